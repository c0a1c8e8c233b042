// Which parts of a text were inserted, and when. What stood in the text before an edit stays what it was: a passage that the
// edit removed can only be found again in text that was inserted with it or later.
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import type { Anchor } from '../model/anchor';
import { followEdits } from './follow-edits';

/** Most parts that are kept apart; more are joined into one, which only makes more of the text count as new. */
const MOST = 2000;

interface Part {
  readonly span: Span;
  /** Number of the edit that inserted the last of it. */
  readonly at: number;
}

/** The inserted parts of a text under edit. */
export class InsertedText {
  #parts: readonly Part[] = [];
  #edit = 0;

  /** The number of the last edit. */
  get edit(): number {
    return this.#edit;
  }

  /** Takes edits made together, the last one in the text first; their offsets refer to the text before them. */
  follow(edits: readonly TextEdit[]): void {
    const at = ++this.#edit;
    let shift = 0;
    const added: Part[] = [];
    for (const { start, end, text } of [...edits].reverse()) {
      if (text !== '') added.push({ span: { start: start + shift, end: start + shift + text.length }, at });
      shift += text.length - (end - start);
    }
    const moved = this.#parts.flatMap((part) => {
      const span = followEdits(part.span, edits);
      return span ? [{ span, at: part.at }] : [];
    });
    this.#parts = joined([...moved, ...added]);
  }

  /** Whether something was inserted after an edit. */
  hasSince(edit: number): boolean {
    return this.unitsSince(edit) > 0;
  }

  /** Units of text inserted after an edit. */
  unitsSince(edit: number): number {
    return this.#parts.reduce((sum, { span, at }) => sum + (at > edit ? span.end - span.start : 0), 0);
  }

  /**
   * The anchor if at least half of its place is text inserted after an edit, or in what is `left` of the passage. Else an
   * orphan, with that place as the first candidate.
   */
  onlySince(edit: number, anchor: Anchor, left?: Span): Anchor {
    if (anchor.status === 'orphan') return anchor;
    const { span, score } = anchor;
    const spans = this.#parts.filter(({ at }) => at > edit).map((part) => part.span);
    const inside = [...spans, ...(left ? [left] : [])].reduce((sum, part) => sum + common(span, part), 0);
    if (2 * inside >= span.end - span.start) return anchor;
    return { status: 'orphan', candidates: anchor.status === 'ambiguous' ? anchor.candidates : [{ span, score }] };
  }
}

function common(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** The parts in order; those that touch are one, as letters typed one after the other. */
function joined(parts: readonly Part[]): readonly Part[] {
  const ordered = [...parts].sort((a, b) => a.span.start - b.span.start);
  const all: Part[] = [];
  for (const part of ordered) {
    const last = all.at(-1);
    const touches = last !== undefined && (part.span.start <= last.span.end || ordered.length > MOST);
    if (!touches) all.push(part);
    else {
      const span = { start: last.span.start, end: Math.max(last.span.end, part.span.end) };
      all[all.length - 1] = { span, at: Math.max(last.at, part.at) };
    }
  }
  return all;
}
