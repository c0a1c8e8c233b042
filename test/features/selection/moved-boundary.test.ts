import { deepEqual, equal } from 'node:assert/strict';
import { type BoundaryStep, movedBoundary } from '../../../src/features/selection/moved-boundary';

const TEXT =
  'He said: “We came with paper.” The China-Russia pact, Mr. O’Neill’s idea, stood.\n\nNobody else spoke. It ended.';

/** The passage after steps: `e` and `s` the edge, `+` and `-` the way, doubled for a sentence. */
function moved(words: string, ...steps: readonly string[]): string {
  const start = TEXT.indexOf(words);
  let span = { start, end: start + words.length };
  for (const step of steps) {
    const way = step[1] === '+' ? 1 : -1;
    const wanted: BoundaryStep = { edge: step[0] === 'e' ? 'end' : 'start', unit: step[2] ? 'sentence' : 'word', way };
    span = movedBoundary(TEXT, span, wanted);
  }
  return TEXT.slice(span.start, span.end);
}

describe('moving the boundaries of a passage', () => {
  it('goes by words and marks, without the blanks between', () => {
    equal(moved('with paper', 'e+'), 'with paper.');
    equal(moved('with paper', 'e+', 'e+', 'e+'), 'with paper.” The');
    equal(moved('with paper', 'e-'), 'with');
    equal(moved('with paper', 's-', 's-', 's-'), '“We came with paper');
    equal(moved('with paper', 's+'), 'paper');
    equal(moved('The', 's-'), 'paper.” The');
    equal(moved('said', 'e+', 'e+'), 'said: “We');
  });

  it('keeps what belongs to a word together', () => {
    equal(moved('The', 'e+'), 'The China-Russia');
    equal(moved('Mr.', 'e+'), 'Mr. O’Neill’s');
    equal(moved('pact', 's-'), 'China-Russia pact');
  });

  it('goes by sentences, over paragraphs too', () => {
    equal(moved('stood', 'e++'), 'stood.');
    equal(moved('stood', 'e++', 'e++'), 'stood.\n\nNobody else spoke.');
    equal(moved('else', 's--'), 'Nobody else');
    equal(moved('Nobody else spoke. It ended.', 'e--'), 'Nobody else spoke.');
    equal(moved('Nobody else spoke. It ended.', 's++'), 'It ended.');
  });

  it('leaves at least a word, and stays within the text', () => {
    deepEqual([moved('paper', 'e-'), moved('paper', 's+'), moved('It ended.', 'e--')], ['paper', 'paper', 'It ended.']);
    deepEqual([moved('He', 's-'), moved('ended.', 'e+')], ['He', 'ended.']);
    equal(moved('aper', 's-'), 'paper', 'an end within a word goes to its edge');
  });

  it('reads no more than what is near', () => {
    const text = 'word '.repeat(400_000);
    const at = 1_000_000;
    deepEqual(movedBoundary(text, { start: at, end: at + 4 }, { edge: 'end', unit: 'word', way: 1 }), {
      start: at,
      end: at + 9,
    });
  });
});
