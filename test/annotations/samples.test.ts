import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  hashOf,
  parseCodebook,
  parseSidecar,
  reAnchor,
  serializeCodebook,
  serializeSidecar,
  tagAt,
  tagsOf,
} from '../../src/annotations';
import { canonicalText } from '../../src/text/canonical-text';
import { sampleSeeds } from '../support/real-seeds';

const SEEDS = join(__dirname, '../../../seeds');

describe('the samples’ annotations', () => {
  const codebook = parseCodebook(readFileSync(join(SEEDS, '.marginalia/codebook.json')));
  const annotated = sampleSeeds().filter(({ name }) => existsSync(join(SEEDS, `${name}.annotations.json`)));

  it('are two files and a codebook as we write them', () => {
    equal(annotated.length, 2);
    ok(codebook.ok);
    equal(serializeCodebook(codebook.value.scheme), readFileSync(join(SEEDS, '.marginalia/codebook.json'), 'utf8'));
  });

  for (const { name, text } of annotated)
    it(`stand where they were made, with tags of the codebook: ${name}`, () => {
      const source = readFileSync(join(SEEDS, `${name}.annotations.json`), 'utf8');
      const parsed = parseSidecar(source);
      ok(parsed.ok && codebook.ok);
      const { sidecar, problems } = parsed.value;
      deepEqual(problems, []);
      equal(serializeSidecar(sidecar), source);
      equal(sidecar.article?.sha256, hashOf(canonicalText(text)));
      for (const annotation of sidecar.annotations) {
        for (const slug of tagsOf(annotation)) ok(tagAt(codebook.value.scheme, slug), slug);
        if (annotation.motivation === 'replying')
          ok(sidecar.annotations.some(({ id }) => id === annotation.target.source));
        else equal(reAnchor(canonicalText(text), annotation.target).status, 'exact');
      }
    });
});
