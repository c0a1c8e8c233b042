import { deepEqual, equal } from 'node:assert/strict';
import { type ActorCorrection, type Analysis, withCorrections } from '../../../src/analysis';
import { madeAnalysis } from '../../support/made-analysis';

const TEXT =
  'Bill Hale met Rosa Hale of Acme. Hale and the Acme Foundation left. “It was a useful day for all of us,” Hale said. May rained on Elmau.';

const machine = madeAnalysis(TEXT, {
  actors: [
    { type: 'person', name: 'Bill Hale', aliases: ['Hale'], roles: ['envoy'], gender: 'male' },
    { type: 'person', name: 'Rosa Hale' },
    { type: 'organization', name: 'Acme', aliases: ['Acme Foundation'] },
    { type: 'person', name: 'May' },
    { type: 'place', name: 'Elmau', doubt: 'place or organization' },
  ],
  quotes: [{ words: '“It was a useful day for all of us,”', by: 'Hale said' }],
});

const decision = (name: string, given: Partial<ActorCorrection> = {}): ActorCorrection => {
  return { slug: name.toLowerCase(), name, aliases: [], notAliases: [], ...given };
};
const decided = (...actors: ActorCorrection[]) => withCorrections(machine, { actors });
const mentionsByActor = ({ actors, mentions, article }: Analysis) =>
  actors.map(({ id, name, type }) => {
    const own = mentions.filter((mention) => mention.kind === 'actor' && mention.actor === id);
    return [name, type, own.map(({ span }) => article.text.slice(span.start, span.end)).join(' | ')];
  });
const speakers = ({ actors, mentions }: Analysis) =>
  mentions
    .map((mention) => mention.kind === 'quote' && actors.find(({ id }) => id === mention.speaker?.actor)?.name)
    .filter((name) => name !== false);

describe('user decisions about actors', () => {
  it('return the same analysis if they are about other actors', () => {
    equal(decided(decision('Kim Ito')), machine);
  });

  it('rename an actor and keep the names that the article writes', () => {
    const [bill, ...others] = decided(decision('William Hale', { aliases: ['Bill Hale'] })).actors;
    deepEqual(
      [bill?.name, bill?.aliases, bill?.id, bill?.roles],
      ['William Hale', ['Hale', 'Bill Hale'], 'a0', ['envoy']],
    );
    deepEqual(others, machine.actors.slice(1));
  });

  it('merge actors into one, whatever their types', () => {
    const merged = decided(decision('Acme', { type: 'organization', aliases: ['Elmau'] }));
    deepEqual(mentionsByActor(merged)[2], ['Acme', 'organization', 'Acme | Acme Foundation | Elmau']);
    equal(merged.actors.length, 4);
  });

  it('split a name off, also as the speaker of a quotation', () => {
    const split = decided(decision('Bill Hale', { notAliases: ['Hale'] }));
    deepEqual(mentionsByActor(split).slice(0, 4), [
      ['Bill Hale', 'person', 'Bill Hale'],
      ['Rosa Hale', 'person', 'Rosa Hale'],
      ['Acme', 'organization', 'Acme | Acme Foundation'],
      ['Hale', 'person', 'Hale | Hale'],
    ]);
    deepEqual(speakers(split), ['Hale']);
  });

  it('give a split name to the actor that claims it', () => {
    const both = decided(decision('Bill Hale', { notAliases: ['Hale'] }), decision('Rosa Hale', { aliases: ['Hale'] }));
    deepEqual(mentionsByActor(both).slice(0, 2), [
      ['Bill Hale', 'person', 'Bill Hale'],
      ['Rosa Hale', 'person', 'Rosa Hale | Hale | Hale'],
    ]);
    deepEqual(speakers(both), ['Rosa Hale']);
  });

  it('keep a surname with the full name in the article, even if another actor claims it', () => {
    const claimed = decided(decision('Rosa Hale', { aliases: ['Hale'] }));
    deepEqual(mentionsByActor(claimed)[0], ['Bill Hale', 'person', 'Bill Hale | Hale | Hale']);
  });

  it('change a type and remove the doubt about it', () => {
    const elmau = decided(decision('Elmau', { type: 'organization' })).actors.at(-1);
    deepEqual(
      [elmau?.type, elmau?.doubt, elmau?.decided],
      ['organization', undefined, { slug: 'elmau', type: 'organization', aliases: [], notAliases: [] }],
    );
  });

  it('remove what is not an actor, but no other actor', () => {
    const left = decided(decision('May', { notAnActor: true }), decision('Bill Hale', { notAnActor: true }));
    deepEqual(
      left.actors.map(({ name }) => name),
      ['Rosa Hale', 'Acme', 'Elmau'],
    );
    deepEqual(speakers(left), [undefined]);
    equal(
      left.mentions.some((mention) => mention.kind === 'quote' && mention.speaker !== undefined),
      true,
    );
  });

  it('are applied before corrections of passages', () => {
    const quote = machine.mentions.find(({ kind }) => kind === 'quote');
    const span = quote?.span ?? { start: 0, end: 0 };
    const passages = [{ kind: 'speaker', id: 'x', span, name: 'Acme Group' } as const];
    const both = withCorrections(machine, { actors: [decision('Acme Group', { aliases: ['Acme'] })], passages });
    deepEqual(speakers(both), ['Acme Group']);
  });
});
