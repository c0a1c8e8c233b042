// Markdown for cards and notes. The only file that makes links; all text of articles and users goes through escapeMarkdown.
import { oneLine } from './plain-text';

/**
 * Text as Markdown that shows exactly this text: it can become no link, image, HTML, icon, code or emphasis, because every
 * ASCII sign that is no letter, digit or space becomes a character reference (CommonMark 6.2: never structure).
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A link that runs a command of this extension. Label and title are escaped; the arguments are passed as JSON. */
export function commandLink(label: string, command: CardCommand, args: readonly unknown[], title?: string): string {
  // encodeURIComponent leaves the signs that would end a link.
  const query = encodeURIComponent(JSON.stringify(args)).replace(
    /[()'*!~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `[${escapeMarkdown(label)}](command:${command}?${query}${title ? ` "${escapeMarkdown(title)}"` : ''})`;
}

/** The commands that a card may run; a host trusts these and no others. */
export const CARD_COMMANDS = [
  'marginalia.goTo',
  'marginalia.nextRelated',
  'marginalia.previousRelated',
  'marginalia.showMentions',
  'marginalia.revealActor',
  'marginalia.setPublished',
  'marginalia.correctDate',
  'marginalia.setReferent',
  'marginalia.setSpeaker',
  'marginalia.goToSpeaker',
  'marginalia.showQuotes',
  'marginalia.copyWithSource',
  'marginalia.confirmFinding',
  'marginalia.rejectFinding',
  'marginalia.putBack',
  'marginalia.actors.rename',
  'marginalia.actors.merge',
  'marginalia.actors.keepApart',
  'marginalia.actors.changeType',
  'marginalia.actors.forget',
] as const;

/** One of {@link CARD_COMMANDS}. */
export type CardCommand = (typeof CARD_COMMANDS)[number];

/**
 * A note as Markdown without any effect: images become links, which are only followed on a click; HTML tags show as typed;
 * invisible characters are written out. A word joiner breaks what would be markup, in code spans too. Command links and
 * icons have no effect as long as the host does not trust the Markdown, which it must not.
 */
export function inertMarkdown(note: string): string {
  const lines = note.split(/\r\n?|\n/).map((line) => (/^[ \t]*/.exec(line)?.[0] ?? '') + oneLine(line));
  return lines
    .join('\n')
    .replaceAll('![', '!\u2060[')
    .replace(/<(?=[A-Za-z/!?])/g, '<\u2060');
}
