// What the tag list offers for what was typed: tags used last first, then the others, then a new one.
import { slugOf } from '../../annotations';

/** A tag that can be chosen. */
export interface TagChoice {
  readonly slug: string;
  readonly label: string;
  /** What the codebook says of it. */
  readonly definition?: string;
  /** 1 to 8. */
  readonly style?: number;
}

/** The tags in the order in which they are offered: used last first, then by label. */
export function orderTags(tags: readonly TagChoice[], recent: readonly string[]): readonly TagChoice[] {
  const rank = (tag: TagChoice) => {
    const at = recent.indexOf(tag.slug);
    return at < 0 ? recent.length : at;
  };
  return [...tags].sort((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label, 'en'));
}

/** The labels in what was typed: commas and semicolons part them, blanks around them go, none counts twice. */
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
