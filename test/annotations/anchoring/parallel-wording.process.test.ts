import { ok } from 'node:assert/strict';
import { describeSpan, reAnchor } from '../../../src/annotations';
import { randomFrom } from '../../support/edited-text';
import { CHANGES, PARALLEL, parallelCase } from '../../support/parallel-text';

describe('parallel wording measured', () => {
  it('puts 98 of 100 surviving passages right, and at most 4 of 100 deleted ones elsewhere', () => {
    const count = { surviving: 0, right: 0, deleted: 0, misplaced: 0 };
    for (const [at, kind] of Object.keys(PARALLEL).entries())
      for (const [index, change] of Object.keys(CHANGES).entries()) {
        const { edit, passages } = parallelCase(kind, change, randomFrom(at * 100 + index));
        for (const span of passages) {
          const fate = edit.fate(span);
          if (fate === 'torn') continue;
          const anchor = reAnchor(edit.text, { selector: describeSpan(edit.before, span) });
          const placed = anchor.status === 'orphan' || anchor.status === 'ambiguous' ? undefined : anchor.span;
          if (fate === 'deleted') {
            count.deleted++;
            if (placed) count.misplaced++;
          } else {
            count.surviving++;
            if (placed && placed.start < fate.end && fate.start < placed.end) count.right++;
          }
        }
      }
    ok(count.surviving > 500 && count.right / count.surviving >= 0.98, JSON.stringify(count));
    ok(count.deleted > 100 && count.misplaced / count.deleted <= 0.04, JSON.stringify(count));
  });
});
