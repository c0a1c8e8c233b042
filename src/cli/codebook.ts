// The codebook of an article's folder. The command line uses and shows its tags as the editor does, but never writes it.

import { type Codebook, EMPTY_CODEBOOK, parseCodebook, slugOf, tagAt, tagLabelled } from '../annotations';
import { UsageError } from './command';
import { nearestScheme } from './nearest-scheme';

/** The codebook for an article; an empty one if there is none. */
export async function codebookFor(article: string, warn: (message: string) => void): Promise<Codebook> {
  return (await nearestScheme(article, { name: 'codebook.json', parse: parseCodebook }, warn)) ?? EMPTY_CODEBOOK;
}

/** The slugs of tags, each once: those of the codebook's labels, else made from the labels. Throws if a tag was deleted. */
export function slugsIn(codebook: Codebook, labels: readonly string[]): string[] {
  const slugs = labels.map((label) => {
    const known = tagLabelled(codebook, label) ?? tagAt(codebook, slugOf(label));
    if (known?.deprecated) throw new UsageError(`the tag “${label}” was deleted from the codebook`);
    return known?.slug ?? slugOf(label);
  });
  return [...new Set(slugs)];
}
