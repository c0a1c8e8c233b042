import { deepEqual } from 'node:assert/strict';
import { analyze } from '../../src/analysis';

/** The actors that speak the quotations of a text; undefined for a speaker who is none. */
function speakersIn(text: string): (string | undefined)[] {
  const { actors, mentions } = analyze(` date 2022-03-04 ${text}`);
  return mentions.flatMap((mention) =>
    mention.kind === 'quote' ? [actors.find(({ id }) => id === mention.speaker?.actor)?.name] : [],
  );
}

describe('the speaker whose words begin with a pronoun or description', () => {
  it('is the one whom a pronoun means', () => {
    deepEqual(speakersIn('Ana Lopez left Oslo on Monday. She said it was “a very long day”.'), ['Ana Lopez']);
  });

  it('is not the one to whom a possessive pronoun belongs', () => {
    deepEqual(speakersIn('Ana Lopez left Oslo on Monday. Her lawyer said it was “a very long day”.'), [undefined]);
  });

  it('is the one who is named in apposition, behind an office', () => {
    const words = 'Her counterpart, Danish Deputy Foreign Minister Berit Holm, said it was “a very long day”.';
    deepEqual(speakersIn(`Ana Lopez left Oslo on Monday. ${words}`), ['Berit Holm']);
  });
});
