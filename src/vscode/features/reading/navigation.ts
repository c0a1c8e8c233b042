// Going to a mention, so that Go Back returns.
import * as l10n from '@vscode/l10n';
import { Disposable, type Position, Range, type TextDocument, Uri, window } from 'vscode';
import type { Topic } from '../../../corpus';
import { followedAt, relatedPlace } from '../../../features/editor/related-places';
import { type Corpus, offsetAt } from '../../services/corpus/corpus';
import { rangeOf, toUri } from '../../services/corpus/places';
import type { Guard } from '../../ui/guard';
import { showStatus } from '../../ui/messages';
import { showAllMentions } from './all-mentions';
import { goTo } from './go-to';
import { relatedForms } from './related-forms';

/** From where the user goes on: what is followed, and the mention at hand. */
interface Origin {
  readonly topic: Topic;
  readonly uri: string;
  readonly start: number;
}

/** Where the last step led: as long as the cursor stays there, the next one follows the same topic. */
interface Visited extends Origin {
  readonly selection: Range;
}

/** Registers the commands that go to mentions. */
export function registerNavigation({ guard, corpus }: { readonly guard: Guard; readonly corpus: Corpus }): Disposable {
  let last: Visited | undefined;
  const goToNext = async (step: 1 | -1, args: readonly unknown[]) => {
    const from = originIn(args) ?? originAtCursor(corpus, last);
    if (!from) return showStatus(l10n.t('Put the cursor on a name, a date or a quote first.'));
    const found = relatedPlace({ index: corpus.index, forms: relatedForms() }, from.topic, from, step);
    if (!found) return showStatus(l10n.t('No other mentions.'));
    const { place, wrapped } = found;
    const range = rangeOf(place);
    await goTo(toUri(place.uri), range);
    last = { topic: from.topic, uri: place.uri, start: place.start, selection: range };
    if (wrapped)
      showStatus(step === 1 ? l10n.t('Continued from the first one.') : l10n.t('Continued from the last one.'));
  };
  return Disposable.from(
    guard.command('marginalia.nextRelated', (...args) => goToNext(1, args)),
    guard.command('marginalia.previousRelated', (...args) => goToNext(-1, args)),
    guard.command('marginalia.goTo', (uri, ...at) => {
      const [line, character, endLine, endCharacter] = at.map(Number);
      const numbers = [line ?? 0, character ?? 0, endLine ?? line ?? 0, endCharacter ?? character ?? 0] as const;
      return goTo(Uri.parse(String(uri), true), new Range(...numbers));
    }),
    guard.command('marginalia.showMentions', async (...args) => {
      const from = originIn(args) ?? originAtCursor(corpus, undefined);
      if (!from) return showStatus(l10n.t('Put the cursor on a name, a date or a quote first.'));
      await showAllMentions(guard, corpus, from.topic, from.uri);
    }),
  );
}

function originAtCursor(corpus: Corpus, last: Visited | undefined): Origin | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const uri = editor.document.uri.toString();
  if (last && last.uri === uri && last.selection.isEqual(editor.selection)) return last;
  return originAt(corpus, editor.document, editor.selection.active);
}

function originAt(corpus: Corpus, document: TextDocument, position: Position): Origin | undefined {
  const article = corpus.articleOf(document);
  const followed = article && followedAt(article.context, offsetAt(article, position));
  return followed && { topic: followed.topic, uri: document.uri.toString(), start: followed.mention.span.start };
}

/** Arguments as the links of cards and the rows of views give them; undefined for anything else. */
function originIn([topic, uri, start]: readonly unknown[]): Origin | undefined {
  if (typeof topic !== 'string' || !/^(?:actor|day|speaker|words):/.test(topic)) return undefined;
  return {
    topic: topic as Topic,
    uri: typeof uri === 'string' ? uri : '',
    start: typeof start === 'number' ? start : -1,
  };
}
