// Keeps the anchors of one article's annotations while its text changes: spans follow edits, lost passages are re-anchored,
// and an undo restores every span. Whether a place is certain is left to re-anchoring.

import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { type Anchor, spanOf } from '../model/anchor';
import type { Annotation, Target } from '../model/types';
import { AnchorText } from './anchor-text';
import { describeSpan } from './describe-span';
import { followEdits } from './follow-edits';
import { InsertedText } from './inserted-text';
import { reAnchor, type SelectorTarget } from './re-anchor';

/** How many earlier texts are kept for undo: more than a user undoes at once. */
const MAX_SNAPSHOTS = 200;
/** Most units of earlier texts that are kept: 16 MB, so that large articles do not fill the memory. */
const MAX_SNAPSHOT_UNITS = 8_000_000;

/**
 * Half of a lost passage's place is inserted text, and a passage shrinks to half its length at most: less text than a quarter
 * of its words cannot hold it, and typing does not search for it.
 */
const SHRUNK = 4;

interface Placed {
  readonly anchor: Anchor;
  /** The target that the anchor was made from. If the annotation's target differs, another program changed it. */
  readonly target: Target;
  /** Selectors of the passage's last words, made when an edit removed them: newer than the stored ones. */
  readonly lastTarget?: SelectorTarget;
  /** The edit that lost the passage, by number: it can only be in text inserted since. */
  readonly lostAt?: number;
  /** The last edit after which it was looked for. */
  readonly lookedAt?: number;
}

/** The anchors of one article's annotations in its current text. */
export class LiveAnchors {
  #text: string;
  #placed = new Map<string, Placed>();
  /** The anchors by earlier text, oldest first. */
  readonly #snapshots = new Map<string, Map<string, Placed>>();
  /** What was inserted: only there a lost passage can be. Elsewhere stands what stood beside it, and that is another passage. */
  readonly #inserted = new InsertedText();
  /** Units of all earlier texts together. */
  #snapshotUnits = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The current text; all spans are in its offsets. */
  get text(): string {
    return this.#text;
  }

  /** The anchor of an annotation; undefined if it is not about a passage (replies, notes on the whole article). */
  of(id: string): Anchor | undefined {
    return this.#placed.get(id)?.anchor;
  }

