// Resolves definite descriptions (`the spokesman`, `the Russian president`, `the ministry`) to a name, by the roles and names of
// the actors. Does not guess between several.
import type { Span } from '../../text/span';
import type { NamedSpan } from '../types';
import { countNamesBefore } from './name-lookup';

/** Most names that are looked at. A description may stand farther from its name than a pronoun. */
const MAX_NAMES = 60;

const DEFINITE_DESCRIPTION = /^(?:the|this|that)\s+(?<words>\p{L}[\p{L}’'-]*(?:\s+\p{L}[\p{L}’'.-]*){0,4})$/iu;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The name that the definite description at `span` stands for; undefined if none fits or two do. `names` sorted by
 * start.
 */
export function resolveDescription(text: string, span: Span, names: readonly NamedSpan[]): NamedSpan | undefined {
  const words = wordsOf(DEFINITE_DESCRIPTION.exec(text.slice(span.start, span.end))?.groups?.words);
  const head = words.at(-1);
  if (head === undefined) return undefined;
  const last = countNamesBefore(names, span.start);
  let found: NamedSpan | undefined;
  for (const name of names.slice(Math.max(0, last - MAX_NAMES), last)) {
    if (!fits(words, head, name)) continue;
    if (found && found.actor !== name.actor) return undefined;
    found = name;
  }
  return found;
}

/**
 * Whether all words of the description are in one role of the person, at the end of which is its noun, or in the
 * organization's name.
 */
function fits(words: readonly string[], head: string, name: NamedSpan): boolean {
  const titles = name.type === 'person' ? (name.roles ?? []) : name.type === 'organization' ? [name.name] : [];
  return titles.some((title) => {
    const known = wordsOf(title);
    const isHead = name.type === 'person' ? known.at(-1) === head : known.includes(head);
    return isHead && words.every((word) => known.includes(word));
  });
}

function wordsOf(title = ''): string[] {
  return title.toLowerCase().match(WORD) ?? [];
}
