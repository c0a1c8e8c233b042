// Where one article's annotations stand while its text changes: typed edits are followed, outside ones re-anchored,
// and an undo brings every span back. Decides nothing about a doubtful place: re-anchoring does.

import type { TextEdit } from '../../analysis';
import type { Span } from '../../text/span';
import type { Anchor, Annotation, Target } from '../model/types';
import { describeSpan } from './describe-span';
import { followEdits } from './follow-edits';
import { reAnchor, type SelectorTarget } from './re-anchor';

/** How many former texts are remembered for undo: more than a reader takes back in one go. */
const MEMORY_TEXTS = 200;
/** Most units of former texts that are remembered: 16 MB, so that large articles do not fill the memory. */
const MEMORY_UNITS = 8_000_000;

interface Placed {
  readonly anchor: Anchor;
  /** The target that led to the anchor: another target means another hand changed it. */
  readonly target: Target;
  /** Selectors of the passage's last words, made when they were lost: newer than the stored ones. */
  readonly lost?: SelectorTarget;
}

/** The span of a passage that has a place now. */
export function spanOf(anchor: Anchor | undefined): Span | undefined {
  return anchor && anchor.status !== 'orphan' && anchor.status !== 'ambiguous' ? anchor.span : undefined;
}

/** The anchors of one article's annotations in its present text. */
export class LiveAnchors {
  #text: string;
  #placed = new Map<string, Placed>();
  /** Former texts with the anchors of then, oldest first. */
  readonly #memory = new Map<string, Map<string, Placed>>();
  /** Units of all former texts together. */
  #units = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text that all spans count in. */
  get text(): string {
    return this.#text;
  }

  /** Where an annotation stands; undefined for those about no passage (replies, notes on the whole article). */
  of(id: string): Anchor | undefined {
    return this.#placed.get(id)?.anchor;
  }

  /**
   * Anchors the annotations that have no anchor yet, or whose selectors another hand changed; keeps all others.
   * @param sameText - the selectors were described against the present text, as its hash says
   */
  place(annotations: readonly Annotation[], sameText: boolean): void {
    for (const { id, target } of annotations) {
      if (target.selector.length === 0 || this.#placed.get(id)?.target === target) continue;
      this.#placed.set(id, { anchor: reAnchor(this.#text, target, { sameText }), target });
    }
  }

  /** Notes where the reader, or a fresh description, puts an annotation. */
  fix(id: string, span: Span, target: Target): void {
    for (const remembered of this.#memory.values()) remembered.delete(id);
    this.#placed.set(id, { anchor: { status: 'exact', span, score: 1 }, target });
  }

  /** Notes that an annotation's selectors now describe the place that it has anyway. */
  describe(id: string, target: Target): void {
    const span = spanOf(this.of(id));
    if (span) this.#placed.set(id, { anchor: { status: 'exact', span, score: 1 }, target });
  }

  /** Follows the text to `next`: by its edits, whose offsets all count in the text before, or by the change as a whole. */
  follow(next: string, edits: readonly TextEdit[] = [replacementOf(this.#text, next)]): void {
    if (next === this.#text) return;
    const before = this.#text;
    this.#remember(before);
    this.#text = next;
    const known = this.#memory.get(next);
    const ordered = [...edits].sort((a, b) => b.start - a.start);
    this.#placed = new Map(
      [...this.#placed].map(([id, placed]) => [id, known?.get(id) ?? followed(placed, before, next, ordered)]),
    );
  }

  /** Looks again for passages that have no place, as after a cut and a paste. Says whether one was found. */
  settle(): boolean {
    let found = false;
    for (const [id, placed] of this.#placed) {
      if (placed.anchor.status !== 'orphan') continue;
      const anchor = reAnchor(this.#text, placed.lost ?? placed.target);
      if (anchor.status === 'orphan') continue;
      this.#placed.set(id, { anchor, target: placed.target });
      found = true;
    }
    return found;
  }

  #remember(text: string): void {
    if (!this.#memory.delete(text)) this.#units += text.length;
    this.#memory.set(text, this.#placed);
    for (const oldest of this.#memory.keys()) {
      if (this.#memory.size <= MEMORY_TEXTS && this.#units <= MEMORY_UNITS) break;
      this.#memory.delete(oldest);
      this.#units -= oldest.length;
    }
  }
}

/** The smallest single edit that makes `next` of `before`. */
export function replacementOf(before: string, next: string): TextEdit {
  const most = Math.min(before.length, next.length);
  let start = 0;
  while (start < most && before[start] === next[start]) start++;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === next[next.length - 1 - same]) same++;
  return { start, end: before.length - same, text: next.slice(start, next.length - same) };
}

function followed(placed: Placed, before: string, next: string, edits: readonly TextEdit[]): Placed {
  const { anchor, target } = placed;
  if (anchor.status === 'orphan') return placed;
  const span = followEdits(anchor.span, edits);
  if (!span || edits.some((edit) => edit.text !== '' && cutsInto(edit, anchor.span)))
    return lookedFor(placed, { before, next, was: anchor.span, left: span, retyped: edits.some(({ text }) => text) });
  if (anchor.status !== 'ambiguous') return { anchor: { ...anchor, span }, target };
  const candidates = anchor.candidates.flatMap(({ span: at, score }) => {
    const moved = followEdits(at, edits);
    return moved ? [{ span: moved, score }] : [];
  });
  return { anchor: { ...anchor, span, candidates }, target };
}

interface Loss {
  readonly before: string;
  readonly next: string;
  /** Where the passage stood before the edit. */
  readonly was: Span;
  /** What the edit left of it. */
  readonly left: Span | undefined;
  /** Whether words were put in the place of others. */
  readonly retyped: boolean;
}

/** A passage that an edit cut into, looked for by the words that it had; half of it in place counts as found. */
function lookedFor({ target, anchor }: Placed, { before, next, was, left, retyped }: Loss): Placed {
  const lost: SelectorTarget = { source: target.source, selector: describeSpan(before, was) };
  const found: Anchor = retyped ? reAnchor(next, lost) : { status: 'orphan' };
  const half = left && (left.end - left.start) * 2 >= was.end - was.start;
  if (found.status === 'orphan' && half && anchor.status !== 'orphan')
    return { anchor: { ...anchor, span: left }, target };
  return { anchor: found, target, lost };
}

/** Whether an edit takes a part of the span, or all of it, together with what stands outside. */
function cutsInto(edit: TextEdit, span: Span): boolean {
  const apart = edit.end <= span.start || edit.start >= span.end;
  const within = edit.start >= span.start && edit.end <= span.end && edit.end - edit.start < span.end - span.start;
  return !apart && !within;
}
