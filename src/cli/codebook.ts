// The tags of a folder as the command line knows them. It gives and shows them as the editor does, and never writes the codebook.
import { type Codebook, EMPTY_CODEBOOK, parseCodebook, slugOf, tagAt, tagLabelled } from '../annotations';
import { UsageError } from './command';
import { nearestScheme } from './folder-files';

/** The codebook that counts for an article; an empty one where there is none. */
export async function codebookFor(article: string, warn: (words: string) => void): Promise<Codebook> {
  return (await nearestScheme(article, { name: 'codebook.json', parse: parseCodebook }, warn)) ?? EMPTY_CODEBOOK;
}

/** The slugs that tags have, each once: by the codebook's names, else made of the words. Throws on one that the reader deleted. */
export function slugsIn(codebook: Codebook, tags: readonly string[]): string[] {
  const slugs = tags.map((label) => {
    const known = tagLabelled(codebook, label) ?? tagAt(codebook, slugOf(label));
    if (known?.deprecated) throw new UsageError(`the tag “${label}” was deleted from the codebook`);
    return known?.slug ?? slugOf(label);
  });
  return [...new Set(slugs)];
}
