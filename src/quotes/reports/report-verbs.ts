// Verbs that report a clause without quotation marks, looked up by their forms.
import { ASKING_VERBS, BARE_VERBS, OBJECT_VERBS, THAT_VERBS, TRAILING_VERBS } from '../lexicon/clause-verbs';
import { formsOf, type VerbForms } from '../lexicon/inflect';

/**
 * What clause a verb takes. `bare`: with or without `that`. `object`: likewise, but an object is as likely. `that`: with `that`
 * only. `question`: an indirect question.
 */
export type ClauseType = 'bare' | 'object' | 'that' | 'question';

/** Verb forms that are far more often plural nouns: `the states that`. */
const PLURAL_NOUNS = new Set(['states', 'reasons', 'counters', 'queries', 'demands', 'protests', 'hints']);

const clauseTypes = new Map<string, ClauseType>();
const trailingForms = new Set<string>();
const lists = { bare: BARE_VERBS, object: OBJECT_VERBS, that: THAT_VERBS, question: ASKING_VERBS } as const;
for (const [type, verbs] of Object.entries(lists) as [ClauseType, string][]) {
  for (const verb of verbs.split(/\s+/)) {
    const { base, third, past, participle, ing } = formsOf(verb);
    for (const form of [base, third, ...past, ...participle, ing])
      if (!PLURAL_NOUNS.has(form)) clauseTypes.set(form, type);
  }
}
for (const verb of TRAILING_VERBS.split(/\s+/)) for (const form of finiteForms(formsOf(verb))) trailingForms.add(form);

function finiteForms({ base, third, past }: VerbForms): string[] {
  return [base, third, ...past].filter((form) => !PLURAL_NOUNS.has(form));
}

/** The clause that a verb of saying takes, given one of its forms in lower case. */
export function clauseTypeOf(verb: string): ClauseType | undefined {
  return clauseTypes.get(verb);
}

/** Whether a verb may follow the words it reports, given one of its forms in lower case. */
export function mayTrail(verb: string): boolean {
  return trailingForms.has(verb);
}

/** Whether the word is a form of a verb that takes a clause or follows one. */
export function isReportingForm(word: string): boolean {
  return clauseTypes.has(word) || trailingForms.has(word);
}

/** First words of indirect questions. */
export const QUESTION_WORDS = /^(?:if|whether|why|how|what|when|where|who)$/;

/** Verbs that require an addressee, and verbs that allow one. */
const ADDRESSEE_REQUIRED = /^t(?:ell|ells|old|elling)$/;
const ADDRESSEE_ALLOWED = /^(?:warn|remind|inform|assur|advis|promis|caution|ask)/;

/** Whether a verb takes an addressee before its clause. */
export function takesAddressee(verb: string): 'always' | 'may' | 'never' {
  if (ADDRESSEE_REQUIRED.test(verb)) return 'always';
  return ADDRESSEE_ALLOWED.test(verb) ? 'may' : 'never';
}

/** Words that deny that something was said. */
export const NEGATION = /^(?:not|never|n['’]t|.*n['’]t|declin\w*|refus\w*|fail\w*|cannot)$/;

/** Stems of all verbs in clause-verbs.ts, and `according to`. */
const REPORTING_STEMS =
  /sa(?:id|y)|t(?:old|ell)|claim|argu|not(?:e[ds]?|ing)\b|insist|add(?:s|ed|ing)?\b|warn|suggest|acknowledg|conten[dt]|conced|complain|stress|announc|report|admit|promis|vow|confirm|den(?:y|ied|ies)|declar|predict|reveal|disclos|explain|assert|alleg|conclu|writ|wrote|boast|tweet|repl[iy]|agree|recall|stat(?:e|ing)|maintain|emphasi|reiterat|testif|remark|observ|respon|remind|inform|assur|mention|repeat|under(?:scor|lin)|pledg|propos|demand|recommend|urg|jok|speculat|reason|hint|impl[iy]|caution|counter|protest|lament|affirm|attest|swear|swor|specif|clarif|elaborat|proclaim|profess|confess|advis|forecast|posit|surmis|theoriz|ask|wonder|inquir|enquir|quer|ccording to/;

/** Whether a block may hold a report. A quick test that spares most blocks the full analysis. */
export function mayHoldReport(block: string): boolean {
  return REPORTING_STEMS.test(block);
}
