import { equal } from 'node:assert/strict';
import { applyEdits } from '../../src/text/text-edit';

describe('applyEdits', () => {
  it('applies edits by their offsets in the text before, in any order', () => {
    const edits = [
      { start: 8, end: 13, text: '3' },
      { start: 3, end: 3, text: ' and' },
      { start: 0, end: 3, text: '1' },
    ];
    equal(applyEdits('one two three', edits), '1 and two 3');
    equal(applyEdits('one two three', []), 'one two three');
  });
});
