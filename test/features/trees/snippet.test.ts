import { deepEqual } from 'node:assert/strict';
import { snippetOf } from '../../../src/features/trees/snippet';
import { TEXT } from '../../support/made-article';

describe('snippetOf', () => {
  it('shows the words around on one line and marks the mention', () => {
    const start = TEXT.indexOf('Lopez again');
    const { label, highlight } = snippetOf(TEXT, { start, end: start + 5 });
    deepEqual([label.slice(...highlight), label], ['Lopez', '…will meet Lopez again.']);
  });

  it('marks a mention at the start of its line', () => {
    const { label, highlight } = snippetOf('one\ntwo three', { start: 4, end: 7 });
    deepEqual([label, highlight], ['two three', [0, 3]]);
  });
});
