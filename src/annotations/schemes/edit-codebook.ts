// What the reader does with the tags of a codebook. Each act gives a codebook; one that would change nothing, or make no
// sense, gives the same one. Slugs never change, so that no sidecar is touched.
import { TAG_PREFIX } from '../model/bodies';
import { ancestorsOf, COLOURS, type Codebook, currentTags, isColour, isListed, type Tag, tagAt } from './codebook';
import { freeSlug } from './concept-scheme';

/** Fields to set; undefined takes the field away. */
export type TagChange = {
  readonly [K in 'label' | 'definition' | 'colour' | 'parent' | 'examples']?: Tag[K] | undefined;
};

/** The tag of a label in use, whatever the case; else a new one of the next colour, with a slug of its own. */
export function withTag(codebook: Codebook, label: string): { readonly codebook: Codebook; readonly tag: Tag } {
  const wanted = label.trim();
  const known = tagLabelled(codebook, wanted);
  if (known) return { codebook, tag: known };
  const slug = freeSlug(codebook, TAG_PREFIX, wanted);
  const tag: Tag = { slug, label: wanted, colour: (codebook.concepts.length % COLOURS) + 1, examples: [], extra: {} };
  return { codebook: { ...codebook, concepts: [...codebook.concepts, tag] }, tag };
}

/** The codebook with a tag for each label, and their slugs; the same codebook where it has them already. */
export function withLabels(
  codebook: Codebook,
  labels: readonly string[],
): { readonly codebook: Codebook; readonly slugs: readonly string[] } {
  const slugs: string[] = [];
  let now = codebook;
  for (const label of labels) {
    const taken = withTag(now, label);
    now = taken.codebook;
    slugs.push(taken.tag.slug);
  }
  return { codebook: now, slugs: [...new Set(slugs)] };
}

/** The tag in use that has a label, whatever the case. */
export function tagLabelled({ concepts }: Codebook, label: string): Tag | undefined {
  const wanted = label.trim().toLowerCase();
  return concepts.find((tag) => isListed(tag) && tag.label.toLowerCase() === wanted);
}

/** The codebook with a tag that passages have and it lacks, under the slug that they have. */
export function adoptTag(codebook: Codebook, slug: string): Codebook {
  if (codebook.concepts.some((tag) => tag.slug === slug)) return codebook;
  return { ...codebook, concepts: [...codebook.concepts, { slug, label: slug, examples: [], extra: {} }] };
}

/** The codebook with fields of one tag changed. Unchanged where it has no such tag, or a parent would be its own. */
export function changeTag(codebook: Codebook, slug: string, change: TagChange): Codebook {
  if (change.parent !== undefined && ancestorsOf(codebook, change.parent).includes(slug)) return codebook;
  if (change.colour !== undefined && !isColour(change.colour)) return codebook;
  return replaceTag(codebook, slug, (tag) => changed(tag, change));
}

/** The codebook with one more example of a tag; one that it has already is not added again. */
export function addExample(codebook: Codebook, slug: string, example: string): Codebook {
  const examples = tagAt(codebook, slug)?.examples ?? [];
  return examples.includes(example) ? codebook : changeTag(codebook, slug, { examples: [...examples, example] });
}

/**
 * The codebook with a tag merged into another: its passages count as the other's from now on, which also takes its
 * examples and the tags below it.
 */
export function mergeTag(codebook: Codebook, slug: string, into: string): Codebook {
  const [gone, target] = [codebook.concepts.find((tag) => tag.slug === slug), tagAt(codebook, into)];
  if (!gone || !target || !isListed(target) || target.slug === slug) return codebook;
  let now = moveUp(codebook, gone, target.slug);
  for (const example of gone.examples) now = addExample(now, target.slug, example);
  return replaceTag(now, slug, (tag) => ({ ...tag, mergedInto: target.slug }));
}

/** The codebook with a tag deleted: passages show without it. Tags below it move up to its parent. */
export function removeTag(codebook: Codebook, slug: string): Codebook {
  const gone = codebook.concepts.find((tag) => tag.slug === slug);
  if (!gone || !isListed(gone)) return codebook;
  return replaceTag(moveUp(codebook, gone), slug, (tag) => ({ ...tag, deprecated: true }));
}

/** The codebook with a deleted tag in use again; a label that another took meanwhile is told apart by a number. */
export function restoreTag(codebook: Codebook, slug: string): Codebook {
  const gone = codebook.concepts.find((tag) => tag.slug === slug && tag.deprecated);
  if (!gone) return codebook;
  let { label } = gone;
  for (let n = 2; tagLabelled(codebook, label); n++) label = `${gone.label} (${n})`;
  return replaceTag(codebook, slug, ({ deprecated: _, ...tag }) => ({ ...tag, label }));
}

/** The codebook with a tag put right before another, under the same parent; without one, last under `parent`. */
export function placeTag(
  codebook: Codebook,
  slug: string,
  place: { readonly before: string } | { readonly parent: string | undefined },
): Codebook {
  const before = 'before' in place ? codebook.concepts.find((tag) => tag.slug === place.before) : undefined;
  if (slug === before?.slug || ('before' in place && !before)) return codebook;
  const parent = 'before' in place ? before?.parent : place.parent;
  const nested = changeTag(codebook, slug, { parent });
  const moved = nested.concepts.find((tag) => tag.slug === slug);
  if (!moved || moved.parent !== parent) return codebook;
  const others = nested.concepts.filter((tag) => tag !== moved);
  const at = before ? others.findIndex((tag) => tag.slug === before.slug) : others.length;
  return { ...nested, concepts: [...others.slice(0, at), moved, ...others.slice(at)] };
}

/** The codebook with a tag one place further up (-1) or down (1) among those of its parent. */
export function stepTag(codebook: Codebook, slug: string, step: -1 | 1): Codebook {
  const siblings = siblingsOf(codebook, slug);
  const at = siblings.indexOf(slug);
  const other = siblings[at + step];
  if (at < 0 || other === undefined) return codebook;
  return step < 0 ? placeTag(codebook, slug, { before: other }) : placeTag(codebook, other, { before: slug });
}

function siblingsOf(codebook: Codebook, slug: string): readonly string[] {
  const parentOf = (tag: Tag | undefined) => tag?.parent && currentTags(codebook, [tag.parent])[0];
  const parent = parentOf(tagAt(codebook, slug));
  return codebook.concepts.filter((tag) => isListed(tag) && parentOf(tag) === parent).map((tag) => tag.slug);
}

/** Tags below one that goes move to `to`, else up; so does `to` itself where it stands below. */
function moveUp(codebook: Codebook, gone: Tag, to?: string): Codebook {
  const below = to !== undefined && ancestorsOf(codebook, to).includes(gone.slug);
  const lifted = below ? changeTag(codebook, to, { parent: gone.parent }) : codebook;
  const concepts = lifted.concepts.map((tag) =>
    tag.parent === gone.slug && tag.slug !== to ? changed(tag, { parent: to ?? gone.parent }) : tag,
  );
  return { ...lifted, concepts };
}

function replaceTag(codebook: Codebook, slug: string, change: (tag: Tag) => Tag): Codebook {
  return { ...codebook, concepts: codebook.concepts.map((tag) => (tag.slug === slug ? change(tag) : tag)) };
}

function changed(tag: Tag, change: TagChange): Tag {
  const all: object = { ...tag, ...change };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as Tag;
}
