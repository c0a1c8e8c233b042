// The card of a tag: its definition, its examples, and how often it is used.
import * as l10n from '@vscode/l10n';
import type { Tag, TagUse } from '../../annotations';
import { count } from '../wording/counts';
import { escapeMarkdown } from '../wording/markdown';
import { excerpt } from '../wording/plain-text';

/** Most examples that the card shows, and the length of each in UTF-16 units. */
const EXAMPLES = 3;
const EXAMPLE = 160;

/** Longest definition that the card shows, in UTF-16 units; the codebook has it all. */
const DEFINITION = 600;

/** The card of a tag as Markdown; all text of users in it is escaped. */
export function tagCard(
  { label, definition, examples }: Pick<Tag, 'label' | 'definition' | 'examples'>,
  use: TagUse,
): string {
  const shown = examples.slice(0, EXAMPLES).map((example) => `- ${escapeMarkdown(excerpt(example, EXAMPLE))}`);
  const more = examples.length > EXAMPLES ? [`- ${l10n.t('… and {0} more', examples.length - EXAMPLES)}`] : [];
  const lines = [
    `**${escapeMarkdown(excerpt(label, EXAMPLE))}** — ${useText(use)}`,
    ...(definition ? [escapeMarkdown(excerpt(definition, DEFINITION))] : []),
    ...(shown.length > 0 ? [[l10n.t('Examples:'), ...shown, ...more].join('\n')] : []),
  ];
  return lines.join('\n\n');
}

/** How often a tag is used: `3 passages in 2 articles`. */
export function useText({ passages, articles }: TagUse): string {
  if (passages === 0) return l10n.t('not used');
  return l10n.t('{0} in {1}', count(passages, 'passage'), count(articles, 'article'));
}
