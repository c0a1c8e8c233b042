// The annotations of one article: its store, where they stand in the text at hand, and their way to the file and back.
// Shows nothing; what cannot be read or written becomes `syncError`, and what the user did stays pending.

import pLimit from 'p-limit';
import { EventEmitter, type Uri } from 'vscode';
import {
  type Anchor,
  type Annotation,
  type AnnotationChanges,
  AnnotationStore,
  articleRefOf,
  articleTarget,
  type Change,
  emptySidecar,
  hashOf,
  type JoinedFile,
  KEPT,
  LiveAnchors,
  type MergeNotice,
  type Problem,
  parseSidecar,
  passageTarget,
  refreshSelectors,
  saveAnnotations,
  sourceOf,
} from '../../../annotations';
import type { Span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';

import { type Debounced, debounce } from '../../ui/debounce';
import { nameOf, sidecarOf } from '../storage/sidecar-uris';

/** What an article brings besides its sidecar. */
export interface ArticleText {
  /** Canonical. */
  readonly text: string;
  /** ISO day of publication. */
  readonly published: string | undefined;
}

/** A new annotation, with its place where it is about a passage. */
export interface NewAnnotation {
  readonly span?: Span;
  readonly annotation: Annotation;
}

/** What is to be changed in one article. */
export interface ArticleChanges extends Omit<AnnotationChanges, 'add'> {
  readonly add?: readonly NewAnnotation[];
}

/** A pause in typing, in ms, after which lost passages are looked for again. */
const SETTLE = 400;

/** One article's annotations for as long as someone looks at them. */
export class ArticleAnnotations {
  readonly uri: Uri;
  readonly store = new AnnotationStore(emptySidecar());
  readonly #file: JoinedFile;
  readonly #changed = new EventEmitter<void>();
  readonly #merged = new EventEmitter<readonly MergeNotice[]>();
  readonly #anchors: LiveAnchors;
  /** One at a time: a reading in the midst of a writing would see neither the old nor the new. */
  readonly #queue = pLimit(1);
  readonly #settling: Debounced;
  #published: string | undefined;
  #problems: readonly Problem[] = [];
  #syncError: Problem | undefined;
  #hashed: { readonly text: string; readonly hash: string } | undefined;

  /** What another program wrote was merged with unsaved changes, and something had to be decided. */
  readonly onDidMerge = this.#merged.event;
  /** The annotations, an anchor, or the error changed. */
  readonly onDidChange = this.#changed.event;

  constructor(uri: Uri, file: JoinedFile, { text, published }: ArticleText) {
    this.uri = uri;
    this.#file = file;
    this.#anchors = new LiveAnchors(text);
    this.#published = published;
    this.#settling = debounce(() => this.#anchors.settle() && this.#changed.fire(), SETTLE);
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

  /** The day of publication that the sidecar gives. */
  get publishedInFile(): string | undefined {
    return this.store.sidecar.article?.published;
  }

  /** Why the file could not be read or written last; undefined when it was. */
  get syncError(): Problem | undefined {
    return this.#syncError;
  }

  /** Whether the file must not be written by this version. */
  get isReadOnly(): boolean {
    return this.#syncError?.code === 'newer-format';
  }

  /** What is wrong with single items of the file; they are kept there and not shown. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Where an annotation stands; undefined for one that is about no passage. */
  anchorOf(id: string): Anchor | undefined {
    return this.#anchors.of(id);
  }

  /** Reads the file, and merges it with what is unsaved here. */
  load(): Promise<void> {
    return this.#queue(async () => {
      const read = await this.#file.read();
      if (!read.ok) return this.#setSyncError(read.error);
      const parsed = read.value ? parseSidecar(read.value, this.#file.maxSize) : undefined;
      if (parsed && !parsed.ok) return this.#setSyncError(parsed.error);
      this.#problems = [...this.#file.problems, ...(parsed?.value.problems ?? [])];
      this.#reportMerge(this.store.reload(parsed?.value.sidecar ?? emptySidecar()));
      this.#setSyncError(parsed?.value.readOnly);
    });
  }

  /** Writes what is pending. `describe`: the text at hand is that of the article's file, so selectors may be refreshed. */
  save(describe: boolean): Promise<void> {
    return this.#queue(async () => {
      if (describe || !this.store.sidecar.article) this.#refreshSelectors();
      const saved = await saveAnnotations(this.store, this.#file);
      if (saved.ok) this.#reportMerge(saved.value.notices);
      this.#setSyncError(saved.ok ? undefined : saved.error);
    });
  }

  /** Follows the article's text; without edits, the change as a whole. */
  follow({ text, published }: ArticleText, edits?: readonly TextEdit[]): void {
    this.#published = published;
    if (text === this.text) return;
    this.#anchors.follow(text, edits);
    this.#settling.schedule();
    this.#changed.fire();
  }

  /** The target of a passage in the text at hand. */
  targetOf(span: Span): Annotation['target'] {
    return passageTarget(nameOf(this.uri), this.text, span);
  }

  /** The target of an annotation on the whole article. */
  get ownTarget(): Annotation['target'] {
    return articleTarget(nameOf(this.uri));
  }

  /** Follows the passage of a draft, a note that is being written. `span`: where it stands; without it, it is looked for. */
  followDraft(draft: Annotation, span?: Span): void {
    if (span) this.#anchors.fix(draft.id, span, draft.target);
    else this.#anchors.place([draft], this.#isDescribed());
  }

  /** Adds, changes and removes annotations. Returns what changed. */
  change({ add = [], ...changes }: ArticleChanges): readonly Change[] {
    for (const { span, annotation } of add) if (span) this.#anchors.fix(annotation.id, span, annotation.target);
    return this.store.change({ ...changes, add: add.map(({ annotation }) => annotation) });
  }

  /**
   * Moves annotations to other passages, by id. Selectors of other tools are dropped: they describe the old passage. Returns what
   * changed. `now` is ISO 8601.
   */
  attach(spans: ReadonlyMap<string, Span>, now: string): readonly Change[] {
    const moved = [...spans].flatMap(([id, span]) => {
      const annotation = this.store.get(id);
      if (!annotation) return [];
      const target = { ...annotation.target, selector: this.targetOf(span).selector };
      const { [KEPT]: _, ...extra } = annotation.extra;
      this.#anchors.fix(id, span, target);
      return [{ ...annotation, target, extra, modified: now }];
    });
    return this.store.update(moved);
  }

  dispose(): void {
    this.#settling.dispose();
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

  /** Refreshes the selectors of every passage whose place is certain, and records which text they describe. */
  #refreshSelectors(): void {
    const file = nameOf(this.uri);
    const before = this.store.sidecar.article?.file;
    if (this.#isDescribed() && before === file) return;
    const published = this.#published ?? this.publishedInFile;
    const described = { file, text: this.text, sha256: this.#hash(), published };
    const fresh = refreshSelectors(this.annotations, described, ({ id }) => this.anchorOf(id));
    for (const { id, target } of fresh) this.#anchors.describe(id, target);
    const renamed = before === undefined ? [] : this.#withNewName(before, file);
    this.store.refresh(articleRefOf(described, this.store.sidecar.article), [...renamed, ...fresh]);
  }

  /** After a rename of the article its new name counts everywhere, also where the place is doubtful. */
  #withNewName(before: string, file: string): readonly Annotation[] {
    return this.annotations.flatMap((annotation) => {
      const { target } = annotation;
      return target.source === sourceOf(before)
        ? [{ ...annotation, target: { ...target, source: sourceOf(file) } }]
        : [];
    });
  }

  #reportMerge(notices: readonly MergeNotice[]): void {
    if (notices.length > 0) this.#merged.fire(notices);
  }

  #setSyncError(error: Problem | undefined): void {
    if (this.#syncError?.message === error?.message) return;
    this.#syncError = error;
    this.#changed.fire();
  }
}
