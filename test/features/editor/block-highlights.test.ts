import { deepEqual } from 'node:assert/strict';
import { formMarksOf } from '../../../src/features/editor/block-highlights';
import { madeArticle, TEXT } from '../../support/made-article';

const { analysis } = madeArticle();
const words = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

describe('formMarksOf', () => {
  it('gives what is no running text', () => {
    deepEqual(
      formMarksOf(analysis).map(({ span, form }) => [words(span), form]),
      [['WHAT COMES NEXT', 'heading']],
    );
  });
});
