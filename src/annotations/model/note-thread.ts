// A note with its replies as one conversation, and what changes when the reader writes, edits or deletes in it.
import type { AnnotationChanges } from '../store/annotation-store';
import { commentBody, commentIn } from './bodies';
import { isObject } from './json';
import type { Passage } from './passages';
import type { Annotation, Body } from './types';

/** One thing said in a conversation. */
export interface Remark {
  /** The annotation that holds it, and where among its bodies. */
  readonly id: string;
  readonly body: number;
  readonly text: string;
  readonly author: string;
  /** ISO 8601. */
  readonly created?: string;
  readonly edited: boolean;
}

/** Changes that only remove or replace annotations. */
type Removal = Pick<AnnotationChanges, 'update' | 'remove'>;

/** Everything said about a passage: its own notes, then the replies in the order of their making. */
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

/** The annotation with another text at one of its bodies; fields of the body that we do not know stay. */
export function withText(annotation: Annotation, body: number, text: string, now: string): Annotation {
  const bodies = annotation.bodies.map((each, index) => (index === body ? retold(each, text) : each));
  return { ...annotation, bodies, modified: now };
}

/** The annotation with one more note. */
export function withNote(annotation: Annotation, text: string, now: string): Annotation {
  return { ...annotation, bodies: [...annotation.bodies, commentBody(text)], modified: now };
}

/** What deleting one remark changes: what is left without any word or tag goes, a note with replies keeps its place. */
export function withoutRemark(passage: Passage, { id, body }: Pick<Remark, 'id' | 'body'>, now: string): Removal {
  const holder = [passage.annotation, ...passage.replies].find((each) => each.id === id);
  if (!holder) return {};
  const bodies = holder.bodies.filter((_, index) => index !== body);
  const said = bodies.length > 0;
  const repliesLeft = passage.replies.filter((reply) => reply.id !== id).length;
  if (holder !== passage.annotation)
    return said ? { update: [{ ...holder, bodies, modified: now }] } : removal(passage, id, repliesLeft);
  return said || repliesLeft > 0 ? { update: [{ ...holder, bodies, modified: now }] } : { remove: [id] };
}

/** What deleting the whole conversation changes: tags stay. */
export function withoutConversation({ annotation, replies, tags }: Passage, now: string): Removal {
  const remove = replies.map(({ id }) => id);
  if (tags.length === 0) return { remove: [annotation.id, ...remove] };
  const bodies = annotation.bodies.filter((body) => commentIn(body) === undefined);
  return { update: [{ ...annotation, bodies, modified: now }], remove };
}

/** A reply that goes may leave an annotation behind that held a place for it and nothing else. */
function removal({ annotation }: Passage, reply: string, repliesLeft: number): Removal {
  const empty = repliesLeft === 0 && annotation.bodies.length === 0 && annotation.motivation === 'commenting';
  return { remove: empty ? [reply, annotation.id] : [reply] };
}

function retold(body: Body, text: string): Body {
  return isObject(body) ? { ...body, value: text } : commentBody(text);
}
