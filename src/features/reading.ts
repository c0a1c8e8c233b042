// The machine-readable reading of an article: the public JSON shape of `marginalia read --json`. Fields are only ever added.

import type { MentionForm } from '../actors';
import type { Analysis } from '../analysis';
import type { DateMention, TimexType } from '../dates';
import type { QuoteMention, Speech } from '../quotes';
import type { Span } from '../text/span';

/** A span with the words that stand there. UTF-16 units of the canonical text. */
export interface Passage extends Span {
  readonly text: string;
}

/** A temporal expression. */
export interface ReadDate extends Passage {
  readonly timex: TimexType;
  readonly value: string;
  readonly mod?: string;
  readonly interval?: string;
  readonly certain: boolean;
  readonly rule: string;
}

/** One naming of an actor. */
export interface ReadActorMention extends Passage {
  readonly form: MentionForm;
}

/** An actor with all its mentions. */
export interface ReadActor {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly mentions: readonly ReadActorMention[];
}

/** A quotation; `text` runs from the first part to the last. */
export interface ReadQuote extends Passage {
  readonly parts: readonly Passage[];
  readonly speech: Speech;
  readonly cue?: Passage;
  readonly speaker?: Passage & { readonly actor?: string; readonly name: string; readonly certainty: number };
}

/** The whole reading. `length` is that of the canonical text. */
export interface ArticleReading {
  readonly published?: string;
  readonly length: number;
  readonly dates: readonly ReadDate[];
  readonly actors: readonly ReadActor[];
  readonly quotes: readonly ReadQuote[];
}

type PassageOf = (span: Span) => Passage;

/** The reading of an analysed article. */
export function readingOf({ article, mentions, actors }: Analysis): ArticleReading {
  const passage: PassageOf = (span) => ({ ...span, text: article.text.slice(span.start, span.end) });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const dates: ReadDate[] = [];
  const quotes: ReadQuote[] = [];
  const namings = new Map<string, ReadActorMention[]>(actors.map(({ id }) => [id, []]));
  for (const mention of mentions) {
    if (mention.kind === 'date') dates.push(readDate(mention, passage));
    else if (mention.kind === 'quote') quotes.push(readQuote(mention, passage, names));
    else namings.get(mention.actor)?.push({ ...passage(mention.span), form: mention.form });
  }
  const list = actors.map(({ id, type, name, aliases, roles }) => {
    return { id, type, name, aliases, roles, mentions: namings.get(id) ?? [] };
  });
  return { ...given({ published: article.published }), length: article.text.length, dates, actors: list, quotes };
}

function readDate({ span, timex, value, mod, interval, certain, rule }: DateMention, passage: PassageOf): ReadDate {
  return { ...passage(span), timex, value, ...given({ mod, interval }), certain, rule };
}

function readQuote(
  { span, parts, speech, cue, speaker }: QuoteMention,
  passage: PassageOf,
  names: ReadonlyMap<string, string>,
): ReadQuote {
  const read = { ...passage(span), parts: parts.map(passage), speech, ...(cue ? { cue: passage(cue) } : {}) };
  if (!speaker) return read;
  const words = passage(speaker.span);
  const name = names.get(speaker.actor ?? '') ?? words.text;
  return { ...read, speaker: { ...words, ...given({ actor: speaker.actor }), name, certainty: speaker.certainty } };
}

/** Only those fields that have a value. */
function given<K extends string>(fields: Readonly<Record<K, string | undefined>>): { [key in K]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [key in K]?: string;
  };
}
