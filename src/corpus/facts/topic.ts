// What mentions in different articles have in common, as one key: the same actor, day, speaker or words.

import { type Actor, actorKey } from '../../actors';
import type { Analysis, Mention } from '../../analysis';
import { fingerprintOf, type QuoteFingerprint, type QuoteMention } from '../../quotes';

/** A key of the index. Opaque outside of this room, except for its kind before the colon. */
export type Topic = `${'actor' | 'day' | 'speaker' | 'words'}:${string}`;

/** The key of an actor: what the reader decided on goes by the decision, whatever it is called. */
export function keyOf(actor: Actor): string {
  return actor.decided ? `${actor.type}:#${actor.decided.slug}` : actorKey(actor);
}

/** The topic of an actor. */
export function topicOfActor(actor: Actor): Topic {
  return `actor:${keyOf(actor)}`;
}

/** The topic of all that an actor says. */
export function topicOfSpeaker(actor: Actor): Topic {
  return `speaker:${keyOf(actor)}`;
}

/** The topic of a day or an interval of days, as `DateMention.interval` writes it. */
export function topicOfDay(interval: string): Topic {
  return `day:${interval}`;
}

/** The topic of a quotation's words; undefined where they are too few to be told from a phrase of the language. */
export function topicOfWords(text: string, quote: QuoteMention): Topic | undefined {
  const print = printOf(text, quote);
  return print && topicOfPrint(print);
}

/** The print of a quotation's words. Reported speech has none: its words are the article's. */
export function printOf(text: string, { speech, parts }: QuoteMention): QuoteFingerprint | undefined {
  if (speech === 'scare' || speech === 'indirect') return undefined;
  return fingerprintOf(parts.map(({ start, end }) => text.slice(start, end)).join(' '));
}

/** The topic of a print. */
export function topicOfPrint({ key }: QuoteFingerprint): Topic {
  return `words:${key}`;
}

/** What a mention is followed by: its actor, its day, or its speaker. Undefined where it leads nowhere. */
export function topicOf(analysis: Analysis, mention: Mention): Topic | undefined {
  if (mention.kind === 'date') return mention.interval === undefined ? undefined : topicOfDay(mention.interval);
  const id = mention.kind === 'actor' ? mention.actor : mention.speaker?.actor;
  const actor = analysis.actors.find((candidate) => candidate.id === id);
  if (!actor) return undefined;
  return mention.kind === 'actor' ? topicOfActor(actor) : topicOfSpeaker(actor);
}
