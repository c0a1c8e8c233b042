import { deepEqual, equal, ok } from 'node:assert/strict';
import { type Actor, actorKey } from '../../../src/actors';
import type { Analysis } from '../../../src/analysis';
import { CorpusIndex } from '../../../src/corpus';
import { madeAnalysis } from '../../support/made-analysis';

type Given = string | (Pick<Actor, 'name'> & Partial<Actor>);

/** An article of one paragraph that names actors, people where nothing else is said. */
function naming(...given: Given[]): Analysis {
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

const body = (name: string, ...aliases: string[]): Given => ({ type: 'organization', name, aliases });
const place = (name: string): Given => ({ type: 'place', name });
const names = (index: CorpusIndex) =>
  index
    .actors()
    .map(({ name }) => name)
    .sort();
const areOne = (a: Given, b: Given) => indexOf(naming(a), naming(b)).actors().length === 1;
const offered = (a: Given, b: Given) => {
  const index = indexOf(naming(a), naming(b));
  return index.offersFor(index.actors()[0]?.key ?? '').length;
};

describe('one person under two spellings', () => {
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
    it(`${a} is ${b}`, () => ok(areOne(a, b)));

  it('says why, and how sure that is', () => {
    const index = indexOf(naming('Alexander Lukashenko', 'Ana Lopez'), naming('Alexander Lukashenka', 'Ana Lopez'));
    const [join] = index.joinsOf(actorKey({ type: 'person', name: 'Alexander Lukashenka' }));
    equal(join?.reason, 'another spelling; named with Ana Lopez in both');
    ok(join.certainty > 0.8 && join.certainty < 1);
  });
});

describe('two people of one surname', () => {
  for (const [a, b] of [
    ['Bill Clinton', 'Hillary Clinton'],
    ['Maria Silva', 'Mario Silva'],
    ['Alexander Novak', 'Alexandra Novak'],
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Anna Karenina', 'Ivan Karenin'],
    ['Angela Merkel', 'Angela Markl'],
  ] as const)
    it(`${a} is not ${b}`, () => equal(areOne(a, b), false));

  it('are two where one article names both, however alike', () => {
    equal(indexOf(naming('Jon Berger', 'John Bergner'), naming('Jon Berger')).actors().length, 2);
  });

  it('offers those whose first names are nearly alike', () => {
    equal(areOne('Yasser Arafat', 'Yasir Arafat'), false);
    equal(offered('Yasser Arafat', 'Yasir Arafat'), 1);
  });
});

describe('a surname alone', () => {
  const bill = { name: 'Bill Hale', gender: 'male', roles: ['former governor'] } as const;
  const rosa = { name: 'Rosa Hale', gender: 'female', roles: ['trade envoy'] } as const;
  const meant = (...article: Given[]) => {
    const index = indexOf(
      naming(bill, 'Kim Ito', body('Acme')),
      naming(rosa, 'Lea Ruiz', body('Borealis')),
      naming(...article),
    );
    const topic = index.topicIn('file:///2', 'actor:person:hale');
    return [...index.articlesOf(topic)].map(({ uri }) => uri.at(-1)).join('');
  };

  it('means the one whose company it shares', () => {
    equal(meant('Hale', 'Lea Ruiz', body('Borealis')), '12');
    equal(meant('Hale', 'Kim Ito', body('Acme')), '02');
  });

  it('means the one whose role it shares, never one of the other sex', () => {
    equal(meant({ name: 'Hale', roles: ['trade envoy'] }, 'Lea Ruiz'), '12');
    equal(meant({ name: 'Hale', gender: 'male' }, 'Lea Ruiz', body('Borealis')), '2');
  });

  it('stays alone where nothing tells, and is offered', () => {
    equal(meant('Hale'), '2');
    const index = indexOf(naming(bill), naming('Hale'));
    equal(index.actors().length, 2);
    deepEqual(
      index.offersFor('person:hale').map(({ name }) => name),
      ['Bill Hale'],
    );
  });

  it('means someone else in another article', () => {
    const index = indexOf(
      naming(bill, 'Kim Ito', body('Acme')),
      naming(rosa, 'Lea Ruiz', body('Borealis')),
      naming('Hale', 'Kim Ito', body('Acme')),
      naming('Hale', 'Lea Ruiz', body('Borealis')),
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

describe('bodies and places', () => {
  it('joins an acronym to what other articles spell it out as', () => {
    const spelled = [
      naming(body('Northern Fisheries Board', 'NFB')),
      naming(body('Northern Fisheries Board', 'NFB'), 'Kim Ito'),
    ];
    const index = indexOf(...spelled, naming(body('NFB'), 'Kim Ito'));
    deepEqual(names(index), ['Kim Ito', 'Northern Fisheries Board']);
    equal(index.joinsOf('organization:nfb')[0]?.reason, 'also called “NFB” in 2 articles; named with Kim Ito in both');
  });

  it('joins usual other names and spellings, and no lookalikes', () => {
    ok(areOne(place('Kiev'), place('Kyiv')));
    ok(areOne(body('Müller Foundation'), body('Mueller Foundation')));
    equal(areOne(place('Wales'), place('Wall')), false);
    equal(areOne(body('Northern Fisheries Board'), body('Northern Fisheries Bank')), false);
  });

  it('keeps apart what two bodies may be called', () => {
    const index = indexOf(
      naming(body('Acme Trading Board', 'ATB')),
      naming(body('Alpine Tourism Board', 'ATB')),
      naming(body('ATB')),
    );
    equal(index.actors().length, 3);
  });

  it('offers a doubted place for the organization of its name, a sure one not', () => {
    const doubted = { type: 'place', name: 'Elmau', doubt: 'place or organization' } as const;
    equal(areOne(body('Elmau'), doubted), false);
    equal(offered(body('Elmau'), doubted), 1);
    equal(areOne(body('Elmau'), place('Elmau')), false);
    equal(offered(body('Elmau'), place('Elmau')), 0);
    const often = indexOf(...[1, 2, 3, 4].map(() => naming(body('Elmau'))), naming(place('Elmau')));
    equal(often.offersFor('organization:elmau').length, 1);
  });
});

describe('what the reader decided', () => {
  const by = (slug: string, ...notAliases: string[]) => ({ decided: { slug, aliases: [], notAliases } });

  it('makes one of names that nothing else joins', () => {
    const index = indexOf(
      naming({ name: 'William Hale', ...by('hale') }),
      naming({ name: 'William Hale', aliases: ['Old Bill'], ...by('hale') }),
    );
    deepEqual(
      index.actors().map(({ name, decided, articles }) => [name, decided, articles]),
      [['William Hale', 'hale', 2]],
    );
  });

  it('keeps apart what would be joined, and gives the decided name', () => {
    const joined = indexOf(naming({ name: 'Aleksander Lukashenko', ...by('al') }), naming('Alexander Lukashenko'));
    deepEqual(names(joined), ['Aleksander Lukashenko']);
    const apart = indexOf(
      naming({ name: 'Aleksander Lukashenko', ...by('al', 'Alexander Lukashenko') }),
      naming('Alexander Lukashenko'),
    );
    equal(apart.actors().length, 2);
    equal(
      indexOf(naming({ name: 'Jo Hale', ...by('a') }), naming({ name: 'Joe Hale', ...by('b') })).actors().length,
      2,
    );
  });

  it('is about the full names, and a surname only where it can be nobody else’s', () => {
    const index = indexOf(
      naming('Bill Hale', 'Kim Ito', body('Acme')),
      naming('Hale', 'Kim Ito', body('Acme')),
      naming('Rosa Hale', 'Lea Ruiz', body('Borealis')),
    );
    const key = actorKey({ type: 'person', name: 'Bill Hale' });
    deepEqual(index.fullNamesOf(key), ['Bill Hale', 'Hale']);
    index.update('file:///9', naming('Hale', 'Lea Ruiz', body('Borealis')));
    deepEqual(index.fullNamesOf(key), ['Bill Hale']);
    deepEqual(index.articlesNaming(['HALE']), ['file:///1', 'file:///9']);
  });
});

describe('an index that articles come to and go from', () => {
  const articles = [
    naming('Bill Hale', 'Kim Ito', body('Acme')),
    naming('Rosa Hale', 'Lea Ruiz'),
    naming('Hale', 'Kim Ito', body('Acme')),
    naming('Alexander Lukashenko', body('Northern Fisheries Board', 'NFB')),
    naming('Alexander Lukashenka', body('NFB')),
    naming('Lukashenka', 'Kim Ito', body('NFB')),
  ];
  const stateOf = (index: CorpusIndex) =>
    index.actors().map((actor) => ({ ...actor, joins: index.joinsOf(actor.key), offers: index.offersFor(actor.key) }));

  it('says the same as one that is made anew, whatever came before', () => {
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
