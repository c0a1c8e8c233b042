// The shapes of files with annotations: a page, a collection with its first page, a list, a single annotation, exports of other
// tools. Pages and collections keep their shape; the others become a page when they are written.
import { asList, isArray, isObject, type Json, type JsonObject, without } from '../model/json';
import type { Problem } from '../model/result';

const COLLECTION = 'AnnotationCollection';
const NEITHER = 'The file holds neither an annotation nor a list of annotations.';

/** Fields that lead to other pages. */
const LINKS = ['first', 'prev', 'next', 'last'];

/** Fields of an annotation, which mean nothing on a page. */
const OF_ANNOTATIONS = ['body', 'bodyValue', 'target'];

/** A file's annotations in `items`, and around them the fields of the page or collection. Totals count those elsewhere. */
export interface Page {
  readonly page: JsonObject;
  readonly problems: readonly Problem[];
}

/** The page of annotations in a file of any of these shapes; a string says why there is none. */
export function pageOf(json: Json): Page | string {
  if (isArray(json)) return { page: { items: json }, problems: [rewritten('a plain list of annotations')] };
  if (!isObject(json)) return NEITHER;
  const types = asList(json.type);
  if (types.includes(COLLECTION)) return pageOfCollection(json);
  if (types.includes('AnnotationPage') || json.items !== undefined) return pageWith(json, json.items);
  if (isArray(json.rows))
    return pageWith(without(json, ['rows']), json.rows, rewritten('an answer of the Hypothesis API'));
  if (isArray(json.annotations))
    return pageWith(without(json, ['annotations']), json.annotations, rewritten('an export of Hypothesis'));
  if (types.includes('Annotation') || json.target !== undefined)
    return { page: { items: [json] }, problems: [rewritten('a single annotation')] };
  return NEITHER;
}

/** The JSON of a file: the inverse of {@link pageOf} for pages and collections. */
export function shaped(page: JsonObject): JsonObject {
  const { items, ...fields } = page;
  const counted = withTotals(fields, asList(items).length);
  const { first } = counted;
  return asList(page.type).includes(COLLECTION) && isObject(first) && first.items === undefined
    ? { ...counted, first: { ...first, items } }
    : { ...counted, items };
}

/** Whether another tool gave the page its place among others: then the order of its items is theirs, too. */
export function isOrderedElsewhere({ type, id }: JsonObject): boolean {
  return asList(type).includes(COLLECTION) || id !== undefined;
}

function pageOfCollection(collection: JsonObject): Page | string {
  const { first, items } = collection;
  if (items !== undefined) return pageWith(collection, items);
  if (!isObject(first) || first.items === undefined)
    return 'The collection only names its pages; nothing outside of the file is read.';
  return pageWith({ ...collection, first: without(first, ['items']) }, first.items);
}

function pageWith(page: JsonObject, items: Json | undefined, ...problems: readonly Problem[]): Page {
  const fields = withTotals(without(page, ['items']), -asList(items).length);
  return { page: items === undefined ? fields : { ...fields, items }, problems: [...problems, ...unread(fields)] };
}

/** The fields with `by` added to every total: of the collection, and of the one that a page is part of. */
function withTotals(fields: JsonObject, by: number): JsonObject {
  const changed = Object.entries(fields).map(([key, value]): [string, Json | undefined] => {
    if (key === 'total' && Number.isSafeInteger(value)) return [key, Number(value) + by];
    const isFrame = (key === 'partOf' || (key === 'first' && !('items' in Object(value)))) && isObject(value);
    return [key, isFrame ? withTotals(value, by) : value];
  });
  return Object.fromEntries(changed);
}

/** What a page holds or names beside its items. */
function unread(page: JsonObject): readonly Problem[] {
  const first = asList(page.type).includes(COLLECTION) && isObject(page.first) ? page.first : undefined;
  const own = [page.id, first?.id].filter((id) => id !== undefined);
  const links = [page, ...(first ? [first] : [])].flatMap((frame) =>
    LINKS.filter((link) => {
      const named = frame[link];
      if (named === undefined || named === null || named === first) return false;
      return isObject(named) ? named.items !== undefined || !own.includes(named.id ?? null) : !own.includes(named);
    }),
  );
  const strange = OF_ANNOTATIONS.filter((field) => page[field] !== undefined);
  return [
    ...[...new Set(links)].map((link): Problem => {
      const message = `The field "${link}" names another page of annotations, which is kept as it is and not shown.`;
      return { code: 'not-followed', message };
    }),
    ...strange.map((field): Problem => {
      return { code: 'bad-field', message: `The page has a "${field}" of its own, which is kept and not shown.` };
    }),
  ];
}

function rewritten(shape: string): Problem {
  const message = `The file is ${shape}; the next change writes it as an annotation page, with every value in it.`;
  return { code: 'other-shape', message };
}
