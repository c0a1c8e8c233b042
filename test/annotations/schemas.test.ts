import { deepEqual, equal } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import {
  changeTag,
  dateBody,
  EMPTY_CODEBOOK,
  emptySidecar,
  mergeTag,
  newReply,
  newWith,
  passageTarget,
  referentBody,
  removeTag,
  serializeActorDecisions,
  serializeCodebook,
  serializeSidecar,
  speakerBody,
  verdictBody,
  withTag,
} from '../../src/annotations';
import { madeAnnotation, madeSidecar } from '../support/made-annotation';

const ROOT = join(__dirname, '../../..');

/** The schema as a function that returns what is wrong with a text. */
function schema(name: string): (text: string) => unknown {
  const ajv = new Ajv({ allErrors: true, formats: { 'date-time': true }, strict: false });
  const check: ValidateFunction = ajv.compile(
    JSON.parse(readFileSync(join(ROOT, `schemas/${name}.schema.json`), 'utf8')),
  );
  return (text) => (check(JSON.parse(text)) ? [] : check.errors);
}

describe('the schemas', () => {
  const sidecar = schema('sidecar');
  const by = { id: 'urn:uuid:9', now: '2022-02-01T08:00:00Z', creator: 'ana' };
  const target = passageTarget('a.txt', 'so so so', { start: 3, end: 5 });

  it('accept every kind of annotation that we write', () => {
    const article = { file: 'a.txt', sha256: '0'.repeat(64), length: 8, published: '2022-02-01', extra: {} };
    const all = [
      madeAnnotation('1', { tags: ['claim'], note: 'Which?' }),
      madeAnnotation('2'),
      newReply(by, 'urn:uuid:1', 'That one.'),
      newWith({ ...by, id: 'urn:uuid:4' }, target, {
        motivation: 'linking',
        bodies: [speakerBody({ actor: 'kofi-annan', name: 'Kofi Annan' })],
      }),
      newWith({ ...by, id: 'urn:uuid:7' }, target, {
        motivation: 'linking',
        bodies: [referentBody({ actor: 'kofi-annan', name: 'Kofi Annan' })],
      }),
      newWith({ ...by, id: 'urn:uuid:5' }, target, {
        motivation: 'identifying',
        bodies: [dateBody({ value: '2022-01' })],
      }),
      newWith({ ...by, id: 'urn:uuid:6' }, target, {
        motivation: 'assessing',
        bodies: [verdictBody({ verdict: 'rejected', finding: 'date', rule: 'weekday' })],
      }),
    ];
    deepEqual(sidecar(serializeSidecar({ ...madeSidecar(...all), article })), []);
    deepEqual(sidecar(serializeSidecar(emptySidecar())), []);
  });

  it('accept our codebooks and decisions', () => {
    const { codebook } = withTag(withTag(EMPTY_CODEBOOK, 'Claim').codebook, 'Denial');
    const changed = changeTag(codebook, 'denial', { parent: 'claim', definition: 'Says no.', examples: ['“No.”'] });
    const whole = removeTag(mergeTag(changed, 'denial', 'claim'), 'claim');
    deepEqual(schema('codebook')(serializeCodebook(whole)), []);
    const decision = { slug: 'a', name: 'A', type: 'person' as const, aliases: ['B'], notAliases: ['C'], extra: {} };
    deepEqual(schema('actors')(serializeActorDecisions({ format: 1, concepts: [decision], kept: [], extra: {} })), []);
  });

  it('reject mistakes that a user should know of', () => {
    const bad = [
      { id: 'a', type: 'Annotation' },
      { id: 'a', type: 'Annotation', target: { selector: [] } },
      {
        id: 'a',
        type: 'Annotation',
        target: { source: 'a', selector: { type: 'TextPositionSelector', start: -1, end: 2 } },
      },
      { id: 'a', type: 'Annotation', target: { source: 'a', selector: [{ type: 'TextQuoteSelector' }] } },
    ];
    for (const item of bad)
      equal((sidecar(JSON.stringify({ type: 'AnnotationPage', items: [item] })) as unknown[]).length > 0, true);
  });

  it('accept the samples', () => {
    const names = readdirSync(join(ROOT, 'seeds')).filter((name) => name.endsWith('.annotations.json'));
    for (const name of names) deepEqual(sidecar(readFileSync(join(ROOT, 'seeds', name), 'utf8')), [], name);
  });
});
