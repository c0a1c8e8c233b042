import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findNames, type NameFinding } from '../../src/actors';

function find(block: string): NameFinding[] {
  return findNames(block);
}

/** Capitals, quotes, abbreviations and broken characters mixed, as in hostile texts. */
const mixed = fc
  .array(
    fc.constantFrom(
      'Anna',
      'BERG',
      'of',
      'the',
      'U.S.',
      'Mr.',
      '’s',
      '-',
      ',',
      '(',
      ')',
      'NATO',
      '7',
      '\uD800',
      '\0',
      '\n',
      'ß',
      'İ',
      '“',
    ),
  )
  .map((pieces) => pieces.join(' '));

/** Any UTF-16 units at all. */
const anything = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('findNames', () => {
  it('never throws; its spans are sorted, do not overlap and lie inside the block', () => {
    fc.assert(
      fc.property(fc.oneof(anything, mixed), (block) => {
        let end = 0;
        for (const finding of find(block)) {
          assert.ok(finding.start >= end && finding.end > finding.start && finding.end <= block.length);
          const written = block.slice(finding.start, finding.end);
          assert.equal(finding.name, written.includes('\n') ? written.replace(/\s+/g, ' ') : written);
          const { person, organization, place, other } = finding.scores;
          assert.ok(Math.abs(person + organization + place + other - 1) < 1e-6);
          end = finding.end;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is a pure function of the words, and plain data', () => {
    const block = 'Kremlin spokesman Dmitry Peskov met Mr Blinken of the State Department (DOS) in Geneva.';
    const first = find(block);
    find('Another text about Berlin and the United Nations.');
    assert.deepEqual(find(block), first);
    assert.deepEqual(JSON.parse(JSON.stringify(first)), first);
  });

  it('reads honorific, role and acronym around a name', () => {
    const block =
      'Mr Lavrov met Dmitry Polyanskiy, deputy ambassador to the UN, and the International Atomic Energy Agency (IAEA).';
    const byName = new Map(find(block).map((finding) => [finding.name, finding]));
    assert.equal(byName.get('Lavrov')?.honorific, 'Mr');
    assert.deepEqual(byName.get('Dmitry Polyanskiy')?.roles, ['deputy ambassador to the UN']);
    assert.equal(byName.get('International Atomic Energy Agency')?.acronym, 'IAEA');
  });

  for (const [before, name, role] of [
    ['US Secretary of State', 'Antony Blinken', 'US Secretary of State'],
    ['the Kremlin’s top foreign policy adviser', 'Yury Ushakov', 'Kremlin’s top foreign policy adviser'],
    ['British Prime Minister', 'Boris Johnson', 'British Prime Minister'],
    ['Russia’s foreign minister,', 'Sergei Lavrov', 'Russia’s foreign minister'],
  ] as const) {
    it(`takes “${role}” for a role`, () => {
      const found = find(`On Monday ${before} ${name} spoke.`).find((finding) => finding.name === name);
      assert.ok(found?.roles?.[0]?.endsWith(role), String(found?.roles));
    });
  }

  it('takes no verb and no other person for a role', () => {
    const block = 'The president told reporters that Anna Berg had left. Before the speaker, Tom Hale spoke.';
    for (const { name, roles } of find(block)) assert.equal(roles, undefined, `${name}: ${roles}`);
  });
});
