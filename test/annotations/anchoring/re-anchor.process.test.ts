// How many passages are found again in an edited article, over articles and kinds of edits.
import { ok } from 'node:assert/strict';
import { describeSpan, reAnchor } from '../../../src/annotations';
import type { Span } from '../../../src/text/span';
import { EDITS, edited, randomFrom, samplePassages } from '../../support/edited-text';
import { realSeeds, sampleSeeds } from '../../support/real-seeds';

describe('anchoring measured', () => {
  const all = [...sampleSeeds(), ...realSeeds()].map(({ text }) => text);
  const count = { surviving: 0, right: 0, deleted: 0, misplaced: 0, elsewhere: 0, jumped: 0 };

  before(() => {
    for (const [index, kind] of Object.keys(EDITS).entries())
      for (const [at, text] of all.entries()) if ((at + index) % 8 === 0) measure(text, kind, index * 100 + at);
  });

  function measure(before: string, kind: string, seed: number): void {
    const random = randomFrom(seed);
    const edit = edited(before, [kind], random);
    const after = edit.text;
    for (const passage of samplePassages(before, 2, random)) {
      const fate = edit.fate(passage);
      if (fate === 'torn') continue;
      const anchor = reAnchor(after, { selector: describeSpan(before, passage) });
      const placed = anchor.status === 'orphan' || anchor.status === 'ambiguous' ? undefined : anchor.span;
      if (fate === 'deleted') {
        const elsewhere = after.includes(before.slice(passage.start, passage.end));
        count.deleted++;
        if (elsewhere) count.elsewhere++;
        if (placed) count.misplaced++;
        if (placed && elsewhere) count.jumped++;
      } else {
        count.surviving++;
        if (placed && shared(placed, fate) >= 0.5) count.right++;
      }
    }
  }

  const shared = (a: Span, b: Span) =>
    Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
    (Math.max(a.end, b.end) - Math.min(a.start, b.start));

  it('puts at least 99 of 100 surviving passages right', () => {
    ok(count.surviving > 300 && count.right / count.surviving >= 0.99, JSON.stringify(count));
  });

  it('misplaces at most 3 of 100 deleted ones, and 15 of those whose words are elsewhere too', () => {
    ok(count.deleted > 15 && count.misplaced / count.deleted <= 0.03, JSON.stringify(count));
    ok(count.elsewhere === 0 || count.jumped / count.elsewhere <= 0.15, JSON.stringify(count));
  });
});
