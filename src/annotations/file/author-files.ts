// Annotations of one article in several files, a common one and one for each author, as one file: read together, and each
// written where it lives. New annotations go to the author's own file. Knows no disk: files come in as ports.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, type Json, sameJson } from '../model/json';
import { type Annotation, type ArticleRef, FORMAT, type Problem, type Result, type Sidecar } from '../model/types';
import { toJson } from './parse-annotation';
import { failed } from './read-json';
import { bytesHash, type SidecarFile } from './save';
import { parseSidecar, serializeSidecar } from './sidecar';

/** The files of one article. */
export interface AuthorFiles {
  readonly common: SidecarFile;
  /** Slugs of the authors who have a file of their own now. */
  authors(): Promise<readonly string[]>;
  of(author: string): SidecarFile;
  /** Slug of the author in whose file new annotations go; undefined: in the common one. */
  own(): string | undefined;
}

/** One file as it was read. */
interface Part {
  readonly file: SidecarFile;
  readonly seen: string | undefined;
  readonly sidecar: Sidecar;
  readonly readOnly?: Problem;
  readonly isOwn: boolean;
}

interface Parts {
  /** The bytes of the only file, where it is the common one: they are passed on as they are. */
  readonly alone?: Uint8Array | undefined;
  readonly parts: readonly Part[];
  /** Files of other authors that cannot be read: left alone. */
  readonly problems: readonly Problem[];
}

/** All files of an article as one. */
export interface JoinedFile extends SidecarFile {
  /** What is wrong with other authors' files, as of the last reading. Theirs are not shown then, the rest works. */
  readonly problems: readonly Problem[];
}

/** Joins the files of an article; without any author's file, and no own one wanted, it is the common file. */
export function joinedFile(files: AuthorFiles): JoinedFile {
  let problems: readonly Problem[] = [];
  const readAll = async () => {
    const all = await readParts(files);
    if (all.ok) problems = all.value.problems;
    return all;
  };
  return {
    name: files.common.name,
    get problems() {
      return problems;
    },
    async read() {
      const all = await readAll();
      return all.ok ? { ok: true, value: bytesOf(all.value) } : all;
    },
    async replace(next, seen) {
      const all = await readAll();
      if (!all.ok) return all;
      const bytes = bytesOf(all.value);
      if ((bytes && bytesHash(bytes)) !== seen) return { ok: true, value: 'changed' };
      if (all.value.parts.length === 0) return files.common.replace(next, seen);
      const parsed = parseSidecar(next);
      return parsed.ok ? replaceParts(all.value.parts, parsed.value.sidecar) : parsed;
    },
  };
}

async function readParts(files: AuthorFiles): Promise<Result<Parts>> {
  const own = files.own();
  const authors = await files.authors();
  const common = await files.common.read();
  if (!common.ok) return common;
  if (own === undefined && authors.length === 0)
    return { ok: true, value: { alone: common.value, parts: [], problems: [] } };
  const parts: Part[] = [];
  const problems: Problem[] = [];
  for (const author of [undefined, ...new Set([...(own === undefined ? [] : [own]), ...authors])]) {
    const isOwn = author === own;
    const file = author === undefined ? files.common : files.of(author);
    const part = await readPart(file, isOwn);
    if (part.ok) {
      parts.push(part.value);
      continue;
    }
    const problem = { ...part.error, item: file.name };
    if (isOwn || author === undefined) return { ok: false, error: problem };
    problems.push(problem);
  }
  return { ok: true, value: { parts, problems } };
}

async function readPart(file: SidecarFile, isOwn: boolean): Promise<Result<Part>> {
  const read = await file.read();
  if (!read.ok) return read;
  if (!read.value) {
    const sidecar: Sidecar = { format: FORMAT, annotations: [], kept: [], extra: {} };
    return { ok: true, value: { file, seen: undefined, sidecar, isOwn } };
  }
  const parsed = parseSidecar(read.value);
  if (!parsed.ok) return failed(parsed.error.code, `${file.name}: ${parsed.error.message}`);
  const { sidecar, readOnly } = parsed.value;
  return { ok: true, value: { file, seen: bytesHash(read.value), sidecar, isOwn, ...(readOnly ? { readOnly } : {}) } };
}

