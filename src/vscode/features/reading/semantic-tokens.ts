// Semantic tokens: they say what a word is, and so give it the theme's colour. And the commands that switch the layers of marks.
import * as l10n from '@vscode/l10n';
import {
  type CancellationToken,
  Disposable,
  EventEmitter,
  languages,
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  SemanticTokensLegend,
  type TextDocument,
  workspace,
} from 'vscode';
import { type TokenModifier, type TokenType, tokensOf } from '../../../features/editor/token-highlights';
import { ARTICLE } from '../../services/documents/article-documents';
import type { CorrectedReadings, Reading } from '../../services/readings/corrected-readings';
import { toRange, toSpan } from '../../ui/convert';
import type { Guard } from '../../ui/guard';
import { type MarksShown, NEXT_MARKS } from '../../ui/marks-shown';
import { showStatus } from '../../ui/messages';
import { settingOf } from '../../ui/settings';
import { settingToggle, updateSetting } from '../../ui/toggle-setting';
import { layersOf } from './layers';

const TYPES: readonly TokenType[] = ['date', 'person', 'organization', 'place'];
const MODIFIERS: readonly TokenModifier[] = ['declaration', 'uncertain', 'corrected'];

/** More tokens than this are given for what is on the screen only: VS Code takes 4 s for 45,000. */
const MANY = 10_000;

const MARKS_SHOWN: Readonly<Record<MarksShown, () => string>> = {
  all: () => l10n.t('All marks are shown.'),
  mine: () => l10n.t('Only tags and notes are marked.'),
  none: () => l10n.t('No marks are shown.'),
};

/** Registers semantic tokens and the commands that switch the layers. */
export function registerSemanticTokens({
  guard,
  readings,
}: {
  readonly guard: Guard;
  readonly readings: CorrectedReadings;
}): Disposable {
  const changed = new EventEmitter<void>();
  const legend = new SemanticTokensLegend([...TYPES], [...MODIFIERS]);
  const tokens = (document: TextDocument, token: CancellationToken, range?: Range) =>
    guard.provide('semantic tokens', undefined, () => {
      const reading = readings.of(document);
      if (!reading || token.isCancellationRequested) return undefined;
      return range || reading.analysis.mentions.length <= MANY ? build(reading, legend, range) : undefined;
    });
  return Disposable.from(
    changed,
    readings.onDidCorrect(() => changed.fire()),
    languages.registerDocumentSemanticTokensProvider(
      ARTICLE,
      {
        onDidChangeSemanticTokens: changed.event,
        provideDocumentSemanticTokens: (document, token) => tokens(document, token),
      },
      legend,
    ),
    languages.registerDocumentRangeSemanticTokensProvider(
      ARTICLE,
      { provideDocumentRangeSemanticTokens: (document, range, token) => tokens(document, token, range) },
      legend,
    ),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('marginalia.highlight')) changed.fire();
    }),
    settingToggle(guard, 'marginalia.toggleDates', 'highlight.dates'),
    settingToggle(guard, 'marginalia.toggleActors', 'highlight.actors'),
    settingToggle(guard, 'marginalia.toggleQuotes', 'highlight.quotes'),
    settingToggle(guard, 'marginalia.toggleSpeakers', 'highlight.speakers'),
    settingToggle(guard, 'marginalia.toggleReported', 'highlight.reported'),
    settingToggle(guard, 'marginalia.toggleTags', 'highlight.tags'),
    guard.command('marginalia.cycleMarks', async () => {
      const next = NEXT_MARKS[settingOf('highlight.shown')];
      await updateSetting('highlight.shown', next);
      showStatus(MARKS_SHOWN[next]());
    }),
  );
}

function build({ analysis, lines, document }: Reading, legend: SemanticTokensLegend, range?: Range): SemanticTokens {
  const builder = new SemanticTokensBuilder(legend);
  for (const { span, type, modifiers } of tokensOf(analysis, layersOf(document), range && toSpan(lines, range))) {
    const found = toRange(lines, span);
    // A name that is broken over two lines is no token: the editor knows none over line ends. It is underlined all the same.
    if (found.isSingleLine) builder.push(found, type, [...modifiers]);
  }
  return builder.build();
}
