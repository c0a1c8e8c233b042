// The speaker of a quotation by the reader's word: an actor as the article is read now, else someone by name.
import type { Actor } from '../../actors';
import type { QuoteMention, Speaker } from '../../quotes';
import { contains, type Span } from '../../text/span';
import type { Analysis } from '../types';
import type { SpeakerCorrection } from './correction';

/** Names of actors by which a speaker is looked for: cheap, and exact enough, as they were taken from such an actor. */
type Named = Pick<SpeakerCorrection, 'actor' | 'name'>;

/** The corrected quotation; one of its own where the machine found none. */
export function correctSpeaker(
  analysis: Analysis,
  correction: SpeakerCorrection,
  machine?: QuoteMention,
): QuoteMention {
  const { span } = correction;
  const found = machine ?? { kind: 'quote', span, parts: [span], speech: 'indirect' };
  const { also: _, ...quote } = found;
  const speaker = speakerFor(analysis, correction, found);
  return { ...quote, speech: quote.speech === 'scare' ? 'direct' : quote.speech, speaker };
}

/** The actor that the reader named: under its id and name, under its name, under one of its other names, under its id. */
export function namedActor(actors: readonly Actor[], { actor: id, name }: Named): Actor | undefined {
  const wanted = wordsOf(name);
  const called = actors.filter((actor) => wordsOf(actor.name) === wanted);
  const aliased = actors.filter(({ aliases }) => aliases.some((alias) => wordsOf(alias) === wanted));
  const own = actors.find((actor) => actor.id === id);
  if (own && (called.includes(own) || aliased.includes(own))) return own;
  const [first = own] = called.length > 0 ? called : aliased;
  // Two that go by the name: neither is taken for the other.
  return called.length > 1 || (called.length === 0 && aliased.length > 1) ? undefined : first;
}

/** Names that differ in case, hyphens and points only are one: the id of an actor may stand for its name. */
function wordsOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function speakerFor(analysis: Analysis, correction: SpeakerCorrection, quote: QuoteMention): Speaker {
  const actor = namedActor(analysis.actors, correction);
  const known = { certainty: 1, reason: 'set by the reader' };
  if (!actor) return { span: wordsFor(analysis, correction.name, quote), name: correction.name, ...known };
  return { span: namingOf(analysis, actor, quote), actor: actor.id, ...known };
}

/** The words that name the actor for this quotation: the machine's where they name it, else the nearest. */
function namingOf({ mentions }: Analysis, { id }: Actor, quote: QuoteMention): Span {
  if (quote.speaker?.actor === id) return quote.speaker.span;
  return nearest(
    mentions.flatMap((mention) => (mention.kind === 'actor' && mention.actor === id ? mention.span : [])),
    quote,
  );
}

/** How far from a quotation the words for its speaker are looked for, in UTF-16 units: some paragraphs. */
const NEAR = 2000;

function wordsFor({ article }: Analysis, name: string, quote: QuoteMention): Span {
  const from = Math.max(0, quote.span.start - NEAR);
  const around = article.text.slice(from, quote.span.end + NEAR);
  const [text, wanted] = [around.toLowerCase(), name.toLowerCase()];
  const spans: Span[] = [];
  // Lower case may be longer than the text (İ): then no place can be told.
  if (wanted !== '' && text.length === around.length) {
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
      spans.push({ start: from + at, end: from + at + wanted.length });
  }
  return nearest(spans, quote);
}

/** The place nearest to a quotation, outside of it where there is one; the empty place before it where there is none at all. */
function nearest(spans: readonly Span[], { span: quote, parts }: QuoteMention): Span {
  const outside = spans.filter((span) => !parts.some((part) => contains(part, span)));
  const distance = ({ start, end }: Span) => Math.max(0, quote.start - end, start - quote.end);
  let best: Span | undefined;
  for (const span of outside.length > 0 ? outside : spans) if (!best || distance(span) < distance(best)) best = span;
  return best ?? { start: quote.start, end: quote.start };
}
