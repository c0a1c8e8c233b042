import { equal } from 'node:assert/strict';
import {
  type ActorCorrection,
  type Correction,
  type Corrections,
  type DateCorrection,
  type Rejection,
  type SpeakerCorrection,
  sameCorrections,
} from '../../../src/analysis';

const on = { id: 'a', by: 'Ana', span: { start: 1, end: 5 } };

// Each sample has every field and each change another value for it, so that a new field without a comparison does not compile.
const date: Required<DateCorrection> = { kind: 'date', ...on, value: '2022-01-27', mod: 'START' };
const speaker: Required<SpeakerCorrection> = { kind: 'speaker', ...on, actor: 'a0', name: 'Ana Lopez' };
const rejection: Required<Rejection> = { kind: 'rejection', ...on, finding: 'date' };
const actor: Required<ActorCorrection> = {
  slug: 'lopez',
  name: 'Ana Lopez',
  type: 'person',
  aliases: ['Lopez', 'Ana'],
  notAliases: ['Ben Lopez'],
  notAnActor: true,
};

type Changes<T> = { readonly [Field in keyof Required<T>]: T[Field] | undefined };
const onOther = { id: 'b', by: undefined, span: { start: 1, end: 6 } };
const dateChanges: Omit<Changes<DateCorrection>, 'kind'> = { ...onOther, value: '2022', mod: undefined };
const speakerChanges: Omit<Changes<SpeakerCorrection>, 'kind'> = { ...onOther, actor: undefined, name: 'Ben' };
const rejectionChanges: Omit<Changes<Rejection>, 'kind'> = { ...onOther, finding: 'quote' };
const actorChanges: Changes<ActorCorrection> = {
  slug: 'moe',
  name: 'Ben',
  type: undefined,
  aliases: ['Ana', 'Lopez'],
  notAliases: [],
  notAnActor: undefined,
};

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const passages = (...list: unknown[]): Corrections => ({ passages: list as Correction[] });
const actors = (...list: unknown[]): Corrections => ({ actors: list as ActorCorrection[] });

function isSame(a: Corrections, b: Corrections): boolean {
  const same = sameCorrections(a, b);
  equal(sameCorrections(b, a), same, 'symmetric');
  return same;
}

describe('sameCorrections', () => {
  const all: Corrections = { actors: [actor], passages: [date, speaker, rejection] };

  it('holds for the same object and for a copy', () => {
    equal(isSame(all, all), true);
    equal(isSame(all, { ...all }), true);
    equal(isSame(all, copy(all)), true);
    equal(isSame({}, {}), true);
  });

  it('takes an absent list for an empty one', () => {
    equal(isSame({}, { actors: [], passages: [] }), true);
    equal(isSame({ actors: [actor] }, { actors: [actor], passages: [] }), true);
  });

  it('does not hold for more, fewer or none', () => {
    equal(isSame(all, { ...all, passages: [date, speaker] }), false);
    equal(isSame(all, { ...all, actors: [actor, actor] }), false);
    equal(isSame(all, {}), false);
    equal(isSame(passages(), passages(date)), false);
  });

  it('minds the order', () => {
    equal(isSame(passages(date, speaker), passages(speaker, date)), false);
    const other = { ...actor, slug: 'moe' };
    equal(isSame(actors(actor, other), actors(other, actor)), false);
  });

  it('tells kinds apart', () => {
    for (const [a, b] of [
      [date, speaker],
      [speaker, rejection],
      [rejection, date],
    ])
      equal(isSame(passages(a), passages(b)), false);
  });

  for (const [name, made, sample, changes] of [
    ['date', passages, date, dateChanges],
    ['speaker', passages, speaker, speakerChanges],
    ['rejection', passages, rejection, rejectionChanges],
    ['actor', actors, actor, actorChanges],
  ] as const)
    for (const [field, value] of Object.entries(changes))
      it(`minds the ${field} of a correction of ${name}`, () => {
        equal(isSame(made(copy(sample)), made(copy({ ...sample, [field]: value }))), false);
      });
});
