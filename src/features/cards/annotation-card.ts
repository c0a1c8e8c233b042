// The card of an annotation: its tags, notes and corrections.
import * as l10n from '@vscode/l10n';
import { isOnArticle, type Passage, type Remark, remarksOf, statusOf } from '../../annotations';
import { correctionInWords } from '../wording/correction-in-words';
import { escapeMarkdown } from '../wording/markdown';
import { excerpt } from '../wording/plain-text';

/** Longest remark that the card shows, in UTF-16 units; the comment thread has it all. */
const REMARK = 280;

/** Most remarks that the card shows. */
const REMARKS = 4;

/** Longest definition of a tag that the card shows, in UTF-16 units. */
const DEFINITION = 160;

/**
 * The card of one passage as Markdown; all text of users in it is escaped.
 * @param definitionOf - the definition of a tag in the codebook
 */
export function annotationCard(
  passage: Passage,
  labelOf: (tag: string) => string,
  definitionOf: (tag: string) => string | undefined = () => undefined,
): string {
  const { annotation, tags } = passage;
  const by = [annotation.creator, annotation.created?.slice(0, 10)].filter((part) => part !== undefined);
  const remarks = remarksOf(passage);
  const lines = [
    [headOf(passage, labelOf), by.length > 0 ? `*${by.map(escapeMarkdown).join(', ')}*` : '']
      .filter(Boolean)
      .join(' — '),
    ...tags.flatMap((tag) => {
      const definition = definitionOf(tag);
      const name = tags.length > 1 ? `${escapeMarkdown(labelOf(tag))}: ` : '';
      return definition ? [`*${name}${escapeMarkdown(excerpt(definition, DEFINITION))}*`] : [];
    }),
    ...(passage.resolved ? [`$(check) ${l10n.t('Resolved')}`] : []),
    ...(statusOf(passage) === 'changed'
      ? [`$(warning) ${l10n.t('The text has changed since this was written.')}`]
      : []),
    ...remarks.slice(0, REMARKS).map((remark) => remarkLine(remark, annotation.creator)),
    ...(remarks.length > REMARKS ? [l10n.t('… and {0} more', remarks.length - REMARKS)] : []),
  ];
  return lines.join('\n\n');
}

/** The tags, or else what kind of annotation it is. */
function headOf(passage: Passage, labelOf: (tag: string) => string): string {
  if (passage.tags.length > 0)
    return `$(tag) ${passage.tags.map((tag) => `**${escapeMarkdown(labelOf(tag))}**`).join(', ')}`;
  if (remarksOf(passage).length > 0)
    return `$(comment) ${isOnArticle(passage) ? l10n.t('Note on the article') : l10n.t('Note')}`;
  const correction = correctionInWords(passage.annotation);
  return correction === undefined
    ? `$(bookmark) ${l10n.t('Highlight')}`
    : `$(edit) ${l10n.t('Correction: {0}', escapeMarkdown(correction))}`;
}

/** A remark; with its author, if that is not the author of the annotation. */
function remarkLine({ text, author }: Remark, creator: string | undefined): string {
  const name = author === creator || author === '' ? '' : `*${escapeMarkdown(author)}:* `;
  return `${name}${escapeMarkdown(excerpt(text, REMARK))}`;
}
