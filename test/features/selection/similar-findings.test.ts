import { deepEqual } from 'node:assert/strict';
import { findingsLike } from '../../../src/features/selection/similar-findings';
import { correctedArticle } from '../../support/made-corrections';

describe('findingsLike', () => {
  it('finds those of one kind in the same words, the one itself among them', () => {
    const { analysis } = correctedArticle();
    const counts = analysis.mentions.map((mention) => findingsLike(analysis, mention).length);
    deepEqual(counts, [1, 2, 2, 2, 1, 2, 2, 1, 2]);
  });
});
