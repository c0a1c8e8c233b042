// Text of an article made fit for a label: one line, no invisible characters that deceive, cut at the end of a word.

/**
 * Controls, bidi controls and other characters that show nothing and can hide or reorder words.
 * The two joiners (U+200C, U+200D) stay: scripts and emoji need them.
 */
const INVISIBLE = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

const LONE_SURROGATE = /\p{Cs}/gu;

/** Text on one line: white space becomes single spaces, an invisible character is written out as `⟨U+202E⟩`. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\r\v\f \u00A0]+/g, ' ')
    .replace(INVISIBLE, (sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
    .replace(LONE_SURROGATE, '\uFFFD')
    .trim();
}

/** One line of at most about `length` UTF-16 units, with an ellipsis where it is cut: between words if a space is near. */
export function excerpt(text: string, length: number): string {
  const line = oneLine(text.slice(0, length * 2));
  if (line.length <= length && text.length <= length * 2) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  // A word longer than a third of the line is cut inside.
  return `${cut.slice(0, space > (length * 2) / 3 ? space : length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A label for places that draw `$(icon)`: quick picks and the status bar. */
export function withoutIcons(label: string): string {
  return oneLine(label).replaceAll('$(', '\\$(');
}

/**
 * A message for notifications, in which VS Code makes a link of `[x](command:…)`: a word joiner between the brackets breaks it. On
 * one line, invisible characters written out.
 */
export function withoutLinks(message: string): string {
  return oneLine(message).replaceAll('](', ']\u2060(');
}

/** Joins the parts of one line with dots; parts that are empty or false are left out. */
export function line(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join(' · ');
}
