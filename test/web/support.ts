// The few assertions that the web suite needs: it cannot import node:assert.

/** Fails unless `value` is truthy. */
export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(`expected: ${what}`);
}

/** Fails unless both are the same value. */
export function equal(actual: unknown, expected: unknown): void {
  if (!Object.is(actual, expected)) throw new Error(`expected ${String(expected)}, got ${String(actual)}`);
}
