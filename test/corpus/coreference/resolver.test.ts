import { deepEqual, equal, ok } from 'node:assert/strict';
import { type Actor, actorKey } from '../../../src/actors';
import type { Analysis } from '../../../src/analysis';
import { CorpusIndex } from '../../../src/corpus';
import { madeAnalysis } from '../../support/made-analysis';

type Given = string | (Pick<Actor, 'name'> & Partial<Actor>);

/** An article of one paragraph that mentions actors; people unless another type is given. */
function articleOn(...given: Given[]): Analysis {
  const actors = given.map((each) => ({
    type: 'person' as const,
    ...(typeof each === 'string' ? { name: each } : each),
  }));
  return madeAnalysis(`${actors.flatMap(({ name, aliases = [] }) => [name, ...aliases]).join(' met ')}.`, { actors });
}

function indexOf(...articles: Analysis[]): CorpusIndex {
  const index = new CorpusIndex();
  for (const [at, analysis] of articles.entries()) index.update(`file:///${at}`, analysis);
  return index;
}

const organization = (name: string, ...aliases: string[]): Given => ({ type: 'organization', name, aliases });
const place = (name: string): Given => ({ type: 'place', name });
const names = (index: CorpusIndex) =>
  index
    .actors()
    .map(({ name }) => name)
    .sort();
const areLinked = (a: Given, b: Given) => indexOf(articleOn(a), articleOn(b)).actors().length === 1;
const countSuggestions = (a: Given, b: Given) => {
  const index = indexOf(articleOn(a), articleOn(b));
  return index.suggestionsFor(index.actors()[0]?.key ?? '').length;
};

describe('two spellings of one person', () => {
  for (const [a, b] of [
    ['Volodymyr Zelenskiy', 'Vladimir Zelensky'],
    ['Alexander Lukashenko', 'Alyaksandr Lukashenka'],
    ['Muammar Gaddafi', 'Moammar Qadhafi'],
    ['Yulia Tymoshenko', 'Julia Timoshenko'],
    ['Mikhail Gorbachev', 'Michail Gorbatschow'],
    ['Gerhard Schröder', 'Gerhard Schroeder'],
    ['Joseph R. Biden', 'Joe Biden'],
    ['Bashar al-Assad', 'Bashar Assad'],
    ['Recep Tayyip Erdoğan', 'Tayyip Erdogan'],
  ] as const)
    it(`${a} is ${b}`, () => ok(areLinked(a, b)));

  it('give the reason of the link and its certainty', () => {
    const index = indexOf(
      articleOn('Alexander Lukashenko', 'Ana Lopez'),
      articleOn('Alexander Lukashenka', 'Ana Lopez'),
    );
    const [link] = index.linksOf(actorKey({ type: 'person', name: 'Alexander Lukashenka' }));
    equal(link?.reason, 'another spelling; named with Ana Lopez in both');
    ok(link.certainty > 0.8 && link.certainty < 1);
  });
});

describe('two people with one surname', () => {
  for (const [a, b] of [
    ['Bill Clinton', 'Hillary Clinton'],
    ['Maria Silva', 'Mario Silva'],
    ['Alexander Novak', 'Alexandra Novak'],
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Anna Karenina', 'Ivan Karenin'],
    ['Angela Merkel', 'Angela Markl'],
    ['George W. Bush', 'George H.W. Bush'],
    ['Carl Renner Sr.', 'Carl Renner Jr.'],
    ['Donald Trump', 'Donald Trump Jr.'],
  ] as const)
    it(`${a} is not ${b}`, () => equal(areLinked(a, b), false));

  it('are two if one article mentions both, however similar', () => {
    equal(indexOf(articleOn('Jon Berger', 'John Bergner'), articleOn('Jon Berger')).actors().length, 2);
  });

  it('are suggested if their first names are nearly equal', () => {
    equal(areLinked('Yasser Arafat', 'Yasir Arafat'), false);
    equal(countSuggestions('Yasser Arafat', 'Yasir Arafat'), 1);
  });
});

