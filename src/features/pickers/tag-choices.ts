// The tags to choose from: the last used first, then the others. And the labels of new tags in what was typed.
import { slugOf } from '../../annotations';

/** A tag that can be chosen. */
export interface TagChoice {
  readonly slug: string;
  readonly label: string;
  /** The definition in the codebook. */
  readonly definition?: string;
  /** 1 to 8. */
  readonly style?: number;
}

/** The tags in the order in which they are listed: the last used first, then by label. `recent` are slugs. */
export function orderTags(tags: readonly TagChoice[], recent: readonly string[]): readonly TagChoice[] {
  const rank = (tag: TagChoice) => {
    const at = recent.indexOf(tag.slug);
    return at < 0 ? recent.length : at;
  };
  return [...tags].sort((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label, 'en'));
}

/** The labels in what was typed: separated by commas or semicolons, white space trimmed, none twice. */
export function labelsIn(typed: string): readonly string[] {
  const labels = new Map<string, string>();
  for (const part of typed.split(/[,;]/)) {
    const label = part.trim().replace(/\s+/g, ' ');
    if (/[\p{L}\p{N}]/u.test(label) && !labels.has(slugOf(label))) labels.set(slugOf(label), label);
  }
  return [...labels.values()];
}

/** The labels in what was typed that no tag has yet. */
export function newLabelsIn(typed: string, tags: readonly TagChoice[]): readonly string[] {
  const known = new Set(tags.flatMap(({ slug, label }) => [slug, slugOf(label)]));
  return labelsIn(typed).filter((label) => !known.has(slugOf(label)));
}
