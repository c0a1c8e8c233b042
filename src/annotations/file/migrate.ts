// Older file formats, step by step to ours. Each step is kept for good, with a golden file of its format in the tests.
import type { JsonObject } from '../model/json';

/** Step n turns a page of format n into one of format n + 1. Format 1 is the first, so there is none yet. */
const steps: readonly ((page: JsonObject) => JsonObject)[] = [];

/** A page of format `from` in the newest format that we know; a newer one comes back as it is. */
export function migrate(page: JsonObject, from: number): JsonObject {
  return steps.slice(from - 1).reduce((older, step) => step(older), page);
}
