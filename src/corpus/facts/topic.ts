// Topics: what mentions in different articles have in common, as one key: the same actor, day, speaker or words.

import { type Actor, actorKey } from '../../actors';
import type { Analysis, Mention } from '../../analysis';
import { fingerprintOf, type QuoteFingerprint, type QuoteMention } from '../../quotes';

/** A key of the index. Opaque outside of this room, except for its kind before the colon. */
export type Topic = `${'actor' | 'day' | 'speaker' | 'words'}:${string}`;

/** The key of an actor across articles: by its type and name or, if the user decided who it is, by that decision. */
export type ActorKey = string;

/** The key of an actor. */
export function keyOf(actor: Actor): ActorKey {
  return actor.decided ? `${actor.type}:#${actor.decided.slug}` : actorKey(actor);
}

/** Whether a key is that of a user decision. */
export function isDecided(key: ActorKey): boolean {
  return key.includes(':#');
}

/** The topic of an actor. */
export function topicOfActor(actor: Actor): Topic {
  return `actor:${keyOf(actor)}`;
}

/** The topic of everything that an actor says. */
export function topicOfSpeaker(actor: Actor): Topic {
  return `speaker:${keyOf(actor)}`;
}

/** The topic of a day or an interval of days, as `DateMention.interval` writes it. */
export function topicOfDay(interval: string): Topic {
  return `day:${interval}`;
}

/** The topic of a quotation's words; undefined if they are too few to differ from a common phrase. */
export function topicOfWords(text: string, quote: QuoteMention): Topic | undefined {
  const fingerprint = quoteFingerprint(text, quote);
  return fingerprint && topicOfFingerprint(fingerprint);
}

/** The fingerprint of a quotation's words; undefined for reported speech, whose words are the article's, and for too few words. */
export function quoteFingerprint(text: string, { speech, parts }: QuoteMention): QuoteFingerprint | undefined {
  if (speech === 'scare' || speech === 'indirect') return undefined;
  return fingerprintOf(parts.map(({ start, end }) => text.slice(start, end)).join(' '));
}

/** The topic of a fingerprint. */
export function topicOfFingerprint({ key }: QuoteFingerprint): Topic {
  return `words:${key}`;
}

/** The key of the fingerprint that is a topic; undefined for other topics. */
export function fingerprintKey(topic: Topic): string | undefined {
  return topic.startsWith('words:') ? topic.slice('words:'.length) : undefined;
}

/** The actor of a topic, mentioned or speaking; undefined for other topics. */
export function actorOfTopic(topic: Topic): { readonly kind: 'actor' | 'speaker'; readonly key: ActorKey } | undefined {
  const at = topic.indexOf(':');
  const kind = topic.slice(0, at);
  return kind === 'actor' || kind === 'speaker' ? { kind, key: topic.slice(at + 1) } : undefined;
}

/** The topic by which a mention is followed to others: its actor, its day, or its speaker; undefined if it has none. */
export function topicOf({ actors }: Analysis, mention: Mention): Topic | undefined {
  return topicOfMention(mention, (id) => actors.find((actor) => actor.id === id));
}

/** Like `topicOf`, with a faster way to the actors. */
export function topicOfMention(mention: Mention, actorOf: (id: string) => Actor | undefined): Topic | undefined {
  if (mention.kind === 'date') return mention.interval === undefined ? undefined : topicOfDay(mention.interval);
  const id = mention.kind === 'actor' ? mention.actor : mention.speaker?.actor;
  const actor = id === undefined ? undefined : actorOf(id);
  if (!actor) return undefined;
  return mention.kind === 'actor' ? topicOfActor(actor) : topicOfSpeaker(actor);
}