describe('a bare surname', () => {
  const bill = { name: 'Bill Hale', gender: 'male', roles: ['former governor'] } as const;
  const rosa = { name: 'Rosa Hale', gender: 'female', roles: ['trade envoy'] } as const;
  const meant = (...article: Given[]) => {
    const index = indexOf(
      articleOn(bill, 'Kim Ito', organization('Acme')),
      articleOn(rosa, 'Lea Ruiz', organization('Borealis')),
      articleOn(...article),
    );
    const topic = index.topicIn('file:///2', 'actor:person:hale');
    return [...index.articlesOf(topic)].map(({ uri }) => uri.at(-1)).join('');
  };

  it('means the person with the same companions', () => {
    equal(meant('Hale', 'Lea Ruiz', organization('Borealis')), '12');
    equal(meant('Hale', 'Kim Ito', organization('Acme')), '02');
  });

  it('means the person with the same role, never one of another gender', () => {
    equal(meant({ name: 'Hale', roles: ['trade envoy'] }, 'Lea Ruiz'), '12');
    equal(meant({ name: 'Hale', gender: 'male' }, 'Lea Ruiz', organization('Borealis')), '2');
  });

  it('is not linked without evidence, but suggested', () => {
    equal(meant('Hale'), '2');
    const index = indexOf(articleOn(bill), articleOn('Hale'));
    equal(index.actors().length, 2);
    deepEqual(
      index.suggestionsFor('person:hale').map(({ name }) => name),
      ['Bill Hale'],
    );
  });

  it('means someone else in another article', () => {
    const index = indexOf(
      articleOn(bill, 'Kim Ito', organization('Acme')),
      articleOn(rosa, 'Lea Ruiz', organization('Borealis')),
      articleOn('Hale', 'Kim Ito', organization('Acme')),
      articleOn('Hale', 'Lea Ruiz', organization('Borealis')),
    );
    deepEqual(
      names(index).filter((name) => name.includes('Hale')),
      ['Bill Hale', 'Rosa Hale'],
    );
    const uris = (name: string) =>
      index.articlesOf(`actor:${actorKey({ type: 'person', name })}`).map(({ uri }) => uri.at(-1));
    deepEqual(
      [uris('Bill Hale'), uris('Rosa Hale')],
      [
        ['0', '2'],
        ['1', '3'],
      ],
    );
    equal(index.actor(actorKey({ type: 'person', name: 'Rosa Hale' }))?.mentions, 2);
  });
});

describe('organizations and places', () => {
  it('are linked by an acronym that other articles expand', () => {
    const spelled = [
      articleOn(organization('Northern Fisheries Board', 'NFB')),
      articleOn(organization('Northern Fisheries Board', 'NFB'), 'Kim Ito'),
    ];
    const index = indexOf(...spelled, articleOn(organization('NFB'), 'Kim Ito'));
    deepEqual(names(index), ['Kim Ito', 'Northern Fisheries Board']);
    equal(index.linksOf('organization:nfb')[0]?.reason, 'also called “NFB” in 2 articles; named with Kim Ito in both');
  });

  it('are linked by known other names and by spellings, not by similarity', () => {
    ok(areLinked(place('Kiev'), place('Kyiv')));
    ok(areLinked(organization('Müller Foundation'), organization('Mueller Foundation')));
    equal(areLinked(place('Wales'), place('Wall')), false);
    equal(areLinked(organization('Northern Fisheries Board'), organization('Northern Fisheries Bank')), false);
  });

  it('are not linked by a name that two of them have', () => {
    const index = indexOf(
      articleOn(organization('Acme Trading Board', 'ATB')),
      articleOn(organization('Alpine Tourism Board', 'ATB')),
      articleOn(organization('ATB')),
    );
    equal(index.actors().length, 3);
  });

  it('are suggested across types if the type is doubtful, not if it is certain', () => {
    const doubted = { type: 'place', name: 'Elmau', doubt: 'place or organization' } as const;
    equal(areLinked(organization('Elmau'), doubted), false);
    equal(countSuggestions(organization('Elmau'), doubted), 1);
    equal(areLinked(organization('Elmau'), place('Elmau')), false);
    equal(countSuggestions(organization('Elmau'), place('Elmau')), 0);
    const often = indexOf(...[1, 2, 3, 4].map(() => articleOn(organization('Elmau'))), articleOn(place('Elmau')));
    equal(often.suggestionsFor('organization:elmau').length, 1);
  });
});

