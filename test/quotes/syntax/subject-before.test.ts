import { ok } from 'node:assert/strict';
import { SPEECH_VERBS, STANCE_VERBS } from '../../../src/quotes/lexicon/cue-verbs';
import { formsOf } from '../../../src/quotes/lexicon/inflect';
import { flagsOf } from '../../../src/quotes/lexicon/word-flags';
import { toSentence } from '../../../src/quotes/syntax/chunk-phrases';
import type { Sentence } from '../../../src/quotes/syntax/sentence';
import { subjectBefore } from '../../../src/quotes/syntax/subject-before';
import { tokenize } from '../../../src/quotes/syntax/tokenize';

/** The sentence, with a count of how often its phrases are looked at. */
function counted(text: string): { sentence: Sentence; reads: () => number } {
  const { tokens, phrases } = toSentence(tokenize(text, [], 0, text.length));
  let reads = 0;
  const watched = new Proxy(phrases, {
    get(target, key) {
      reads++;
      return Reflect.get(target, key);
    },
  });
  return { sentence: { tokens, phrases: watched }, reads: () => reads };
}

/** How often phrases are looked at to find the subjects of all verbs. */
function readsOf(text: string): number {
  const { sentence, reads } = counted(text);
  for (const [at, { kind }] of sentence.phrases.entries()) if (kind === 'verb') subjectBefore(sentence, at);
  return reads();
}

/** One form for each combination of flags that verbs have: the syntax sees no more of them. */
const forms = new Map<number, string>();
for (const verb of `${SPEECH_VERBS} ${STANCE_VERBS}`.split(/\s+/)) {
  const { base, third, past, ing } = formsOf(verb);
  for (const form of [base, third, ...past, ing]) forms.set(flagsOf(form), form);
}

describe('subjects of verbs', () => {
  /** Each verb looks at each phrase before it a few times: quadratic in a sentence, which has 200 tokens at most. */
  const LOOKS = 12;
  const words = 24;
  const isBounded = (text: string) => ok(readsOf(text) < LOOKS * words * words, text.slice(0, 60));

  for (const between of ['', ', ', 'who ', 'and ', 'to ', 'that he ', ', which '])
    it(`cost a few looks at each pair of phrases, with ${JSON.stringify(between)} between verbs`, () => {
      for (const verb of forms.values()) {
        const unit = `${between}${verb} `;
        const times = Math.floor(words / unit.trim().split(/ |(?=,)/).length / 2);
        isBounded(`${unit.repeat(times)}sai ${unit.repeat(times)}`);
        isBounded(`Berg ${unit.repeat(times)}sai${unit.repeat(times)}`);
      }
    });
});
