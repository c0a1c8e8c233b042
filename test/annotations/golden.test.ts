// A file of every format that was ever written, kept forever: every later version must be able to read it.

import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FORMAT,
  parseActorDecisions,
  parseCodebook,
  parseSidecar,
  serializeActorDecisions,
  serializeCodebook,
  serializeSidecar,
} from '../../src/annotations';
import { SCHEME_FORMAT } from '../../src/annotations/schemes/concept-scheme';

const GOLDEN = join(__dirname, '../../../test/golden');

const sidecar = (text: string) => {
  const parsed = parseSidecar(text);
  ok(parsed.ok && !parsed.value.readOnly);
  return serializeSidecar(parsed.value.sidecar);
};

const codebook = (text: string) => {
  const parsed = parseCodebook(text);
  ok(parsed.ok && !parsed.value.readOnly);
  return serializeCodebook(parsed.value.scheme);
};

const actors = (text: string) => {
  const parsed = parseActorDecisions(text);
  ok(parsed.ok && !parsed.value.readOnly);
  return serializeActorDecisions(parsed.value.scheme);
};

const kinds: readonly (readonly [string, number, (text: string) => string])[] = [
  ['sidecar', FORMAT, sidecar],
  ['codebook', SCHEME_FORMAT, codebook],
  ['actors', SCHEME_FORMAT, actors],
];

describe('files of earlier formats', () => {
  for (const [kind, newest, rewritten] of kinds)
    it(`${kind}: each is there, reads, and is written in the newest`, () => {
      const file = (format: number) => join(GOLDEN, `${kind}-${format}.json`);
      const wanted = readFileSync(file(newest), 'utf8');
      equal(JSON.parse(wanted)['marginalia:format'], newest);
      ok(!existsSync(file(newest + 1)));
      for (let format = 1; format <= newest; format++) equal(rewritten(readFileSync(file(format), 'utf8')), wanted);
    });

  it('says of the sidecar what its annotations are', () => {
    const parsed = parseSidecar(readFileSync(join(GOLDEN, `sidecar-${FORMAT}.json`)));
    ok(parsed.ok);
    const { annotations, kept, article } = parsed.value.sidecar;
    const motivations = annotations.map(({ motivation }) => motivation);
    deepEqual(motivations.sort(), [
      'assessing',
      'commenting',
      'commenting',
      'highlighting',
      'identifying',
      'linking',
      'replying',
      'tagging',
    ]);
    deepEqual([kept.length, article?.published], [1, '2022-02-01']);
  });
});
