// Which finding a command is about, and writing the reader's word on it: one act, undone as one.
import { l10n, type TextEditor, window } from 'vscode';
import { type Correction, correctionsOn, type Mention } from '../../../analysis';
import { type Body, newWith, withoutCorrections } from '../../../annotations';
import { type FindingAt, findingAt } from '../../../features/selection/finding-at';
import { excerpt } from '../../../features/wording/plain-text';
import type { Span } from '../../../text/span';
import type { Parts } from '../../extension';
import { toSpan } from '../../ui/convert';
import type { ArticleAnnotations } from '../annotations/article-annotations';
import type { Reading } from '../documents/article-documents';
import { sign } from '../storage/author';

/** How long a word about what was done stays in the status bar, in ms. */
const TOLD = 5000;

/** Longest excerpt of the words in a title, in UTF-16 units. */
const EXCERPT = 60;

/** A finding, or words that shall be one, in an article whose annotations may be written. */
export interface PointedFinding extends FindingAt {
  readonly reading: Reading;
  readonly notes: ArticleAnnotations;
}

/** An open article with what is selected in it, or what a card's link names. */
export interface PointedPlace {
  readonly reading: Reading;
  readonly selection: Span;
}

/** The place that the links of cards give as `uri, start, end`; anything else is the selection of the active editor. */
export function placePointedAt(parts: Parts, [uri, start, end]: readonly unknown[]): PointedPlace | undefined {
  if (typeof uri === 'string' && typeof start === 'number') {
    const reading = parts.sessions.all().find(({ document }) => document.uri.toString() === uri);
    if (reading) return { reading, selection: { start, end: typeof end === 'number' ? end : start } };
  }
  const editor = window.activeTextEditor;
  const reading = editor && parts.sessions.of(editor.document);
  if (!reading) tell(l10n.t('Open an article first.'));
  return reading && { reading, selection: selectionIn(editor, reading) };
}

/** The findings of some kinds at a place, annotations read and writable; undefined, and the reader told, where they are not. */
export async function findingsPointedAt(
  parts: Parts,
  kinds: readonly Mention['kind'][],
  given: readonly unknown[],
): Promise<readonly PointedFinding[] | undefined> {
  const place = placePointedAt(parts, given);
  const notes = place && (await writableNotes(parts, place.reading));
  if (!place || !notes) return undefined;
  const { reading, selection } = place;
  return kinds.flatMap((kind) => {
    const found = findingAt(reading.analysis, selection, kind);
    return found ? [{ ...found, reading, notes }] : [];
  });
}

/** The annotations of an article, if they may be written; else says why not. */
async function writableNotes({ annotations }: Parts, { document }: Reading): Promise<ArticleAnnotations | undefined> {
  const notes = annotations.of(document);
  if (!notes) {
    tell(l10n.t('Save the article as a file first: corrections are kept in a file beside it.'));
    return undefined;
  }
  await annotations.ready(notes);
  return annotations.mayWrite(notes) ? notes : undefined;
}

/** Writes the reader's word on findings of one article, one at least, as one act; what the reader said of them before is replaced. */
export async function correct(
  parts: Parts,
  findings: readonly [PointedFinding, ...PointedFinding[]],
  act: { readonly label: string; readonly motivation: string; readonly body: Body; readonly told: string },
): Promise<void> {
  const { notes } = findings[0];
  const before = findings.flatMap(saidOf).filter(({ by }) => by === undefined);
  const { motivation, body, label, told } = act;
  const drafts = findings.map(({ span }) => {
    return { span, annotation: newWith(sign(notes.uri), notes.targetOf(span), { motivation, bodies: [body] }) };
  });
  notes.act(label, drafts, withoutCorrections(notes.annotations, idsOf(before)));
  tell(l10n.t('{0} “Undo Annotation” takes it back.', told));
  await parts.annotations.save(notes);
}

/** Takes back all that was said of a finding; says whether there was anything. */
export async function putBack(parts: Parts, pointed: PointedFinding): Promise<boolean> {
  const { notes } = pointed;
  const said = saidOf(pointed);
  if (said.length === 0) return false;
  notes.act(l10n.t('Put Back the Machine’s Reading'), [], withoutCorrections(notes.annotations, idsOf(said)));
  await parts.annotations.save(notes);
  return true;
}

/** The words of a finding for a title, in quotation marks of their own or ours. */
export function pointedWords({ reading, span }: PointedFinding): string {
  const words = excerpt(reading.analysis.article.text.slice(span.start, span.end), EXCERPT);
  return /^["“„«‘']/.test(words) ? words : `“${words}”`;
}

/** Says something that needs no answer. */
export function tell(words: string): void {
  window.setStatusBarMessage(words, TOLD);
}

function saidOf({ reading, kind, span, mention }: PointedFinding): Correction[] {
  const on = [span, ...(mention ? [mention.span] : [])];
  return on.flatMap((each) =>
    correctionsOn(reading.analysis, { kind, span: each }).map(({ correction }) => correction),
  );
}

function idsOf(corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set(corrections.map(({ id }) => id));
}

function selectionIn(editor: TextEditor, { lines }: Reading): Span {
  return toSpan(lines, editor.selection);
}
