// Leads definite descriptions ("the spokesman", "the Russian president", "the ministry") to a name, by the roles and names
// that the article gives its actors. Says nothing where none fits or two do.
import type { Span } from '../../text/span';
import { type NamedSpan, namesBefore } from './names';

/** How far back a description's name is looked for, in names. A description is repeated farther apart than a pronoun. */
const MOST_NAMES = 60;

const DEFINITE = /^(?:the|this|that)\s+(?<words>\p{L}[\p{L}’'-]*(?:\s+\p{L}[\p{L}’'.-]*){0,4})$/iu;
const WORD = /[\p{L}\p{N}]+/gu;

/** The name that a definite description at `span` stands for. `names` sorted by start. */
export function resolveNominal(text: string, span: Span, names: readonly NamedSpan[]): NamedSpan | undefined {
  const words = wordsOf(DEFINITE.exec(text.slice(span.start, span.end))?.groups?.words);
  const head = words.at(-1);
  if (head === undefined) return undefined;
  const last = namesBefore(names, span.start);
  let found: NamedSpan | undefined;
  for (const name of names.slice(Math.max(0, last - MOST_NAMES), last)) {
    if (!fits(words, head, name)) continue;
    if (found && found.actor !== name.actor) return undefined;
    found = name;
  }
  return found;
}

/** Every word of the description is in one role, which its noun ends, or in an organization's name. */
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
