// User corrections of what was found in an article: which finding a command is about, and the annotation that corrects it.

import * as l10n from '@vscode/l10n';
import { window } from 'vscode';
import { type Correction, correctionsOn, type Finding } from '../../../analysis';
import { type Body, newWith, withoutCorrections } from '../../../annotations';
import { type FindingAt, findingAt } from '../../../features/selection/finding-at';
import { excerpt } from '../../../features/wording/plain-text';
import type { Span } from '../../../text/span';
import { toSpan } from '../../ui/convert';
import { showStatus } from '../../ui/messages';
import type { ArticleAnnotations } from '../annotations/article-annotations';
import type { CorrectedReadings, Reading } from '../readings/corrected-readings';
import { sign } from '../storage/author';
import type { AnnotationEditor } from './annotation-editor';

/** Longest excerpt of a finding's words in a title, in UTF-16 units. */
const EXCERPT = 60;

/** An open article with what is selected in it, or what a card's link names. */
export interface PointedPlace {
  readonly reading: Reading;
  readonly selection: Span;
}

/** A finding, or words that shall become one, in an article whose annotations may be written. */
export interface PointedFinding extends FindingAt {
  readonly reading: Reading;
  readonly article: ArticleAnnotations;
}

/** What a correction says. */
export interface FindingCorrection {
  /** The step's name, for undo. */
  readonly label: string;
  /** The annotation's W3C motivation. */
  readonly motivation: string;
  readonly body: Body;
  /** A sentence for the status bar. */
  readonly message: string;
}

/** Corrects findings. */
export class FindingEditor {
  readonly #readings: CorrectedReadings;
  readonly #editor: AnnotationEditor;

  constructor({ readings, editor }: { readonly readings: CorrectedReadings; readonly editor: AnnotationEditor }) {
    this.#readings = readings;
    this.#editor = editor;
  }

  /** The findings of some kinds at a place (see {@link pointedPlace}); undefined, and the user is told, where none can be corrected. */
  async findingsAt(kinds: readonly Finding['kind'][], args: readonly unknown[]): Promise<PointedFinding[] | undefined> {
    const place = pointedPlace(this.#readings, args);
    const article = place && (await this.#editor.writable(place.reading.document.uri));
    if (!place || !article) return undefined;
    const { reading, selection } = place;
    return kinds.flatMap((kind) => {
      const found = findingAt(reading.analysis, selection, kind);
      return found ? [{ ...found, reading, article }] : [];
    });
  }

  /** Corrects findings of one article, as one step of undo. The user's earlier corrections of them are replaced. */
  async correct(
    findings: readonly [PointedFinding, ...PointedFinding[]],
    { label, motivation, body, message }: FindingCorrection,
  ): Promise<void> {
    const { article } = findings[0];
    const before = findings.flatMap(correctionsOf).filter(({ by }) => by === undefined);
    const add = findings.map(({ span }) => {
      const annotation = newWith(sign(article.uri), article.targetOf(span), { motivation, bodies: [body] });
      return { span, annotation };
    });
    showStatus(l10n.t('{0} “Undo Annotation” undoes it.', message));
    await this.#editor.commit(article, label, { add, ...withoutCorrections(article.annotations, idsOf(before)) });
  }

  /** Removes all corrections of a finding; says whether there were any. */
  async restore(finding: PointedFinding): Promise<boolean> {
    const corrections = correctionsOf(finding);
    if (corrections.length > 0) await this.removeCorrections(finding.article, idsOf(corrections));
    return corrections.length > 0;
  }

  /** Removes corrections by the ids of their annotations, so that the detected values count again. */
  async removeCorrections(article: ArticleAnnotations, ids: ReadonlySet<string>): Promise<void> {
    const label = l10n.t('Restore Detected Value');
    await this.#editor.commit(article, label, withoutCorrections(article.annotations, ids));
  }
}

/** The place that the links of cards give as `uri, start, end`; anything else is the selection of the active editor. */
export function pointedPlace(
  readings: CorrectedReadings,
  [uri, start, end]: readonly unknown[],
): PointedPlace | undefined {
  if (typeof uri === 'string' && typeof start === 'number') {
    const reading = readings.all().find(({ document }) => document.uri.toString() === uri);
    if (reading) return { reading, selection: { start, end: typeof end === 'number' ? end : start } };
  }
  const editor = window.activeTextEditor;
  const reading = editor && readings.of(editor.document);
  if (!reading) showStatus(l10n.t('Open an article first.'));
  return reading && { reading, selection: toSpan(reading.lines, editor.selection) };
}

/** The words of a finding for a title, in quotation marks of their own or ours. */
export function quotedWords({ reading, span }: Pick<PointedFinding, 'reading' | 'span'>): string {
  const words = excerpt(reading.analysis.article.text.slice(span.start, span.end), EXCERPT);
  return /^["“„«‘']/.test(words) ? words : `“${words}”`;
}

function correctionsOf({ reading, kind, span, mention }: PointedFinding): Correction[] {
  const on = [span, ...(mention ? [mention.span] : [])];
  return on.flatMap((each) =>
    correctionsOn(reading.analysis, { kind, span: each }).map(({ correction }) => correction),
  );
}

function idsOf(corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set(corrections.map(({ id }) => id));
}
