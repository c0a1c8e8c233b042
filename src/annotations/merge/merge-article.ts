// Three-way merge of which text the selectors describe. If they come from different texts, its hash is unknown: then the context of
// each passage decides where it is.
import { type JsonObject, sameJson } from '../model/json';
import type { Annotation, ArticleRef, Sidecar } from '../model/types';
import { type MergeNotice, mergeFields, type Sides } from './merge-fields';
import { sameTarget } from './merge-targets';

type SidecarSides = Sides<Sidecar> & { readonly ours: Sidecar; readonly theirs: Sidecar };

/** The article of merged annotations. Its hash is empty if no side's text is that of all selectors. */
export function mergeArticles(
  { base, ours, theirs }: SidecarSides,
  merged: readonly Annotation[],
  notices: MergeNotice[],
): ArticleRef | undefined {
  const either = ours.article ?? theirs.article;
  if (!either) return undefined;
  const isNew = !sameJson(refJson(ours.article), refJson(base?.article));
  const described = (isNew ? [ours, theirs] : [theirs, ours]).find((side) => describes(side, merged))?.article;
  const { sha256, length } = described ?? { sha256: '', length: either.length };
  const fields = { base: fieldsOf(base?.article), ours: fieldsOf(ours.article), theirs: fieldsOf(theirs.article) };
  const { file, published, ...extra } = mergeFields(fields, '', notices);
  return {
    file: typeof file === 'string' ? file : either.file,
    sha256,
    length,
    ...(typeof published === 'string' ? { published } : {}),
    extra,
  };
}

/** Whether a side's text is the one that all selectors were made for. */
function describes({ article, annotations }: Sidecar, merged: readonly Annotation[]): boolean {
  if (!article) return false;
  const byId = new Map(annotations.map((each) => [each.id, each]));
  return merged.every((each) => {
    const own = byId.get(each.id);
    return each.target.selector.length === 0 || (own !== undefined && sameTarget(own, each));
  });
}

function fieldsOf(article: ArticleRef | undefined): JsonObject | undefined {
  if (!article) return undefined;
  const { file, published, extra } = article;
  return { ...extra, file, ...(published === undefined ? {} : { published }) };
}

function refJson(article: ArticleRef | undefined): JsonObject | undefined {
  return article && { ...fieldsOf(article), sha256: article.sha256, length: article.length };
}
