// Combines the annotation files of one article into the bytes of a single sidecar.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type Annotation, type ArticleRef, FORMAT } from '../model/types';
import type { OpenedFile, OpenedFiles } from './author-files';
import { serializeSidecar } from './sidecar';

/** The content of all files as one sidecar's bytes; undefined if no file exists. */
export function combinedBytes({ onlyBytes, opened }: OpenedFiles): Uint8Array | undefined {
  if (opened.length === 0) return onlyBytes;
  if (opened.every(({ seen }) => seen === undefined)) return undefined;
  const annotations = new Map<string, Annotation>();
  for (const { sidecar, isOwn } of opened)
    for (const each of sidecar.annotations) {
      const known = annotations.get(each.id);
      if (!known || isOwn || (known.modified ?? '') < (each.modified ?? '')) annotations.set(each.id, each);
    }
  const article = combinedArticle(opened);
  const { extra } = (
    opened.find(({ isOwn, seen }) => isOwn && seen !== undefined) ??
    opened[0] ?? { sidecar: { extra: {} } }
  ).sidecar;
  const page = {
    format: FORMAT,
    ...(article ? { article } : {}),
    annotations: [...annotations.values()],
    kept: opened.flatMap(({ sidecar }) => sidecar.kept),
    extra,
  };
  return utf8ToBytes(serializeSidecar(page));
}

/** The article that the files' selectors describe. Its hash is empty if the files differ, so that every selector is checked. */
function combinedArticle(opened: readonly OpenedFile[]): ArticleRef | undefined {
  const own =
    opened.find(({ isOwn, sidecar }) => isOwn && sidecar.article) ?? opened.find(({ sidecar }) => sidecar.article);
  const article = own?.sidecar.article;
  const others = opened.flatMap(({ sidecar }) => (sidecar.annotations.length > 0 ? (sidecar.article ?? []) : []));
  const published = article?.published ?? others.find((each) => each.published !== undefined)?.published;
  if (!article) return undefined;
  const same = others.every(({ sha256 }) => sha256 === article.sha256);
  return { ...article, ...(published === undefined ? {} : { published }), ...(same ? {} : { sha256: '' }) };
}
