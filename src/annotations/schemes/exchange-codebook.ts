// A codebook out of the project and into it: as our JSON, whole, or as CSV for spreadsheets, which cannot hold unknown fields
// and says how many it left out. What comes in is added to what is there; nothing is deleted by an import.

import { failed } from '../file/read-json';
import { sameJson } from '../model/json';
import type { Result } from '../model/types';
import {
  type Codebook,
  EMPTY_CODEBOOK,
  isColour,
  listedTags,
  parseCodebook,
  serializeCodebook,
  type Tag,
} from './codebook';
import { fromCsv, toCsv } from './csv';
import { withTag } from './edit-codebook';

/** The columns, in their order; `example` stands as often as the tag with the most examples needs. */
const COLUMNS = ['id', 'label', 'parent', 'colour', 'definition', 'mergedInto', 'deleted'] as const;

/** What other tools call a column of ours. */
const SYNONYMS: Readonly<Record<string, (typeof COLUMNS)[number] | 'example'>> = {
  slug: 'id',
  name: 'label',
  code: 'label',
  tag: 'label',
  title: 'label',
  description: 'definition',
  memo: 'definition',
  comment: 'definition',
  color: 'colour',
  'parent code': 'parent',
  'merged into': 'mergedInto',
  mergedinto: 'mergedInto',
  examples: 'example',
};

/** The codebook as CSV, and how much of it that form cannot hold: unknown fields, tags that could not be read, empty texts. */
export function codebookToCsv(codebook: Codebook): { readonly text: string; readonly lost: number } {
  const { concepts } = codebook;
  const examples = Math.max(1, ...concepts.map((tag) => tag.examples.length));
  const rows = concepts.map((tag) => [
    tag.slug,
    tag.label,
    tag.parent ?? '',
    tag.colour === undefined ? '' : `${tag.colour}`,
    tag.definition ?? '',
    tag.mergedInto ?? '',
    tag.deprecated ? 'true' : '',
    ...Array.from({ length: examples }, (_, index) => tag.examples[index] ?? ''),
  ]);
  const unknown = [codebook, ...concepts].reduce((sum, { extra }) => sum + Object.keys(extra).length, 0);
  const empty = concepts.flatMap(({ label, definition, examples: all }) => [label, definition, ...all]);
  const lost = unknown + codebook.kept.length + empty.filter((text) => text === '').length;
  return { text: toCsv([[...COLUMNS, ...Array.from({ length: examples }, () => 'example')], ...rows]), lost };
}

/**
 * The codebook in a file's text: ours as JSON, else CSV with a head line that names at least the labels. A row without an id
 * is the tag of that label in `known`, into which it is to be imported, or a new one.
 */
