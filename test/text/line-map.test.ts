import { deepEqual, equal } from 'node:assert/strict';
import { canonicalText } from '../../src/text/canonical-text';
import { CodePoints } from '../../src/text/code-points';
import { LineMap } from '../../src/text/line-map';

describe('canonical text', () => {
  it('drops one BOM and turns every line end into LF', () => {
    equal(canonicalText('\uFEFFa\r\nb\rc\n\rd'), 'a\nb\nc\n\nd');
    equal(canonicalText('a\u2028b\0\uD800'), 'a\u2028b\0\uD800');
  });
});

describe('line map', () => {
  const map = new LineMap('ab\n\ncd');
  it('finds the line and character of an offset, and back', () => {
    deepEqual(map.positionAt(3), { line: 1, character: 0 });
    deepEqual(map.positionAt(5), { line: 2, character: 1 });
    for (let at = 0; at <= 6; at++) equal(map.offsetAt(map.positionAt(at)), at);
  });
  it('moves places outside of the text to its nearest place', () => {
    deepEqual(map.positionAt(99), { line: 2, character: 2 });
    equal(map.offsetAt({ line: 0, character: 99 }), 2);
    equal(map.offsetAt({ line: 9, character: 0 }), 6);
    equal(map.offsetAt({ line: -1, character: 4 }), 0);
  });
});

describe('code points', () => {
  it('counts a pair once and a lone surrogate once, both ways', () => {
    const points = new CodePoints('a😀b\uD800😀');
    equal(points.length, 5);
    deepEqual(
      [0, 1, 3, 4, 5, 7].map((at) => points.fromUtf16(at)),
      [0, 1, 2, 3, 4, 5],
    );
    deepEqual(
      [0, 1, 2, 3, 4, 5].map((at) => points.toUtf16(at)),
      [0, 1, 3, 4, 5, 7],
    );
  });
});
