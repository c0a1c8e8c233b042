// The speaker of a quotation as the user corrected it: an actor of the article if one has that name, else anyone by name.
import type { Actor } from '../../actors';
import type { QuoteMention, Speaker } from '../../quotes';
import { contains, type Span } from '../../text/span';
import type { Analysis } from '../types';
import { chosenActor } from './chosen-actor';
import type { SpeakerCorrection } from './correction';

/** The corrected quotation; a new one if the machine found none. */
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

function speakerFor(analysis: Analysis, correction: SpeakerCorrection, quote: QuoteMention): Speaker {
  const actor = chosenActor(analysis.actors, correction);
  const known = { certainty: 1, reason: 'set by the reader' };
  if (!actor) return { span: nearestWords(analysis, correction.name, quote), name: correction.name, ...known };
  return { span: nearestMention(analysis, actor, quote), actor: actor.id, ...known };
}

/** The mention of the actor that stands for the speaker: the machine's if it found this actor, else the nearest. */
function nearestMention({ mentions }: Analysis, { id }: Actor, quote: QuoteMention): Span {
  if (quote.speaker?.actor === id) return quote.speaker.span;
  return nearest(
    mentions.flatMap((mention) => (mention.kind === 'actor' && mention.actor === id ? mention.span : [])),
    quote,
  );
}

/** How far from a quotation the speaker's name is searched, in UTF-16 units: some paragraphs. */
const NEAR = 2000;

/** The occurrence of a name that is nearest to the quotation. */
function nearestWords({ article }: Analysis, name: string, quote: QuoteMention): Span {
  const from = Math.max(0, quote.span.start - NEAR);
  const around = article.text.slice(from, quote.span.end + NEAR);
  const [text, wanted] = [around.toLowerCase(), name.toLowerCase()];
  const spans: Span[] = [];
  // Lower case may be longer than the text (İ): then offsets do not fit, and none is found.
  if (wanted !== '' && text.length === around.length) {
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
      spans.push({ start: from + at, end: from + at + wanted.length });
  }
  return nearest(spans, quote);
}

/** The span nearest to a quotation, preferably outside of it; an empty span before the quotation if there is none. */
function nearest(spans: readonly Span[], { span: quote, parts }: QuoteMention): Span {
  const outside = spans.filter((span) => !parts.some((part) => contains(part, span)));
  const distance = ({ start, end }: Span) => Math.max(0, quote.start - end, start - quote.end);
  let best: Span | undefined;
  for (const span of outside.length > 0 ? outside : spans) if (!best || distance(span) < distance(best)) best = span;
  return best ?? { start: quote.start, end: quote.start };
}
