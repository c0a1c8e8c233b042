// Judges a three-way merge: what was lost, moved to other words, or decided without a notice. It knows what the branches did,
// not how the merge works.

import { isDeepStrictEqual } from 'node:util';
import {
  type Annotation,
  type Body,
  hashOf,
  type Json,
  mergeFiles,
  parseSidecar,
  quoteOf,
  reAnchor,
  type Sidecar,
  serializeSidecar,
} from '../../src/annotations';
import { canonicalJson, sameJson } from '../../src/annotations/model/json';
import { type Line, type Step, textOf, Version } from './merge-versions';

/** The faults of a merge, each named by its kind and where it is. */
export function mergeFaults([before, here, there]: readonly (readonly Step[])[]): readonly string[] {
  const base = new Version('b').live(before ?? []);
  const [ours, theirs] = [base.branch('oo').live(here ?? []), base.branch('ttt').live(there ?? [])];
  return new Judge(base, ours, theirs).faults();
}

type Side = 'base' | 'ours' | 'theirs' | 'merged';

class Judge {
  readonly #faults: string[] = [];
  readonly #versions: Readonly<Record<Exclude<Side, 'merged'>, Version>>;
  readonly #sides: Readonly<Record<Side, Sidecar>>;
  readonly #noticed: ReadonlySet<string>;

  constructor(base: Version, ours: Version, theirs: Version) {
    this.#versions = { base, ours, theirs };
    const texts = {
      base: serializeSidecar(base.sidecar),
      ours: serializeSidecar(ours.sidecar),
      theirs: serializeSidecar(theirs.sidecar),
    };
    const done = mergeFiles(texts);
    if (!done.ok) throw new Error(done.error.message);
    const merged = parseSidecar(done.value.text);
    if (!merged.ok || merged.value.problems.some(({ code }) => code !== 'not-shown'))
      throw new Error('The merge cannot be read.');
    this.#sides = { base: base.sidecar, ours: ours.sidecar, theirs: theirs.sidecar, merged: merged.value.sidecar };
    this.#noticed = new Set(done.value.notices.map(({ id }) => id));
  }

  faults(): readonly string[] {
    const ids = new Set(
      (['base', 'ours', 'theirs'] as const).flatMap((side) => this.#sides[side].annotations.map(({ id }) => id)),
    );
    for (const id of ids) this.#judge(id);
    this.#judgeFields('page', (side) => this.#sides[side].extra, ['x'], 'x');
    const published = (side: Side) => ({ published: this.#sides[side].article?.published });
    this.#judgeFields('page', published, ['published'], 'published');
    this.#judgePlaces();
    return this.#faults;
  }

  #at(side: Side, id: string): Annotation | undefined {
    return this.#sides[side].annotations.find((each) => each.id === id);
  }

  #judge(id: string): void {
    const [was, mine, other, merged] = (['base', 'ours', 'theirs', 'merged'] as const).map((side) =>
      this.#at(side, id),
    );
    const edited = this.#isChanged('ours', id) || this.#isChanged('theirs', id);
    if (!merged) {
      if (edited || (mine && other)) this.#faults.push(`lost annotation ${id}`);
      return;
    }
    if (was && !(mine && other) && !this.#noticed.has(id)) this.#faults.push(`silent undeletion ${id}`);
    this.#judgeReply(merged);
    if (!mine || !other) return;
    this.#judgeBodies(
      id,
      [was, mine, other, merged].map((each) => each?.bodies ?? []),
    );
    this.#judgePassage(id, [was, mine, other, merged]);
    const fields = (side: Side): Readonly<Record<string, Json | undefined>> => {
      const found = this.#at(side, id);
      return { ...found?.extra, creator: found?.creator };
    };
    this.#judgeFields(id, fields, ['y', 'creator'], id);
  }

  #isChanged(side: Side, id: string): boolean {
    const now = this.#at(side, id);
    return now !== undefined && now.modified !== this.#at('base', id)?.modified;
  }

