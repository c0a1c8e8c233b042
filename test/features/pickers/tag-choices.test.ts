import { deepEqual } from 'node:assert/strict';
import { labelsIn, newLabelsIn, orderTags } from '../../../src/features/pickers/tag-choices';

const TAGS = [
  { slug: 'claim', label: 'Claim' },
  { slug: 'anonymous-source', label: 'Anonymous source' },
  { slug: 'number', label: 'Number' },
];

describe('orderTags', () => {
  it('puts the tags used last first, the others by name', () => {
    deepEqual(
      orderTags(TAGS, ['number', 'gone']).map(({ slug }) => slug),
      ['number', 'anonymous-source', 'claim'],
    );
  });
});

describe('labelsIn', () => {
  it('parts at commas and semicolons, and takes nothing twice', () => {
    deepEqual(labelsIn(' Claim,  anonymous   source; claim ,, ,'), ['Claim', 'anonymous source']);
  });

  it('takes no label without a letter or digit', () => {
    deepEqual(labelsIn('…, - ,  '), []);
  });
});

describe('newLabelsIn', () => {
  it('knows a tag by its label in any case, and by its slug', () => {
    deepEqual(newLabelsIn('CLAIM, anonymous-source, Rumour', TAGS), ['Rumour']);
  });
});
