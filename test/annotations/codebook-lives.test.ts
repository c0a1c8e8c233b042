import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  addExample,
  adoptTag,
  ancestorsOf,
  type Codebook,
  changeTag,
  currentTags,
  EMPTY_CODEBOOK,
  isListed,
  listedTags,
  mergeCodebooks,
  mergeTag,
  parseCodebook,
  placeTag,
  removeTag,
  restoreTag,
  serializeCodebook,
  stepTag,
  tagAt,
  tagRows,
  withTag,
} from '../../src/annotations';

const EDITS = [
  'add',
  'rename',
  'define',
  'colour',
  'nest',
  'up',
  'down',
  'example',
  'merge',
  'remove',
  'restore',
] as const;

interface Step {
  readonly what: (typeof EDITS)[number];
  readonly one: number;
  readonly other: number;
}

const step: fc.Arbitrary<Step> = fc.record({ what: fc.constantFrom(...EDITS), one: fc.nat(9), other: fc.nat(9) });

function slugOf({ concepts }: Codebook, n: number): string {
  return concepts[n % Math.max(1, concepts.length)]?.slug ?? 'none';
}

/** The codebook after an edit of a user. */
function done(codebook: Codebook, { what, one, other }: Step): Codebook {
  const [slug, second] = [slugOf(codebook, one), slugOf(codebook, other)];
  if (what === 'add') return withTag(codebook, `Tag ${one}`).codebook;
  if (what === 'rename') return changeTag(codebook, slug, { label: `Name ${other}` });
  if (what === 'define') return changeTag(codebook, slug, { definition: other > 4 ? `When ${other}` : undefined });
  if (what === 'colour') return changeTag(codebook, slug, { colour: other });
  if (what === 'nest') return placeTag(codebook, slug, other > 6 ? { parent: undefined } : { parent: second });
  if (what === 'up' || what === 'down') return stepTag(codebook, slug, what === 'up' ? -1 : 1);
  if (what === 'example') return addExample(codebook, slug, `“${other}”`);
  if (what === 'merge') return mergeTag(codebook, slug, second);
  return what === 'remove' ? removeTag(codebook, slug) : restoreTag(codebook, slug);
}

/** What always holds: every tag once, none above itself, each passage's slug stands for a listed tag or for none. */
function isSound(codebook: Codebook): void {
  const slugs = codebook.concepts.map(({ slug }) => slug);
  equal(new Set(slugs).size, slugs.length);
  const rows = tagRows(codebook, new Map()).map(({ slug }) => slug);
  deepEqual(
    [...rows].sort(),
    listedTags(codebook)
      .map(({ slug }) => slug)
      .sort(),
  );
  for (const slug of slugs) {
    const [now] = currentTags(codebook, [slug]);
    const tag = tagAt(codebook, now ?? slug);
    ok(tag && (now === undefined ? tag.deprecated : isListed(tag) && tag.slug === now), `${slug} leads nowhere`);
  }
  const text = serializeCodebook(codebook);
  const parsed = parseCodebook(text);
  equal(parsed.ok && serializeCodebook(parsed.value.scheme), text);
}

describe('a codebook’s life', () => {
  const base = ['a', 'b', 'c', 'd'].reduce((made, label) => withTag(made, label).codebook, EMPTY_CODEBOOK);

  it('stays sound through any edits, and loses no tag', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let codebook = base;
        for (const each of steps) {
          const before = codebook.concepts.map(({ slug }) => slug);
          codebook = done(codebook, each);
          isSound(codebook);
          for (const { slug } of listedTags(codebook)) ok(!ancestorsOf(codebook, slug).slice(1).includes(slug));
          for (const slug of before)
            ok(
              codebook.concepts.some((tag) => tag.slug === slug),
              `${each.what} lost ${slug}`,
            );
        }
      }),
      { numRuns: 15 },
    );
  });

  it('undoes any earlier edit, whatever was done since, and loses no tag of another program', () => {
    const steps = fc.array(step, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(step, steps, (mine, theirs) => {
        const after = done(base, mine);
        const now = theirs.reduce(done, after);
        const back = mergeCodebooks({ base: after, ours: base, theirs: now });
        isSound(back);
        const added = now.concepts.filter(({ slug }) => !after.concepts.some((tag) => tag.slug === slug));
        for (const { slug } of added) ok(back.concepts.some((tag) => tag.slug === slug));
        equal(serializeCodebook(mergeCodebooks({ base: after, ours: base, theirs: after })), serializeCodebook(base));
      }),
      { numRuns: 15 },
    );
  });

  it('merges what two people did, all tags of both', () => {
    const steps = fc.array(step, { maxLength: 8 });
    fc.assert(
      fc.property(steps, steps, (mine, theirs) => {
        const [ours, other] = [mine.reduce(done, base), theirs.reduce(done, base)];
        const merged = mergeCodebooks({ base, ours, theirs: other });
        isSound(merged);
        for (const { slug } of [...ours.concepts, ...other.concepts]) ok(tagAt(merged, slug));
      }),
      { numRuns: 15 },
    );
  });

  it('takes in tags that only passages have', () => {
    const codebook = adoptTag(base, 'stray');
    deepEqual([tagAt(codebook, 'stray')?.label, adoptTag(codebook, 'stray') === codebook], ['stray', true]);
  });
});
