// The graph that coreference across articles works on: actor keys as nodes, candidate links between them as edges.
import type { ActorType } from '../../actors';
import type { ActorFacts, ArticleFacts } from '../facts/article-facts';
import type { ActorKey } from '../facts/topic';
import type { NameForms } from './name-forms';

/** Two keys that may be one actor. */
export interface CandidateLink {
  readonly a: ActorKey;
  readonly b: ActorKey;
  /** In words: `another spelling`, `the surname alone; “envoy” in both`. */
  readonly reason: string;
  /** 0 to 1: how likely it is, measured on news. */
  readonly certainty: number;
}

/** Whom a bare surname (`a`) means in one article (`b`). */
export interface SurnameLink extends CandidateLink {
  readonly uri: string;
}

/** A key with everything that the articles say about it. */
export interface ActorNode {
  readonly key: ActorKey;
  readonly type: ActorType;
  /** By uri. */
  readonly articles: Map<string, ActorInArticle>;
}

/** What one article says about a key. */
export interface ActorInArticle {
  readonly actor: ActorFacts;
  readonly article: ArticleFacts;
  readonly forms: NameForms;
}

/** All nodes. */
export type ActorNodes = ReadonlyMap<ActorKey, ActorNode>;

/** Links with at least this certainty are made. */
export const LINKED = 0.75;

/** Links with at least this certainty are suggested to the user; below, the names only look alike. */
export const SUGGESTED = 0.4;
