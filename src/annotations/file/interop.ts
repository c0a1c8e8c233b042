// Reads annotations in the formats of other tools' exports: Hypothesis' API and client, Recogito's text annotator.
import { asList, isArray, isObject, type Json, type JsonObject } from '../model/json';

/** The field that holds an annotation as another tool exported it. */
const ORIGINAL = 'marginalia:original';

/** The annotation in W3C's terms, with the original beside them; the item itself if it is in no format that we know. */
export function annotationOf(item: Json): Json {
  if (!isObject(item) || item.type !== undefined || item.body !== undefined) return item;
  if (typeof item.uri === 'string') return { ...ofHypothesis(item, item.uri), [ORIGINAL]: item };
  if (isArray(item.bodies) && isObject(item.target)) return { ...ofRecogito(item, item.target), [ORIGINAL]: item };
  return item;
}

/** An annotation of Hypothesis has its own fields: text, tags, user, updated, and references of a reply. */
function ofHypothesis(item: JsonObject, uri: string): JsonObject {
  const { text, tags, user, updated, references, target } = item;
  const replyTo = asList(references).at(-1);
  const note =
    typeof text === 'string' && text !== ''
      ? [{ type: 'TextualBody', value: text, format: 'text/markdown', purpose: replyTo ? 'replying' : 'commenting' }]
      : [];
  const labels = asList(tags).map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' }));
  return {
    ...shared(item),
    motivation: replyTo ? 'replying' : note.length > 0 ? 'commenting' : labels.length > 0 ? 'tagging' : 'highlighting',
    ...texts({ modified: updated, creator: user }),
    body: [...labels, ...note],
    target: replyTo ?? target ?? uri,
  };
}

/** An annotation of Recogito's text annotator has bodies and, in its target, who made it and when. */
function ofRecogito(item: JsonObject, target: JsonObject): JsonObject {
  const { annotation, creator, created, updated, ...passage } = target;
  const motivation = asList(item.bodies).some((body) => isObject(body) && body.purpose !== 'tagging')
    ? 'commenting'
    : 'tagging';
  return {
    ...texts({ created, modified: updated }),
    ...shared(item),
    motivation,
    ...(creator === undefined ? {} : { creator }),
    body: item.bodies,
    target: passage,
  };
}

function shared({ id, created }: JsonObject): JsonObject {
  return { ...(id === undefined ? {} : { id }), ...texts({ created }) };
}

/** The fields that are text. */
function texts(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string'));
}
