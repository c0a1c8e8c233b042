// Numbers with what they count. The only place that knows singular and plural.
import * as l10n from '@vscode/l10n';

/** What is counted on the screen. */
export type Countable =
  | 'actor'
  | 'article'
  | 'date'
  | 'mention'
  | 'minute'
  | 'name'
  | 'other article'
  | 'passage'
  | 'quote'
  | 'time'
  | 'word';

const ONE: Readonly<Record<Countable, () => string>> = {
  actor: () => l10n.t('1 actor'),
  article: () => l10n.t('1 article'),
  date: () => l10n.t('1 date'),
  mention: () => l10n.t('1 mention'),
  minute: () => l10n.t('1 minute'),
  name: () => l10n.t('1 name'),
  'other article': () => l10n.t('1 other article'),
  passage: () => l10n.t('1 passage'),
  quote: () => l10n.t('1 quote'),
  time: () => l10n.t('once'),
  word: () => l10n.t('1 word'),
};

const MANY: Readonly<Record<Countable, (number: string) => string>> = {
  actor: (number) => l10n.t('{0} actors', number),
  article: (number) => l10n.t('{0} articles', number),
  date: (number) => l10n.t('{0} dates', number),
  mention: (number) => l10n.t('{0} mentions', number),
  minute: (number) => l10n.t('{0} minutes', number),
  name: (number) => l10n.t('{0} names', number),
  'other article': (number) => l10n.t('{0} other articles', number),
  passage: (number) => l10n.t('{0} passages', number),
  quote: (number) => l10n.t('{0} quotes', number),
  time: (number) => l10n.t('{0} times', number),
  word: (number) => l10n.t('{0} words', number),
};

/** `1 article`, `2 articles`, `1,234 words`. */
export function count(number: number, what: Countable): string {
  return number === 1 ? ONE[what]() : MANY[what](number.toLocaleString('en'));
}

/** A certainty as cards and lists write it: `93 %`. */
export function percentOf(certainty: number): string {
  return l10n.t('{0} %', Math.round(100 * certainty));
}

/** A reason with its certainty: `another spelling (93 %)`. */
export function withCertainty(reason: string, certainty: number): string {
  return l10n.t('{0} ({1})', reason, percentOf(certainty));
}

/** How often, after a name: ` ×3`; once needs no mention. */
export function timesOf(number: number): string {
  return number === 1 ? '' : ` ×${number}`;
}
