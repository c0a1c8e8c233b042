import { deepEqual, equal } from 'node:assert/strict';
import { type Correction, withCorrections } from '../../../src/analysis';
import { madeAnalysis } from '../../support/made-analysis';

const TEXT = ' date 2022-03-04 Ana Lopez met Berit Holm. She left, and the envoy stayed. Lopez and she agreed.';
const machine = madeAnalysis(TEXT, {
  actors: [
    { type: 'person', name: 'Ana Lopez', aliases: ['Lopez'] },
    { type: 'person', name: 'Berit Holm' },
  ],
  references: [{ words: 'She', means: ['Ana Lopez'], certainty: 0.6 }],
});

const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

/** Who is meant by which words after corrections. */
function meant(...passages: readonly Correction[]): string[] {
  const { references, actors } = withCorrections(machine, { passages });
  return references.map(({ span, actors: ids }) => {
    const names = ids.map((id) => actors.find((actor) => actor.id === id)?.name);
    return `${TEXT.slice(span.start, span.end)}: ${names.join(', ')}`;
  });
}

const set = (words: string, name: string, actor?: string): Correction => ({
  kind: 'reference',
  id: `set ${words}`,
  span: spanOf(words),
  name,
  ...(actor === undefined ? {} : { actor }),
});

describe('user corrections of references', () => {
  it('set another actor, by id and name or by name alone', () => {
    deepEqual(meant(), ['She: Ana Lopez']);
    deepEqual(meant(set('She', 'Berit Holm', 'a1')), ['She: Berit Holm']);
    deepEqual(meant(set('She', 'Lopez')), ['She: Ana Lopez']);
    deepEqual(meant(set('She', 'Berit Holm', 'an-id-of-another-version')), ['She: Berit Holm']);
  });

  it('are certain, and lead to the last name before the words', () => {
    const [reference] = withCorrections(machine, { passages: [set('She', 'Berit Holm')] }).references;
    equal(reference?.certainty, 1);
    deepEqual(reference?.antecedents, [spanOf('Berit Holm')]);
  });

  it('add one where none was found, and the form follows from the words', () => {
    deepEqual(meant(set('the envoy', 'Ana Lopez')), ['She: Ana Lopez', 'the envoy: Ana Lopez']);
    const { references } = withCorrections(machine, { passages: [set('the envoy', 'Ana Lopez')] });
    deepEqual(
      references.map(({ form }) => form),
      ['pronoun', 'nominal'],
    );
  });

  it('reject one, and what was detected stays beside the rejection', () => {
    const passages: Correction[] = [{ kind: 'rejection', id: 'r', span: spanOf('She'), finding: 'reference' }];
    deepEqual(meant(...passages), []);
    const [corrected] = withCorrections(machine, { passages }).corrected ?? [];
    equal(corrected?.machine?.kind, 'reference');
  });

  it('cannot name someone whom the article does not name', () => {
    const { corrected, references } = withCorrections(machine, { passages: [set('She', 'Carl Weiss')] });
    equal(corrected?.[0]?.problem, 'the article names no such actor');
    equal(references.length, 1);
  });

  it('leave the findings of other kinds alone', () => {
    const corrected = withCorrections(machine, { passages: [set('She', 'Berit Holm')] });
    deepEqual(corrected.mentions, machine.mentions);
    deepEqual(corrected.actors, machine.actors);
  });
});
