// Reads the formats of other tools: a single annotation, a list, a page, a collection, and the rows of Hypothesis' API.
import { asList, isArray, isObject, type Json, type JsonObject, without } from '../model/json';

/** The page of annotations in a file of any of these formats; a string says why there is none. */
export function pageOf(json: Json): JsonObject | string {
  if (isArray(json)) return { items: json.map(annotationOf) };
  if (!isObject(json)) return 'The file holds neither an annotation nor a list of annotations.';
  const types = asList(json.type);
  if (types.includes('AnnotationCollection')) return pageOfCollection(json);
  if (types.includes('AnnotationPage') || json.items !== undefined)
    return isArray(json.items) ? { ...json, items: json.items.map(annotationOf) } : json;
  if (isArray(json.rows)) return { ...without(json, ['rows', 'total']), items: json.rows.map(annotationOf) };
  if (types.includes('Annotation') || json.target !== undefined) return { items: [annotationOf(json)] };
  return 'The file holds neither an annotation nor a list of annotations.';
}

function pageOfCollection(collection: JsonObject): JsonObject | string {
  const { first } = collection;
  if (isArray(collection.items)) return { ...without(collection, ['type']), items: collection.items.map(annotationOf) };
  if (!isObject(first)) return 'The collection only names its pages; nothing outside of the file is read.';
  return { ...without(collection, ['type', 'first', 'last', 'total']), items: asList(first.items).map(annotationOf) };
}

/** Converts an annotation of Hypothesis' API, which has its own fields: text, tags, user, updated, and references of a reply. */
function annotationOf(item: Json): Json {
  if (!isObject(item) || item.type !== undefined || typeof item.uri !== 'string') return item;
  const { text, tags, user, updated, references, target } = item;
  const replyTo = asList(references).at(-1);
  const note =
    typeof text === 'string' && text !== ''
      ? [{ type: 'TextualBody', value: text, format: 'text/markdown', purpose: replyTo ? 'replying' : 'commenting' }]
      : [];
  const labels = asList(tags).map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' }));
  return {
    ...without(item, ['text', 'tags', 'user', 'updated', 'references', 'target']),
    motivation: replyTo ? 'replying' : note.length > 0 ? 'commenting' : labels.length > 0 ? 'tagging' : 'highlighting',
    ...(typeof updated === 'string' ? { modified: updated } : {}),
    ...(typeof user === 'string' ? { creator: user } : {}),
    body: [...labels, ...note],
    target: replyTo ?? target ?? item.uri,
  };
}
