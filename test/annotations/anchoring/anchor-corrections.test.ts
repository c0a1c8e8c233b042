import { deepEqual } from 'node:assert/strict';
import {
  type Annotation,
  type Body,
  correctionsIn,
  dateBody,
  emptySidecar,
  hashOf,
  newWith,
  parseSidecar,
  passageTarget,
  referentBody,
  serializeSidecar,
  speakerBody,
  verdictBody,
} from '../../../src/annotations';
import { on, spanOf, TEXT } from '../../support/made-passages';

function made(words: string, body: Body, { day = 1, by = 'ana', id = words } = {}): Annotation {
  const signature = { id: `urn:uuid:${id}`, now: `2022-02-0${day}T08:00:00Z`, creator: by };
  return newWith(signature, passageTarget('a.txt', TEXT, spanOf(words)), { motivation: 'assessing', bodies: [body] });
}

/** The corrections of annotations in a text, after they were written to a file and read again. */
function corrections(annotations: readonly Annotation[], text = TEXT, self?: string): unknown[] {
  const article = { file: 'a.txt', sha256: hashOf(TEXT), length: TEXT.length, extra: {} };
  const parsed = parseSidecar(serializeSidecar({ ...emptySidecar(), article, annotations }));
  const { passages = [] } = parsed.ok ? correctionsIn(parsed.value.sidecar, text, self) : {};
  return passages.map(({ id: _, span, ...rest }) => ({ ...rest, words: text.slice(span.start, span.end) }));
}

describe('corrections in annotations', () => {
  it('are dates, speakers, referents and rejections; tags, notes and other verdicts are none', () => {
    const annotations = [
      made('Monday', dateBody({ value: '2022-01-24', mod: 'START' })),
      made('Denmark was not', speakerBody({ actor: 'place-denmark', name: 'Denmark' })),
      made('Norway', verdictBody({ verdict: 'rejected', finding: 'actor', rule: 'full' })),
      made('it', referentBody({ actor: 'place-norway', name: 'Norway' })),
      made('Sweden', verdictBody({ verdict: 'accepted', finding: 'actor' })),
      on('ready', { tags: ['claim'], note: 'When?' }),
    ];
    deepEqual(corrections(annotations, TEXT, 'ana'), [
      { kind: 'speaker', actor: 'place-denmark', name: 'Denmark', words: 'Denmark was not' },
      { kind: 'date', value: '2022-01-24', mod: 'START', words: 'Monday' },
      { kind: 'rejection', finding: 'actor', words: 'Norway' },
      { kind: 'reference', actor: 'place-norway', name: 'Norway', words: 'it' },
    ]);
  });

  it('name their author, except the current user', () => {
    const annotations = [made('Monday', dateBody({ value: '2022' }), { by: 'ben' })];
    deepEqual(corrections(annotations, TEXT, 'ana'), [{ kind: 'date', value: '2022', by: 'ben', words: 'Monday' }]);
    deepEqual(corrections(annotations, TEXT, 'ben'), [{ kind: 'date', value: '2022', words: 'Monday' }]);
  });

  it('are in the order in which they were made', () => {
    const annotations = [
      made('Monday', dateBody({ value: '2021' }), { day: 3, id: 'a' }),
      made('Monday', dateBody({ value: '2022' }), { day: 2, id: 'b' }),
    ];
    deepEqual(
      corrections(annotations, TEXT, 'ana').map((correction) => (correction as { value: string }).value),
      ['2022', '2021'],
    );
  });

  it('follow their words, and correct nothing if these are gone', () => {
    const annotations = [made('Monday', dateBody({ value: '2022' })), made('Norway', dateBody({ value: '2021' }))];
    deepEqual(corrections(annotations, `Well.\n\n${TEXT.replace('Norway said it was ready. ', '')}`, 'ana'), [
      { kind: 'date', value: '2022', words: 'Monday' },
    ]);
  });

  it('take the name of an actor from its id if the name was not written', () => {
    const body = {
      type: 'SpecificResource',
      source: 'marginalia:actor/person-ana-lopez',
      'marginalia:role': 'speaker',
    };
    const [speaker] = corrections([made('Denmark was not', body)], TEXT, 'ana');
    deepEqual(speaker, { kind: 'speaker', actor: 'person-ana-lopez', name: 'ana lopez', words: 'Denmark was not' });
  });

  it('name a speaker who is not an actor', () => {
    deepEqual(corrections([made('Denmark was not', speakerBody({ name: 'a neighbour' }))], TEXT, 'ana'), [
      { kind: 'speaker', name: 'a neighbour', words: 'Denmark was not' },
    ]);
  });
});
