// Exports and imports codebooks: as our JSON, complete, or as CSV. An import adds tags and changes tags, and deletes none.
import { canonicalJson, sameJson } from '../model/json';
import type { Result } from '../model/result';
import { type Codebook, EMPTY_CODEBOOK, type Tag } from './codebook';
import { codebookFromCsv } from './codebook-csv';
import { parseCodebook, serializeCodebook } from './parse-codebook';

/**
 * Reads a codebook from a file's text: our JSON, else CSV.
 * @param known - the codebook that the tags will be imported into: it has the ids of CSV rows that give only a label
 */
export function readCodebook(text: string, known: Codebook = EMPTY_CODEBOOK): Result<Codebook> {
  if (/^\uFEFF?\s*\{/.test(text)) {
    const parsed = parseCodebook(text);
    return parsed.ok ? { ok: true, value: parsed.value.scheme } : parsed;
  }
  return codebookFromCsv(text, known);
}

/** The result of an import. */
export interface Imported {
  readonly codebook: Codebook;
  /** Slugs. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
}

/** Imports another codebook's tags: new ones are added at the end, known ones get the other's fields. */
export function importTags(codebook: Codebook, other: Codebook): Imported {
  const tags = new Map(codebook.concepts.map((tag) => [tag.slug, tag]));
  const [added, changed]: [string[], string[]] = [[], []];
  for (const tag of other.concepts) {
    const known = tags.get(tag.slug);
    const next = known ? updated(known, tag) : tag;
    if (known && sameJson(next as unknown as Tag['extra'], known as unknown as Tag['extra'])) continue;
    tags.set(tag.slug, next);
    (known ? changed : added).push(tag.slug);
  }
  const own = new Set(codebook.kept.map(canonicalJson));
  const kept = [...codebook.kept, ...other.kept.filter((item) => !own.has(canonicalJson(item)))];
  const extra = { ...other.extra, ...codebook.extra };
  if (added.length + changed.length === 0 && kept.length === codebook.kept.length) return { codebook, added, changed };
  return { codebook: { ...codebook, concepts: [...tags.values()], kept, extra }, added, changed };
}

/** The complete codebook as the text of a codebook file. */
export const codebookToJson: (codebook: Codebook) => string = serializeCodebook;

function updated(known: Tag, tag: Tag): Tag {
  const examples = [...new Set([...known.examples, ...tag.examples])];
  return { ...known, ...tag, examples, extra: { ...known.extra, ...tag.extra } };
}
