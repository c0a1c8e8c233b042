import assert from 'node:assert/strict';
import { type Actor, findNames, linkActors } from '../../src/actors';

function actorsOf(...paragraphs: string[]): { actors: Actor[]; named: string[] } {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((words) => {
    const block = { start, kind: 'paragraph', findings: findNames(words, 'paragraph') };
    start += words.length + 2;
    return block;
  });
  const { actors, mentions } = linkActors({ text }, blocks);
  return { actors, named: mentions.map(({ span, actor }) => `${text.slice(span.start, span.end)} = ${actor}`) };
}

describe('linkActors', () => {
  it('joins a surname, with and without honorific, to the full name', () => {
    const { actors, named } = actorsOf(
      'Kremlin spokesman Dmitry Peskov refused to comment on Friday.',
      'Later Peskov met reporters, and Mr Peskov’s tone had changed.',
    );
    const peskov = actors.find(({ type }) => type === 'person');
    assert.equal(peskov?.name, 'Dmitry Peskov');
    assert.deepEqual(peskov?.aliases, ['Peskov']);
    assert.deepEqual(peskov?.roles, ['Kremlin spokesman']);
    assert.equal(peskov?.gender, 'male');
    assert.equal(named.filter((line) => line.endsWith('person-dmitry-peskov')).length, 3);
  });

  it('keeps an administration apart from the president', () => {
    const { actors } = actorsOf(
      'President Joe Biden spoke on Monday.',
      'The Biden administration declined to add more.',
    );
    assert.deepEqual(
      actors.map(({ id }) => id),
      ['person-joe-biden', 'organization-biden-administration'],
    );
  });

  it('joins other spellings of a transliterated name', () => {
    const { actors } = actorsOf(
      'Ukrainian President Volodymyr Zelenskiy flew home.',
      'In Kyiv, Volodomyr Zelenskiy met his cabinet.',
      'Mr Zelensky did not speak.',
    );
    assert.deepEqual(
      actors.filter(({ type }) => type === 'person').map(({ name }) => name),
      ['Volodymyr Zelenskiy'],
    );
  });
});
