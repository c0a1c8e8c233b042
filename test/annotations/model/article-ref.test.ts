import { deepEqual } from 'node:assert/strict';
import { articleRefOf, hashOf } from '../../../src/annotations';

describe('articleRefOf', () => {
  const text = 'The 😀 talks.';

  it('has the hash of the text and its length in code points', () => {
    deepEqual(articleRefOf({ file: 'a.txt', text, published: '2022-02-01' }, undefined), {
      file: 'a.txt',
      sha256: hashOf(text),
      length: 12,
      published: '2022-02-01',
      extra: {},
    });
  });

  it('keeps the unknown fields of the previous reference and nothing else', () => {
    const previous = { file: 'b.txt', sha256: '', length: 1, published: '2022-01-01', extra: { x: 1 } };
    deepEqual(articleRefOf({ file: 'a.txt', text, sha256: 'known', published: undefined }, previous), {
      file: 'a.txt',
      sha256: 'known',
      length: 12,
      extra: { x: 1 },
    });
  });
});
