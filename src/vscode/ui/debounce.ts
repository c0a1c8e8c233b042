// Work that waits until things are quiet, so that typing does not pay for it.

/** Quiet time in ms: shorter than a reader notices, longer than between two keys. */
const QUIET = 200;

/** Runs `work` once after the last call of `soon`. */
export function debounce(work: () => void): { soon(): void; dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(work, QUIET);
    },
    dispose: () => clearTimeout(timer),
  };
}
