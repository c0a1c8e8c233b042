// The grammatical role of a name in its clause. Judged by neighbouring words, without a parse.
import type { Span } from '../../text/span';
import { Flag, flagsOf, VERB_FORM } from '../lexicon/word-flags';

/**
 * The role of a name in its clause. `topic`: in front of a clause or before a comma. `oblique`: after a preposition.
 */
export type GrammaticalRole = 'subject' | 'topic' | 'object' | 'oblique' | 'possessor';

/** Characters on either side of a name that are looked at: enough for a title before, an adverb and a verb after. */
const ROLE_WINDOW = 60;

const POSSESSIVE_MARK = /^['’]s?(?![\p{L}\p{N}])/u;

const BRACKET = /^ \([^)]{1,40}\)/;

const NEXT_WORD = /^(?<comma>,)? ?(?<first>[\p{L}’']{1,30}) ?(?<second>\p{L}{1,30})?/u;

/** The role of the name at `span` in its clause, by its neighbours. */
export function grammaticalRoleOf(text: string, span: Span): GrammaticalRole {
  const after = text.slice(span.end, span.end + ROLE_WINDOW);
  if (POSSESSIVE_MARK.test(after)) return 'possessor';
  const { comma, first = '', second = '' } = NEXT_WORD.exec(after.replace(BRACKET, ''))?.groups ?? {};
  const flags = flagsOf(first.toLowerCase());
  const isAdverbial =
    (flags & Flag.adverb) !== 0 && (flagsOf(second.toLowerCase()) & (VERB_FORM | Flag.auxiliary)) !== 0;
  const before = wordBefore(text.slice(Math.max(0, span.start - ROLE_WINDOW), span.start));
  if (before && flagsOf(before) & Flag.preposition) return 'oblique';
  if ((flags & (VERB_FORM | Flag.auxiliary) || isAdverbial) && !comma) return 'subject';
  return comma || before === '' ? 'topic' : 'object';
}

/** The word before a name and its titles, in lower case; empty if a sentence or clause begins there. */
function wordBefore(text: string): string {
  const words = text.split(/\s+/);
  if (words.at(-1) === '') words.pop();
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    if (/^\p{Lu}/u.test(word) && !/[,;:.]$/.test(word.replace(/^\p{Lu}\p{L}{0,4}\.$/u, ''))) continue;
    if (/^(?:the|former|then|a|an)$/.test(word)) continue;
    return /[\p{L}]$/u.test(word) ? word.toLowerCase() : '';
  }
  return '';
}
