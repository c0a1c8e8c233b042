import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  AnnotationStore,
  type Codebook,
  changeTag,
  EMPTY_CODEBOOK,
  mergeTag,
  parseCodebook,
  serializeCodebook,
  withLabels,
  withTag,
} from '../../../../src/annotations';
import type { ArticleAnnotations } from '../../../../src/vscode/services/annotations/article-annotations';
import { newTags, usedIn, withMissing, withoutUnused } from '../../../../src/vscode/services/folder/new-tags';
import { madeAnnotation, madeSidecar } from '../../../support/made-annotation';

const BEFORE = withLabels(EMPTY_CODEBOOK, ['Claim', 'Tone']).codebook;
const AFTER = withLabels(BEFORE, ['Fresh', 'Claim', 'Newer']).codebook;
const MADE = newTags(BEFORE, AFTER);
const slugs = ({ concepts }: Codebook) => concepts.map(({ slug }) => slug);

describe('tags that a step made', () => {
  it('go with the step, and come again with it', () => {
    deepEqual(
      MADE.map(({ slug }) => slug),
      ['fresh', 'newer'],
    );
    deepEqual(
      withoutUnused(AFTER, MADE, () => false),
      BEFORE,
    );
    deepEqual(withMissing(BEFORE, MADE), AFTER);
    equal(withMissing(AFTER, MADE), AFTER);
  });

  it('go with the step too when the file was read again since', () => {
    const read = parseCodebook(serializeCodebook(AFTER));
    ok(read.ok);
    deepEqual(slugs(withoutUnused(read.value.scheme, MADE, () => false)), slugs(BEFORE));
  });

  it('stay where they are used, changed, above others or merged into', () => {
    const left = (codebook: Codebook, used: readonly string[] = []) =>
      slugs(withoutUnused(codebook, MADE, (slug) => used.includes(slug)));
    deepEqual(left(AFTER, ['fresh']), ['claim', 'tone', 'fresh']);
    deepEqual(left(changeTag(AFTER, 'newer', { definition: 'Of today.' })), ['claim', 'tone', 'newer']);
    deepEqual(left(changeTag(AFTER, 'tone', { parent: 'fresh' })), ['claim', 'tone', 'fresh']);
    deepEqual(left(mergeTag(AFTER, 'tone', 'newer')), ['claim', 'tone', 'newer']);
  });

  it('count as used if the annotations of an article cannot be read', () => {
    const article = (tags: readonly string[], isRead = true) =>
      ({
        annotations: new AnnotationStore(madeSidecar(madeAnnotation('1', { tags: [...tags] }))).annotations,
        syncError: isRead ? undefined : { code: 'not-json', message: 'Damaged.' },
      }) as unknown as ArticleAnnotations;
    const used = usedIn([article(['fresh']), article([])]);
    deepEqual([used('fresh'), used('newer')], [true, false]);
    equal(usedIn([article([], false)])('newer'), true);
  });

  it('are all that undoing and redoing changes, whatever was done to the codebook since', () => {
    const label = fc.constantFrom('Fresh', 'Newer', 'Claim', 'Other', 'Last');
    const step = fc.record({ label, definition: fc.option(fc.constantFrom('a', 'b')), used: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        let now = AFTER;
        for (const each of steps) {
          const { codebook, tag } = withTag(now, each.label);
          now = each.definition === null ? codebook : changeTag(codebook, tag.slug, { definition: each.definition });
        }
        const used = new Set(steps.filter((each) => each.used).map((each) => each.label.toLowerCase()));
        const undone = withoutUnused(now, MADE, (slug) => used.has(slug));
        for (const tag of now.concepts) {
          const stays = undone.concepts.includes(tag);
          const isUnused = MADE.some((made) => made.slug === tag.slug) && !used.has(tag.slug);
          equal(stays, !isUnused || tag.definition !== undefined, tag.slug);
        }
        deepEqual(new Set(slugs(withMissing(undone, MADE))), new Set(slugs(now)));
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
