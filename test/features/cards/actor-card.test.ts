import { deepEqual, match } from 'node:assert/strict';
import type { Analysis } from '../../../src/analysis';
import { CorpusIndex } from '../../../src/corpus';
import { hoverAt } from '../../../src/features/cards/hover-cards';
import { nameRows } from '../../../src/features/trees/actors-tree-model';
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

/** The card without its links' targets and references to characters. */
function cardOf(analysis: Analysis, uri: string, words: string): string {
  const hover = hoverAt(contextOf(analysis, uri), analysis.article.text.indexOf(words));
  return (hover?.cards[0] ?? '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\]\(command:[^ )]*(?: "[^"]*")?\)/g, ']');
}

describe('the card of an actor', () => {
  it('says why names of other articles are one with it, how sure that is, and where they stand', () => {
    const card = cardOf(first, 'file:///0.txt', 'Lukashenka left');
    match(
      card,
      /\$\(link\) Same as \*\*Alexander Lukashenko\*\*: another spelling; named with Ana Lopez in both \(87 %\)/,
    );
    match(card, /\$\(files\) In \[Alexander Lukashenko met/);
  });

  it('offers who else it may be, to say that it is the same or another', () => {
    match(
      cardOf(third, 'file:///2.txt', 'Yasser'),
      /Perhaps \[Yasir Haddad\]: another spelling \(65 %\) · \[Same Actor\] · \[Different Actors\]/,
    );
  });

  it('lets a doubted type be settled', () => {
    const own = madeAnalysis('Elmau wept.', {
      actors: [{ type: 'place', name: 'Elmau', doubt: 'place or organization' }],
    });
    match(
      cardOf(own, 'file:///9.txt', 'Elmau'),
      /In doubt:\* place or organization · It is \[an organization\] · \[a place\]/,
    );
  });

  it('says what the user decided', () => {
    const decided = { slug: 'yh', type: 'organization', aliases: ['Yasser Haddad'], notAliases: ['Haddad'] } as const;
    const own = madeAnalysis('Yasser Haddad laughed.', {
      actors: [{ type: 'organization', name: 'Yasser Haddad', decided }],
    });
    const card = cardOf(own, 'file:///2.txt', 'Yasser');
    match(card, /Decided by you\* · an organization · also known as “Yasser Haddad” · is not “Haddad” · \[Forget\]/);
  });
});

describe('the names of an actor', () => {
  it('come with why they are one', () => {
    const { index } = contextOf(first, 'file:///0.txt');
    const [actor] = index.actors().filter(({ name }) => name.startsWith('Alexander'));
    const rows = nameRows(index, actor?.key ?? '');
    deepEqual(rows.map(({ name, count }) => [name, count]).sort(), [
      ['Alexander Lukashenka', 1],
      ['Alexander Lukashenko', 1],
      ['Lukashenka', 1],
    ]);
    deepEqual(rows.filter(({ why }) => why?.startsWith('another spelling')).length, 1);
  });
});
