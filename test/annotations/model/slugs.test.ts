import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  changeTag,
  EMPTY_CODEBOOK,
  listedTags,
  mergeCodebooks,
  newAnnotation,
  parseCodebook,
  serializeCodebook,
  sidecarName,
  sidecarNamed,
  slugOf,
  tagsOf,
  withLabels,
  withTag,
} from '../../../src/annotations';

/** What may tell two labels apart: case and white space do not. */
const plainly = (label: string) => label.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
const isPlain = (label: string) => /^[\p{L}\p{M}\p{N}\s-]*$/u.test(label);
const labels = fc
  .array(fc.constantFrom('a', 'B', 'é', '中', '1', ' ', '-', '+', '#', '!', '/', '✅', '❓', '🇺🇦'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((signs) => signs.join(''))
  .filter((label) => label.trim() !== '');

describe('the slug of a label', () => {
  it('is that of its words where it has nothing else', () => {
    deepEqual(['Big  claim', 'far-right', 'Ääkkösiä', '乌克兰', 'covid 19'].map(slugOf), [
      'big-claim',
      'far-right',
      'ääkkösiä',
      '乌克兰',
      'covid-19',
    ]);
  });

  it('differs for labels with different signs', () => {
    const made = ['Iran', 'Iran+', 'C', 'C++', 'C#', '✅', '❓', '+', '++', "Don't", 'Don t', '李🙂', '李'].map(slugOf);
    equal(new Set(made).size, made.length, made.join(' '));
    equal(slugOf('C++'), 'c-cedb1bac');
    for (const slug of made) equal(sidecarNamed(sidecarName('a.txt', slug))?.author, slug);
  });

  it('is never that of another label, except for hyphens instead of blanks', () =>
    fc.assert(
      fc.property(labels, labels, (one, other) => {
        equal(slugOf(slugOf(one)), slugOf(one));
        ok(/^[\p{L}\p{M}\p{N}-]+$/u.test(slugOf(one)));
        if (plainly(one) === plainly(other)) equal(slugOf(one), slugOf(other));
        else if (!isPlain(one) || !isPlain(other)) notEqual(slugOf(one), slugOf(other));
      }),
      { numRuns: 600, seed: 1 },
    ));
});

describe('tags of two copies of a codebook', () => {
  const merged = (base: typeof EMPTY_CODEBOOK, one: string, other: string) => {
    const [ours, theirs] = [withTag(base, one), withTag(base, other)];
    return mergeCodebooks({ base, ours: ours.codebook, theirs: theirs.codebook });
  };
  const labelsOf = (codebook: typeof EMPTY_CODEBOOK) => listedTags(codebook).map(({ label }) => label);

  it('stay two where their labels differ', () => {
    deepEqual(labelsOf(merged(EMPTY_CODEBOOK, 'Iran+', 'Iran-')).sort(), ['Iran+', 'Iran-']);
    deepEqual(labelsOf(merged(EMPTY_CODEBOOK, '✅', '❓')).sort(), ['✅', '❓']);
    const renamed = changeTag(withTag(EMPTY_CODEBOOK, 'Phase').codebook, 'phase', { label: 'Stage' });
    deepEqual(labelsOf(merged(renamed, 'Phase', 'Phase 2')).sort(), ['Phase', 'Phase 2', 'Stage']);
  });

  it('are read with the slugs that they were written with', () => {
    const old = { ...EMPTY_CODEBOOK, concepts: [{ slug: 'c', label: 'C++', examples: [], extra: {} }] };
    const parsed = parseCodebook(serializeCodebook(old));
    ok(parsed.ok);
    deepEqual(withLabels(parsed.value.scheme, ['C++', 'C#']).slugs, ['c', slugOf('C#')]);
  });

  it('stay two without a codebook', () => {
    const by = { id: 'urn:uuid:1', now: '2022-02-01T08:00:00Z', creator: 'ana' };
    const tags = ['C++', 'C#'].map(slugOf);
    deepEqual(tagsOf(newAnnotation(by, { source: 'a.txt', selector: [], extra: {} }, { tags })), tags);
  });
});
