// Tagging what is selected, or what stands at the cursor.

import * as l10n from '@vscode/l10n';
import { Disposable, window } from 'vscode';
import { type Annotation, newAnnotation, type Passage, placeOf, type Retagging, withTags } from '../../../annotations';
import { orderTags } from '../../../features/pickers/tag-choices';
import { passageAt } from '../../../features/selection/passage-at';
import { excerpt } from '../../../features/wording/plain-text';
import type { Span } from '../../../text/span';
import type { ArticleAnnotations, NewAnnotation } from '../../services/annotations/article-annotations';
import type { AnnotationEditor } from '../../services/editing/annotation-editor';
import type { Codebooks } from '../../services/folder/codebooks';
import type { CorrectedReadings, Reading } from '../../services/readings/corrected-readings';
import { authorOf, sign } from '../../services/storage/author';
import { isLabels } from '../../ui/command-arguments';
import { toSpan } from '../../ui/convert';
import type { Guard } from '../../ui/guard';
import { showInfo } from '../../ui/messages';
import { EXCERPT } from './chosen-annotations';
import { pickTags } from './pick-tags';

interface TagDependencies {
  readonly guard: Guard;
  readonly readings: CorrectedReadings;
  readonly codebooks: Codebooks;
  readonly editor: AnnotationEditor;
}

/** The passages selected in an article whose annotations may be written. */
export interface SelectedPassages {
  readonly reading: Reading;
  readonly article: ArticleAnnotations;
  readonly spans: readonly Span[];
}

/** `marginalia.tagSelection`, `marginalia.tagWithLast`, and `marginalia.tagWithRecent`, which takes the number of one of the tags used last. */
export function registerTagPassages({ guard, readings, codebooks, editor }: TagDependencies): Disposable {
  const tag = async (selected: SelectedPassages, labels: readonly string[] | undefined) => {
    if (labels) await tagPassages({ codebooks, editor }, selected, labels);
  };
  return Disposable.from(
    guard.command('marginalia.tagSelection', async (labels) => {
      const selected = await selectedPassages(readings, editor);
      if (selected) await tag(selected, isLabels(labels) ? labels : await askTags(codebooks, selected));
    }),
    guard.command('marginalia.tagWithLast', async () => {
      const selected = await selectedPassages(readings, editor);
      if (!selected) return;
      const { article } = selected;
      const known = new Set(codebooks.tagsFor(article).map(({ slug }) => slug));
      const last = codebooks.recent.last.filter((slug) => known.has(slug));
      const labels = last.map((slug) => codebooks.labelOf(article.uri, slug));
      await tag(selected, last.length === 0 ? await askTags(codebooks, selected) : labels);
    }),
    guard.command('marginalia.tagWithRecent', async (number) => {
      const selected = await selectedPassages(readings, editor);
      if (!selected) return;
      const { article } = selected;
      const known = new Set(codebooks.tagsFor(article).map(({ slug }) => slug));
      const slug = codebooks.recent.all.filter((each) => known.has(each))[Number(number) - 1];
      if (slug === undefined) return showInfo(l10n.t('Fewer tags were used so far.'));
      await tag(selected, [codebooks.labelOf(article.uri, slug)]);
    }),
  );
}

/** The passages selected in the active article; where nothing is selected, what stands at the cursor. Tells the user where there are none. */
export async function selectedPassages(
  readings: CorrectedReadings,
  editor: AnnotationEditor,
): Promise<SelectedPassages | undefined> {
  const active = window.activeTextEditor;
  const reading = active && readings.of(active.document);
  if (!reading) {
    showInfo(l10n.t('Open an article first.'));
    return undefined;
  }
  const article = await editor.writable(reading.document.uri);
  if (!article) return undefined;
  const { analysis, lines } = reading;
  const spans = active.selections.flatMap((selection) => passageAt(analysis, toSpan(lines, selection)) ?? []);
  if (spans.length > 0) return { reading, article, spans };
  showInfo(l10n.t('Select a passage first.'));
  return undefined;
}

/** Asks for the tags of selected passages. */
export async function askTags(
  codebooks: Codebooks,
  { article, spans, reading }: SelectedPassages,
): Promise<readonly string[] | undefined> {
  const [first] = spans;
  const words = first ? reading.analysis.article.text.slice(first.start, first.end) : '';
  const title =
    spans.length > 1 ? l10n.t('Tag {0} passages', spans.length) : l10n.t('Tag “{0}”', excerpt(words, EXCERPT));
  return pickTags({ title, tags: orderTags(codebooks.tagsFor(article), codebooks.recent.all) });
}

async function tagPassages(
  { codebooks, editor }: Pick<TagDependencies, 'codebooks' | 'editor'>,
  { article, spans }: SelectedPassages,
  labels: readonly string[],
): Promise<void> {
  const { slugs: tags, edits } = await codebooks.addLabels(article.uri, labels);
  if (tags.length === 0) return;
  const tagging = new Tagging(codebooks, article, tags);
  for (const span of spans) tagging.addSpan(span);
  await codebooks.recent.add(tags);
  await editor.commit(article, tagPassagesLabel(spans.length), tagging, edits);
}

/**
 * The changes that give tags to passages of one article. A passage that the user annotated before keeps its annotation and gains
 * the tags.
 */
export class Tagging {
  readonly add: NewAnnotation[] = [];
  readonly update: Annotation[] = [];
  readonly article: ArticleAnnotations;
  readonly #tags: readonly string[];
  readonly #retagging: Retagging;
  /** The user's own passages, by where they stand. */
  readonly #own: ReadonlyMap<string, Passage>;

  constructor(codebooks: Codebooks, article: ArticleAnnotations, tags: readonly string[]) {
    this.article = article;
    this.#tags = tags;
    this.#retagging = codebooks.retagging(article.uri);
    const author = authorOf(article.uri);
    const own = codebooks.passagesOf(article).filter(({ annotation }) => annotation.creator === author);
    this.#own = new Map(
      own.flatMap((passage) => {
        const place = placeOf(passage);
        return place ? [[keyOf(place), passage] as const] : [];
      }),
    );
  }

  addSpan(span: Span): void {
    const known = this.#own.get(keyOf(span));
    if (known) this.update.push(withTags(known.annotation, [...known.tags, ...this.#tags], this.#retagging));
    else {
      const { uri } = this.article;
      this.add.push({ span, annotation: newAnnotation(sign(uri), this.article.targetOf(span), { tags: this.#tags }) });
    }
  }
}

/** The name of tagging as a step of undo. */
export function tagPassagesLabel(passages: number): string {
  return passages > 1 ? l10n.t('Tag {0} Passages', passages) : l10n.t('Tag Passage');
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
