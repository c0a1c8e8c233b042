// What joining actors across articles works on and gives.
import type { ActorType } from '../../actors';
import type { ActorFacts, ActorKey, ArticleFacts } from '../facts/article-facts';
import type { NameForms } from './name-forms';

/** Two keys that may be one actor. */
export interface Edge {
  readonly a: ActorKey;
  readonly b: ActorKey;
  /** In words: `another spelling`, `the surname alone; “envoy” in both`. */
  readonly reason: string;
  /** 0 to 1: how likely it is, measured on news. */
  readonly certainty: number;
}

/** Whom a bare surname means in one article. */
export interface Meaning extends Edge {
  readonly uri: string;
}

/** All that the articles say of one key. */
export interface Node {
  readonly key: ActorKey;
  readonly type: ActorType;
  /** By uri. */
  readonly articles: Map<string, NodeArticle>;
}

/** What one article says of a key. */
export interface NodeArticle {
  readonly actor: ActorFacts;
  readonly article: ArticleFacts;
  readonly forms: NameForms;
}

/** Every key, and what the articles say of it. */
export type Nodes = ReadonlyMap<ActorKey, Node>;

/** At least so certain joins are made. */
export const JOINED = 0.75;

/** At least so certain ones are offered to the reader; below are mere lookalikes. */
export const OFFERED = 0.4;
