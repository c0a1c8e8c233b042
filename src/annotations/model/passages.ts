// The reader's annotations as one reads them: each passage with its words, tags, notes and replies, and where it stands.
// The machine's findings are another layer, and corrections of them show there: they are passages only where something else was
// said with them, or once their place is in doubt.

import { bySpan, type Span } from '../../text/span';
import { spanOf } from '../anchoring/live-anchors';
import { commentsOf, tagsOf } from './bodies';
import { isCorrection } from './corrections';
import { quoteOf } from './quote-of';
import type { Anchor, Annotation } from './types';

/** One annotation of a passage, or of the whole article, with what was said about it. */
export interface Passage {
  readonly annotation: Annotation;
  /** Absent: it is about the whole article. */
  readonly anchor?: Anchor;
  /** The words as they were described; empty for the whole article. */
  readonly words: string;
  /** Slugs. */
  readonly tags: readonly string[];
  readonly notes: readonly string[];
  /** In the order of their making. */
  readonly replies: readonly Annotation[];
  readonly resolved: boolean;
}

/** Where a passage may stand: surely, perhaps, or nowhere. */
export type PassageStatus = 'anchored' | 'changed' | 'ambiguous' | 'orphan';

/** The field of an annotation that says that its note is dealt with. */
export const RESOLVED = 'marginalia:resolved';

/** The field of an annotation whose passage is gone, as the reader knows: it is kept and asks no more. */
export const KEPT = 'marginalia:kept';

/** All passages of an article: those that have a place in its order, then the others. */
export function passagesOf(
  annotations: readonly Annotation[],
  anchorOf: (id: string) => Anchor | undefined,
): readonly Passage[] {
  const replies = repliesByRoot(annotations);
  const answers = new Set([...replies.values()].flat());
  const passages = annotations.flatMap((annotation): Passage[] => {
    if (answers.has(annotation)) return [];
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

/** The passage's span, where it has one for sure. */
export function placeOf({ anchor }: Passage): Span | undefined {
  return anchor && anchor.status !== 'orphan' && anchor.status !== 'ambiguous' ? anchor.span : undefined;
}

/** What is known of the passage's place. */
export function statusOf({ anchor }: Passage): PassageStatus {
  if (anchor?.status === 'approximate') return 'changed';
  return anchor?.status === 'ambiguous' || anchor?.status === 'orphan' ? anchor.status : 'anchored';
}

/** Whether the reader should look at it: its place is in doubt or lost, and the reader did not say to keep it so. */
export function needsReview(passage: Passage): boolean {
  const status = statusOf(passage);
  return (status === 'ambiguous' || status === 'orphan') && passage.annotation.extra[KEPT] !== true;
}

/** The passages at an offset, the shortest first. Behind a passage nothing is pointed at, save with a caret. */
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

/** Replies to replies belong to the first note of their thread. One without a thread stands for itself. */
function repliesByRoot(annotations: readonly Annotation[]): ReadonlyMap<string, readonly Annotation[]> {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const roots = new Map<string, Annotation[]>();
  const replies = annotations.filter(({ motivation }) => motivation === 'replying');
  const rootOf = rootsOf(replies, byId);
  for (const reply of replies) {
    const root = rootOf.get(reply.id);
    if (!root) continue;
    const known = roots.get(root);
    if (known) known.push(reply);
    else roots.set(root, [reply]);
  }
  for (const list of roots.values()) list.sort((a, b) => ((a.created ?? '') < (b.created ?? '') ? -1 : 1));
  return roots;
}

/** Whom each reply answers in the end; none for those that answer each other in a circle. Every reply is looked at once. */
function rootsOf(
  replies: readonly Annotation[],
  byId: ReadonlyMap<string, Annotation>,
): ReadonlyMap<string, string | undefined> {
  const roots = new Map<string, string | undefined>();
  for (const reply of replies) {
    const path: string[] = [];
    let now: Annotation | undefined = reply;
    while (now?.motivation === 'replying' && !roots.has(now.id)) {
      // Until its root is known a reply has none: that ends a circle.
      roots.set(now.id, undefined);
      path.push(now.id);
      now = byId.get(now.target.source);
    }
    const root = now?.motivation === 'replying' ? roots.get(now.id) : now?.id;
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
