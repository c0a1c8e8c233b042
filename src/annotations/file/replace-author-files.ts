// Writes a combined sidecar back to the annotation files that it came from.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { bytesHash } from '../model/hash';
import { canonicalJson, type Json, sameJson } from '../model/json';
import type { Result } from '../model/result';
import type { Annotation, ArticleRef, Sidecar } from '../model/types';
import type { OpenedFile } from './author-files';
import { toJson } from './parse-annotation';
import { writableJson } from './read-json';
import { serializeSidecar } from './sidecar';

/**
 * Writes each annotation of `next` to the file that has it, and new ones to the user's own file. Other authors' files are
 * written first: if one has changed meanwhile, all files are read again, and what was written already is found there.
 */
export async function replaceAuthorFiles(
  opened: readonly OpenedFile[],
  next: Sidecar,
): Promise<Result<'written' | 'changed'>> {
  const byId = new Map(next.annotations.map((each) => [each.id, each]));
  const known = new Set(opened.flatMap(({ sidecar }) => sidecar.annotations.map(({ id }) => id)));
  const added = next.annotations.filter(({ id }) => !known.has(id));
  for (const part of [...opened].sort((a, b) => Number(a.isOwn) - Number(b.isOwn))) {
    const remaining = part.sidecar.annotations.flatMap(({ id }) => byId.get(id) ?? []);
    const annotations = part.isOwn ? [...remaining, ...added] : remaining;
    if (
      part.isOwn
        ? annotations.length === 0 && part.seen === undefined
        : sameContent(part.sidecar.annotations, remaining)
    )
      continue;
    if (part.readOnly) return { ok: false, error: part.readOnly };
    const text = serializeSidecar({
      ...part.sidecar,
      ...articleFor(part, next),
      annotations,
      kept: keptFor(part, next, opened),
    });
    if (bytesHash(utf8ToBytes(text)) === part.seen) continue;
    const writable = writableJson(text);
    if (!writable.ok) return writable;
    const done = await part.file.replace(text, part.seen);
    if (!done.ok || done.value === 'changed') return done;
  }
  return { ok: true, value: 'written' };
}

/** The article reference to write: that of `next` unless its hash is unknown, else the file's own. */
function articleFor({ sidecar }: OpenedFile, { article }: Sidecar): { readonly article?: ArticleRef } {
  if (!article || article.sha256 === '') return sidecar.article ? { article: sidecar.article } : {};
  return { article };
}

/** Items that could not be read stay in the file that has them; new ones go to the user's own file. */
function keptFor({ sidecar, isOwn }: OpenedFile, next: Sidecar, opened: readonly OpenedFile[]): readonly Json[] {
  if (!isOwn) return sidecar.kept;
  const elsewhere = new Map<string, number>();
  for (const item of opened.flatMap((part) => (part.isOwn ? [] : part.sidecar.kept)))
    elsewhere.set(canonicalJson(item), (elsewhere.get(canonicalJson(item)) ?? 0) + 1);
  return next.kept.filter((item) => {
    const key = canonicalJson(item);
    const left = elsewhere.get(key) ?? 0;
    elsewhere.set(key, left - 1);
    return left <= 0;
  });
}

/** Whether the annotations differ at most in their selectors: that is no reason to write another author's file. */
function sameContent(before: readonly Annotation[], after: readonly Annotation[]): boolean {
  const content = (each: Annotation) => ({
    ...toJson(each),
    target: each.target.selector.length === 0 ? each.target.source : null,
  });
  return (
    before.length === after.length &&
    before.every((each, index) => {
      const now = after[index];
      return now !== undefined && sameJson(content(each), content(now));
    })
  );
}
