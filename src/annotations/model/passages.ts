// Annotated passages as they are shown: each with its words, tags, notes, replies and place in the text.
// Findings of the analysis are another layer, and corrections are shown there. A correction is a passage only if its annotation
// also has tags or notes, or if its place is not certain.

import { bySpan, type Span } from '../../text/span';
import { type Anchor, spanOf } from './anchor';
import { commentsOf, tagsOf } from './bodies';
import { isCorrection } from './corrections';
import { quoteOf } from './quote-of';
import type { Annotation } from './types';

/** One annotation of a passage, or of the whole article, with its tags, notes and replies. */
export interface Passage {
  readonly annotation: Annotation;
  /** Absent if it is about the whole article. */
  readonly anchor?: Anchor;
  /** The annotated words as the selectors quote them; empty for the whole article. */
  readonly words: string;
  /** Slugs. */
  readonly tags: readonly string[];
  readonly notes: readonly string[];
  /** Oldest first. */
  readonly replies: readonly Annotation[];
  readonly resolved: boolean;
}

/** How certain the place of a passage is. */
export type PassageStatus = 'anchored' | 'changed' | 'ambiguous' | 'orphan';

/** The field of an annotation whose note is resolved. */
export const RESOLVED = 'marginalia:resolved';

/** The field of an annotation that the user keeps although its passage is gone: it needs no review any more. */
export const KEPT = 'marginalia:kept';

/** All passages of an article: those with a certain place in text order, then the others. */
export function passagesOf(
  annotations: readonly Annotation[],
  anchorOf: (id: string) => Anchor | undefined,
): readonly Passage[] {
  const replies = repliesByRoot(annotations);
  const threaded = new Set([...replies.values()].flat());
  const passages = annotations.flatMap((annotation): Passage[] => {
    if (threaded.has(annotation)) return [];
    const anchor = anchorOf(annotation.id);
    if (isBareCorrection(annotation) && (!anchor || spanOf(anchor))) return [];
    return [
      {
        annotation,
        ...(anchor ? { anchor } : {}),
        words: quoteOf(annotation.target) ?? '',
        tags: tagsOf(annotation),
        notes: commentsOf(annotation),
        replies: replies.get(annotation.id) ?? [],
        resolved: annotation.extra[RESOLVED] === true,
      },
    ];
  });
  return passages.sort(byPlace);
}

/** The passage's span; undefined if its place is not certain. */
export function placeOf({ anchor }: Passage): Span | undefined {
  return spanOf(anchor);
}

/** Whether it is about the whole article. A reply whose note is gone is not. */
export function isOnArticle({ annotation, anchor }: Passage): boolean {
  return !anchor && annotation.motivation !== 'replying';
}

/** How certain the passage's place is. */
export function statusOf({ anchor }: Passage): PassageStatus {
  if (anchor?.status === 'approximate') return 'changed';
  return anchor?.status === 'ambiguous' || anchor?.status === 'orphan' ? anchor.status : 'anchored';
}

/** Whether the user should review the passage: its place is ambiguous or lost, and the user did not choose to keep it so. */
export function needsReview(passage: Passage): boolean {
  const status = statusOf(passage);
  return (status === 'ambiguous' || status === 'orphan') && passage.annotation.extra[KEPT] !== true;
}

/** The passages at an offset, shortest first. The offset right after a passage counts, for a caret there. None is on the whole article. */
export function passagesAt(passages: readonly Passage[], offset: number): readonly Passage[] {
  const length = (passage: Passage) => {
    const span = placeOf(passage);
    return span ? span.end - span.start : 0;
  };
  return passages
    .filter((passage) => {
      const span = placeOf(passage);
      return span && span.start <= offset && offset <= span.end;
    })
    .sort((a, b) => length(a) - length(b));
}

/** Replies by the id of their thread's first note, oldest first. Replies without a thread are not included. */
function repliesByRoot(annotations: readonly Annotation[]): ReadonlyMap<string, readonly Annotation[]> {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const threads = new Map<string, Annotation[]>();
  const replies = annotations.filter(({ motivation }) => motivation === 'replying');
  const rootOf = rootsOf(replies, byId);
  for (const reply of replies) {
    const root = rootOf.get(reply.id);
    if (!root) continue;
    const thread = threads.get(root);
    if (thread) thread.push(reply);
    else threads.set(root, [reply]);
  }
  for (const thread of threads.values()) thread.sort((a, b) => ((a.created ?? '') < (b.created ?? '') ? -1 : 1));
  return threads;
}

/** The id of the first note in each reply's thread; undefined for replies in a circle. Visits each reply once: linear. */
function rootsOf(
  replies: readonly Annotation[],
  byId: ReadonlyMap<string, Annotation>,
): ReadonlyMap<string, string | undefined> {
  const roots = new Map<string, string | undefined>();
  for (const reply of replies) {
    const path: string[] = [];
    let current: Annotation | undefined = reply;
    while (current?.motivation === 'replying' && !roots.has(current.id)) {
      // A reply has no root until it is found: this ends a circle.
      roots.set(current.id, undefined);
      path.push(current.id);
      current = byId.get(current.target.source);
    }
    const root = current?.motivation === 'replying' ? roots.get(current.id) : current?.id;
    for (const id of path) roots.set(id, root);
  }
  return roots;
}

function isBareCorrection(annotation: Annotation): boolean {
  return isCorrection(annotation) && tagsOf(annotation).length === 0 && commentsOf(annotation).length === 0;
}

function byPlace(a: Passage, b: Passage): number {
  const [here, there] = [placeOf(a), placeOf(b)];
  if (here && there) return bySpan(here, there);
  return (here ? 0 : 1) - (there ? 0 : 1);
}
