// The types that this room takes and gives, and those that its two stages share. Plain data.
import type { Span } from '../text/span';

/**
 * direct: the whole utterance in quotation marks. mixed: a quoted part of a reported utterance. indirect: reported without
 * quotation marks. scare: words in quotation marks that nobody says (scare quotes, titles, terms).
 */
export type Speech = 'direct' | 'mixed' | 'indirect' | 'scare';

/** The speaker of a quotation. */
export interface Speaker {
  /** The words that name the speaker, `the official`. */
  readonly span: Span;
  /** The id of the actor that the words refer to, if known. */
  readonly actor?: string;
  /** The name that the user gave, if it belongs to no actor. */
  readonly name?: string;
  /** 0 to 1: of those at 0.9 nine in ten are right. */
  readonly certainty: number;
  /** How it was found, one line for the hover. */
  readonly reason: string;
}

/** A quotation. */
export interface QuoteMention {
  readonly kind: 'quote';
  /** From the first part to the last, quotation marks included. */
  readonly span: Span;
  /**
   * The quoted spans, marks included; several if the quotation is split or runs over paragraphs. Each lies in one
   * block.
   */
  readonly parts: readonly Span[];
  readonly speech: Speech;
  /** The words of the attribution: `said`, `according to`. */
  readonly cue?: Span;
  readonly speaker?: Speaker;
  /** Further speakers that are named as well, nearest first. */
  readonly also?: readonly Speaker[];
  /** Set if a quotation mark is missing, so that this end of the span was inferred. */
  readonly unclosed?: 'open' | 'close';
}

/** A name that may be a speaker: a mention with what is known of its actor. */
export interface NamedSpan {
  readonly span: Span;
  readonly actor: string;
  readonly name: string;
  readonly type: 'person' | 'organization' | 'place';
  readonly gender?: 'female' | 'male';
  readonly roles?: readonly string[];
  /** Why it is uncertain that these words mean that actor, one line. */
  readonly doubt?: string;
}

/** A block of the article with what was found in it. */
export interface QuotedBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly findings: BlockSpeech;
}

/** The quotations and reports of one block, each in text order. */
export interface BlockSpeech {
  readonly quotes: readonly QuoteFinding[];
  readonly reports: readonly ReportFinding[];
  /** The label that the block begins with. It counts only if the article is a transcript. */
  readonly label?: SpeakerLabel;
}

/** A quotation found in one block, quotation marks included; offsets in the block. */
export interface QuoteFinding extends Span {
  /** The quotation mark that is missing, so that this end was inferred. */
  readonly missing?: 'open' | 'close';
  /** Index of its sentence in the block. */
  readonly sentence: number;
  /** Whether its sentence consists of quotations alone. */
  readonly aloneInSentence: boolean;
  /** Whether the quoted words are a whole sentence and no fragment. */
  readonly isSentence: boolean;
  /** The last punctuation mark inside, or an empty string. */
  readonly finalPunctuation: string;
  readonly context: QuoteContext;
  /** Speakers that its sentence offers, best first. */
  readonly candidates: readonly SpeakerCandidate[];
  /** The topic of the sentence before; only without candidates. */
  readonly previousTopic?: SpeakerCandidate;
}

/** Speech that is reported without quotation marks; offsets in the block. */
export interface ReportFinding {
  /** The reported words: one span, or two around the attribution. */
  readonly parts: readonly Span[];
  readonly candidate: SpeakerCandidate;
}

/** A label at the start of a block; offsets in the block. */
export interface SpeakerLabel {
  readonly words: string;
  /** Whether its form is one that prose has not: in capitals with a colon, in bold, Q and A. */
  readonly isMarked: boolean;
  readonly candidate: SpeakerCandidate;
  /** The text after the label. */
  readonly content: Span;
}

/** A possible speaker of a quotation; offsets in the block. */
export interface SpeakerCandidate {
  readonly speaker: Span;
  /** The first noun phrase of the speaker, without appositions. */
  readonly head: Span;
  /** For a relative pronoun: the words it stands for. */
  readonly antecedent?: Span;
  readonly cue: Span;
  /** The verb of the cue in lower case, or an empty string. */
  readonly verb: string;
  /** Whether the speaker is a name or a pronoun and no common noun. */
  readonly isNamed: boolean;
  /** Tokens between the cue and the quotation; 0 if they touch. */
  readonly distance: number;
  readonly rule: CueRule;
}

/** The rule that found a speaker in a sentence. How often each is right was measured, see speakers/certainty.ts. */
export type CueRule =
  /** `“…,” said Berg` */
  | 'inverted'
  /** `“…,” Berg said` */
  | 'after'
  /** `according to Berg` */
  | 'according'
  /** At the end of the sentence: `The “plan” will fail, Berg said.` */
  | 'final'
  /** `“…” — Anna Berg` */
  | 'signature'
  /** `Berg answered: “…”` */
  | 'colon'
  /** `Anna Berg: “…”` */
  | 'label'
  /** `Berg said, “…”` */
  | 'before'
  /** `Berg said the road was “…”` */
  | 'governed'
  /** `Berg believes the road is “…”` */
  | 'stance'
  /** `was called “…” by Berg` */
  | 'passive'
  /** `Berg’s claim that “…”` */
  | 'noun'
  /** By another verb: `Berg left the “…”` */
  | 'predicate';

/** How a quotation is written and what stands beside it. */
export interface QuoteContext {
  /** Words inside, twelve at most. */
  readonly words: number;
  /** Whether its words are capitalised as in a title. */
  readonly isTitle: boolean;
  readonly before: Neighbour;
  readonly after: Neighbour;
}

/**
 * What stands beside a quotation. `name`: words that make it a name (`nicknamed`, `known as`). `naming`: a word such as `so-called`. `work`: a word for a work (`film`, `show`). `possessor`: a
 * name that may own a work (`CBS’s “…”`). `channel`: where a work is shown (`“…” on CBS`).
 */
export type Neighbour =
  | 'none'
  | 'name'
  | 'naming'
  | 'as'
  | 'work'
  | 'possessor'
  | 'determiner'
  | 'noun'
  | 'channel'
  | 'coordinator'
  | 'preposition'
  | 'verb'
  | 'comma'
  | 'other';
