// Work that waits for a pause, so that typing does not pay for it.

/** A pause in ms: shorter than a user notices, longer than between two keys. */
const PAUSE = 200;

/** Work that runs once after a pause. */
export interface Debounced {
  /** Runs the work after the pause; a further call starts the pause again. */
  schedule(): void;
  /** Drops what is scheduled. */
  dispose(): void;
}

/** Runs `work` once `pause` milliseconds after the last call of `schedule`. */
export function debounce(work: () => void, pause = PAUSE): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    schedule: () => {
      clearTimeout(timer);
      timer = setTimeout(work, pause);
    },
    dispose: () => clearTimeout(timer),
  };
}

/** Runs `work` at most once in `pause` milliseconds, also while `schedule` is called without end, and always after its last call. */
export function throttle(work: () => void, pause: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    timer = undefined;
    work();
  };
  return {
    schedule: () => {
      timer ??= setTimeout(run, pause);
    },
    dispose: () => clearTimeout(timer),
  };
}

/** Like `debounce`, for each of several things on its own. */
export function debounceEach<K>(work: (key: K) => void, pause = PAUSE): { schedule(key: K): void; dispose(): void } {
  const waiting = new Map<K, Debounced>();
  const startFor = (key: K): Debounced => {
    const started = debounce(() => {
      waiting.delete(key);
      work(key);
    }, pause);
    waiting.set(key, started);
    return started;
  };
  return {
    schedule: (key) => (waiting.get(key) ?? startFor(key)).schedule(),
    dispose: () => {
      for (const each of waiting.values()) each.dispose();
      waiting.clear();
    },
  };
}
