// The machine-readable reading of an article: the public JSON shape of `marginalia read --json`. Fields are only ever added.

import type { MentionForm } from '../actors';
import { type Analysis, type Corrected, correctionOf, type Mention, speakerNames } from '../analysis';
import type { DateMention, TimexType } from '../dates';
import type { QuoteMention, Speaker, Speech } from '../quotes';
import type { Span } from '../text/span';

/** A span with the words that stand there. UTF-16 units of the canonical text. */
export interface Passage extends Span {
  readonly text: string;
}

/** That the reader said so, with what the machine had read. */
export interface ReadCorrection<T> {
  readonly by?: string;
  /** Absent where the machine found nothing. */
  readonly machine?: T;
}

/** A temporal expression. */
export interface ReadDate extends Passage {
  readonly timex: TimexType;
  readonly value: string;
  readonly mod?: string;
  readonly interval?: string;
  readonly certain: boolean;
  readonly rule: string;
  readonly corrected?: ReadCorrection<ReadDate>;
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
  readonly corrected?: ReadCorrection<ReadQuote>;
}

/** A passage that is no such finding by the reader's word. */
export interface ReadRejection extends Passage {
  readonly finding: Mention['kind'];
  readonly by?: string;
}

/** The whole reading. `length` is that of the canonical text. */
export interface ArticleReading {
  readonly published?: string;
  readonly length: number;
  readonly dates: readonly ReadDate[];
  readonly actors: readonly ReadActor[];
  readonly quotes: readonly ReadQuote[];
  readonly rejected?: readonly ReadRejection[];
}

/** What the parts of a reading are made with. */
interface Words {
  readonly passage: (span: Span) => Passage;
  readonly nameOf: (speaker: Speaker) => string;
}

/** The reading of an analysed article. */
export function readingOf(analysis: Analysis): ArticleReading {
  const { article, mentions, actors } = analysis;
  const words: Words = {
    passage: (span) => ({ ...span, text: article.text.slice(span.start, span.end) }),
    nameOf: speakerNames(analysis),
  };
  const dates: ReadDate[] = [];
  const quotes: ReadQuote[] = [];
  const namings = new Map<string, ReadActorMention[]>(actors.map(({ id }) => [id, []]));
  for (const mention of mentions) {
    const corrected = analysis.corrected && correctionOf(analysis, mention);
    if (mention.kind === 'date') dates.push(readDate(mention, words, corrected));
    else if (mention.kind === 'quote') quotes.push(readQuote(mention, words, corrected));
    else namings.get(mention.actor)?.push({ ...words.passage(mention.span), form: mention.form });
  }
  const list = actors.map(({ id, type, name, aliases, roles }) => {
    return { id, type, name, aliases, roles, mentions: namings.get(id) ?? [] };
  });
  const rejected = rejectionsIn(analysis, words);
  return {
    ...given({ published: article.published }),
    length: article.text.length,
    dates,
    actors: list,
    quotes,
    ...(rejected.length > 0 ? { rejected } : {}),
  };
}

function rejectionsIn({ corrected = [] }: Analysis, { passage }: Words): ReadRejection[] {
  return corrected.flatMap(({ correction, machine }): ReadRejection[] => {
    if (correction.kind !== 'rejection' || !machine) return [];
    return [{ ...passage(correction.span), finding: correction.finding, ...given({ by: correction.by }) }];
  });
}

function readDate(mention: DateMention, words: Words, corrected?: Corrected): ReadDate {
  const { span, timex, value, mod, interval, certain, rule } = mention;
  return {
    ...words.passage(span),
    timex,
    value,
    ...given({ mod, interval }),
    certain,
    rule,
    ...correctedBy(corrected, (machine) => (machine.kind === 'date' ? readDate(machine, words) : undefined)),
  };
}

function readQuote(mention: QuoteMention, words: Words, corrected?: Corrected): ReadQuote {
  const { span, parts, speech, cue, speaker } = mention;
  const { passage, nameOf } = words;
  const read = {
    ...passage(span),
    parts: parts.map(passage),
    speech,
    ...(cue ? { cue: passage(cue) } : {}),
    ...correctedBy(corrected, (machine) => (machine.kind === 'quote' ? readQuote(machine, words) : undefined)),
  };
  if (!speaker) return read;
  const { actor, certainty } = speaker;
  return { ...read, speaker: { ...passage(speaker.span), ...given({ actor }), name: nameOf(speaker), certainty } };
}

function correctedBy<T>(
  corrected: Corrected | undefined,
  read: (machine: Mention) => T | undefined,
): { readonly corrected?: ReadCorrection<T> } {
  if (!corrected || corrected.problem !== undefined) return {};
  const machine = corrected.machine && read(corrected.machine);
  return { corrected: { ...given({ by: corrected.correction.by }), ...(machine ? { machine } : {}) } };
}

/** Only those fields that have a value. */
function given<K extends string>(fields: Readonly<Record<K, string | undefined>>): { [key in K]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [key in K]?: string;
  };
}
