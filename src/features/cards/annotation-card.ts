// The hover card of tags and notes: what the reader said of a passage, apart from what the machine found there.

import { type Passage, remarksOf, statusOf } from '../../annotations';
import { correctionInWords } from '../wording/correction-in-words';
import { escapeMarkdown } from '../wording/markdown';
import { excerpt } from '../wording/plain-text';

/** Most words of one remark that a card shows, in UTF-16 units; the thread has them all. */
const REMARK = 280;

/** Most remarks that a card shows. */
const REMARKS = 4;

/** Longest definition of a tag that a card shows, in UTF-16 units. */
const DEFINITION = 160;

/**
 * The card of one passage as Markdown; everything in it that anyone wrote is escaped.
 * @param definitionOf - what the codebook says of a tag
 */
export function annotationCard(
  passage: Passage,
  labelOf: (tag: string) => string,
  definitionOf: (tag: string) => string | undefined = () => undefined,
): string {
  const { annotation, tags } = passage;
  const names = tags.map((tag) => `**${escapeMarkdown(labelOf(tag))}**`).join(', ');
  const correction = correctionInWords(annotation);
  const bare = correction === undefined ? '$(bookmark) Marked' : `$(edit) Correction: ${escapeMarkdown(correction)}`;
  const head = tags.length > 0 ? `$(tag) ${names}` : remarksOf(passage).length > 0 ? '$(comment) Note' : bare;
  const by = [annotation.creator, annotation.created?.slice(0, 10)].filter((part) => part !== undefined);
  const remarks = remarksOf(passage);
  const lines = [
    [head, by.length > 0 ? `*${by.map(escapeMarkdown).join(', ')}*` : ''].filter(Boolean).join(' — '),
    ...tags.flatMap((tag) => {
      const definition = definitionOf(tag);
      const name = tags.length > 1 ? `${escapeMarkdown(labelOf(tag))}: ` : '';
      return definition ? [`*${name}${escapeMarkdown(excerpt(definition, DEFINITION))}*`] : [];
    }),
    ...(passage.resolved ? ['$(check) Resolved'] : []),
    ...(statusOf(passage) === 'changed' ? ['$(warning) The words changed since this was written.'] : []),
    ...remarks
      .slice(0, REMARKS)
      .map(({ text, author }) => `${remarkAuthor(author, annotation.creator)}${escapeMarkdown(excerpt(text, REMARK))}`),
    ...(remarks.length > REMARKS ? [`… and ${remarks.length - REMARKS} more`] : []),
  ];
  return lines.join('\n\n');
}

function remarkAuthor(author: string, own: string | undefined): string {
  return author === own || author === '' ? '' : `*${escapeMarkdown(author)}:* `;
}
