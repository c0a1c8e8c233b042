// The statistics of one article.
import type { ActorType } from '../actors';
import type { Analysis } from '../analysis';
import type { Speech } from '../quotes';
import type { Span } from '../text/span';

/** How often an actor is mentioned or quoted. */
interface ActorCount {
  readonly name: string;
  readonly count: number;
  /** The first of those places. */
  readonly first: Span;
}

/** Counts of words, findings and actors. */
export interface Statistics {
  readonly words: number;
  /** Reading time in whole minutes, at least one for a text with words. */
  readonly minutes: number;
  readonly actors: Readonly<Record<ActorType, number>>;
  readonly quotes: Readonly<Record<Speech, number>>;
  readonly dates: number;
  /** Actors by number of mentions, the highest first. */
  readonly mostNamed: readonly ActorCount[];
  /** Actors by number of quotations in quotation marks, the highest first. */
  readonly mostQuoted: readonly ActorCount[];
}

/** Words per minute that adults read English non-fiction silently: Brysbaert 2019, mean of 190 studies. */
const WORDS_PER_MINUTE = 238;

/** Words of a text: runs of letters and digits, with apostrophes, hyphens, dots and commas inside counted in. */
export function countWords(text: string): number {
  let words = 0;
  const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu;
  while (word.test(text)) words++;
  return words;
}

/** The statistics of an article. Linear in its length. */
export function statisticsOf({ article, mentions, actors }: Analysis): Statistics {
  const types = { person: 0, organization: 0, place: 0 };
  for (const { type } of actors) types[type]++;
  const quotes = { direct: 0, mixed: 0, indirect: 0, scare: 0 };
  const named = new Map<string, { count: number; first: Span }>();
  const quoted = new Map<string, { count: number; first: Span }>();
  let dates = 0;
  for (const mention of mentions) {
    if (mention.kind === 'date') dates++;
    else if (mention.kind === 'actor') add(named, mention.actor, mention.span);
    else {
      quotes[mention.speech]++;
      if (mention.speaker?.actor !== undefined && mention.speech !== 'indirect')
        add(quoted, mention.speaker.actor, mention.span);
    }
  }
  const words = article.blocks.reduce((sum, { span }) => sum + countWords(article.text.slice(span.start, span.end)), 0);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const ranked = (counts: ReadonlyMap<string, { count: number; first: Span }>): ActorCount[] =>
    [...counts]
      .map(([id, entry]) => ({ name: names.get(id) ?? id, ...entry }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return {
    words,
    minutes: words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
    actors: types,
    quotes,
    dates,
    mostNamed: ranked(named),
    mostQuoted: ranked(quoted),
  };
}

function add(counts: Map<string, { count: number; first: Span }>, key: string, span: Span): void {
  const entry = counts.get(key);
  if (entry) entry.count++;
  else counts.set(key, { count: 1, first: span });
}
