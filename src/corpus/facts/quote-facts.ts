// What the index keeps of an article's quotations: who says what, and where. Terms and titles in quotation marks are none.
import { type Analysis, speakerNames } from '../../analysis';
import type { QuoteMention, Speech } from '../../quotes';
import { LineMap } from '../../text/line-map';
import type { Span } from '../../text/span';
import { type Place, placeOf } from './place-table';
import type { StringInterner } from './string-interner';
import { type ActorKey, keyOf, type Topic, topicOfWords } from './topic';

/** A quotation of an article. */
export interface QuoteFacts {
  readonly place: Place;
  /** Its spans, quotation marks included, where it is split. */
  readonly parts?: readonly Span[];
  readonly speech: Exclude<Speech, 'scare'>;
  /** The start of its words. */
  readonly words: string;
  /** The actor who speaks; absent if the speaker is none, or was not found. */
  readonly speaker?: ActorKey;
  /** The name of the speaker in the article, or the words there: `the official`. Absent if none was found. */
  readonly speakerName?: string;
  /** 0 to 1: how certain the speaker is. */
  readonly certainty?: number;
  /** By which the same words are found elsewhere; absent for too few words. */
  readonly topic?: Topic;
}

/** How much is kept of a quotation's words, in UTF-16 units: what a list shows and a search finds. */
const WORDS = 140;

/** The quotations of an analysis, in text order. Linear in its mentions. */
export function quoteFactsOf(analysis: Analysis, strings: StringInterner): QuoteFacts[] {
  const lines = new LineMap(analysis.article.text);
  const nameOf = speakerNames(analysis);
  const keys = new Map(analysis.actors.map((actor) => [actor.id, keyOf(actor)]));
  return analysis.mentions.flatMap((mention): QuoteFacts[] => {
    if (mention.kind !== 'quote' || mention.speech === 'scare') return [];
    const { speaker, speech, parts } = mention;
    const key = speaker?.actor === undefined ? undefined : keys.get(speaker.actor);
    const topic = topicOfWords(analysis.article.text, mention);
    return [
      {
        place: placeOf(lines, mention.span),
        ...(parts.length > 1 ? { parts } : {}),
        speech,
        words: strings.intern(wordsOf(analysis.article.text, mention)),
        ...(key === undefined ? {} : { speaker: strings.intern(key) }),
        ...(speaker ? { speakerName: strings.intern(nameOf(speaker)), certainty: speaker.certainty } : {}),
        ...(topic === undefined ? {} : { topic: strings.intern(topic) }),
      },
    ];
  });
}

function wordsOf(text: string, { parts }: QuoteMention): string {
  let words = '';
  for (const { start, end } of parts) {
    words += `${words && ' '}${text.slice(start, Math.min(end, start + WORDS))}`;
    if (words.length >= WORDS) break;
  }
  return words.slice(0, WORDS);
}