  /**
   * Anchors the annotations that have no anchor yet or whose selectors another program changed; keeps all other anchors.
   * @param sameText - the selectors were made for the current text, as its hash shows
   */
  place(annotations: readonly Annotation[], sameText: boolean): void {
    const into = new AnchorText(this.#text);
    const { edit } = this.#inserted;
    for (const { id, target } of annotations) {
      if (target.selector.length === 0 || this.#placed.get(id)?.target === target) continue;
      this.#placed.set(id, { anchor: reAnchor(into, target, { sameText }), target, lostAt: edit, lookedAt: edit });
    }
  }

  /** Sets the span of an annotation that the user makes or moves. */
  fix(id: string, span: Span, target: Target): void {
    for (const snapshot of this.#snapshots.values()) snapshot.delete(id);
    this.#placed.set(id, { anchor: { status: 'exact', span, score: 1 }, target });
  }

  /** Sets new selectors that describe the span that an annotation has already. */
  describe(id: string, target: Target): void {
    const span = spanOf(this.of(id));
    if (span) this.#placed.set(id, { anchor: { status: 'exact', span, score: 1 }, target });
  }

  /** Changes the text to `next`. The offsets of `edits` all refer to the old text; without edits the texts are compared. */
  follow(next: string, edits: readonly TextEdit[] = [replacementOf(this.#text, next)]): void {
    if (next === this.#text) return;
    const before = this.#text;
    this.#takeSnapshot(before);
    this.#text = next;
    const snapshot = this.#snapshots.get(next);
    const ordered = [...edits].sort((a, b) => b.start - a.start);
    this.#inserted.follow(ordered);
    const change = {
      before: new AnchorText(before),
      into: new AnchorText(next),
      edits: ordered,
      inserted: this.#inserted,
    };
    this.#placed = new Map(
      [...this.#placed].map(([id, placed]) => [id, snapshot?.get(id) ?? followed(placed, change)]),
    );
  }

  /** Looks again for lost passages, as after a cut and a paste. Returns whether a place or a candidate was found. */
  settle(): boolean {
    let found = false;
    const into = new AnchorText(this.#text);
    const { edit } = this.#inserted;
    for (const [id, placed] of this.#placed) {
      const { anchor, target, lastTarget, lostAt = 0, lookedAt } = placed;
      if (anchor.status !== 'orphan' || (lookedAt !== undefined && !this.#inserted.hasSince(lookedAt))) continue;
      if (SHRUNK * this.#inserted.unitsSince(lostAt) < leastWords(lastTarget ?? target)) continue;
      const now = this.#inserted.onlySince(lostAt, reAnchor(into, lastTarget ?? target));
      this.#placed.set(id, { ...placed, anchor: now, lookedAt: edit });
      if (now.status !== 'orphan' || now.candidates) found = true;
    }
    return found;
  }

  #takeSnapshot(text: string): void {
    if (!this.#snapshots.delete(text)) this.#snapshotUnits += text.length;
    this.#snapshots.set(text, this.#placed);
    for (const oldest of this.#snapshots.keys()) {
      if (this.#snapshots.size <= MAX_SNAPSHOTS && this.#snapshotUnits <= MAX_SNAPSHOT_UNITS) break;
      this.#snapshots.delete(oldest);
      this.#snapshotUnits -= oldest.length;
    }
  }
}

/** Units of the words that a target gives; 0 if it gives none. */
function leastWords({ selector }: SelectorTarget): number {
  const selectors = [selector ?? []].flat();
  return selectors.reduce(
    (most, { exact }) => (typeof exact === 'string' ? Math.max(most, exact.trim().length) : most),
    0,
  );
}

/** The smallest single edit that turns `before` into `next`. */
export function replacementOf(before: string, next: string): TextEdit {
  const most = Math.min(before.length, next.length);
  let start = 0;
  while (start < most && before[start] === next[start]) start++;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === next[next.length - 1 - same]) same++;
  return { start, end: before.length - same, text: next.slice(start, next.length - same) };
}

/** An edit of the text. */
interface Change {
  readonly before: AnchorText;
  readonly into: AnchorText;
  /** The last one in the text first. */
  readonly edits: readonly TextEdit[];
  readonly inserted: InsertedText;
}

function followed(placed: Placed, change: Change): Placed {
  const { anchor } = placed;
  const { edits } = change;
  if (anchor.status === 'orphan')
    return anchor.candidates ? { ...placed, anchor: withCandidates(anchor, edits) } : placed;
  const span = followEdits(anchor.span, edits);
  if (!span || edits.some((edit) => edit.text !== '' && cutsInto(edit, anchor.span)))
    return searched(placed, anchor.span, span, change);
  const moved = { ...anchor, span };
  return { ...placed, anchor: moved.status === 'ambiguous' ? withCandidates(moved, edits) : moved };
}

/** The anchor with its candidates moved along with the edits. */
function withCandidates<T extends Extract<Anchor, { status: 'orphan' | 'ambiguous' }>>(
  anchor: T,
  edits: readonly TextEdit[],
): T {
  const candidates = anchor.candidates?.flatMap(({ span: at, score }) => {
    const span = followEdits(at, edits);
    return span ? [{ span, score }] : [];
  });
  return { ...anchor, ...(candidates ? { candidates } : {}) };
}

/**
 * Looks for a passage that an edit cut into by its last words, in the text that the edit inserted. If they are gone, but half
 * of them are in place, these are kept.
 */
function searched({ target, anchor }: Placed, oldSpan: Span, remainder: Span | undefined, change: Change): Placed {
  const { before, into, edits, inserted } = change;
  const lastTarget: SelectorTarget = { source: target.source, selector: describeSpan(before, oldSpan) };
  const lostAt = inserted.edit - 1;
  const replaced = edits.some(({ text }) => text !== '');
  const found: Anchor = replaced
    ? inserted.onlySince(lostAt, reAnchor(into, lastTarget), remainder)
    : { status: 'orphan' };
  const half = remainder && (remainder.end - remainder.start) * 2 >= oldSpan.end - oldSpan.start;
  if (found.status === 'orphan' && half && anchor.status !== 'orphan')
    return { anchor: { ...anchor, span: remainder }, target };
  return { anchor: found, target, lastTarget, lostAt, ...(replaced ? { lookedAt: inserted.edit } : {}) };
}

/** Whether an edit replaces the whole span, or a part of it together with text outside. */
function cutsInto(edit: TextEdit, span: Span): boolean {
  const outside = edit.end <= span.start || edit.start >= span.end;
  const inside = edit.start >= span.start && edit.end <= span.end && edit.end - edit.start < span.end - span.start;
  return !outside && !inside;
}
