// Our own, from the compiled sources.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { describeSpan, reAnchor } = require('../../out/src/annotations/index.js');

export function describe(text, span) {
  return { source: 'a.txt', selector: describeSpan(text, span) };
}

export function find(text, target) {
  const anchor = reAnchor(text, target);
  return anchor.status === 'orphan' || anchor.status === 'ambiguous' ? undefined : anchor.span;
}
