// Annotations as other tools write them down: single, in a list, a page or a collection, and Hypothesis' own rows.
import { asList, isArray, isObject, type Json, type JsonObject, without } from '../model/json';

/** The page that a file holds, whatever its outer shape; a string says why there is none. */
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

/** Hypothesis' API names a few things otherwise: text, tags, user, updated, and references for a reply. */
function annotationOf(item: Json): Json {
  if (!isObject(item) || item.type !== undefined || typeof item.uri !== 'string') return item;
  const { text, tags, user, updated, references, target } = item;
  const answered = asList(references).at(-1);
  const note =
    typeof text === 'string' && text !== ''
      ? [{ type: 'TextualBody', value: text, format: 'text/markdown', purpose: answered ? 'replying' : 'commenting' }]
      : [];
  const labels = asList(tags).map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' }));
  return {
    ...without(item, ['text', 'tags', 'user', 'updated', 'references', 'target']),
    motivation: answered ? 'replying' : note.length > 0 ? 'commenting' : labels.length > 0 ? 'tagging' : 'highlighting',
    ...(typeof updated === 'string' ? { modified: updated } : {}),
    ...(typeof user === 'string' ? { creator: user } : {}),
    body: [...labels, ...note],
    target: answered ?? target ?? item.uri,
  };
}
