// Three-way merge of what an annotation is about. Selectors that were only renewed yield to another passage.
import { jsonText } from '../file/json-text';
import { otherTargets, toJson } from '../file/parse-annotation';
import { type Json, type JsonObject, sameJson } from '../model/json';
import { quoteOf } from '../model/quote-of';
import type { Annotation, Selector, Target } from '../model/types';
import type { MergeNotice } from './merge-fields';

/** What a side did to the target, in the order in which one wins over the other. */
const [SAME, RENEWED, PERHAPS_MOVED, MOVED] = [0, 1, 2, 3];

/** Context that tells a place when it is unchanged, in units. It is half of the least that we store: edits shorten it. */
const TELLING = 32;

/** The side whose target stays: the one that changed it more; ours if both did as much, with a notice for a passage that is overridden. */
export function mergeTargets(
  base: Annotation | undefined,
  ours: Annotation,
  theirs: Annotation,
  notices: MergeNotice[],
): Annotation {
  const [mine, other] = [changeOf(base, ours), changeOf(base, theirs)];
  const [kept, lost] = other > mine ? [theirs, ours] : [ours, theirs];
  if (Math.min(mine, other) >= PERHAPS_MOVED && !sameTarget(ours, theirs)) {
    const [kind, whose] = kept === ours ? (['ours-kept', 'theirs'] as const) : (['theirs-kept', 'ours'] as const);
    const message = `Both sides changed the passage: ${whose} was ${placeOf(lost.target)}.`;
    notices.push({ id: ours.id, kind, message });
  }
  return kept;
}

/** Whether the target is as it was, or its selectors were renewed for another version of the text. */
export function isSamePassage(before: Annotation, after: Annotation): boolean {
  return changeOf(before, after) <= RENEWED;
}

/** Whether two annotations have the same target, selectors included. */
export function sameTarget(a: Annotation, b: Annotation): boolean {
  return sameJson(targetOf(a), targetOf(b));
}

function targetOf(annotation: Annotation): Json {
  return toJson(annotation).target ?? null;
}

function changeOf(base: Annotation | undefined, side: Annotation): number {
  if (!base) return MOVED;
  if (sameTarget(base, side)) return SAME;
  if (base.target.selector.length + side.target.selector.length === 0) return MOVED;
  const [words, now] = [quoteOf(base.target), quoteOf(side.target)];
  const hasNewWords = words !== undefined && now !== undefined && words !== now;
  if (hasNewWords || !sameJson(unrenewed(base), unrenewed(side))) return MOVED;
  // Renewing selectors is no edit, so the time stays. Whoever tags and renews at once leaves part of the context as it was.
  return base.modified === side.modified || hasSameContext(base.target, side.target) ? RENEWED : PERHAPS_MOVED;
}

/** What a renewal leaves as it is: other targets, selectors of other tools and unknown fields. The source changes if the article is renamed. */
function unrenewed(annotation: Annotation): Json {
  const { selector, extra } = annotation.target;
  const others = selector.filter(({ type }) => type !== 'TextPositionSelector' && type !== 'TextQuoteSelector');
  return [otherTargets(annotation), extra, others];
}

/** Whether the text before or after the passage is the same as far as both tell it. */
function hasSameContext(a: Target, b: Target): boolean {
  const [one, other] = [quoteIn(a), quoteIn(b)];
  const same = (was: string, now: string, contains: (long: string, short: string) => boolean) => {
    const [short, long] = was.length < now.length ? [was, now] : [now, was];
    return was === now || (short.length >= TELLING && contains(long, short));
  };
  return (
    same(textIn(one, 'prefix'), textIn(other, 'prefix'), (long, short) => long.endsWith(short)) ||
    same(textIn(one, 'suffix'), textIn(other, 'suffix'), (long, short) => long.startsWith(short))
  );
}

function quoteIn({ selector }: Target): Selector | undefined {
  return selector.find(({ type }) => type === 'TextQuoteSelector');
}

function textIn(selector: JsonObject | undefined, field: 'prefix' | 'suffix'): string {
  const text = selector?.[field];
  return typeof text === 'string' ? text : '';
}

/** The passage in words, for a notice. */
function placeOf(target: Target): string {
  const start = target.selector.find(({ type }) => type === 'TextPositionSelector')?.start;
  const words = jsonText(quoteOf(target) ?? target.source);
  return typeof start === 'number' ? `${words} at ${start}` : words;
}
