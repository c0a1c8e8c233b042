import { deepEqual, equal } from 'node:assert/strict';
import { type Passage, passageTarget } from '../../../src/annotations';
import { byContext, mayBeElsewhere, placesElsewhere } from '../../../src/features/pickers/places-elsewhere';
import { EDITS, edited, randomFrom } from '../../support/edited-text';
import { madeAnnotation } from '../../support/made-annotation';

const SENTENCE = 'The minister’s office said the “draft treaty” would be read again.';
const TEXT = `First part. It began here.\n\n${SENTENCE} Nobody else spoke.\n`;

function lost(words: string, text = TEXT): Passage {
  const start = text.indexOf(words);
  const annotation = {
    ...madeAnnotation('1', { tags: ['claim'] }),
    target: passageTarget('a.txt', text, { start, end: start + words.length }),
  };
  return { annotation, anchor: { status: 'orphan' }, words, tags: ['claim'], notes: [], replies: [], resolved: false };
}

function found(passage: Passage, text: string): readonly string[] {
  const places = placesElsewhere(passage, { uri: 'file:///b.txt', name: 'b.txt', text });
  return places.map(({ span }) => text.slice(span.start, span.end));
}

describe('places in other articles', () => {
  it('have the whole words, whatever their typography', () => {
    const plain = 'Second part.\nthe minister\'s office said the "draft treaty" would be\nread again.\n';
    deepEqual(found(lost(SENTENCE), plain), [plain.slice(plain.indexOf('the'), -1)]);
    deepEqual(found(lost(SENTENCE), plain.replace('draft', 'final')), []);
    deepEqual(found(lost('draft'), 'He drafted it.'), []);
  });

  it('are listed with the words around them, the likeliest first', () => {
    const other = `It said: ${SENTENCE} And so on.\n\n${SENTENCE} Nobody else spoke.\n`;
    const places = placesElsewhere(lost(SENTENCE), { uri: 'file:///b.txt', name: 'b.txt', text: other });
    deepEqual(
      places.map(({ line }) => line),
      [3, 1],
    );
    equal(byContext([...places].reverse())[0], places[0]);
  });

  it('are found for passages longer than a search takes', () => {
    const long = Array.from({ length: 40 }, (_, index) => `Sentence number ${index} has its own words.`).join(' ');
    equal(found(lost(long, `Before. ${long} After.`), `Other.\n\n${long}\n`)[0], long);
    deepEqual(found(lost(long, `Before. ${long} After.`), `Other.\n\n${long.replace('number 20', 'number x')}\n`), []);
  });

  it('are few, however often the words are repeated', () => {
    equal(found(lost('spoke'), 'He spoke. '.repeat(5000)).length, 5);
  });

  it('never have other words than the passage, in any edited text', () => {
    // HTML entities are read as the signs that they stand for, and targets of Markdown links are passed over.
    const letters = (text: string) => {
      const plain = text
        .replace(/&#?\w+;|\]\([^()\s]*\)/g, '')
        .toLowerCase()
        .normalize('NFKD');
      return plain.replace(/[^\p{L}\p{N}]/gu, '');
    };
    const random = randomFrom(1);
    for (const kind of Object.keys(EDITS))
      for (let times = 0; times < 6; times++) {
        const { text } = edited(TEXT, [kind], random);
        for (const words of found(lost(SENTENCE), text)) equal(letters(words), letters(SENTENCE));
      }
  });

  it('are looked for only where the passage is lost and has words', () => {
    equal(mayBeElsewhere(lost(SENTENCE)), true);
    equal(mayBeElsewhere({ ...lost(SENTENCE), words: ' ' }), false);
    equal(
      mayBeElsewhere({ ...lost(SENTENCE), anchor: { status: 'exact', span: { start: 0, end: 1 }, score: 1 } }),
      false,
    );
  });
});
