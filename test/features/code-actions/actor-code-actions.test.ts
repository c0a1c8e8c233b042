import { deepEqual, ok } from 'node:assert/strict';
import type { Analysis } from '../../../src/analysis';
import { CorpusIndex } from '../../../src/corpus';
import { actorActions } from '../../../src/features/code-actions/actor-code-actions';
import { madeAnalysis } from '../../support/made-analysis';

const FIRST = 'Alexander Lukashenka met Ana Lopez. Lukashenka left.';
const first = madeAnalysis(FIRST, {
  actors: [
    { type: 'person', name: 'Alexander Lukashenka', aliases: ['Lukashenka'] },
    { type: 'person', name: 'Ana Lopez' },
  ],
});
const second = madeAnalysis('Alexander Lukashenko met Ana Lopez. Yasir Haddad wept.', {
  actors: [
    { type: 'person', name: 'Alexander Lukashenko' },
    { type: 'person', name: 'Ana Lopez' },
    { type: 'person', name: 'Yasir Haddad' },
  ],
});
const third = madeAnalysis('Yasser Haddad laughed.', { actors: [{ type: 'person', name: 'Yasser Haddad' }] });

function contextOf(analysis: Analysis, uri: string) {
  const index = new CorpusIndex();
  for (const [at, each] of [first, second, third].entries()) index.update(`file:///${at}.txt`, each);
  index.update(uri, analysis);
  return { uri, analysis, index };
}

describe('the light bulb at an actor', () => {
  const titles = (analysis: Analysis, uri: string, words: string) =>
    actorActions(contextOf(analysis, uri), analysis.article.text.indexOf(words)).map(({ title }) => title);

  it('offers every decision, and the suggested actors first', () => {
    deepEqual(titles(third, 'file:///2.txt', 'Yasser'), [
      '“Yasser Haddad” Is the Same as “Yasir Haddad”',
      'Rename “Yasser Haddad”…',
      'Merge “Yasser Haddad” into…',
      '“Yasser Haddad” Is an Organization',
      '“Yasser Haddad” Is a Place',
      '“Yasser Haddad” Is Not an Actor',
    ]);
  });

  it('splits the name at hand off, and offers nothing where nobody is named', () => {
    ok(titles(first, 'file:///0.txt', 'Lukashenka left').includes('“Lukashenka” Is Not “Alexander Lukashenka”'));
    deepEqual(titles(first, 'file:///0.txt', 'left'), []);
  });
});
