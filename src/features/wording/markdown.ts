// Markdown that we show. The only place that makes links; everything from a text goes through escapeMarkdown.
import { oneLine } from './plain-text';

/**
 * Words of a text as Markdown that shows exactly them: no link, image, HTML, icon, code or emphasis can arise, as every
 * ASCII sign that is no letter, digit or blank becomes a character reference (CommonMark 6.2: never structure).
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A link that runs one of our own commands. Label and title are escaped; arguments travel as JSON. */
export function commandLink(label: string, command: OwnCommand, args: readonly unknown[], title?: string): string {
  // encodeURIComponent leaves the signs that would end a link.
  const query = encodeURIComponent(JSON.stringify(args)).replace(
    /[()'*!~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `[${escapeMarkdown(label)}](command:${command}?${query}${title ? ` "${escapeMarkdown(title)}"` : ''})`;
}

/** Commands that a card may run; a host trusts these and no others. */
export const CARD_COMMANDS = [
  'marginalia.goTo',
  'marginalia.nextRelated',
  'marginalia.previousRelated',
  'marginalia.showMentions',
  'marginalia.revealActor',
  'marginalia.setPublished',
  'marginalia.correctDate',
  'marginalia.setSpeaker',
  'marginalia.goToSpeaker',
  'marginalia.showQuotes',
  'marginalia.confirmFinding',
  'marginalia.rejectFinding',
  'marginalia.putBack',
  'marginalia.actors.rename',
  'marginalia.actors.merge',
  'marginalia.actors.keepApart',
  'marginalia.actors.changeType',
  'marginalia.actors.forget',
] as const;

/** One of `CARD_COMMANDS`. */
export type OwnCommand = (typeof CARD_COMMANDS)[number];

/**
 * A note as Markdown that can do nothing: images become links, which no one follows unasked, tags stand as they were
 * typed, and what is invisible is written out. A word joiner breaks what would be markup, in code spans too. Command
 * links and icons are inert as long as the host trusts nothing of it, which it must not.
 */
export function inertMarkdown(note: string): string {
  const lines = note.split(/\r\n?|\n/).map((line) => (/^[ \t]*/.exec(line)?.[0] ?? '') + oneLine(line));
  return lines
    .join('\n')
    .replaceAll('![', '!\u2060[')
    .replace(/<(?=[A-Za-z/!?])/g, '<\u2060');
}
