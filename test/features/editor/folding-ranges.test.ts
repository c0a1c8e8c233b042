import { deepEqual } from 'node:assert/strict';
import { foldsOf } from '../../../src/features/editor/folding-ranges';
import { LineMap } from '../../../src/text/line-map';
import { madeArticle, TEXT } from '../../support/made-article';

describe('foldsOf', () => {
  it('folds a section under its heading', () => {
    deepEqual(foldsOf(madeArticle().analysis, new LineMap(TEXT)), [{ start: 4, end: 6 }]);
  });
});
