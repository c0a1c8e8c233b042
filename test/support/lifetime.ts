// The life of one article's annotations in random steps: the user types, tags, undoes and saves, other windows and git
// branches write the same file. Only real parts: store, anchors, save, merge, and files as text.

import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Annotation,
  emptySidecar,
  hashOf,
  LiveAnchors,
  mergeFiles,
  newAnnotation,
  newReply,
  parseSidecar,
  passageTarget,
  type Sidecar,
  saveAnnotations,
  serializeSidecar,
  tagBody,
} from '../../src/annotations';
import { MemoryFile } from './memory-file';
import { UndoableStore } from './undoable-store';

/** One step: what is done, and two numbers that say where. */
export interface Step {
  readonly what: (typeof STEPS)[number];
  readonly a: number;
  readonly b: number;
}

const STEPS = [
  'note',
  'note',
  'tag',
  'reply',
  'remove',
  'undo',
  'redo',
  'type',
  'type',
  'save',
  'load',
  'other',
  'branch',
  'merge',
  'restart',
] as const;

/** Steps of a life. */
export const lives: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ what: fc.constantFrom(...STEPS), a: fc.nat(9999), b: fc.nat(9999) }),
  { minLength: 5, maxLength: 40 },
);

const TEXT =
  'Norway said it was ready. Denmark was not.\n\nSweden said on Monday that Denmark had asked first. Norway said it was ready.\n';

