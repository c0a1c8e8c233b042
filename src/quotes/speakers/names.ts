// The article's names as quotations need them: which names stand in a stretch, and which of them a nominal is headed by.
import { overlaps, type Span } from '../../text/span';

/** A name that may speak: a mention with what is known of its actor. */
export interface NamedSpan {
  readonly span: Span;
  readonly actor: string;
  readonly name: string;
  readonly type: 'person' | 'organization' | 'place';
  readonly gender?: 'female' | 'male';
  readonly roles?: readonly string[];
}

/** How many names end at or before `offset`. `names` sorted by start; logarithmic. */
export function namesBefore(names: readonly NamedSpan[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names within `span`, in order. `names` sorted by start; logarithmic plus the number found. */
function namesWithin(names: readonly NamedSpan[], span: Span): NamedSpan[] {
  const found: NamedSpan[] = [];
  for (let i = namesBefore(names, span.start); i < names.length; i++) {
    const name = names[i];
    if (!name || name.span.start >= span.end) break;
    if (overlaps(name.span, span)) found.push(name);
  }
  return found;
}

const POSSESSIVE = /^['’](?:s\b)?/i;
const ATTACHED = /\b(?:of|for|to|at|in|from|with|on|by|behind|against)\s+(?:the\s+|an?\s+)?(?:\p{L}+\s+)?$/u;

/** `Secretary of State Berg`: an office that ends before the name, and no attachment. */
const OFFICE =
  /(?:^|\s)(?!(?:A|An|The)\s)\p{Lu}\p{L}+\s+of\s+(?:State|Staff|Defen[cs]e|Commerce|Labor|Energy|Education|Finance|Justice|Police|War)\s+$/u;

/** Length of `’s` at a nominal's end. */
const OWNER_MARK = 2;

/** The name that heads a nominal: not an owner (`Berg’s lawyer`), not an attachment (`a spokesman for Berg`). */
export function headName(text: string, names: readonly NamedSpan[], head: Span, whole: Span): NamedSpan | undefined {
  const inHead = namesWithin(names, head).filter((name) => isHead(text, name, head));
  const person =
    inHead.findLast((name) => name.type === 'person') ?? inHead.find((name) => name.span.end >= head.end - OWNER_MARK);
  if (person) return person;
  const others = namesWithin(names, whole).filter(
    (name) => name.span.start >= head.end && isHead(text, name, { start: head.end, end: whole.end }),
  );
  return others.find((name) => name.type === 'person' && /[,—–]\s*$/.test(text.slice(head.end - 1, name.span.start)));
}

function isHead(text: string, name: NamedSpan, within: Span): boolean {
  const mark = POSSESSIVE.exec(text.slice(name.span.end, name.span.end + 2));
  if (mark && name.span.end + mark[0].length < within.end) return false;
  const before = text.slice(within.start, name.span.start);
  return !ATTACHED.test(before) || OFFICE.test(before);
}
