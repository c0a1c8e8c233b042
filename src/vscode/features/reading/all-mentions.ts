// All mentions of an actor, a day or a quotation's words: the list shows each in its article, with its form; buttons leave forms out.
import * as l10n from '@vscode/l10n';
import { QuickPickItemKind, ThemeIcon } from 'vscode';
import { PLACE_FORMS, type PlaceForm, type Topic } from '../../../corpus';
import { type MentionsList, mentionInContext, mentionsList } from '../../../features/pickers/mentions-list';
import { FORM_NAMES } from '../../../features/wording/form-names';
import { excerpt, withoutIcons } from '../../../features/wording/plain-text';
import type { Corpus } from '../../services/corpus/corpus';
import { toUri } from '../../services/corpus/places';
import type { Guard } from '../../ui/guard';
import { type PlaceList, type PlaceListButton, type PlaceRow, walkPlaces } from './walk-places';

/** Most rows of the list: more than anyone walks through. */
const MOST = 1000;

/** Longest title of an article in the list, in UTF-16 units: it shares the line with the first mention. */
const LABEL = 28;

/** Milliseconds that the list waits for the folder to be read. */
const PATIENCE = 2000;

const ICONS: Readonly<Record<PlaceForm, string>> = { name: 'tag', pronoun: 'person', nominal: 'symbol-string' };

/** Shows the mentions of a topic; those in the article `uri` come first. */
export async function showAllMentions(guard: Guard, corpus: Corpus, topic: Topic, uri: string): Promise<void> {
  const index = await corpus.loadedIndex(PATIENCE);
  const texts = new Map<string, string>();
  for (const article of mentionsList(index, topic).articles.slice(0, MOST)) {
    const text = await corpus.textOf(toUri(article.uri));
    if (text !== undefined) texts.set(article.uri, text);
  }
  const name = nameOf(corpus, topic);
  const shown = (forms: readonly PlaceForm[]): { list: PlaceList; buttons: PlaceListButton[] } => {
    const mentions = mentionsList(corpus.index, topic, forms, uri);
    const title = name === '' ? mentions.summary : `${withoutIcons(name)} · ${mentions.summary}`;
    const placeholder = l10n.t('Choose a mention, or type words of its line');
    return {
      list: { title, placeholder, rows: rowsOf(mentions, texts) },
      buttons: mentions.forms.length > 1 ? mentions.forms.map((form) => toggle(forms, form)) : [],
    };
  };
  const toggle = (forms: readonly PlaceForm[], form: PlaceForm): PlaceListButton => {
    const isOn = forms.includes(form);
    const many = FORM_NAMES[form].many();
    return {
      iconPath: new ThemeIcon(isOn ? ICONS[form] : 'eye-closed'),
      tooltip: isOn ? l10n.t('Leave out {0}', many) : l10n.t('Show {0}', many),
      change: () => shown(isOn ? forms.filter((each) => each !== form) : [...forms, form]),
    };
  };
  const { list, buttons } = shown(PLACE_FORMS);
  await walkPlaces(guard, list, buttons);
}

function nameOf({ index }: Corpus, topic: Topic): string {
  return topic.startsWith('actor:') ? (index.actor(topic.slice('actor:'.length))?.name ?? '') : '';
}

function rowsOf({ articles }: MentionsList, texts: ReadonlyMap<string, string>): PlaceRow[] {
  const rows: PlaceRow[] = [];
  for (const { label, uri, places } of articles) {
    const text = texts.get(uri);
    if (text === undefined || rows.length > MOST) continue;
    rows.push({ label: withoutIcons(excerpt(label, LABEL)), kind: QuickPickItemKind.Separator });
    for (const place of places) {
      rows.push({
        label: withoutIcons(mentionInContext(text, place)),
        description: l10n.t('{0}, line {1}', FORM_NAMES[place.form].one(), place.line + 1),
        place,
      });
    }
  }
  return rows;
}
