import { doesNotMatch, match } from 'node:assert/strict';
import { CorpusIndex } from '../../../src/corpus';
import { hoverAt } from '../../../src/features/cards/hover-cards';
import { madeAnalysis } from '../../support/made-analysis';

const TEXT = ' date 2022-03-04 Ana Lopez met Berit Holm. She left. They had agreed.';
const analysis = madeAnalysis(TEXT, {
  actors: [
    { type: 'person', name: 'Ana Lopez' },
    { type: 'person', name: 'Berit Holm' },
  ],
  references: [
    { words: 'She', means: ['Ana Lopez'] },
    { words: 'They', means: ['Ana Lopez', 'Berit Holm'], certainty: 0.5, reason: 'both are [named]' },
  ],
});
const index = new CorpusIndex();
index.update('file:///a.txt', analysis);

const cardAt = (words: string) =>
  hoverAt({ uri: 'file:///a.txt', analysis, index }, TEXT.indexOf(words) + 1)?.cards.join('\n') ?? '';

describe('the card of a pronoun or description', () => {
  it('says whom it means, why, and leads to the name and to the other mentions', () => {
    const card = cardAt('She');
    match(card, /\*She\* → \$\(person\) \*\*\[Ana Lopez\]\(command:marginalia\.goTo/);
    match(card, /made for a test .*90 &#37; sure/);
    match(card, /1 mention here · 2 more by pronouns and descriptions/);
    match(card, /\[All 3\]\(command:marginalia\.showMentions/);
    match(card, /command:marginalia\.setReferent/);
    match(card, /\[Means Someone Else\]\(command:marginalia\.rejectFinding/);
  });

  it('names all who are meant, and says that it is in doubt; text is never markup', () => {
    const card = cardAt('They');
    match(card, /Ana Lopez.*, .*Berit Holm/);
    match(card, /In doubt:.* 50 &#37; sure of who is meant&#59; both are &#91;named&#93;/);
    // One can confirm a person, not a set.
    doesNotMatch(card, /command:marginalia\.confirmFinding/);
  });
});
