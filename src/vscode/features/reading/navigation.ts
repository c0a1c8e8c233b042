// Going to a mention, so that Go Back leads home again.
import {
  commands,
  Disposable,
  l10n,
  Position,
  Range,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Topic } from '../../../corpus';
import { followedAt, relatedPlace } from '../../../features/editor/related-places';
import type { Parts } from '../../extension';
import { articleOf, locationOf, offsetAt, rangeOf } from '../../services/corpus/article-context';
import { toUri } from '../../services/corpus/corpus';

/** How long a word about a jump stays in the status bar, in ms. */
const TOLD = 4000;

/** From where a jump starts: what is followed, and the mention that it starts at. */
interface Start {
  readonly topic: Topic;
  readonly uri: string;
  readonly start: number;
}

/** Opens an article with a range selected. */
export async function goTo(uri: Uri, range: Range): Promise<TextEditor> {
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document, { selection: range });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** Registers the commands that jump. */
export function registerJumps(parts: Parts): Disposable {
  const { guard } = parts;
  let last: (Start & { readonly selection: Range }) | undefined;
  const jump = async (step: 1 | -1, given: readonly unknown[]) => {
    const from = startOf(given) ?? startAtCaret(parts, last);
    if (!from) return void tell(l10n.t('Put the cursor on a name, a date or a quote first.'));
    const found = relatedPlace({ index: parts.corpus.index }, from.topic, from, step);
    if (!found) return void tell(l10n.t('Named here only.'));
    const { place, wrapped } = found;
    const range = rangeOf(place);
    await goTo(toUri(place.uri), range);
    last = { topic: from.topic, uri: place.uri, start: place.start, selection: range };
    if (wrapped) tell(step === 1 ? l10n.t('Continued from the first one.') : l10n.t('Continued from the last one.'));
  };
  return Disposable.from(
    guard.command('marginalia.nextRelated', (...given) => jump(1, given)),
    guard.command('marginalia.previousRelated', (...given) => jump(-1, given)),
    guard.command('marginalia.goTo', (uri, ...at) => {
      const [line, character, endLine, endCharacter] = at.map(Number);
      const numbers = [line ?? 0, character ?? 0, endLine ?? line ?? 0, endCharacter ?? character ?? 0] as const;
      return goTo(Uri.parse(String(uri), true), new Range(...numbers));
    }),
    guard.command('marginalia.showMentions', (...given) => showMentions(parts, startOf(given))),
  );
}

/** Says something that needs no answer. */
function tell(words: string): void {
  window.setStatusBarMessage(words, TOLD);
}

/** Shows every place of a topic in the peek window, from the mention that it was asked at. */
async function showMentions(parts: Parts, given: Start | undefined): Promise<void> {
  const from = given ?? startAtCaret(parts, undefined);
  const editor = window.activeTextEditor;
  if (!from) return void tell(l10n.t('Put the cursor on a name, a date or a quote first.'));
  const places = parts.corpus.index.placesOf(from.topic);
  const here = places.filter(({ uri }) => uri === from.uri);
  const own = here.find(({ start }) => start === from.start) ?? here[0] ?? places[0];
  if (!own) return;
  const at = editor?.document.uri.toString() === own.uri ? editor : await goTo(toUri(own.uri), rangeOf(own));
  const position = new Position(own.line, own.character);
  await commands.executeCommand(
    'editor.action.peekLocations',
    at.document.uri,
    position,
    places.map(locationOf),
    'peek',
  );
}

/** A caret that still stands where the last jump left it goes on with what was followed there. */
function startAtCaret(parts: Parts, last: (Start & { readonly selection: Range }) | undefined): Start | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const uri = editor.document.uri.toString();
  if (last && last.uri === uri && last.selection.isEqual(editor.selection)) return last;
  return startIn(parts, editor.document, editor.selection.active);
}

function startIn(parts: Parts, document: TextDocument, position: Position): Start | undefined {
  const article = articleOf(parts, document);
  const followed = article && followedAt(article.context, offsetAt(article, position));
  return followed && { topic: followed.topic, uri: document.uri.toString(), start: followed.mention.span.start };
}

/** Arguments as the links of cards and the items of the tree give them; anything else is none. */
function startOf([topic, uri, start]: readonly unknown[]): Start | undefined {
  if (typeof topic !== 'string' || !/^(?:actor|day|speaker|words):/.test(topic)) return undefined;
  return {
    topic: topic as Topic,
    uri: typeof uri === 'string' ? uri : '',
    start: typeof start === 'number' ? start : -1,
  };
}
