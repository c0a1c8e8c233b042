// A note and its replies as one conversation, and the changes of writing, editing or deleting in it.

import type { AnnotationChanges } from './annotation-changes';
import { commentBody, commentIn } from './bodies';
import { isObject } from './json';
import type { Passage } from './passages';
import type { Annotation, Body } from './types';

/** One note or reply in a conversation. */
export interface Remark {
  /** Id of the annotation that holds it, and the index among its bodies. */
  readonly id: string;
  readonly body: number;
  readonly text: string;
  readonly author: string;
  /** ISO 8601. */
  readonly created?: string;
  readonly edited: boolean;
}

/** Changes that remove or replace annotations and add none. */
type Removal = Pick<AnnotationChanges, 'update' | 'remove'>;

/** Everything written about a passage: its own notes, then the replies, oldest first. */
export function remarksOf({ annotation, replies }: Passage): readonly Remark[] {
  return [annotation, ...replies].flatMap((each) =>
    each.bodies.flatMap((body, index): Remark[] => {
      const text = commentIn(body);
      if (text === undefined) return [];
      const { id, creator = '', created, modified } = each;
      const edited = created !== undefined && modified !== undefined && modified !== created;
      return [{ id, body: index, text, author: creator, ...(created ? { created } : {}), edited }];
    }),
  );
}

/** The annotation with a new text in one of its bodies; unknown fields of the body stay. */
export function withText(annotation: Annotation, body: number, text: string, now: string): Annotation {
  const bodies = annotation.bodies.map((each, index) => (index === body ? bodyWithText(each, text) : each));
  return { ...annotation, bodies, modified: now };
}

/** The annotation with one more note. */
export function withNote(annotation: Annotation, text: string, now: string): Annotation {
  return { ...annotation, bodies: [...annotation.bodies, commentBody(text)], modified: now };
}

/** The changes of deleting one remark: an annotation left without text and tags is removed, unless it has replies. */
export function withoutRemark(passage: Passage, { id, body }: Pick<Remark, 'id' | 'body'>, now: string): Removal {
  const holder = [passage.annotation, ...passage.replies].find((each) => each.id === id);
  if (!holder) return {};
  const bodies = holder.bodies.filter((_, index) => index !== body);
  const hasContent = bodies.length > 0;
  const repliesLeft = passage.replies.filter((reply) => reply.id !== id).length;
  const isAnswered = passage.replies.some(({ target }) => target.source === id);
  if (holder !== passage.annotation)
    return hasContent || isAnswered
      ? { update: [{ ...holder, bodies, modified: now }] }
      : replyRemoval(passage, id, repliesLeft);
  return hasContent || repliesLeft > 0 ? { update: [{ ...holder, bodies, modified: now }] } : { remove: [id] };
}

/** The changes of deleting the whole conversation: tags, also those that are not shown, and every other body stay. */
export function withoutConversation({ annotation, replies }: Passage, now: string): Removal {
  const remove = replies.map(({ id }) => id);
  const bodies = annotation.bodies.filter((body) => commentIn(body) === undefined);
  if (bodies.length === 0) return { remove: [annotation.id, ...remove] };
  return { update: [{ ...annotation, bodies, modified: now }], remove };
}

/** Removes a reply; removes the annotation too if it has no content and existed only for its replies. */
function replyRemoval({ annotation }: Passage, reply: string, repliesLeft: number): Removal {
  const empty = repliesLeft === 0 && annotation.bodies.length === 0 && annotation.motivation === 'commenting';
  return { remove: empty ? [reply, annotation.id] : [reply] };
}

function bodyWithText(body: Body, text: string): Body {
  return isObject(body) ? { ...body, value: text } : commentBody(text);
}
