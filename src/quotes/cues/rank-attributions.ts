// Ranks the attributions that a sentence offers for a quotation in it. Purely syntactic: it knows no names and no other
// sentence.
import type { Sentence } from '../syntax/sentence';
import type { Attribution } from './attribution';
import { attributionAfter } from './cues-after';
import { finalAttribution } from './final-attribution';
import { inTheWordsOf } from './in-the-words-of';
import { nounCueOf } from './noun-cues';
import { attributionsBefore } from './reporting-verbs-before';

/**
 * Whether the attribution before the quotation wins over the one after it. It does if a reporting verb or a colon stands
 * right before the quotation, or if both are in a clause in front of the main one (`When Berg said “…,” the crowd cheered`).
 */
function prefersBefore({ phrases, tokens }: Sentence, best: Attribution, at: number, after: Attribution): boolean {
  if (best.rule === 'before' || best.rule === 'colon')
    return best.cue.to >= (phrases[at]?.from ?? 0) - 1 && phrases[at - 1]?.kind !== 'verb';
  const opener = tokens[0];
  const isFronted =
    phrases[0]?.kind === 'subordinator' ||
    /^(?:when|while|after|before|as|although|though|because|if|since|even)$/.test(opener?.lower ?? '');
  return (
    isFronted &&
    best.rule !== 'predicate' &&
    after.rule === 'after' &&
    !/^(?:said|says|told|wrote|added)$/.test(after.verb)
  );
}

/** The attributions of the quotation at phrase `at`, best first. The owner of the words is before all others. */
export function rankAttributions(block: string, sentence: Sentence, at: number): Attribution[] {
  const owner = inTheWordsOf(sentence);
  const others = rankOthers(block, sentence, at);
  return owner ? [owner, ...others] : others;
}

function rankOthers(block: string, sentence: Sentence, at: number): Attribution[] {
  const after = attributionAfter(block, sentence, at);
  const before = withNounCue(sentence, at, attributionsBefore(block, sentence, at));
  const final = after ? undefined : finalAttribution(sentence, at);
  const best = before[0];
  if (after && best && prefersBefore(sentence, best, at, after)) return [best, after, ...before.slice(1)];
  if (after) return [after, ...before];
  if (final && (!best || best.rule === 'predicate' || best.rule === 'stance')) return [final, ...before];
  return final ? [...before.slice(0, 1), final, ...before.slice(1)] : before;
}

/** Puts the possessor of a cue noun where it belongs among the attributions before the quotation. */
function withNounCue(sentence: Sentence, at: number, before: Attribution[]): Attribution[] {
  const found = nounCueOf(sentence, at);
  if (!found) return before;
  const { possessor, cue, isNamed, verb } = found;
  const nounCue: Attribution = { rule: 'noun', speaker: { ...possessor, headTo: possessor.to }, cue, verb: '' };
  const [best] = before;
  if (verb !== undefined) return best?.cue.from === verb ? [nounCue, ...before.slice(1)] : before;
  const isFirst =
    !best || best.rule === 'predicate' || (isNamed && best.cue.to <= possessor.from && best.rule !== 'colon');
  return isFirst ? [nounCue, ...before] : [best, nounCue, ...before.slice(1)];
}