const sidecarIn = (text: string | undefined): Sidecar => {
  if (text === undefined) return emptySidecar();
  const parsed = parseSidecar(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  equal(parsed.value.problems.length, 0);
  return parsed.value.sidecar;
};

/** Lives it, and fails where an annotation is there twice, or gone though no user deleted it, or has no place and is not listed. */
export async function live(steps: readonly Step[]): Promise<void> {
  const life = new Life();
  for (const step of steps) {
    await life.step(step);
    life.check(step.what);
  }
  await life.end();
}

class Life {
  readonly #file = new MemoryFile();
  #store = new UndoableStore(emptySidecar());
  #anchors = new LiveAnchors(TEXT);
  #base: string | undefined;
  #branch: string | undefined;
  #made = 0;
  /** Ids of everything that anybody ever wrote. */
  readonly #all = new Set<string>();
  /** Ids that somebody deleted, or whose making was taken back. */
  readonly #deleted = new Set<string>();

  async step({ what, a, b }: Step): Promise<void> {
    const some = this.#store.annotations[a % Math.max(1, this.#store.annotations.length)];
    if (what === 'note') this.#store.add([this.#annotation(this.#anchors.text, a, b)]);
    else if (what === 'tag' && some) this.#store.update([tagged(some, b)]);
    else if (what === 'reply' && some) this.#store.add([this.#noted(newReply(this.#by(), some.id, `Reply ${a}.`))]);
    else if (what === 'remove' && some) this.#remove(some.id);
    else if (what === 'undo') this.#countDeleted(this.#store.undo());
    else if (what === 'redo') this.#countDeleted(this.#store.redo());
    else if (what === 'type') this.#type(a, b);
    else if (what === 'save') await this.#save();
    else if (what === 'load') this.#store.reload(sidecarIn(this.#file.text));
    else if (what === 'other') this.#file.text = this.#written(this.#file.text, a, b);
    else if (what === 'branch' && this.#base === undefined) this.#startBranch(a, b);
    else if (what === 'merge') this.#mergeBranch();
    else if (what === 'restart') await this.#restart();
    this.#anchors.place(this.#store.annotations, false);
  }

  check(what: string): void {
    const ids = this.#store.annotations.map(({ id }) => id);
    equal(new Set(ids).size, ids.length, `${what} doubled an annotation`);
    for (const { id, target } of this.#store.annotations)
      ok(target.selector.length === 0 || this.#anchors.of(id), `${what} lost the anchor of ${id}`);
  }

  /** Everything comes together in the file, and is there once. */
  async end(): Promise<void> {
    this.#mergeBranch();
    await this.#restart();
    const text = this.#file.text ?? serializeSidecar(emptySidecar());
    const { annotations, kept } = sidecarIn(text);
    const ids = annotations.map(({ id }) => id);
    equal(serializeSidecar(sidecarIn(text)), text);
    equal(kept.length, 0);
    equal(new Set(ids).size, ids.length);
    for (const id of this.#all) ok(ids.includes(id) || this.#deleted.has(id), `${id} is lost`);
    for (const id of ids) ok(this.#all.has(id), `${id} was never made`);
  }

  #by() {
    const id = `urn:uuid:${this.#made++}`;
    return { id, now: `2022-02-01T08:00:${String(this.#made % 60).padStart(2, '0')}Z`, creator: 'ana' };
  }

  #annotation(text: string, a: number, b: number): Annotation {
    const start = a % Math.max(1, text.length);
    const span = { start, end: Math.min(text.length, start + 1 + (b % 30)) };
    return this.#noted(newAnnotation(this.#by(), passageTarget('a.txt', text, span), { note: `Note ${b}.` }));
  }

  #noted(annotation: Annotation): Annotation {
    this.#all.add(annotation.id);
    return annotation;
  }

  #remove(id: string): void {
    this.#deleted.add(id);
    this.#store.remove([id]);
  }

  /** What undo or redo removed counts as deleted by the user. */
  #countDeleted(changes: ReturnType<UndoableStore['undo']>): void {
    for (const { before, after } of changes ?? [])
      if (!before || !after) this.#deleted.add((before ?? after)?.id ?? '');
  }

  #type(a: number, b: number): void {
    const { text } = this.#anchors;
    const start = a % (text.length + 1);
    const end = Math.min(text.length, start + (b % 25));
    const put = b % 3 === 0 ? '' : ['Finland. ', 'said ', '\n\n', text.slice(0, 20)][b % 4];
    this.#anchors.follow(text.slice(0, start) + put + text.slice(end), [{ start, end, text: put ?? '' }]);
  }

  async #save(): Promise<void> {
    const { text } = this.#anchors;
    const described = this.#store.annotations.flatMap((annotation) => {
      const anchor = this.#anchors.of(annotation.id);
      if (anchor?.status !== 'exact' && anchor?.status !== 'moved') return [];
      const target = passageTarget('a.txt', text, anchor.span);
      this.#anchors.describe(annotation.id, target);
      return [{ ...annotation, target }];
    });
    this.#store.refresh({ file: 'a.txt', sha256: hashOf(text), length: text.length, extra: {} }, described);
    const saved = await saveAnnotations(this.#store, this.#file);
    ok(saved.ok);
    equal(this.#store.isPending, false);
  }

  /** Another hand reads a file's text, adds one annotation, tags one and now and then deletes one. */
  #written(file: string | undefined, a: number, b: number): string {
    const sidecar = sidecarIn(file);
    const gone = b % 4 === 0 ? sidecar.annotations[a % Math.max(1, sidecar.annotations.length)]?.id : undefined;
    if (gone !== undefined) this.#deleted.add(gone);
    const left = sidecar.annotations.filter(({ id }) => id !== gone);
    const changed = left.map((each, index) => (index === b % (left.length + 1) ? tagged(each, a) : each));
    return serializeSidecar({ ...sidecar, annotations: [...changed, this.#annotation(TEXT, b, a)] });
  }

  #startBranch(a: number, b: number): void {
    this.#base = this.#file.text ?? serializeSidecar(emptySidecar());
    this.#branch = this.#written(this.#written(this.#base, a, b), b, a);
  }

  #mergeBranch(): void {
    if (this.#base === undefined || this.#branch === undefined) return;
    const ours = this.#file.text ?? serializeSidecar(emptySidecar());
    const merged = mergeFiles({ base: this.#base, ours, theirs: this.#branch });
    if (!merged.ok) throw new Error(merged.error.message);
    this.#file.text = merged.value.text;
    [this.#base, this.#branch] = [undefined, undefined];
  }

  /** The window is closed and opened again. */
  async #restart(): Promise<void> {
    await this.#save();
    this.#store = new UndoableStore(sidecarIn(this.#file.text));
    this.#anchors = new LiveAnchors(this.#anchors.text);
  }
}

function tagged(annotation: Annotation, n: number): Annotation {
  return { ...annotation, bodies: [...annotation.bodies, tagBody(`t${n % 5}`)] };
}
