// A table of a stranger may have as many rows, columns and tags of one label as fit into a file.
import { equal, fail } from 'node:assert/strict';
import {
  type Codebook,
  codebookToCsv,
  codebookToJson,
  EMPTY_CODEBOOK,
  importTags,
  readCodebook,
  restoreTag,
} from '../../../src/annotations';

const read = (text: string, known?: Codebook): Codebook => {
  const result = readCodebook(text, known);
  return result.ok ? result.value : fail(result.error.message);
};

// A call takes some 120,000 arguments: no list may be spread into one.
const COUNT = 130_000;
const numbers = Array.from({ length: COUNT }, (_, n) => n);

describe('a codebook of 130,000 tags', () => {
  // An import takes about a second; quadratic code took hours.
  it('is imported from labels alone, exported and imported again', () => {
    const codebook = importTags(EMPTY_CODEBOOK, read(`label\n${numbers.map((n) => `Tag ${n}`).join('\n')}`)).codebook;
    equal(codebook.concepts.length, COUNT);
    const known = importTags(codebook, read(`label\n${numbers.map((n) => `tag ${n}`).join('\n')}`, codebook));
    equal(known.added.length, 0);
    for (const text of [codebookToCsv(codebook).text, codebookToJson(codebook)])
      equal(importTags(codebook, read(text, codebook)).codebook, codebook);
  });

  it('has ids of its own for labels of the same letters', () => {
    const binary = (n: number) => n.toString(2).replace(/./g, (digit) => (digit === '1' ? '#' : '+'));
    const { concepts } = read(`label\n${numbers.map((n) => `C${binary(n)}`).join('\n')}`);
    equal(new Set(concepts.map(({ slug }) => slug)).size, COUNT);
  });

  it('has as many columns, and one tag with as many examples', () => {
    const wide = `label${',example'.repeat(COUNT)}\n${numbers.map((n) => `Tag ${n},x`).join('\n')}`;
    equal(read(wide).concepts.length, COUNT);
    const one = { slug: 'one', label: 'One', examples: numbers.map(String), extra: {} };
    const others = numbers.map((n) => ({ slug: `t${n}`, label: `T${n}`, examples: [], extra: {} }));
    const { text, lost } = codebookToCsv({ ...EMPTY_CODEBOOK, concepts: [one, ...others] });
    equal(lost, 0);
    const again = read(text).concepts;
    equal(again[0]?.examples.length, COUNT);
    equal(again.length, COUNT + 1);
  });

  it('keeps as many entries that cannot be read, and restores a tag beside as many of its label', () => {
    const kept = numbers.map((n) => ({ id: n }));
    equal(importTags({ ...EMPTY_CODEBOOK, kept }, { ...EMPTY_CODEBOOK, kept }).codebook.kept.length, COUNT);
    const labels = numbers.map((n) => ({ slug: `t${n}`, label: n ? `A (${n})` : 'A', examples: [], extra: {} }));
    const gone = { slug: 'gone', label: 'A', examples: [], deprecated: true as const, extra: {} };
    const { concepts } = restoreTag({ ...EMPTY_CODEBOOK, concepts: [gone, ...labels] }, 'gone');
    equal(concepts[0]?.label, `A (${COUNT})`);
  });
});
