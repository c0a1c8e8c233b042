// The outcome of reading or writing a file: a value, or the problem that prevented it. Bad files never throw.

/** A value, or the reason why there is none. */
export type Result<T, E = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** What is wrong with a file or with one item in it. */
export interface Problem {
  readonly code: ProblemCode;
  /** One plain English sentence, without the file's name. */
  readonly message: string;
  /** The item concerned: its id, else `items[3]`. */
  readonly item?: string;
}

/** Stable names of problems, for programs. */
export type ProblemCode =
  | 'empty'
  | 'too-large'
  | 'too-deep'
  | 'not-utf8'
  | 'conflict-markers'
  | 'not-json'
  | 'not-annotations'
  | 'newer-format'
  | 'bad-item'
  | 'not-shown'
  | 'other-shape'
  | 'duplicate-id'
  | 'not-followed'
  | 'bad-field'
  | 'changed'
  | 'sync-copy'
  | 'unreadable'
  | 'unwritable'
  | 'locked'
  | 'outside'
  | 'not-damaged';

/** A failed result. */
export function failed(code: ProblemCode, message: string): { readonly ok: false; readonly error: Problem } {
  return { ok: false, error: { code, message } };
}
