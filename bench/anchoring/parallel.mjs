// Pairs of parallel wording, where every passage has lookalikes.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { CHANGES, PARALLEL, parallelCase } = require('../../out/test/support/parallel-text.js');
const { randomFrom } = require('../../out/test/support/edited-text.js');

/** Texts of each kind with each edit. */
const EACH = 20;

/** Every kind of edit on every kind of text; KIND and CHANGE name a single one. */
export function* parallelPairs(seed) {
  const kinds = Object.keys(PARALLEL).filter((kind) => (process.env.KIND ?? kind) === kind);
  const changes = Object.keys(CHANGES).filter((change) => (process.env.CHANGE ?? change) === change);
  for (const kind of kinds)
    for (const change of changes)
      for (let at = 0; at < EACH; at++) {
        const { edit, passages } = parallelCase(
          kind,
          change,
          randomFrom(seed * 1_000_003 + at * 1009 + kind.length * 31 + change.length),
        );
        const placed = passages.map((span) => ({ span, fate: edit.fate(span) }));
        yield { before: edit.before, after: edit.text, passages: placed, kind, change };
      }
}
