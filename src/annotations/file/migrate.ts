// Converts older file formats to the current one, step by step. Every step stays, with a golden file of its format in the tests.
import type { JsonObject } from '../model/json';

/** Step n converts a page of format n to format n + 1. Format 1 is the first, so there are no steps yet. */
const steps: readonly ((page: JsonObject) => JsonObject)[] = [];

/** A page of format `from` in the newest format that we know; a newer page is returned unchanged. */
export function migrate(page: JsonObject, from: number): JsonObject {
  return steps.slice(from - 1).reduce((older, step) => step(older), page);
}