/** The page that all parts make together, as a file's bytes; undefined where there is no file at all. */
function bytesOf({ alone, parts }: Parts): Uint8Array | undefined {
  if (parts.length === 0) return alone;
  if (parts.every(({ seen }) => seen === undefined)) return undefined;
  const annotations = new Map<string, Annotation>();
  for (const { sidecar, isOwn } of parts)
    for (const each of sidecar.annotations) {
      const known = annotations.get(each.id);
      if (!known || isOwn || (known.modified ?? '') < (each.modified ?? '')) annotations.set(each.id, each);
    }
  const kept = new Map(
    parts.flatMap(({ sidecar }) => sidecar.kept.map((item) => [canonicalJson(item), item] as const)),
  );
  const article = articleOf(parts);
  const { extra } = (
    parts.find(({ isOwn, seen }) => isOwn && seen !== undefined) ??
    parts[0] ?? { sidecar: { extra: {} } }
  ).sidecar;
  const page = {
    format: FORMAT,
    ...(article ? { article } : {}),
    annotations: [...annotations.values()],
    kept: [...kept.values()],
    extra,
  };
  return utf8ToBytes(serializeSidecar(page));
}

/** The text that all parts were described against; of unknown hash where they differ, so that none is taken at its word. */
function articleOf(parts: readonly Part[]): ArticleRef | undefined {
  const own =
    parts.find(({ isOwn, sidecar }) => isOwn && sidecar.article) ?? parts.find(({ sidecar }) => sidecar.article);
  const article = own?.sidecar.article;
  const others = parts.flatMap(({ sidecar }) => (sidecar.annotations.length > 0 ? (sidecar.article ?? []) : []));
  const published = article?.published ?? others.find((each) => each.published !== undefined)?.published;
  if (!article) return undefined;
  const same = others.every(({ sha256 }) => sha256 === article.sha256);
  return { ...article, ...(published === undefined ? {} : { published }), ...(same ? {} : { sha256: '' }) };
}

/** Others' files first: when one has changed meanwhile, all is read again, and what was written is found there. */
async function replaceParts(parts: readonly Part[], next: Sidecar): Promise<Result<'written' | 'changed'>> {
  const byId = new Map(next.annotations.map((each) => [each.id, each]));
  const known = new Set(parts.flatMap(({ sidecar }) => sidecar.annotations.map(({ id }) => id)));
  const fresh = next.annotations.filter(({ id }) => !known.has(id));
  for (const part of [...parts].sort((a, b) => Number(a.isOwn) - Number(b.isOwn))) {
    const left = part.sidecar.annotations.flatMap(({ id }) => byId.get(id) ?? []);
    const annotations = part.isOwn ? [...left, ...fresh] : left;
    if (part.isOwn ? annotations.length === 0 && part.seen === undefined : saysTheSame(part.sidecar.annotations, left))
      continue;
    if (part.readOnly) return { ok: false, error: part.readOnly };
    const text = serializeSidecar({
      ...part.sidecar,
      ...articleFor(part, next),
      annotations,
      kept: keptFor(part, next, parts),
    });
    if (bytesHash(utf8ToBytes(text)) === part.seen) continue;
    const done = await part.file.replace(text, part.seen);
    if (!done.ok || done.value === 'changed') return done;
  }
  return { ok: true, value: 'written' };
}

/** The reader's own file follows the text; those of others only where one of their annotations was really changed. */
function articleFor({ sidecar }: Part, { article }: Sidecar): { readonly article?: ArticleRef } {
  if (!article || article.sha256 === '') return sidecar.article ? { article: sidecar.article } : {};
  return { article };
}

/** Items that nobody understands stay in the file that has them; new ones are the reader's own. */
function keptFor({ sidecar, isOwn }: Part, next: Sidecar, parts: readonly Part[]): readonly Json[] {
  if (!isOwn) return sidecar.kept;
  const others = new Set(parts.filter((part) => !part.isOwn).flatMap((part) => part.sidecar.kept.map(canonicalJson)));
  return next.kept.filter((item) => !others.has(canonicalJson(item)));
}

/** Whether nothing differs but where the passages stand: no reason to write in another author's file. */
function saysTheSame(before: readonly Annotation[], after: readonly Annotation[]): boolean {
  const words = (each: Annotation) => ({
    ...toJson(each),
    target: each.target.selector.length === 0 ? each.target.source : null,
  });
  return (
    before.length === after.length &&
    before.every((each, index) => {
      const now = after[index];
      return now !== undefined && sameJson(words(each), words(now));
    })
  );
}
