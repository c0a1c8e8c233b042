// Attributions by the owner of the words: `in Berg’s words`, `in the words of Eva Lind`, `to use his phrase`.
import { Flag } from '../lexicon/word-flags';
import type { Phrase } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';
import type { Attribution } from './attribution';

const WORDS = /^(?:words|phrase|phrasing|wording|telling|formulation|parlance|coinage)$/;

/** Verbs of the infinitive in `to use Berg’s phrase`. */
const USING = /^(?:use|borrow|quote|echo|repeat|paraphrase)$/;

/** The attribution of a sentence’s quotations to the owner of the words; undefined if it has none. */
export function inTheWordsOf(sentence: Sentence): Attribution | undefined {
  const { phrases } = sentence;
  for (let i = 0; i < phrases.length - 1; i++) {
    const opener = phrases[i];
    const opens =
      (opener?.kind === 'preposition' && opener.main === 'in') ||
      (opener?.kind === 'verb' && opener.form === 'infinitive' && USING.test(opener.main));
    const noun = opens ? phrases[i + 1] : undefined;
    const found = noun?.kind === 'noun' ? ownerOf(sentence, noun) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The owner of words: before them with `’s` or as *his*, or after them with *of*. */
function ownerOf({ tokens }: Sentence, { from, to }: Phrase): Attribution | undefined {
  const words = tokens.findIndex(({ lower }, at) => at >= from && at < to && WORDS.test(lower));
  if (words < 0) return undefined;
  const cue = { from: words, to: words + 1 };
  if (tokens[words + 1]?.lower === 'of' && words + 2 < to)
    return { rule: 'according', speaker: { from: words + 2, to, headTo: to }, cue, verb: '' };
  for (let i = words - 1; i >= from; i--) {
    const token = tokens[i];
    const owns = token?.lower === '’s' || (i === from && ((token?.flags ?? 0) & Flag.possessive) !== 0);
    if (owns) return { rule: 'according', speaker: { from, to: i + 1, headTo: i + 1 }, cue, verb: '' };
  }
  return undefined;
}
