// Tagging what is selected, or what stands at the caret.
import { Disposable, l10n, type TextEditor, window } from 'vscode';
import { type Annotation, newAnnotation, type Passage, placeOf, type Retagging, withTags } from '../../../annotations';
import { orderTags } from '../../../features/pickers/tag-choices';
import { passageAt } from '../../../features/selection/passage-at';
import type { Span } from '../../../text/span';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { ArticleAnnotations, Draft } from '../../services/annotations/article-annotations';
import type { ArticleDocuments, Reading } from '../../services/documents/article-documents';
import type { Codebooks } from '../../services/folder/codebooks';
import { authorOf, sign } from '../../services/storage/author';
import { toSpan } from '../../ui/convert';
import type { Guard } from '../../ui/guard';
import { pickTags } from './pick-tags';

/** What the commands of annotations need. */
export interface ActParts {
  readonly guard: Guard;
  readonly sessions: ArticleDocuments;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
}

/** What the reader points at: an article's annotations and the passages selected in it. */
export interface Pointed {
  readonly reading: Reading;
  readonly notes: ArticleAnnotations;
  readonly spans: readonly Span[];
}

/** `marginalia.tagSelection` and `marginalia.tagWithLast`. */
export function registerTagCommands(parts: ActParts): Disposable {
  const { guard, codebooks } = parts;
  return Disposable.from(
    guard.command('marginalia.tagSelection', async (labels) => {
      const pointed = await pointedAt(parts);
      if (!pointed) return;
      const chosen = isLabels(labels) ? labels : await askTags(parts, pointed);
      if (chosen) await tagPassages(parts, pointed, chosen);
    }),
    guard.command('marginalia.tagWithLast', async () => {
      const pointed = await pointedAt(parts);
      if (!pointed) return;
      const known = new Set(codebooks.tagsFor(pointed.notes).map(({ slug }) => slug));
      const last = codebooks.recent.last.filter((slug) => known.has(slug));
      const labels = last.map((slug) => codebooks.labelOf(pointed.notes.uri, slug));
      const chosen = last.length === 0 ? await askTags(parts, pointed) : labels;
      if (chosen) await tagPassages(parts, pointed, chosen);
    }),
  );
}

/** The passages selected in the active article; where nothing is selected, what stands at the caret. */
export async function pointedAt({ sessions, annotations }: ActParts): Promise<Pointed | undefined> {
  const editor = window.activeTextEditor;
  const reading = editor && sessions.of(editor.document);
  if (!reading) {
    void window.showInformationMessage(l10n.t('Open an article first.'));
    return undefined;
  }
  const notes = annotations.of(reading.document);
  if (!notes) {
    void window.showInformationMessage(l10n.t('Save the article as a file first: notes are kept in a file beside it.'));
    return undefined;
  }
  await annotations.ready(notes);
  if (!annotations.mayWrite(notes)) return undefined;
  const spans = spansOf(editor, reading);
  if (spans.length > 0) return { reading, notes, spans };
  void window.showInformationMessage(l10n.t('Select a passage first.'));
  return undefined;
}

function spansOf(editor: TextEditor, reading: Reading): readonly Span[] {
  const { analysis, lines } = reading;
  return editor.selections.flatMap((selection) => passageAt(analysis, toSpan(lines, selection)) ?? []);
}

/** Asks for tags of the passages pointed at. */
export async function askTags(
  { codebooks }: ActParts,
  { notes, spans, reading }: Pointed,
): Promise<readonly string[] | undefined> {
  const [first] = spans;
  const words = first ? reading.analysis.article.text.slice(first.start, first.end).replace(/\s+/g, ' ') : '';
  const title =
    spans.length > 1
      ? l10n.t('Tag {0} passages', spans.length)
      : l10n.t('Tag “{0}”', words.length > 60 ? `${words.slice(0, 59)}…` : words);
  return pickTags({ title, tags: orderTags(codebooks.tagsFor(notes), codebooks.recent.all) });
}

/** Tags passages as one act and saves. */
export async function tagPassages(
  parts: ActParts,
  { notes, spans }: Pointed,
  labels: readonly string[],
): Promise<void> {
  const { annotations, codebooks } = parts;
  const tags = await codebooks.take(notes.uri, labels);
  if (tags.length === 0) return;
  const tagging = new Tagging(parts, notes, tags);
  for (const span of spans) tagging.add(span);
  notes.act(tagLabel(spans.length), tagging.drafts, { update: tagging.update });
  await codebooks.recent.add(tags);
  await annotations.save(notes);
}

/** Tags given to passages of one article. A passage that the reader annotated before keeps its annotation and gains the tags. */
export class Tagging {
  readonly drafts: Draft[] = [];
  readonly update: Annotation[] = [];
  readonly notes: ArticleAnnotations;
  readonly #tags: readonly string[];
  readonly #retagging: Retagging;
  /** The reader's own passages, by where they stand. */
  readonly #own: ReadonlyMap<string, Passage>;

  constructor({ codebooks }: Pick<ActParts, 'codebooks'>, notes: ArticleAnnotations, tags: readonly string[]) {
    this.notes = notes;
    this.#tags = tags;
    this.#retagging = codebooks.retagging(notes.uri);
    const author = authorOf(notes.uri);
    const own = codebooks.passagesOf(notes).filter(({ annotation }) => annotation.creator === author);
    this.#own = new Map(
      own.flatMap((passage) => {
        const place = placeOf(passage);
        return place ? [[keyOf(place), passage] as const] : [];
      }),
    );
  }

  add(span: Span): void {
    const known = this.#own.get(keyOf(span));
    if (known) this.update.push(withTags(known.annotation, [...known.tags, ...this.#tags], this.#retagging));
    else {
      const target = this.notes.targetOf(span);
      this.drafts.push({ span, annotation: newAnnotation(sign(this.notes.uri), target, { tags: this.#tags }) });
    }
  }
}

/** What tagging is called among the acts. */
export function tagLabel(passages: number): string {
  return passages > 1 ? l10n.t('Tag {0} Passages', passages) : l10n.t('Tag Passage');
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

/** Whether a command was given labels of tags. */
export function isLabels(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((label) => typeof label === 'string');
}