export function readCodebook(text: string, known: Codebook = EMPTY_CODEBOOK): Result<Codebook> {
  if (/^\uFEFF?\s*\{/.test(text)) {
    const parsed = parseCodebook(text);
    return parsed.ok ? { ok: true, value: parsed.value.scheme } : parsed;
  }
  const [head = [], ...rows] = fromCsv(text);
  const columns = head.map((name) => columnOf(name));
  if (!columns.includes('label') && !columns.includes('id'))
    return failed('not-annotations', 'The file is neither a codebook nor a table with a column "label".');
  const named = withSlugs(
    rows.map((row) => new Row(columns, row)),
    known,
  );
  const slugs = new Map(listedTags(known).map(({ label, slug }) => [label, slug]));
  for (const { row, slug } of named) slugs.set(row.get('label') ?? slug, slug);
  for (const { slug } of named) slugs.set(slug, slug);
  const concepts = new Map<string, Tag>();
  for (const { row, slug } of named) if (!concepts.has(slug)) concepts.set(slug, tagIn(row, slug, slugs));
  return { ok: true, value: { ...EMPTY_CODEBOOK, concepts: [...concepts.values()] } };
}

/** Each row with its slug: "C" and "C++" would have the same by their letters. */
function withSlugs(rows: readonly Row[], known: Codebook): readonly { readonly row: Row; readonly slug: string }[] {
  const named = rows.flatMap((row): Tag[] => {
    const slug = row.get('id');
    return slug === undefined ? [] : [{ slug, label: row.get('label') ?? slug, examples: [], extra: {} }];
  });
  let all: Codebook = { ...known, concepts: [...known.concepts, ...named] };
  return rows.map((row) => {
    const id = row.get('id');
    if (id !== undefined) return { row, slug: id };
    const made = withTag(all, row.get('label') ?? '');
    all = made.codebook;
    return { row, slug: made.tag.slug };
  });
}

/** What an import did. */
export interface Imported {
  readonly codebook: Codebook;
  /** Slugs. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
}

/** The codebook with another's tags: new ones behind those there, known ones with the other's fields where it has any. */
export function importTags(codebook: Codebook, other: Codebook): Imported {
  const tags = new Map(codebook.concepts.map((tag) => [tag.slug, tag]));
  const [added, changed]: [string[], string[]] = [[], []];
  for (const tag of other.concepts) {
    const known = tags.get(tag.slug);
    const next = known ? joined(known, tag) : tag;
    if (known && sameJson(next as unknown as Tag['extra'], known as unknown as Tag['extra'])) continue;
    tags.set(tag.slug, next);
    (known ? changed : added).push(tag.slug);
  }
  const kept = [...codebook.kept, ...other.kept.filter((item) => !codebook.kept.some((own) => sameJson(own, item)))];
  const extra = { ...other.extra, ...codebook.extra };
  if (added.length + changed.length === 0 && kept.length === codebook.kept.length) return { codebook, added, changed };
  return { codebook: { ...codebook, concepts: [...tags.values()], kept, extra }, added, changed };
}

/** The whole codebook as a file of ours. */
export const codebookToJson: (codebook: Codebook) => string = serializeCodebook;

function joined(known: Tag, tag: Tag): Tag {
  const examples = [...new Set([...known.examples, ...tag.examples])];
  return { ...known, ...tag, examples, extra: { ...known.extra, ...tag.extra } };
}

type Column = ReturnType<typeof columnOf>;

function columnOf(name: string): (typeof COLUMNS)[number] | 'example' | undefined {
  const plain = name.trim().toLowerCase();
  const own = [...COLUMNS, 'example' as const].find((column) => column.toLowerCase() === plain);
  return own ?? (Object.hasOwn(SYNONYMS, plain) ? SYNONYMS[plain] : undefined);
}

/** One line of a table under its head. */
class Row {
  readonly #cells: readonly (readonly [Column, string])[];

  constructor(columns: readonly Column[], cells: readonly string[]) {
    this.#cells = columns.flatMap((column, index) => {
      const value = cells[index] ?? '';
      return column && value !== '' ? [[column, value] as const] : [];
    });
  }

  get(column: Column): string | undefined {
    return this.all(column)[0];
  }

  all(column: Column): readonly string[] {
    return this.#cells.flatMap(([name, value]) => (name === column ? [value] : []));
  }
}

/** Another tag may be named by its id or by its label. */
function tagIn(row: Row, slug: string, slugs: ReadonlyMap<string, string>): Tag {
  const [parent, mergedInto] = [row.get('parent'), row.get('mergedInto')].map(
    (name) => name && (slugs.get(name) ?? name),
  );
  const colour = Number(row.get('colour'));
  const definition = row.get('definition');
  return {
    slug,
    label: row.get('label') ?? slug,
    ...(definition === undefined ? {} : { definition }),
    ...(isColour(colour) ? { colour } : {}),
    ...(parent === undefined ? {} : { parent }),
    examples: row.all('example'),
    ...(mergedInto === undefined ? {} : { mergedInto }),
    ...(/^(?:true|yes|1)$/i.test(row.get('deleted') ?? '') ? { deprecated: true as const } : {}),
    extra: {},
  };
}
