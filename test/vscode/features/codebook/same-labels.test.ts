import { deepEqual } from 'node:assert/strict';
import {
  changeTag,
  EMPTY_CODEBOOK,
  mergeCodebooks,
  mergeTag,
  removeTag,
  withLabels,
} from '../../../../src/annotations';
import { namesakesIn } from '../../../../src/vscode/features/codebook/same-labels';

const BASE = withLabels(EMPTY_CODEBOOK, ['Claim', 'Tone']).codebook;
const pairs = (codebook: typeof BASE) => namesakesIn(codebook).map(({ tag, into }) => [tag.slug, into.slug]);

describe('tags of one name', () => {
  const renamed = changeTag(BASE, 'claim', { label: 'Assertion' });
  const made = withLabels(BASE, ['assertion']).codebook;

  it('are found after a merge of a renamed tag and a new one, and no more once they are merged', () => {
    const merged = mergeCodebooks({ base: BASE, ours: renamed, theirs: made });
    deepEqual(pairs(merged), [['assertion', 'claim']]);
    deepEqual(pairs(mergeTag(merged, 'assertion', 'claim')), []);
    deepEqual(pairs(removeTag(merged, 'claim')), []);
    deepEqual(pairs(BASE), []);
  });

  it('are merged into the one that is defined', () => {
    const merged = mergeCodebooks({
      base: BASE,
      ours: renamed,
      theirs: changeTag(made, 'assertion', { definition: 'Said.' }),
    });
    deepEqual(pairs(merged), [['claim', 'assertion']]);
  });
});
