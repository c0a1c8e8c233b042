// The expressions of all blocks -> the references of the article: who is meant by each, how certain and why. Runs once over the whole
// article. Abstains in doubt.
import { bySpan, type Span } from '../text/span';
import { firstPersonReferences } from './linking/first-person';
import { type Item, itemsOf } from './linking/items';
import type { Link } from './linking/link';
import { type Choose, Linker } from './linking/linker';
import { QuotationPlaces } from './linking/quotation-places';
import { unnamedSourcesOf } from './linking/unnamed-sources';
import { rankedClassOf } from './ranking/decision';
import type { RankedClass } from './ranking/feature-index';
import { chooseByWeights } from './ranking/model';
import type { KnownArticle, Reference, ReferringBlock, UnnamedSource } from './types';

/**
 * Below this probability a link is in doubt, and none is made. Chosen on development data: of the pronouns of persons nine in ten are right then, of
 * noun phrases two in three and more. Few of `it` and `they` mean an actor at all.
 */
const LEAST_CERTAINTY: Readonly<Record<RankedClass, number>> = {
  'person pronoun': 0.35,
  it: 0.8,
  they: 0.9,
  person: 0.35,
  body: 0.5,
};

/** The references of an article, sorted by start, and the sources that it describes without a name. Linear. */
export function linkReferences(
  { text }: { readonly text: string },
  blocks: readonly ReferringBlock[],
  known: KnownArticle,
): { readonly references: Reference[]; readonly unnamedSources: UnnamedSource[] } {
  const { items, links } = linksOf(blocks, known, chooseByWeights);
  const certain = links.filter(isCertain);
  const firstNames = firstNamesOf(known);
  const references = certain.flatMap((link) => toReference(link, firstNames)).sort((a, b) => bySpan(a.span, b.span));
  for (const reference of firstPersonReferences(items, known, references, firstNames)) references.push(reference);
  references.sort((a, b) => bySpan(a.span, b.span));
  return { references, unnamedSources: unnamedSourcesOf(text, certain, known) };
}

/** All links of an article, those in doubt as well, by any way to choose. Linear. */
export function linksOf(
  blocks: readonly ReferringBlock[],
  known: KnownArticle,
  choose: Choose,
): { readonly items: readonly Item[]; readonly links: readonly Link[] } {
  const items = itemsOf(blocks, known.names, new QuotationPlaces(known.passages));
  const { actors, passages } = known;
  return { items, links: new Linker({ items, actors, passages }, choose).link() };
}

/** A title right before a name is part of how it is named, and leads nowhere else. */
function isCertain({ item, rule, certainty }: Link): boolean {
  if (rule !== 'ranked') return rule !== 'title';
  const ranked = item.expression && rankedClassOf(item.expression);
  return ranked !== undefined && certainty >= LEAST_CERTAINTY[ranked];
}

function firstNamesOf({ names }: KnownArticle): ReadonlyMap<string, Span> {
  const first = new Map<string, Span>();
  for (const { actor, span } of names) if (!first.has(actor)) first.set(actor, span);
  return first;
}

function toReference(
  { item, entity, certainty, reason, name }: Link,
  firstNames: ReadonlyMap<string, Span>,
): Reference[] {
  const meant = entity.members.length > 0 ? entity.members : [entity];
  const actors = meant.flatMap(({ actor }) => actor?.id ?? []);
  if (actors.length < meant.length || !item.expression) return [];
  const nameOf = (id: string): Span[] => {
    const span = entity.members.length === 0 && name ? name : firstNames.get(id);
    return span ? [{ start: span.start, end: span.end }] : [];
  };
  return [
    {
      kind: 'reference',
      span: { start: item.place.start, end: item.place.end },
      form: item.expression.form,
      actors,
      antecedents: actors.flatMap(nameOf),
      certainty: Math.round(certainty * 100) / 100,
      reason,
    },
  ];
}
