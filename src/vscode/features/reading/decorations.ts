// Underlines and shades in every visible article, so that no mark is told by colour alone. Drawn again after each reading; in long
// articles only near what is visible.
import {
  type DecorationRenderOptions,
  Disposable,
  OverviewRulerLane,
  Range,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { formMarksOf } from '../../../features/editor/block-highlights';
import { quoteMarksOf, reportedSpansOf } from '../../../features/editor/quote-highlights';
import { tokensOf } from '../../../features/editor/token-highlights';
import { overlaps, type Span } from '../../../text/span';
import type { CorrectedReadings, Reading } from '../../services/readings/corrected-readings';
import { toRange, toSpan } from '../../ui/convert';
import type { Guard } from '../../ui/guard';
import { isShown } from '../../ui/marks-shown';
import { layersOf } from './layers';

/** More mentions than this are drawn near the screen only: an editor keeps every decoration in its tree. */
const MANY = 3000;

/** Lines above and below the screen that are drawn too, so that scrolling shows no bare text. */
const AROUND = 100;

/** One style for each tint of speakers. */
const SPEAKERS = ['speaker1', 'speaker2', 'speaker3', 'speaker4', 'speaker5', 'speaker6'] as const;

/** How each kind looks. The colours are the theme's; see `contributes.colors`. */
const STYLES = {
  date: { textDecoration: underline('dotted', 'date'), ...ruler('date', OverviewRulerLane.Right) },
  // User corrections have a solid line, doubtful findings a dotted one.
  corrected: { textDecoration: underline('solid', 'date', 2), ...ruler('date', OverviewRulerLane.Right) },
  attributed: { borderColor: new ThemeColor('marginalia.quote'), borderStyle: 'solid', borderWidth: '0 0 1px 0' },
  person: { textDecoration: underline('solid', 'actor') },
  organization: { textDecoration: underline('double', 'actor') },
  place: { textDecoration: underline('dashed', 'actor') },
  reference: { textDecoration: underline('dotted', 'actor') },
  said: { backgroundColor: new ThemeColor('marginalia.quoteBackground'), ...ruler('quote', OverviewRulerLane.Left) },
  ...speakerStyles(),
  doubtful: { borderColor: new ThemeColor('marginalia.quote'), borderStyle: 'dotted', borderWidth: '0 0 1px 0' },
  reported: { backgroundColor: new ThemeColor('marginalia.reportedBackground') },
  scare: { textDecoration: underline('dotted', 'quote') },
  heading: { fontWeight: 'bold' },
  aside: { fontStyle: 'italic' },
} satisfies Record<string, DecorationRenderOptions>;

type Style = keyof typeof STYLES;

/** The decorations of all visible articles. */
export class Decorations {
  readonly #guard: Guard;
  readonly #readings: CorrectedReadings;
  readonly #types: ReadonlyMap<Style, TextEditorDecorationType>;
  readonly #subscriptions: Disposable;

  constructor({ guard, readings }: { readonly guard: Guard; readonly readings: CorrectedReadings }) {
    this.#guard = guard;
    this.#readings = readings;
    const styles = Object.entries(STYLES) as [Style, DecorationRenderOptions][];
    this.#types = new Map(styles.map(([style, options]) => [style, window.createTextEditorDecorationType(options)]));
    this.#subscriptions = Disposable.from(
      readings.onDidRead(({ document }) => this.#showIn((editor) => editor.document === document)),
      readings.onDidClose((uri) => this.#showIn(({ document }) => document.uri.toString() === uri.toString())),
      window.onDidChangeVisibleTextEditors(() => this.#showIn(() => true)),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrolled(textEditor)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('marginalia.highlight')) this.#showIn(() => true);
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const type of this.#types.values()) type.dispose();
  }

  #showIn(wanted: (editor: TextEditor) => boolean): void {
    for (const editor of window.visibleTextEditors) if (wanted(editor)) this.#show(editor);
  }

  #scrolled(editor: TextEditor): void {
    const reading = this.#readings.of(editor.document);
    if (reading && isLong(reading)) this.#show(editor);
  }

  #show(editor: TextEditor): void {
    void this.#guard.provide('decorations', undefined, () => {
      const reading = this.#readings.of(editor.document);
      const ranges = reading ? rangesOf(reading, editor) : new Map<Style, Range[]>();
      for (const [style, type] of this.#types) editor.setDecorations(type, ranges.get(style) ?? []);
    });
  }
}

function rangesOf(reading: Reading, editor: TextEditor): Map<Style, Range[]> {
  const { analysis, lines, document } = reading;
  const layers = layersOf(document);
  const within = isLong(reading) ? onScreen(reading, editor) : undefined;
  const ranges = new Map<Style, Range[]>();
  const add = (style: Style, span: Span) => {
    const list = ranges.get(style);
    if (list) list.push(toRange(lines, span));
    else ranges.set(style, [toRange(lines, span)]);
  };
  for (const { form, span } of formMarksOf(analysis, within)) add(form, span);
  for (const { type, span, modifiers } of tokensOf(analysis, layers, within))
    add(modifiers.includes('corrected') ? 'corrected' : type, span);
  for (const { span } of isShown('highlight.references', document.uri) ? analysis.references : [])
    if (!within || overlaps(span, within)) add('reference', span);
  const tinted = isShown('highlight.speakers', document.uri);
  for (const { said, span, tint, doubtful, corrected } of layers.quotes ? quoteMarksOf(analysis, within) : []) {
    add(!said ? 'scare' : tinted && tint !== undefined ? (SPEAKERS[tint] ?? 'said') : 'said', span);
    if (doubtful || corrected) add(corrected ? 'attributed' : 'doubtful', span);
  }
  if (isShown('highlight.reported', document.uri))
    for (const span of reportedSpansOf(analysis, within)) add('reported', span);
  return ranges;
}

function isLong({ analysis }: Reading): boolean {
  return analysis.mentions.length > MANY;
}

function onScreen({ lines }: Reading, { visibleRanges }: TextEditor): Span {
  const [first, last] = [visibleRanges[0]?.start.line ?? 0, visibleRanges.at(-1)?.end.line ?? 0];
  return toSpan(lines, new Range(Math.max(0, first - AROUND), 0, last + AROUND, 0));
}

/** CSS `text-decoration`; VS Code makes every contributed colour a variable. */
function underline(style: 'solid' | 'double' | 'dashed' | 'dotted', colour: string, width = 1): string {
  return `underline ${style} var(--vscode-marginalia-${colour}) ${width}px`;
}

function speakerStyles(): Record<(typeof SPEAKERS)[number], DecorationRenderOptions> {
  const styles = SPEAKERS.map((style) => {
    const backgroundColor = new ThemeColor(`marginalia.${style}Background`);
    return [style, { backgroundColor, ...ruler('quote', OverviewRulerLane.Left) }];
  });
  return Object.fromEntries(styles) as Record<(typeof SPEAKERS)[number], DecorationRenderOptions>;
}

function ruler(colour: string, lane: OverviewRulerLane): DecorationRenderOptions {
  return { overviewRulerColor: new ThemeColor(`marginalia.${colour}`), overviewRulerLane: lane };
}
