// Waiting for a condition, with a limit. Imports nothing, so that the web suite can use it too.

/** Milliseconds between two tries. */
const STEP = 25;

/**
 * Calls `probe` until it returns something other than undefined and false, and returns that. A probe that throws is
 * tried again.
 * @param what - the condition, for the error message
 * @param limit - milliseconds until it gives up; below the suites' own limit of half a minute, so that this error is the one shown
 * @throws Error with the probe's last error as its cause
 */
export async function eventually<T>(
  what: string,
  probe: () => T | Promise<T>,
  limit = 20_000,
): Promise<Exclude<T, undefined | false>> {
  const end = Date.now() + limit;
  let lastError: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value !== undefined && value !== false) return value as Exclude<T, undefined | false>;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() > end) throw new Error(`not so after ${limit} ms: ${what}`, { cause: lastError });
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}
