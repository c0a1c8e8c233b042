// The codebook as CSV for spreadsheets. CSV cannot hold unknown fields; the number of omitted values is returned.
import { failed, type Result } from '../model/result';
import { type Codebook, EMPTY_CODEBOOK, isColour, listedTags, type Tag } from './codebook';
import { fromCsv, toCsv } from './csv';
import { LabelledTags } from './labelled-tags';

/** The columns, in order; after them come as many `example` columns as the tag with the most examples needs. */
const COLUMNS = ['id', 'label', 'parent', 'colour', 'definition', 'mergedInto', 'deleted'] as const;

/** Other tools' names of our columns. */
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

/**
 * Most cells of examples with which rows are filled up to the length of the longest. Beyond that they end with their last example: one
 * tag of 100,000 examples would make a row of every tag as long.
 */
const MOST_CELLS = 2e6;

/** The codebook as CSV, and the number of values that CSV cannot hold: unknown fields, tags that could not be read, empty texts. */
export function codebookToCsv(codebook: Codebook): { readonly text: string; readonly lost: number } {
  const { concepts } = codebook;
  const examples = concepts.reduce((most, tag) => Math.max(most, tag.examples.length), 1);
  const width = concepts.length * examples <= MOST_CELLS ? examples : 0;
  const rows = concepts.map((tag) => [
    tag.slug,
    tag.label,
    tag.parent ?? '',
    tag.colour === undefined ? '' : `${tag.colour}`,
    tag.definition ?? '',
    tag.mergedInto ?? '',
    tag.deprecated ? 'true' : '',
    ...tag.examples,
    ...Array.from({ length: Math.max(0, width - tag.examples.length) }, () => ''),
  ]);
  const unknown = [codebook, ...concepts].reduce((sum, { extra }) => sum + Object.keys(extra).length, 0);
  const empty = concepts.flatMap(({ label, definition, examples: all }) => [label, definition, ...all]);
  const lost = unknown + codebook.kept.length + empty.filter((text) => text === '').length;
  return { text: toCsv([[...COLUMNS, ...Array.from({ length: examples }, () => 'example')], ...rows]), lost };
}

/**
 * Reads a codebook from CSV with a header row that has at least a column of labels or ids. A row without an id is the tag
 * with its label in `known`, else a new tag.
 */
export function codebookFromCsv(text: string, known: Codebook): Result<Codebook> {
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

/** The slug of each row: that of its id, else a slug of its own, because "C" and "C++" have the same letters. */
function withSlugs(rows: readonly Row[], known: Codebook): readonly { readonly row: Row; readonly slug: string }[] {
  const named = rows.flatMap((row): Tag[] => {
    const slug = row.get('id');
    return slug === undefined ? [] : [{ slug, label: row.get('label') ?? slug, examples: [], extra: {} }];
  });
  const tags = new LabelledTags({ ...known, concepts: [...known.concepts, ...named] });
  return rows.map((row) => {
    const id = row.get('id');
    return { row, slug: id ?? tags.add(row.get('label') ?? '').slug };
  });
}

type Column = ReturnType<typeof columnOf>;

function columnOf(name: string): (typeof COLUMNS)[number] | 'example' | undefined {
  const plain = name.trim().toLowerCase();
  const own = [...COLUMNS, 'example' as const].find((column) => column.toLowerCase() === plain);
  return own ?? (Object.hasOwn(SYNONYMS, plain) ? SYNONYMS[plain] : undefined);
}

/** One row of a table, by column. Empty cells count as absent; of two columns of one name the first that is filled counts. */
class Row {
  readonly #values: { [column in (typeof COLUMNS)[number]]?: string } = {};
  readonly examples: string[] = [];

  constructor(columns: readonly Column[], cells: readonly string[]) {
    // By the cells of the row: a head may have as many columns as the table has rows.
    for (const [index, value] of cells.entries()) {
      const column = columns[index];
      if (value === '' || column === undefined) continue;
      if (column === 'example') this.examples.push(value);
      else this.#values[column] ??= value;
    }
  }

  get(column: (typeof COLUMNS)[number]): string | undefined {
    return this.#values[column];
  }
}

/** The tag of a row; other tags may be named by id or label. */
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
    examples: row.examples,
    ...(mergedInto === undefined ? {} : { mergedInto }),
    ...(/^(?:true|yes|1)$/i.test(row.get('deleted') ?? '') ? { deprecated: true as const } : {}),
    extra: {},
  };
}
