// The annotations of one article: its store, where they stand in the text at hand, and their way to the file and back.
// Shows nothing; what cannot be read or written becomes `trouble`, and what the reader did stays pending.
import { EventEmitter, type Uri } from 'vscode';
import type { TextEdit } from '../../../analysis';
import {
  type Anchor,
  type Annotation,
  type AnnotationChanges,
  AnnotationStore,
  type ArticleRef,
  emptySidecar,
  hashOf,
  type JoinedFile,
  KEPT,
  LiveAnchors,
  type MergeNotice,
  type Problem,
  parseSidecar,
  passageTarget,
  saveAnnotations,
  sourceOf,
} from '../../../annotations';
import { CodePoints } from '../../../text/code-points';
import type { Span } from '../../../text/span';
import { nameOf, sidecarOf } from '../storage/sidecar-uris';

/** What an article brings besides its sidecar. */
export interface ArticleText {
  /** Canonical. */
  readonly text: string;
  /** ISO day of publication. */
  readonly published?: string;
}

/** A new annotation, with its place where it is about one. */
export interface Draft {
  readonly span?: Span;
  readonly annotation: Annotation;
}

/** Milliseconds without typing after which lost passages are looked for again. */
const SETTLE = 400;

/** One article's annotations for as long as someone looks at them. */
export class ArticleAnnotations {
  readonly uri: Uri;
  readonly store = new AnnotationStore(emptySidecar());
  readonly #file: JoinedFile;
  readonly #changed = new EventEmitter<void>();
  readonly #merged = new EventEmitter<readonly MergeNotice[]>();
  readonly #anchors: LiveAnchors;
  #published: string | undefined;
  #problems: readonly Problem[] = [];
  #trouble: Problem | undefined;
  #hashed: { readonly text: string; readonly hash: string } | undefined;
  #work: Promise<unknown> = Promise.resolve();
  #settling: ReturnType<typeof setTimeout> | undefined;

  /** What another hand wrote was merged with what was done here, and something had to be decided. */
  readonly onDidMerge = this.#merged.event;
  /** The annotations, an anchor, or the trouble changed. */
  readonly onDidChange = this.#changed.event;

  constructor(article: Uri, file: JoinedFile, { text, published }: ArticleText) {
    this.uri = article;
    this.#file = file;
    this.#anchors = new LiveAnchors(text);
    this.#published = published;
    this.store.onDidChange(() => {
      this.#anchors.place(this.store.annotations, this.#isDescribed());
      this.#changed.fire();
    });
  }

  /** The sidecar's name, for messages. */
  get fileName(): string {
    return nameOf(sidecarOf(this.uri));
  }

  /** Every annotation, unsaved ones included. */
  get annotations(): readonly Annotation[] {
    return this.store.annotations;
  }

  /** The canonical text that spans count in. */
  get text(): string {
    return this.#anchors.text;
  }

  /** The day of publication that the file gives. */
  get publishedInFile(): string | undefined {
    return this.store.sidecar.article?.published;
  }

  /** Why the file could not be read or written last; undefined when it was. */
  get trouble(): Problem | undefined {
    return this.#trouble;
  }

  /** Whether the file must not be written by this version. */
  get isReadOnly(): boolean {
    return this.#trouble?.code === 'newer-format';
  }

  /** What is wrong with single items of the file; they are kept there and not shown. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Where an annotation stands; undefined for one that is about no passage. */
  anchorOf(id: string): Anchor | undefined {
    return this.#anchors.of(id);
  }

