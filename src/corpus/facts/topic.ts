// Topics: what mentions in different articles have in common, as one key: the same actor, day, speaker or words.

import { type Actor, actorKey } from '../../actors';
import type { Analysis, Finding } from '../../analysis';
import { fingerprintOf, type QuoteFingerprint, type QuoteMention } from '../../quotes';

/**
 * A key of the index. Opaque outside of this room, except for its kind before the colon. Of an actor's mentions `actor` has the names, `pronoun`
 * and `nominal` those that name it by a pronoun or a description.
 */
export type Topic = `${'actor' | 'pronoun' | 'nominal' | 'day' | 'speaker' | 'words'}:${string}`;

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

/** The kinds of topics that are about an actor. */
type ActorTopicKind = 'actor' | 'pronoun' | 'nominal' | 'speaker';

/** The actor of a topic, mentioned or speaking; undefined for other topics. */
export function actorOfTopic(topic: Topic): { readonly kind: ActorTopicKind; readonly key: ActorKey } | undefined {
  const at = topic.indexOf(':');
  const kind = topic.slice(0, at);
  return kind === 'day' || kind === 'words' ? undefined : { kind: kind as ActorTopicKind, key: topic.slice(at + 1) };
}

/** The topic by which a finding is followed to others: its actor (of several the first), its day, or its speaker; undefined if it has none. */
export function topicOf({ actors }: Analysis, finding: Finding): Topic | undefined {
  return topicOfFinding(finding, (id) => actors.find((actor) => actor.id === id));
}

/** Like `topicOf`, with a faster way to the actors. */
export function topicOfFinding(finding: Finding, actorOf: (id: string) => Actor | undefined): Topic | undefined {
  if (finding.kind === 'date') return finding.interval === undefined ? undefined : topicOfDay(finding.interval);
  const id =
    finding.kind === 'actor' ? finding.actor : finding.kind === 'quote' ? finding.speaker?.actor : finding.actors[0];
  const actor = id === undefined ? undefined : actorOf(id);
  if (!actor) return undefined;
  return finding.kind === 'quote' ? topicOfSpeaker(actor) : topicOfActor(actor);
}
