// What is known of a tag, as a card: its definition, its examples, how often it is used.
import type { Tag, TagUse } from '../../annotations';
import { escapeMarkdown } from '../wording/markdown';
import { excerpt } from '../wording/plain-text';

/** Most examples that a card shows, and the length of each in UTF-16 units. */
const EXAMPLES = 3;
const EXAMPLE = 160;

/** Longest definition that a card shows; the codebook has it all. */
const DEFINITION = 600;

/** The card of a tag as Markdown; everything in it that anyone wrote is escaped. */
export function tagCard(
  { label, definition, examples }: Pick<Tag, 'label' | 'definition' | 'examples'>,
  use: TagUse,
): string {
  const shown = examples.slice(0, EXAMPLES).map((example) => `- ${escapeMarkdown(excerpt(example, EXAMPLE))}`);
  const more = examples.length > EXAMPLES ? [`- … and ${examples.length - EXAMPLES} more`] : [];
  const lines = [
    `**${escapeMarkdown(excerpt(label, EXAMPLE))}** — ${useText(use)}`,
    ...(definition ? [escapeMarkdown(excerpt(definition, DEFINITION))] : []),
    ...(shown.length > 0 ? [['Examples:', ...shown, ...more].join('\n')] : []),
  ];
  return lines.join('\n\n');
}

/** How often a tag is used, in words. */
export function useText({ passages, articles }: TagUse): string {
  if (passages === 0) return 'not used';
  const places = articles === 1 ? '1 article' : `${articles} articles`;
  return passages === 1 ? `1 passage in ${places}` : `${passages} passages in ${places}`;
}
