// Which verbs report a clause without marks, and what kind of clause: a look-up by form.
import { ASKING_VERBS, BARE_VERBS, OBJECT_VERBS, TAIL_VERBS, THAT_VERBS } from '../lexicon/clause-verbs';
import { formsOf, type VerbForms } from '../lexicon/inflect';

/** What a verb's clause may look like: with or without `that`, like a bare one but with care, with `that` alone, a question. */
export type ClauseType = 'bare' | 'object' | 'that' | 'question';

/** Forms that are plural nouns far more often: `the states that`. */
const NOUNS = new Set(['states', 'reasons', 'counters', 'queries', 'demands', 'protests', 'hints']);

const clauses = new Map<string, ClauseType>();
const tails = new Set<string>();
const lists = { bare: BARE_VERBS, object: OBJECT_VERBS, that: THAT_VERBS, question: ASKING_VERBS } as const;
for (const [type, verbs] of Object.entries(lists) as [ClauseType, string][]) {
  for (const verb of verbs.split(/\s+/)) {
    const { base, third, past, participle, ing } = formsOf(verb);
    for (const form of [base, third, ...past, ...participle, ing]) if (!NOUNS.has(form)) clauses.set(form, type);
  }
}
for (const verb of TAIL_VERBS.split(/\s+/)) for (const form of finiteForms(formsOf(verb))) tails.add(form);

function finiteForms({ base, third, past }: VerbForms): string[] {
  return [base, third, ...past].filter((form) => !NOUNS.has(form));
}

/** What clause a verb of saying takes, given its form in lower case. */
export function clauseOf(verb: string): ClauseType | undefined {
  return clauses.get(verb);
}

/** Whether a verb may stand behind what it reports without marks, given its form in lower case. */
export function endsReport(verb: string): boolean {
  return tails.has(verb);
}

/** Whether the word is a form of a verb that takes a clause, or of one that stands behind it. */
export function isReporting(word: string): boolean {
  return clauses.has(word) || tails.has(word);
}

/** What a question begins with. */
export const QUESTION = /^(?:if|whether|why|how|what|when|where|who)$/;

/** Verbs that need to say whom they tell, and verbs that may. */
const TELLING = /^t(?:ell|ells|old|elling)$/;
const ADDRESSED = /^(?:warn|remind|inform|assur|advis|promis|caution|ask)/;

/** Whether a verb takes the person told before its clause. */
export function addresses(verb: string): 'always' | 'may' | 'never' {
  if (TELLING.test(verb)) return 'always';
  return ADDRESSED.test(verb) ? 'may' : 'never';
}

/** What makes a report of the opposite or of none. */
export const NOT_SAID = /^(?:not|never|n['’]t|.*n['’]t|declin\w*|refus\w*|fail\w*|cannot)$/;

/** Roots of all those verbs, and `according to`. */
const ROOTS =
  /sa(?:id|y)|t(?:old|ell)|claim|argu|not(?:e[ds]?|ing)\b|insist|add(?:s|ed|ing)?\b|warn|suggest|acknowledg|conten[dt]|conced|complain|stress|announc|report|admit|promis|vow|confirm|den(?:y|ied|ies)|declar|predict|reveal|disclos|explain|assert|alleg|conclu|writ|wrote|boast|tweet|repl[iy]|agree|recall|stat(?:e|ing)|maintain|emphasi|reiterat|testif|remark|observ|respon|remind|inform|assur|mention|repeat|under(?:scor|lin)|pledg|propos|demand|recommend|urg|jok|speculat|reason|hint|impl[iy]|caution|counter|protest|lament|affirm|attest|swear|swor|specif|clarif|elaborat|proclaim|profess|confess|advis|forecast|posit|surmis|theoriz|ask|wonder|inquir|enquir|quer|ccording to/;

/** A quick look at a block: whether any such verb may be in it. */
export function mayHoldReport(block: string): boolean {
  return ROOTS.test(block);
}
