// Edits the tags of a codebook. Each function returns a new codebook, or the same object if the edit changes nothing or is
// impossible. Slugs never change, so that no sidecar needs to change.
import { ancestorsOf, type Codebook, currentTags, isColour, isListed, type Tag, tagAt } from './codebook';
import { keyOfLabel, LabelledTags } from './labelled-tags';

/** Fields to set; undefined removes the field. */
export type TagChange = {
  readonly [K in 'label' | 'definition' | 'colour' | 'parent' | 'examples']?: Tag[K] | undefined;
};

/** Returns the tag with a label, ignoring case; if there is none, adds one with the next colour and a slug of its own. */
export function withTag(codebook: Codebook, label: string): { readonly codebook: Codebook; readonly tag: Tag } {
  const tags = new LabelledTags(codebook);
  const tag = tags.add(label);
  return { codebook: tags.codebook, tag };
}

/** Adds a tag for each label that has none, and returns the slugs of all. */
export function withLabels(
  codebook: Codebook,
  labels: readonly string[],
): { readonly codebook: Codebook; readonly slugs: readonly string[] } {
  const tags = new LabelledTags(codebook);
  const slugs = new Set(labels.map((label) => tags.add(label).slug));
  return { codebook: tags.codebook, slugs: [...slugs] };
}

/** The listed tag with a label, ignoring case; undefined if there is none. */
export function tagLabelled({ concepts }: Codebook, label: string): Tag | undefined {
  const wanted = keyOfLabel(label);
  return concepts.find((tag) => isListed(tag) && tag.label.toLowerCase() === wanted);
}

/** Adds a tag that passages use although the codebook does not have it, with the slug that they use. */
export function adoptTag(codebook: Codebook, slug: string): Codebook {
  if (codebook.concepts.some((tag) => tag.slug === slug)) return codebook;
  return { ...codebook, concepts: [...codebook.concepts, { slug, label: slug, examples: [], extra: {} }] };
}

/** Changes fields of a tag. Impossible if there is no such tag, or if the parent would be the tag itself or below it. */
export function changeTag(codebook: Codebook, slug: string, change: TagChange): Codebook {
  if (change.parent !== undefined && ancestorsOf(codebook, change.parent).includes(slug)) return codebook;
  if (change.colour !== undefined && !isColour(change.colour)) return codebook;
  return replaceTag(codebook, slug, (tag) => changed(tag, change));
}

/** Adds an example to a tag, unless the tag has it already. */
export function addExample(codebook: Codebook, slug: string, example: string): Codebook {
  const examples = tagAt(codebook, slug)?.examples ?? [];
  return examples.includes(example) ? codebook : changeTag(codebook, slug, { examples: [...examples, example] });
}

/**
 * Merges a tag into another: its passages count as the other's from then on, and the other gets its examples and the
 * tags below it.
 */
export function mergeTag(codebook: Codebook, slug: string, into: string): Codebook {
  const [gone, target] = [codebook.concepts.find((tag) => tag.slug === slug), tagAt(codebook, into)];
  if (!gone || !target || !isListed(target) || target.slug === slug) return codebook;
  let merged = moveChildren(codebook, gone, target.slug);
  for (const example of gone.examples) merged = addExample(merged, target.slug, example);
  return replaceTag(merged, slug, (tag) => ({ ...tag, mergedInto: target.slug }));
}

/** Deletes a tag: passages are shown without it. Tags below it move up to its parent. */
export function removeTag(codebook: Codebook, slug: string): Codebook {
  const gone = codebook.concepts.find((tag) => tag.slug === slug);
  if (!gone || !isListed(gone)) return codebook;
  return replaceTag(moveChildren(codebook, gone), slug, (tag) => ({ ...tag, deprecated: true }));
}

/** Restores a deleted tag. If another tag has its label now, a number is added. */
export function restoreTag(codebook: Codebook, slug: string): Codebook {
  const gone = codebook.concepts.find((tag) => tag.slug === slug && tag.deprecated);
  if (!gone) return codebook;
  const taken = new Set(codebook.concepts.flatMap((tag) => (isListed(tag) ? [tag.label.toLowerCase()] : [])));
  let { label } = gone;
  for (let n = 2; taken.has(keyOfLabel(label)); n++) label = `${gone.label} (${n})`;
  return replaceTag(codebook, slug, ({ deprecated: _, ...tag }) => ({ ...tag, label }));
}

/** Moves a tag to the place directly before another, under the same parent, or to the last place under `parent`. */
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

/** Moves a tag one place up (-1) or down (1) among the tags with the same parent. */
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

/** Moves the tags below a tag to `to`, by default to the tag's parent. If `to` is below the tag, it moves to the tag's parent. */
function moveChildren(codebook: Codebook, gone: Tag, to?: string): Codebook {
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
