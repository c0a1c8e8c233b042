import { deepEqual, equal } from 'node:assert/strict';
import { followEdits } from '../../../src/annotations';

describe('a span that follows edits', () => {
  const span = { start: 10, end: 20 };
  const typed = (start: number, end: number, text: string) => followEdits(span, [{ start, end, text }]);

  it('moves with text typed before it, and stays with text typed after it', () => {
    deepEqual(typed(2, 4, 'abcde'), { start: 13, end: 23 });
    deepEqual(typed(10, 10, 'x'), { start: 11, end: 21 });
    deepEqual(typed(20, 20, 'x'), span);
    deepEqual(typed(30, 40, ''), span);
  });

  it('grows and shrinks with edits inside', () => {
    deepEqual(typed(12, 14, 'abcde'), { start: 10, end: 23 });
    deepEqual(typed(10, 12, ''), { start: 10, end: 18 });
    deepEqual(typed(18, 20, ''), { start: 10, end: 18 });
  });

  it('keeps what is left if an edit crosses its edge', () => {
    deepEqual(typed(5, 12, 'ab'), { start: 7, end: 15 });
    deepEqual(typed(18, 25, 'ab'), { start: 10, end: 18 });
  });

  it('is undefined if nothing of its words is left', () => {
    equal(typed(10, 20, ''), undefined);
    equal(typed(5, 25, 'other words'), undefined);
    equal(
      followEdits(span, [
        { start: 0, end: 30, text: '' },
        { start: 0, end: 0, text: 'x' },
      ]),
      undefined,
    );
  });

  it('applies edits one after the other, each to the text after the previous one', () => {
    deepEqual(
      followEdits(span, [
        { start: 0, end: 0, text: 'ab' },
        { start: 12, end: 13, text: '' },
      ]),
      { start: 12, end: 21 },
    );
  });
});
