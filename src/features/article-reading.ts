// The public JSON shape of `marginalia read --json`. Fields are only ever added. Nothing in it is translated.
import type { MentionForm } from '../actors';
import { type Analysis, type Corrected, correctionOf, type Finding, speakerNames } from '../analysis';
import type { Reference, ReferenceForm } from '../coreference';
import type { DateMention, TimexType } from '../dates';
import type { QuoteMention, Speaker, Speech } from '../quotes';
import type { Span } from '../text/span';

/** A span with its text. Offsets count UTF-16 units of the canonical text. */
export interface SpanWithText extends Span {
  readonly text: string;
}

/** That a user corrected a finding, with what was detected. */
export interface ReadCorrection<T> {
  readonly by?: string;
  /** Absent if nothing was detected. */
  readonly machine?: T;
}

/** A temporal expression. */
export interface ReadDate extends SpanWithText {
  readonly timex: TimexType;
  readonly value: string;
  readonly mod?: string;
  readonly interval?: string;
  readonly certain: boolean;
  readonly rule: string;
  readonly corrected?: ReadCorrection<ReadDate>;
}

/** One mention of an actor. */
export interface ReadActorMention extends SpanWithText {
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

/** A quotation; `text` reaches from the first part to the last. */
export interface ReadQuote extends SpanWithText {
  readonly parts: readonly SpanWithText[];
  readonly speech: Speech;
  readonly cue?: SpanWithText;
  readonly speaker?: SpanWithText & { readonly actor?: string; readonly name: string; readonly certainty: number };
  readonly corrected?: ReadCorrection<ReadQuote>;
}

/** A word or phrase that means actors without naming them. */
export interface ReadReference extends SpanWithText {
  readonly form: ReferenceForm;
  /** Ids of the actors; several for a set. */
  readonly actors: readonly string[];
  readonly certainty: number;
  readonly reason: string;
  readonly corrected?: ReadCorrection<ReadReference>;
}

/** A source that is described and not named. */
export interface ReadUnnamedSource {
  readonly id: string;
  readonly type: string;
  readonly description: string;
  /** The id of the actor that it belongs to. */
  readonly body?: string;
  readonly mentions: readonly SpanWithText[];
  readonly quotes: readonly SpanWithText[];
}

/** A passage that a user rejected as a finding. */
export interface ReadRejection extends SpanWithText {
  readonly finding: Finding['kind'];
  readonly by?: string;
}

/** All findings of an article. `length` is that of the canonical text. */
export interface ArticleReading {
  readonly published?: string;
  readonly length: number;
  readonly dates: readonly ReadDate[];
  readonly actors: readonly ReadActor[];
  readonly quotes: readonly ReadQuote[];
  readonly references: readonly ReadReference[];
  readonly unnamedSources: readonly ReadUnnamedSource[];
  readonly rejected?: readonly ReadRejection[];
}

/** How spans and speakers are written. */
interface Writers {
  readonly withText: (span: Span) => SpanWithText;
  readonly nameOf: (speaker: Speaker) => string;
}

/** The findings of an analysed article. */
export function readingOf(analysis: Analysis): ArticleReading {
  const { article, mentions, actors } = analysis;
  const writers: Writers = {
    withText: (span) => ({ ...span, text: article.text.slice(span.start, span.end) }),
    nameOf: speakerNames(analysis),
  };
  const dates: ReadDate[] = [];
  const quotes: ReadQuote[] = [];
  const mentionsOf = new Map<string, ReadActorMention[]>(actors.map(({ id }) => [id, []]));
  for (const mention of mentions) {
    const corrected = analysis.corrected && correctionOf(analysis, mention);
    if (mention.kind === 'date') dates.push(readDate(mention, writers, corrected));
    else if (mention.kind === 'quote') quotes.push(readQuote(mention, writers, corrected));
    else mentionsOf.get(mention.actor)?.push({ ...writers.withText(mention.span), form: mention.form });
  }
  const list = actors.map(({ id, type, name, aliases, roles }) => {
    return { id, type, name, aliases, roles, mentions: mentionsOf.get(id) ?? [] };
  });
  const rejected = rejectionsIn(analysis, writers);
  return {
    ...given({ published: article.published }),
    length: article.text.length,
    dates,
    actors: list,
    quotes,
    references: analysis.references.map((reference) =>
      readReference(reference, writers, analysis.corrected && correctionOf(analysis, reference)),
    ),
    unnamedSources: analysis.unnamedSources.map(
      ({ id, type, description, body, mentions: described, quotes: said }) => {
        const places = { mentions: described.map(writers.withText), quotes: said.map(writers.withText) };
        return { id, type, description, ...given({ body }), ...places };
      },
    ),
    ...(rejected.length > 0 ? { rejected } : {}),
  };
}

function rejectionsIn({ corrected = [] }: Analysis, { withText }: Writers): ReadRejection[] {
  return corrected.flatMap(({ correction, machine }): ReadRejection[] => {
    if (correction.kind !== 'rejection' || !machine) return [];
    return [{ ...withText(correction.span), finding: correction.finding, ...given({ by: correction.by }) }];
  });
}

function readDate(mention: DateMention, writers: Writers, corrected?: Corrected): ReadDate {
  const { span, timex, value, mod, interval, certain, rule } = mention;
  return {
    ...writers.withText(span),
    timex,
    value,
    ...given({ mod, interval }),
    certain,
    rule,
    ...correctedBy(corrected, (machine) => (machine.kind === 'date' ? readDate(machine, writers) : undefined)),
  };
}

function readQuote(mention: QuoteMention, writers: Writers, corrected?: Corrected): ReadQuote {
  const { span, parts, speech, cue, speaker } = mention;
  const { withText, nameOf } = writers;
  const read = {
    ...withText(span),
    parts: parts.map(withText),
    speech,
    ...(cue ? { cue: withText(cue) } : {}),
    ...correctedBy(corrected, (machine) => (machine.kind === 'quote' ? readQuote(machine, writers) : undefined)),
  };
  if (!speaker) return read;
  const { actor, certainty } = speaker;
  return { ...read, speaker: { ...withText(speaker.span), ...given({ actor }), name: nameOf(speaker), certainty } };
}

function readReference(reference: Reference, writers: Writers, corrected?: Corrected): ReadReference {
  const { span, form, actors, certainty, reason } = reference;
  return {
    ...writers.withText(span),
    ...{ form, actors, certainty, reason },
    ...correctedBy(corrected, (machine) =>
      machine.kind === 'reference' ? readReference(machine, writers) : undefined,
    ),
  };
}

function correctedBy<T>(
  corrected: Corrected | undefined,
  read: (machine: Finding) => T | undefined,
): { readonly corrected?: ReadCorrection<T> } {
  if (!corrected || corrected.problem !== undefined) return {};
  const machine = corrected.machine && read(corrected.machine);
  return { corrected: { ...given({ by: corrected.correction.by }), ...(machine ? { machine } : {}) } };
}

/** Only the fields that have a value. */
function given<K extends string>(fields: Readonly<Record<K, string | undefined>>): { [key in K]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [key in K]?: string;
  };
}
