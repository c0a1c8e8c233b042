import { deepEqual, equal, fail, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  addExample,
  type Codebook,
  changeTag,
  codebookToCsv,
  codebookToJson,
  EMPTY_CODEBOOK,
  importTags,
  mergeTag,
  readCodebook,
  removeTag,
  serializeCodebook,
  tagAt,
  withTag,
} from '../../../src/annotations';

const read = (text: string): Codebook => {
  const result = readCodebook(text);
  return result.ok ? result.value : fail(result.error.message);
};

function sample(): Codebook {
  let codebook = ['Claim', 'Big claim', '=HYPERLINK("x")', "'-odd", 'Old', 'Gone'].reduce(
    (made, label) => withTag(made, label).codebook,
    EMPTY_CODEBOOK,
  );
  codebook = changeTag(codebook, 'big-claim', { parent: 'claim', definition: 'Said,\n"as a fact";\r\nno more.' });
  codebook = addExample(addExample(codebook, 'claim', '-5 °C'), 'claim', ' “It is so.” ');
  return removeTag(mergeTag(codebook, 'old', 'claim'), 'gone');
}

describe('a codebook that is exported and imported', () => {
  it('is the same, as JSON and as CSV', () => {
    const codebook = sample();
    equal(codebookToCsv(codebook).lost, 0);
    for (const text of [codebookToJson(codebook), codebookToCsv(codebook).text]) {
      const { codebook: again, added, changed } = importTags(EMPTY_CODEBOOK, read(text));
      equal(serializeCodebook(again), serializeCodebook(codebook));
      deepEqual([added.length, changed.length], [codebook.concepts.length, 0]);
      equal(importTags(codebook, read(text)).codebook, codebook);
    }
  });

  it('is the same as CSV whatever its tags say', () => {
    const text = fc.string({
      minLength: 1,
      unit: fc.constantFrom(...'a"\',;\t\n\r=+-@＝＋－＠ 1\uFEFF'),
    });
    fc.assert(
      fc.property(fc.array(fc.record({ label: text, definition: text, examples: fc.array(text) })), (tags) => {
        const concepts = tags.map((tag, index) => ({ ...tag, slug: `t${index}`, extra: {} }));
        const codebook = { ...EMPTY_CODEBOOK, concepts };
        const csv = codebookToCsv(codebook);
        equal(csv.lost, 0);
        equal(serializeCodebook(read(csv.text)), serializeCodebook(codebook));
        const cells = csv.text.match(/"(?:[^"]|"")*"|[^,\r\n]+/g) ?? [];
        for (const cell of cells) ok(!/(?:^"?|[;\t\r\n])[=+\-@＝＋－＠]/.test(cell), cell);
      }),
    );
  });

  it('has no cell that a spreadsheet would run, and says what CSV cannot hold', () => {
    const codebook = { ...sample(), kept: [5], extra: { note: 1 } };
    const { text, lost } = codebookToCsv(codebook);
    equal(lost, 2);
    ok(!/(?:^|[,\n"])[=+\-@]/.test(text), text);
  });

  it('reads tables of other tools by the names of their columns', () => {
    const codebook = read(
      '\uFEFFName;Color;Description;Parent\r\nThreat;3;Says what may come;\r\nVeiled threat;99;;Threat\r\n',
    );
    deepEqual(
      codebook.concepts.map(({ slug, colour, parent, definition }) => [slug, colour, parent, definition]),
      [
        ['threat', 3, undefined, 'Says what may come'],
        ['veiled-threat', undefined, 'threat', undefined],
      ],
    );
    for (const text of ['', 'a,b\n1,2', '{', '[]']) ok(!readCodebook(text).ok, text);
  });

  it('adds to the tags that are there and deletes none', () => {
    const codebook = withTag(sample(), 'Mine').codebook;
    const other = read('id,label,definition,example\nclaim,Assertion,,No.\nnew,New,,\n');
    const { codebook: both, added, changed } = importTags(codebook, other);
    deepEqual([added, changed], [['new'], ['claim']]);
    deepEqual([tagAt(both, 'claim')?.label, tagAt(both, 'claim')?.examples.length], ['Assertion', 3]);
    deepEqual([tagAt(both, 'claim')?.colour, tagAt(both, 'mine')?.label], [1, 'Mine']);
  });

  it('matches rows without ids by label, and makes two tags of two labels', () => {
    const known = changeTag(withTag(withTag(EMPTY_CODEBOOK, 'C++').codebook, 'Claim').codebook, 'claim', {
      label: 'Assertion',
    });
    const other = readCodebook('label,parent\nC,\nC#,\nAssertion,C++\nClaim,\n', known);
    const { codebook, added, changed } = importTags(known, other.ok ? other.value : fail(other.error.message));
    deepEqual(
      codebook.concepts.map(({ slug, label }) => `${slug} ${label}`),
      ['c-cedb1bac C++', 'claim Assertion', 'c C', 'c-951a4d36 C#', 'claim-dd1b3c31 Claim'],
    );
    deepEqual(
      [added, changed, tagAt(codebook, 'claim')?.parent],
      [['c', 'c-951a4d36', 'claim-dd1b3c31'], ['claim'], 'c-cedb1bac'],
    );
  });

  it('does not give a new tag the id of an entry that cannot be read', () => {
    const codebook = { ...EMPTY_CODEBOOK, kept: [{ id: 'marginalia:tag/claim', 'skos:prefLabel': 5 }] };
    equal(withTag(codebook, 'Claim').tag.slug, 'claim-dd1b3c31');
  });
});
