// Verbs that report a clause without marks, by what they take: the words that `reports.ts` reads by. Data and its look-up.

/** Verbs that take a clause without `that`, and no other object that could be mistaken for one. */
const BARE =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|claim(?:s|ed|ing)?|argu(?:es?|ed|ing)|not(?:es?|ed|ing)|insist(?:s|ed|ing)?|add(?:s|ed|ing)?|warn(?:s|ed|ing)?|suggest(?:s|ed)?|acknowledge[sd]?|contend(?:s|ed)?|conced(?:es?|ed|ing)|complain(?:s|ed)?|stress(?:es|ed)?)$/;

/** Verbs that take one, and objects as often: `reported heavy losses`. */
const BARE_OR_OBJECT =
  /^(?:announce|report|admit|promis|vow|confirm|den(?:y|ies|ied)$|declare|predict|reveal|disclose|explain|assert|allege|conclude|write|wrote|boast|tweet)/;

/** Verbs whose clause needs `that`, besides those that take it bare. */
const WITH_THAT =
  /^(?:repl(?:y|ies|ied|ying)$|agree|recall|stat(?:e|ed|ing)$|maintain|emphasi|reiterat|testif|remark|observ|respond|remind|inform|assur|mention|repeat|underscor|underlin|pledg|propos|demand|recommend|urg|complain|joke|joking|speculat|reason|hint|impl(?:y|ies|ied|ying)$|caution|counter|protest|lament|affirm|reaffirm|attest|swear|swore|sworn|specif|clarif|elaborat|proclaim|profess|confess|advis|forecast|posit|surmise|theoriz)/;

/** Verbs whose clause is a question. */
const ASKING = /^(?:ask|wonder|inquir|enquir|quer(?:y|ies|ied|ying)$)/;
export const QUESTION = /^(?:if|whether|why|how|what|when|where|who)$/;

/** What a verb's clause may look like: with or without `that`, like a bare one but with care, with `that` alone, a question. */
export type ClauseType = 'bare' | 'object' | 'that' | 'question';

/** What clause a verb of saying takes, given its form in lower case. */
export function clauseOf(verb: string): ClauseType | undefined {
  if (BARE.test(verb)) return 'bare';
  if (BARE_OR_OBJECT.test(verb)) return 'object';
  if (ASKING.test(verb)) return 'question';
  return WITH_THAT.test(verb) ? 'that' : undefined;
}

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

/** Verbs that stand behind what they report without marks. */
export const TAIL =
  /^(?:sa(?:id|ys?)|add(?:s|ed)|not(?:es|ed)|wrote|writes|argue[sd]?|explain(?:s|ed)|acknowledge[sd]|suggest(?:s|ed)|report(?:s|ed)|announce[sd]|claim(?:s|ed)?|warn(?:s|ed)|insist(?:s|ed)?|admit(?:s|ted)|conclude[sd]|recall(?:s|ed)|predict(?:s|ed)|tweet(?:s|ed)|told|tells|argue|observe[sd]|confirm(?:s|ed)|stated|testif(?:ies|ied))$/;

/** Roots of all the verbs above, and `according to`. */
const ROOTS =
  /sa(?:id|y)|t(?:old|ell)|claim|argu|not(?:e[ds]?|ing)\b|insist|add(?:s|ed|ing)?\b|warn|suggest|acknowledg|conten[dt]|conced|complain|stress|announc|report|admit|promis|vow|confirm|den(?:y|ied|ies)|declar|predict|reveal|disclos|explain|assert|alleg|conclu|writ|wrote|boast|tweet|repl[iy]|agree|recall|stat(?:e|ing)|maintain|emphasi|reiterat|testif|remark|observ|respon|remind|inform|assur|mention|repeat|under(?:scor|lin)|pledg|propos|demand|recommend|urg|jok|speculat|reason|hint|impl[iy]|caution|counter|protest|lament|affirm|attest|swear|swor|specif|clarif|elaborat|proclaim|profess|confess|advis|forecast|posit|surmis|theoriz|ask|wonder|inquir|enquir|quer|ccording to/;

/** A quick look at a block: whether any such verb may be in it. */
export function mayHoldReport(block: string): boolean {
  return ROOTS.test(block);
}
