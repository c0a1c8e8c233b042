// The types that this room takes and gives. Plain data; it knows neither the names' nor the quotations' own types.
import type { Span } from '../text/span';

/** How words that are no name mean an actor: `he`, `the minister`. */
export type ReferenceForm = 'pronoun' | 'nominal';

/** Words that mean an actor without naming it. */
export interface Reference {
  readonly kind: 'reference';
  readonly span: Span;
  readonly form: ReferenceForm;
  /** The actors meant, by id; several for a set: `they` after `Biden and Putin`. */
  readonly actors: readonly string[];
  /** For each actor, the name that shows it: the last one before the words, else the first one after them. */
  readonly antecedents: readonly Span[];
  /** 0 to 1: of those at 0.9 nine in ten are right. */
  readonly certainty: number;
  /** How it was found, one line for the hover. */
  readonly reason: string;
}

/** A source that is described and not named: `a senior White House official`. One of an article; never the same across articles. */
export interface UnnamedSource {
  /** Unique within one article. */
  readonly id: string;
  readonly type: ActorKind;
  /** The fullest description as written, without its article. */
  readonly description: string;
  /** Whether it is several: `policy experts`. */
  readonly plural: boolean;
  /** The actor that it belongs to, by id: the White House. */
  readonly body?: string;
  /** Every description of it, in text order. */
  readonly mentions: readonly Span[];
  /** The spans of its quotations, in text order. */
  readonly quotes: readonly Span[];
}

export type ActorKind = 'person' | 'organization' | 'place';
export type KnownGender = 'female' | 'male';

/** An actor as this room sees it. */
export interface KnownActor {
  readonly id: string;
  readonly type: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Roles as the text writes them. */
  readonly roles: readonly string[];
  readonly gender?: KnownGender;
  /** The gender of a single name that is mostly a first name. */
  readonly likelyGender?: KnownGender;
  /** Whether it is a country. */
  readonly country?: boolean;
}

/** A name in the text and whom it means. */
export interface NamedMention {
  readonly span: Span;
  readonly actor: string;
}

/** A quotation with its speaker. */
export interface SpokenPassage {
  readonly span: Span;
  /** The quoted spans. */
  readonly parts: readonly Span[];
  readonly speech: 'direct' | 'mixed' | 'indirect' | 'scare';
  readonly speaker?: SpeakerWords;
}

/** The words for a speaker, and the actor that they mean if it is known. */
export interface SpeakerWords {
  readonly span: Span;
  readonly actor?: string;
  readonly certainty: number;
}

/** What an article is known to name and to quote. */
export interface KnownArticle {
  readonly actors: readonly KnownActor[];
  /** Sorted by start. */
  readonly names: readonly NamedMention[];
  /** Sorted by start. */
  readonly passages: readonly SpokenPassage[];
}

/** A block of the article with the expressions found in it. */
export interface ReferringBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly findings: BlockExpressions;
}

/** What one block alone shows; offsets count from its start. */
export interface BlockExpressions {
  readonly tokens: ClauseTokens;
  /** In text order. */
  readonly expressions: readonly Expression[];
}

/** The tokens of a block in parallel lists; typed arrays, as an article has thousands of them. */
export interface ClauseTokens {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Bit flags of each token, see lexicon/word-flags. */
  readonly flags: Int32Array;
  /** How many finite verbs stand before each token. */
  readonly verbs: Int32Array;
  /** The index of each token's sentence in the block. */
  readonly sentences: Int32Array;
}

/** The place of words in their clause. `topic`: in front of a clause. `oblique`: after a preposition. */
export type GrammaticalRole = 'subject' | 'topic' | 'object' | 'oblique' | 'possessor';

interface ExpressionPlace extends Span {
  /** Indexes of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly role: GrammaticalRole;
}

/** Which entities a pronoun may mean. */
export type PronounClass = 'he' | 'she' | 'it' | 'they' | 'I' | 'we';

/** A pronoun. */
export interface PronounExpression extends ExpressionPlace {
  readonly form: 'pronoun';
  readonly pronoun: PronounClass;
  readonly reflexive: boolean;
  /** Set for `it` that stands for nothing: `it is clear that`. */
  readonly pleonastic: boolean;
}

/** A noun phrase with a head that means a person, a body or a place. */
export interface NominalExpression extends ExpressionPlace {
  readonly form: 'nominal';
  readonly determiner: 'the' | 'this' | 'possessive' | 'a' | 'none';
  /** The head in lower case, singular. */
  readonly head: string;
  /** The words before the head, in lower case, without the determiner. */
  readonly modifiers: readonly string[];
  readonly types: readonly ActorKind[];
  readonly gender?: KnownGender;
  readonly plural: boolean;
  /** Whether `of` follows: `the president of Lombardy`. */
  readonly hasComplement: boolean;
  /** The place of the name that it stands beside, from rules that need no ranking. */
  readonly beside?: BesideName;
}

/** A noun phrase next to a name; the offset where that name must begin (before) or end (after). */
export interface BesideName {
  readonly rule: 'apposition' | 'title' | 'predicate';
  /** Offset at which the name ends, or begins. */
  readonly at: number;
  readonly side: 'before' | 'after';
}

export type Expression = PronounExpression | NominalExpression;