  /** A reply that a branch wrote or changed still has what it replies to. */
  #judgeReply({ id, target }: Annotation): void {
    const parent = target.source;
    if (target.selector.length > 0 || this.#at('merged', parent)) return;
    for (const side of ['ours', 'theirs'] as const)
      if (this.#at(side, parent) && this.#isChanged(side, id)) this.#faults.push(`reply without passage ${id}`);
  }

  /** Each body is there as often as the branch that added it has it, and as often as both have it. */
  #judgeBodies(id: string, [base = [], ours = [], theirs = [], merged = []]: readonly (readonly Body[])[]): void {
    for (const body of new Set([...ours, ...theirs].map(canonicalJson))) {
      const [was = 0, mine = 0, other = 0, now = 0] = [base, ours, theirs, merged].map(
        (list) => list.filter((each) => canonicalJson(each) === body).length,
      );
      const least = Math.max(mine > was ? mine : 0, other > was ? other : 0, Math.min(mine, other));
      if (now < least) this.#faults.push(`lost body ${id} ${body}`);
    }
    for (const body of merged)
      if (![...ours, ...theirs].some((each) => sameJson(each, body))) this.#faults.push(`invented body ${id}`);
  }

  /** The passage is that of the branch that moved it. Two branches that did give a notice. */
  #judgePassage(id: string, versions: readonly (Annotation | undefined)[]): void {
    const [was, mine, other, merged] = versions.map((each) => each && quoteOf(each.target));
    const [, ours, theirs] = (['base', 'ours', 'theirs'] as const).map((side) => this.#versions[side].words.get(id));
    const moved = (['ours', 'theirs'] as const).filter(
      (side) => !sameJson({ ...this.#versions[side].words.get(id) }, { ...this.#versions.base.words.get(id) }),
    );
    const expected = mine === was ? other : other === was ? mine : undefined;
    if (expected !== undefined ? merged !== expected : merged !== mine && merged !== other)
      this.#faults.push(`other words ${id}: ${was} | ${mine} | ${other} -> ${merged}`);
    if (moved.length === 2 && !sameJson({ ...ours }, { ...theirs }) && !this.#noticed.has(id))
      this.#faults.push(`silent passage ${id}`);
  }

  #judgeFields(
    where: string,
    fieldsOf: (side: Side) => Readonly<Record<string, Json | undefined>>,
    keys: readonly string[],
    notice: string,
  ): void {
    for (const key of keys) {
      const [was, mine, other, merged] = (['base', 'ours', 'theirs', 'merged'] as const).map(
        (side) => fieldsOf(side)[key],
      );
      const lists = [was, mine, other].every((each) => each === undefined || Array.isArray(each));
      const expected = sameJson(mine, was) ? other : mine;
      const both = !sameJson(mine, was) && !sameJson(other, was) && !sameJson(mine, other);
      if (!both && !sameJson(merged, expected)) this.#faults.push(`lost field ${where} ${key}`);
      if (both && !lists && !this.#noticed.has(notice)) this.#faults.push(`silent field ${where} ${key}`);
    }
  }

  /** No hash puts a passage on other words than its context does, in the text that git makes of both. */
  #judgePlaces(): void {
    const { base, ours, theirs } = this.#versions;
    const lines = mergedLines(base.lines, ours.lines, theirs.lines);
    const text = textOf(lines);
    const sameText = this.#sides.merged.article?.sha256 === hashOf(text);
    if (!sameText) return;
    for (const { id, target } of this.#sides.merged.annotations) {
      const anchor = target.selector.length === 0 ? undefined : reAnchor(text, target, { sameText });
      if (anchor?.status !== 'exact' || isDeepStrictEqual(reAnchor(text, target), anchor)) continue;
      const line = lineAt(lines, anchor.span.start);
      const truths = [ours, theirs].map((version) => version.words.get(id)?.line);
      if (!truths.includes(line)) this.#faults.push(`other place ${id}: ${truths} -> ${line}`);
    }
  }
}

/** The lines that both kept, and those that either added, as git merges them. */
function mergedLines(base: readonly Line[], ours: readonly Line[], theirs: readonly Line[]): readonly Line[] {
  const has = (lines: readonly Line[], { id }: Line) => lines.some((each) => each.id === id);
  const left = ours.filter((line) => has(theirs, line) || !has(base, line));
  const added = theirs.filter((line) => !has(base, line));
  return added.reduce((lines, line) => {
    const before = theirs[theirs.findIndex(({ id }) => id === line.id) - 1];
    const at = before ? lines.findIndex(({ id }) => id === before.id) + 1 : 0;
    return [...lines.slice(0, at), line, ...lines.slice(at)];
  }, left);
}

function lineAt(lines: readonly Line[], offset: number): string | undefined {
  let end = 0;
  return lines.find(({ text }) => {
    end += text.length + 1;
    return offset < end;
  })?.id;
}