describe('user decisions', () => {
  const by = (slug: string, ...notAliases: string[]) => ({ decided: { slug, aliases: [], notAliases } });

  it('link names that nothing else links', () => {
    const index = indexOf(
      articleOn({ name: 'William Hale', ...by('hale') }),
      articleOn({ name: 'William Hale', aliases: ['Old Bill'], ...by('hale') }),
    );
    deepEqual(
      index.actors().map(({ name, decided, articles }) => [name, decided, articles]),
      [['William Hale', 'hale', 2]],
    );
  });

  it('separate what would be linked, and give the name', () => {
    const linked = indexOf(
      articleOn({ name: 'Aleksander Lukashenko', ...by('al') }),
      articleOn('Alexander Lukashenko'),
    );
    deepEqual(names(linked), ['Aleksander Lukashenko']);
    const separate = indexOf(
      articleOn({ name: 'Aleksander Lukashenko', ...by('al', 'Alexander Lukashenko') }),
      articleOn('Alexander Lukashenko'),
    );
    equal(separate.actors().length, 2);
    equal(
      indexOf(articleOn({ name: 'Jo Hale', ...by('a') }), articleOn({ name: 'Joe Hale', ...by('b') })).actors().length,
      2,
    );
  });

  it('apply to full names, and to a bare surname only if it means nobody else', () => {
    const index = indexOf(
      articleOn('Bill Hale', 'Kim Ito', organization('Acme')),
      articleOn('Hale', 'Kim Ito', organization('Acme')),
      articleOn('Rosa Hale', 'Lea Ruiz', organization('Borealis')),
    );
    const key = actorKey({ type: 'person', name: 'Bill Hale' });
    deepEqual(index.fullNamesOf(key), ['Bill Hale', 'Hale']);
    index.update('file:///9', articleOn('Hale', 'Lea Ruiz', organization('Borealis')));
    deepEqual(index.fullNamesOf(key), ['Bill Hale']);
    deepEqual(index.articlesNaming(['HALE']), ['file:///1', 'file:///9']);
  });
});

describe('an index with articles added and removed', () => {
  const articles = [
    articleOn('Bill Hale', 'Kim Ito', organization('Acme')),
    articleOn('Rosa Hale', 'Lea Ruiz'),
    articleOn('Hale', 'Kim Ito', organization('Acme')),
    articleOn('Alexander Lukashenko', organization('Northern Fisheries Board', 'NFB')),
    articleOn('Alexander Lukashenka', organization('NFB')),
    articleOn('Lukashenka', 'Kim Ito', organization('NFB')),
  ];
  const stateOf = (index: CorpusIndex) =>
    index.actors().map((actor) => ({
      ...actor,
      links: index.linksOf(actor.key),
      suggestions: index.suggestionsFor(actor.key),
    }));

  it('equals a new index of the same articles', () => {
    const index = new CorpusIndex();
    const present = new Map<string, Analysis>();
    let seed = 7;
    for (let step = 0; step < 60; step++) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const [uri, analysis] = [`file:///${seed % 5}`, articles[(seed >> 8) % articles.length]];
      if (seed % 3 === 0 || !analysis) {
        index.remove(uri);
        present.delete(uri);
      } else {
        index.update(uri, analysis);
        present.set(uri, analysis);
      }
      const fresh = new CorpusIndex();
      for (const [at, each] of [...present].sort()) fresh.update(at, each);
      deepEqual(stateOf(index), stateOf(fresh), `step ${step}`);
    }
  });
});
