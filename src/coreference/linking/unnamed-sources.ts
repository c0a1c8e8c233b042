// Sources of quotations that the article describes and does not name: `a senior White House official`. What is described again (`the
// official`) is the same source.
import type { Span } from '../../text/span';
import type { Entity } from '../entities/entity';
import type { KnownArticle, UnnamedSource } from '../types';
import type { Link } from './link';

/** What is gathered of one source. */
interface Gathered {
  readonly entity: Entity;
  readonly words: Span;
  readonly quotes: Span[];
}

/** The unnamed sources of an article, in order of their first quotation. `links` in text order. */
export function unnamedSourcesOf(text: string, links: readonly Link[], known: KnownArticle): UnnamedSource[] {
  const described = links.filter(({ entity }) => !entity.actor && entity.members.length === 0);
  const gathered = new Map<Entity, Gathered>();
  for (const { speaker, span, speech } of known.passages) {
    if (!speaker || speaker.actor !== undefined || speech === 'scare') continue;
    const entity = entityIn(speaker.span, described);
    if (!entity) continue;
    const source = gathered.get(entity) ?? { entity, words: speaker.span, quotes: [] };
    gathered.set(entity, source);
    source.quotes.push({ start: span.start, end: span.end });
  }
  const bodies = new Set(known.actors.flatMap(({ id, type }) => (type === 'person' ? [] : id)));
  const mentions = new Map<Entity, Span[]>();
  for (const { entity, item } of described) {
    const spans = mentions.get(entity) ?? [];
    mentions.set(entity, spans);
    if (gathered.has(entity)) spans.push({ start: item.place.start, end: item.place.end });
  }
  return [...gathered.values()].map((source, index) => ({
    id: `unnamed-${index + 1}`,
    type: source.entity.types[0] ?? 'person',
    description: descriptionOf(text.slice(source.words.start, source.words.end)),
    plural: source.entity.plural,
    ...bodyIn(source.words, known, bodies),
    mentions: mentions.get(source.entity) ?? [],
    quotes: source.quotes,
  }));
}

/** The described entity whose words stand in a span: the first person, else the first of all. */
function entityIn(span: Span, described: readonly Link[]): Entity | undefined {
  let first: Entity | undefined;
  for (let at = firstFrom(described.length, (index) => (described[index]?.item.at ?? 0) >= span.start); ; at++) {
    const { item, entity } = described[at] ?? {};
    if (!item || !entity || item.at >= span.end) return first;
    if (entity.types.includes('person')) return entity;
    first ??= entity;
  }
}

/** The first index from which on a condition holds; binary search. */
function firstFrom(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words up to the first comma, without the article. */
function descriptionOf(words: string): string {
  const [first = words] = words.split(/[,;]/);
  return first
    .replace(/^(?:an?|the|one|some)\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first body or country that is named in the words for a source. */
function bodyIn(words: Span, { names }: KnownArticle, bodies: ReadonlySet<string>): { readonly body?: string } {
  for (let at = firstFrom(names.length, (index) => (names[index]?.span.start ?? 0) >= words.start); ; at++) {
    const name = names[at];
    if (!name || name.span.end > words.end) return {};
    if (bodies.has(name.actor)) return { body: name.actor };
  }
}
