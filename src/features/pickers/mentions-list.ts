// All mentions of a topic, by article, with the form of each and the words around it.
import * as l10n from '@vscode/l10n';
import { type CorpusIndex, type MentionPlace, PLACE_FORMS, type PlaceForm, type Topic } from '../../corpus';
import { articleLabel } from '../wording/article-label';
import { count } from '../wording/counts';
import { FORM_NAMES } from '../wording/form-names';

/** The mentions in one article. */
export interface MentionsInArticle {
  readonly uri: string;
  readonly label: string;
  readonly places: readonly MentionPlace[];
}

/** All mentions, and how many there are of each form. */
export interface MentionsList {
  /** `12 mentions: 5 names, 4 pronouns, 3 descriptions`. */
  readonly summary: string;
  /** The forms that there are, also those that are left out. */
  readonly forms: readonly PlaceForm[];
  readonly articles: readonly MentionsInArticle[];
}

/** The mentions of a topic in some forms; the article `uri` comes first. */
export function mentionsList(
  index: CorpusIndex,
  topic: Topic,
  shown: readonly PlaceForm[] = PLACE_FORMS,
  uri?: string,
): MentionsList {
  const all = index.mentionsOf(topic);
  const counts = PLACE_FORMS.map((form) => [form, all.filter((place) => place.form === form).length] as const);
  const present = counts.filter(([, number]) => number > 0);
  const parts = present.map(([form, number]) => `${number} ${FORM_NAMES[form][number === 1 ? 'one' : 'many']()}`);
  const articles = new Map<string, MentionPlace[]>();
  for (const place of all) {
    if (!shown.includes(place.form)) continue;
    const places = articles.get(place.uri);
    if (places) places.push(place);
    else articles.set(place.uri, [place]);
  }
  const listed = [...articles].map(([each, places]): MentionsInArticle => {
    return { uri: each, label: articleLabel(index.article(each) ?? { uri: each }), places };
  });
  const total = count(all.length, 'mention');
  return {
    summary: parts.length > 1 ? l10n.t('{0}: {1}', total, parts.join(', ')) : total,
    forms: present.map(([form]) => form),
    articles: [...listed.filter((each) => each.uri === uri), ...listed.filter((each) => each.uri !== uri)],
  };
}

/** Most text before and after a mention in a row, in UTF-16 units: the form and the line fit beside it. */
const BEFORE = 24;
const AFTER = 36;

/** The words around a mention on one line, the mention in brackets: `… when [he] left for Oslo …`. */
export function mentionInContext(text: string, { start, end }: Pick<MentionPlace, 'start' | 'end'>): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - BEFORE);
  const stop = text.indexOf('\n', end);
  const to = Math.min(stop < 0 ? text.length : stop, end + AFTER);
  const [before, after] = [text.slice(from, start), text.slice(end, to)];
  const opening = from > 0 && text.charAt(from - 1) !== '\n' ? `…${before.replace(/^\S*\s/u, ' ')}` : before;
  const closing = to < text.length && text.charAt(to) !== '\n' ? `${after.replace(/\s\S*$/u, ' ')}…` : after;
  return `${opening}[${text.slice(start, end)}]${closing}`.replace(/\s+/gu, ' ').trim();
}