  /** Takes in what the file holds now, merged with what is unsaved here. */
  load(): Promise<void> {
    return this.#queue(async () => {
      const read = await this.#file.read();
      if (!read.ok) return this.#meet(read.error);
      const parsed = read.value ? parseSidecar(read.value) : undefined;
      if (parsed && !parsed.ok) return this.#meet(parsed.error);
      this.#problems = [...this.#file.problems, ...(parsed?.value.problems ?? [])];
      this.#tell(this.store.reload(parsed?.value.sidecar ?? emptySidecar()));
      this.#meet(parsed?.value.readOnly);
    });
  }

  /** Writes what is pending. `describe`: the text at hand is that of the article's file, so selectors may be renewed. */
  save(describe: boolean): Promise<void> {
    return this.#queue(async () => {
      if (describe || !this.store.sidecar.article) this.#describe();
      const saved = await saveAnnotations(this.store, this.#file);
      if (saved.ok) this.#tell(saved.value.notices);
      this.#meet(saved.ok ? undefined : saved.error);
    });
  }

  /** Takes the day of publication as it is known now. */
  set published(day: string | undefined) {
    this.#published = day;
  }

  /** Follows the article's text; without edits, the change as a whole. */
  follow(text: string, edits?: readonly TextEdit[]): void {
    if (text === this.text) return;
    this.#anchors.follow(text, edits);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#anchors.settle() && this.#changed.fire(), SETTLE);
    this.#changed.fire();
  }

  /** The target of a passage in the text at hand. */
  targetOf(span: Span): Annotation['target'] {
    return passageTarget(nameOf(this.uri), this.text, span);
  }

  /** Adds, changes and removes annotations as one act. */
  act(label: string, drafts: readonly Draft[], { update, remove }: Omit<AnnotationChanges, 'add'> = {}): void {
    for (const { span, annotation } of drafts) if (span) this.#anchors.fix(annotation.id, span, annotation.target);
    const add = drafts.map(({ annotation }) => annotation);
    this.store.change(label, { add, ...(update ? { update } : {}), ...(remove ? { remove } : {}) });
  }

  /** Puts annotations on other passages, as one act. */
  attach(label: string, places: ReadonlyMap<string, Span>, now: string): void {
    const moved = [...places].flatMap(([id, span]) => {
      const annotation = this.store.get(id);
      if (!annotation) return [];
      const target = { ...annotation.target, selector: this.targetOf(span).selector };
      const { [KEPT]: _, ...extra } = annotation.extra;
      this.#anchors.fix(id, span, target);
      return [{ ...annotation, target, extra, modified: now }];
    });
    this.store.update(label, moved);
  }

  dispose(): void {
    clearTimeout(this.#settling);
    this.#changed.dispose();
    this.#merged.dispose();
  }

  #isDescribed(): boolean {
    return this.store.sidecar.article?.sha256 === this.#hash();
  }

  /** The hash of the text at hand, made once per text: an article of some megabytes takes tens of milliseconds. */
  #hash(): string {
    if (this.#hashed?.text !== this.text) this.#hashed = { text: this.text, hash: hashOf(this.text) };
    return this.#hashed.hash;
  }

  /** Renews the selectors of every passage that surely has its place, and says which text they describe. */
  #describe(): void {
    const file = nameOf(this.uri);
    const before = this.store.sidecar.article?.file;
    if (this.#isDescribed() && before === file) return;
    const fresh = this.annotations.flatMap((annotation) => {
      const target = this.#freshTarget(annotation, before);
      return target ? [{ ...annotation, target }] : [];
    });
    this.store.refresh(this.#articleRef(), fresh);
  }

  /** The target as the text at hand has it; a doubtful place keeps its selectors, a renamed article gives all its name. */
  #freshTarget({ id, target }: Annotation, before: string | undefined): Annotation['target'] | undefined {
    const anchor = this.anchorOf(id);
    if (anchor?.status === 'exact' || anchor?.status === 'moved') {
      const described = this.targetOf(anchor.span);
      const fresh = { ...target, source: described.source, selector: described.selector };
      this.#anchors.describe(id, fresh);
      return fresh;
    }
    const source = sourceOf(nameOf(this.uri));
    return before !== undefined && target.source === sourceOf(before) ? { ...target, source } : undefined;
  }

  #articleRef(): ArticleRef {
    const published = this.#published ?? this.publishedInFile;
    return {
      file: nameOf(this.uri),
      sha256: this.#hash(),
      length: new CodePoints(this.text).length,
      ...(published === undefined ? {} : { published }),
      extra: this.store.sidecar.article?.extra ?? {},
    };
  }

  /** One at a time: a reading in the midst of a writing would see neither the old nor the new. */
  #queue(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }

  #tell(notices: readonly MergeNotice[]): void {
    if (notices.length > 0) this.#merged.fire(notices);
  }

  #meet(trouble: Problem | undefined): void {
    if (this.#trouble?.message === trouble?.message) return;
    this.#trouble = trouble;
    this.#changed.fire();
  }
}
