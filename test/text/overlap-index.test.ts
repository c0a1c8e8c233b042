import { deepEqual } from 'node:assert/strict';
import { OverlapIndex } from '../../src/text/overlap-index';
import { bySpan, overlaps } from '../../src/text/span';

describe('OverlapIndex', () => {
  it('finds the same as a linear search, for overlapping and nested items', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const made = Array.from({ length: 200 }, (_, id) => {
      const start = random(500);
      return { id, span: { start, end: start + random(id % 20 === 0 ? 300 : 12) } };
    });
    const items = made.sort((a, b) => bySpan(a.span, b.span));
    const index = new OverlapIndex(items);
    for (let start = 0; start < 520; start += 3) {
      const span = { start, end: start + random(15) };
      const expected = items.filter((item) => overlaps(item.span, span));
      deepEqual(index.overlapping(span).reverse(), expected);
    }
  });

  it('finds nothing in an empty index', () => deepEqual(new OverlapIndex([]).overlapping({ start: 0, end: 9 }), []));
});
