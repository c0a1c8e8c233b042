// Annotations of words in a text, for tests of what is made of them.

import {
  type Annotation,
  LiveAnchors,
  newAnnotation,
  newReply,
  type Passage,
  passagesOf,
  passageTarget,
} from '../../src/annotations';
import type { Span } from '../../src/text/span';

/** The text that annotations are made on. */
export const TEXT =
  'Norway said it was ready. Denmark was not.\n\nSweden said on Monday that Denmark had asked first.\n';

/** The span of the nth occurrence of words. */
export function spanOf(words: string, text = TEXT, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`no ${JSON.stringify(words)}`);
  return { start, end: start + words.length };
}

/** What an annotation says. */
export interface Said {
  readonly tags?: readonly string[];
  readonly note?: string;
  readonly by?: string;
  readonly nth?: number;
}

/** An annotation of words of the text; the words are its id. */
export function on(words: string, { tags, note, by = 'ana', nth = 0 }: Said = {}): Annotation {
  const signature = { id: `urn:uuid:${words}`, now: '2022-02-01T08:00:00Z', creator: by };
  const target = passageTarget('a.txt', TEXT, spanOf(words, TEXT, nth));
  return newAnnotation(signature, target, { ...(tags ? { tags } : {}), ...(note === undefined ? {} : { note }) });
}

/** A reply to an annotation. */
export function replyTo(annotation: Pick<Annotation, 'id'>, text: string, day = 2, by = 'ben'): Annotation {
  const signature = { id: `urn:uuid:reply-${text}`, now: `2022-02-0${day}T08:00:00Z`, creator: by };
  return newReply(signature, annotation.id, text);
}

/** The passages of annotations in a text, which need not be the one that they were made on. */
export function passagesIn(text: string, annotations: readonly Annotation[]): readonly Passage[] {
  const anchors = new LiveAnchors(text);
  anchors.place(annotations, text === TEXT);
  return passagesOf(annotations, (id) => anchors.of(id));
}
