import { equal } from 'node:assert/strict';
import { articleLabel } from '../../../src/features/wording/article-label';

describe('articleLabel', () => {
  it('is the title, else the first words, else the name of the file', () => {
    const uri = 'file:///talks%20on.txt';
    equal(articleLabel({ uri, title: 'Envoys meet' }), 'Envoys meet');
    equal(articleLabel({ uri, opening: ' They met on Monday.' }), 'They met on Monday…');
    equal(articleLabel({ uri }), 'talks on.txt');
  });
});
