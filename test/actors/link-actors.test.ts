import assert from 'node:assert/strict';
import type { Actor } from '../../src/actors';
import { linkedActors } from './linking/linked';

function actorsOf(...paragraphs: string[]): { actors: Actor[]; named: string[] } {
  const { text, actors, mentions } = linkedActors(...paragraphs);
  return { actors, named: mentions.map(({ span, actor }) => `${text.slice(span.start, span.end)} = ${actor}`) };
}

describe('linkActors', () => {
  it('links a surname, with and without honorific, to the full name', () => {
    const { actors, named } = actorsOf(
      'Kremlin spokesman Dmitry Peskov refused to comment on Friday.',
      'Later Peskov met reporters, and Mr Peskov’s tone had changed.',
    );
    const peskov = actors.find(({ type }) => type === 'person');
    assert.equal(peskov?.name, 'Dmitry Peskov');
    assert.deepEqual(peskov?.aliases, ['Peskov']);
    assert.deepEqual(peskov?.roles, ['Kremlin spokesman']);
    assert.equal(peskov?.gender, 'male');
    assert.equal(named.filter((line) => line.endsWith('person-dmitry-peskov')).length, 3);
  });

  it('links an ambiguous surname to the person last named in full, with a doubt', () => {
    const { actors, named } = actorsOf(
      'Hillary Clinton spoke in Boston.',
      'Bill Clinton stayed in Chicago. Clinton said little.',
    );
    assert.equal(named.filter((line) => line === 'Clinton = person-bill-clinton').length, 1);
    assert.match(actors.find(({ name }) => name === 'Bill Clinton')?.doubt ?? '', /more than one/);
  });

  it('does not link a newspaper to its town', () => {
    const { actors } = actorsOf('The Washington Post reported on Monday that Washington would wait.');
    assert.deepEqual(
      actors.map(({ type, name }) => `${type} ${name.replace(/^The /, '')}`),
      ['organization Washington Post', 'place Washington'],
    );
  });

  it('sorts aliases by frequency and takes the fullest name', () => {
    const { actors } = actorsOf(
      'The European Union met. The EU agreed, and the EU said so.',
      'The E.U. had waited; the European Union said why.',
    );
    assert.equal(actors[0]?.name, 'European Union');
    assert.deepEqual(actors[0]?.aliases, ['EU', 'E.U.']);
  });

  it('names each actor once, in order of first mention, the same on every run', () => {
    const paragraphs = ['Anna Berg met Tom Hale in Oslo.', 'Berg left Oslo for the United Nations. Hale stayed.'];
    const first = actorsOf(...paragraphs);
    const ids = first.actors.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      first.named.map((line) => line.split(' = ')[1]).filter((id, at, all) => all.indexOf(id) === at),
      ids,
    );
    assert.deepEqual(actorsOf(...paragraphs), first);
  });
});
