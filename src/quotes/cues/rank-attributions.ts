// Attributions of one quotation within its own sentence: what stands behind it, what governs it from before.
// Purely syntactic: it knows no names, and no other sentence.

import type { Sentence } from '../syntax/sentence';
import type { Attribution } from './attribution';
import { attributionBehind, finalAttribution } from './cues-after';
import { ownedCue } from './noun-cues';
import { attributionsBefore, governorsBefore } from './reporting-verbs-before';

/**
 * Whether the words before keep the quotation although others behind could have it: a reporting verb and its comma right
 * before it, or a clause in front of the main one (`When Berg said “…,” the crowd cheered`).
 */
function governsFirst({ phrases, tokens }: Sentence, best: Attribution, at: number, behind: Attribution): boolean {
  if (best.rule === 'before' || best.rule === 'colon')
    return best.cue.to >= (phrases[at]?.from ?? 0) - 1 && phrases[at - 1]?.kind !== 'verb';
  const opener = tokens[0];
  const isFronted =
    phrases[0]?.kind === 'clause' ||
    /^(?:when|while|after|before|as|although|though|because|if|since|even)$/.test(opener?.lower ?? '');
  return (
    isFronted &&
    best.rule !== 'predicate' &&
    behind.rule === 'behind' &&
    !/^(?:said|says|told|wrote|added)$/.test(behind.verb)
  );
}

/** Whom a sentence is about, for a quotation that follows it without a word: who reports in it, else its first subject. */
export function topicOf(block: string, sentence: Sentence): Attribution | undefined {
  const governors = governorsBefore(block, sentence, sentence.phrases.length);
  const speaking = governors.findLast(
    ({ attribution }) => attribution.rule !== 'predicate' && attribution.rule !== 'stance',
  );
  const topic =
    speaking ??
    governors.findLast(
      ({ subject }) => !EMPTY.test(sentence.tokens[sentence.phrases[subject]?.from ?? 0]?.lower ?? ''),
    );
  return topic?.attribution;
}

/** Subjects that are no one. */
const EMPTY = /^(?:it|there|what|this|that|these|those|which)$/;

/** Attributions of the quotation at phrase `at`, best first. */
export function attributionsOf(block: string, sentence: Sentence, at: number): Attribution[] {
  const behind = attributionBehind(block, sentence, at);
  const before = withNominal(sentence, at, attributionsBefore(block, sentence, at));
  const final = behind ? undefined : finalAttribution(sentence, at);
  const best = before[0];
  if (behind && best && governsFirst(sentence, best, at, behind)) return [best, behind, ...before.slice(1)];
  if (behind) return [behind, ...before];
  if (final && (!best || best.rule === 'predicate' || best.rule === 'stance')) return [final, ...before];
  return final ? [...before.slice(0, 1), final, ...before.slice(1)] : before;
}

/** Puts the owner of a cue noun where it belongs among the verbs before. */
function withNominal(sentence: Sentence, at: number, before: Attribution[]): Attribution[] {
  const found = ownedCue(sentence, at);
  if (!found) return before;
  const { owner, cue, isNamed, verb } = found;
  const nominal: Attribution = { rule: 'nominal', speaker: { ...owner, headTo: owner.to }, cue, verb: '' };
  const [best] = before;
  if (verb !== undefined) return best?.cue.from === verb ? [nominal, ...before.slice(1)] : before;
  const isFirst = !best || best.rule === 'predicate' || (isNamed && best.cue.to <= owner.from && best.rule !== 'colon');
  return isFirst ? [nominal, ...before] : [best, nominal, ...before.slice(1)];
}
