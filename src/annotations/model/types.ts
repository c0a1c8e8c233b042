// What the reader writes: annotations in the terms of the W3C Web Annotation Data Model, and where they stand in a text.
// Bodies and selectors are kept in their JSON shape, so that fields we do not know survive.
import type { Span } from '../../text/span';
import type { Json, JsonObject } from './json';

/** A value, or the reason why there is none. */
export type Result<T, E = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** What is wrong with a file or with one item in it. */
export interface Problem {
  readonly code: ProblemCode;
  /** One plain English sentence, without the file's name. */
  readonly message: string;
  /** The item concerned: its id, else `items[3]`. */
  readonly item?: string;
}

/** Stable names of problems, for programs. */
export type ProblemCode =
  | 'empty'
  | 'too-large'
  | 'too-deep'
  | 'not-utf8'
  | 'conflict-markers'
  | 'not-json'
  | 'not-annotations'
  | 'newer-format'
  | 'bad-item'
  | 'duplicate-id'
  | 'not-followed'
  | 'bad-field'
  | 'changed'
  | 'unreadable'
  | 'unwritable'
  | 'locked'
  | 'outside'
  | 'not-damaged';

/** Where a passage stands, in Unicode code points of the canonical text (W3C 4.2.4). */
export interface TextPositionSelector extends JsonObject {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** What a passage says and what stands around it (W3C 4.2.3). */
export interface TextQuoteSelector extends JsonObject {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Which of the identical passages it is, counted from 0; written where there are several. */
  readonly 'marginalia:ordinal'?: number;
  /** How many identical passages the text had; written where there are several. */
  readonly 'marginalia:occurrences'?: number;
}

/** A selector; those of other kinds are kept and not followed. */
export type Selector = TextPositionSelector | TextQuoteSelector | JsonObject;

/** What an annotation is about: a passage (with selectors), a whole article, or another annotation (by its id). */
export interface Target {
  /** File name of the article, or id of the annotation replied to. Never followed out of the folder. */
  readonly source: string;
  /** As in W3C JSON, always a list. */
  readonly selector: readonly Selector[];
  /** Every other field. */
  readonly extra: JsonObject;
}

/** A body in its W3C JSON shape; a string is an IRI. Made and read by the functions of `bodies.ts`. */
export type Body = string | JsonObject;

/** One annotation. Fields whose value has a foreign but allowed shape (an agent as object) stay in `extra`. */
export interface Annotation {
  readonly id: string;
  /** W3C motivation: `tagging`, `commenting`, `replying`, `linking`, `identifying`, `assessing`, `highlighting`… */
  readonly motivation?: string;
  readonly bodies: readonly Body[];
  readonly target: Target;
  /** ISO 8601, UTC. */
  readonly created?: string;
  /** ISO 8601, UTC. */
  readonly modified?: string;
  readonly creator?: string;
  /** Unknown fields, in their order. */
  readonly extra: JsonObject;
}

/** The text that the selectors were described against. */
export interface ArticleRef {
  /** File name without a folder. */
  readonly file: string;
  /** SHA-256 of the canonical text in UTF-8, lower-case hex. */
  readonly sha256: string;
  /** In code points. */
  readonly length: number;
  /** ISO day of publication. */
  readonly published?: string;
  readonly extra: JsonObject;
}

/** The content of one sidecar file. */
export interface Sidecar {
  /** Version of the file format; newer than {@link FORMAT} is read-only. */
  readonly format: number;
  readonly article?: ArticleRef;
  /** Ids are unique. */
  readonly annotations: readonly Annotation[];
  /** Items that could not be read, or that repeat an id: verbatim, written back as they are. */
  readonly kept: readonly Json[];
  /** Unknown fields of the page, in their order. */
  readonly extra: JsonObject;
}

/** The version of the file format that we write. */
export const FORMAT = 1;

/** A place where a lost passage may have gone. */
export interface Candidate {
  /** UTF-16 units of the canonical text. */
  readonly span: Span;
  /** 0 to 1. */
  readonly score: number;
}

/**
 * Where a target stands in a text now. `exact`: where it was described; `moved`: the same words elsewhere;
 * `approximate`: changed words that are surely it; `ambiguous`: several places as good as each other (best first in
 * `candidates`); `orphan`: not there, with what comes near where something does.
 */
export type Anchor =
  | { readonly status: 'exact' | 'moved' | 'approximate'; readonly span: Span; readonly score: number }
  | {
      readonly status: 'ambiguous';
      readonly span: Span;
      readonly score: number;
      readonly candidates: readonly Candidate[];
    }
  | { readonly status: 'orphan'; readonly candidates?: readonly Candidate[] };
