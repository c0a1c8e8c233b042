// Annotations in the terms of the W3C Web Annotation Data Model, and the content of a sidecar file.
// Bodies and selectors keep their JSON shape, so that unknown fields survive.
import type { Json, JsonObject } from './json';

/** The position of a passage, in Unicode code points of the canonical text (W3C 4.2.4). */
export interface TextPositionSelector extends JsonObject {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** The words of a passage and the text around it (W3C 4.2.3). */
export interface TextQuoteSelector extends JsonObject {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** The index of this passage among identical ones, from 0; written only if there are several. */
  readonly 'marginalia:ordinal'?: number;
  /** How many identical passages the text had; written only if there are several. */
  readonly 'marginalia:occurrences'?: number;
}

/** A selector. Selectors of other types are kept but not used. */
export type Selector = TextPositionSelector | TextQuoteSelector | JsonObject;

/** What an annotation is about: a passage (with selectors), a whole article, or another annotation (by its id). */
export interface Target {
  /** File name of the article, or id of the annotation replied to. Never followed outside the folder; empty if there is none. */
  readonly source: string;
  /** As in W3C JSON, always a list. */
  readonly selector: readonly Selector[];
  /** Every other field. */
  readonly extra: JsonObject;
}

/** A body in its W3C JSON shape; a string is an IRI. Written and read by the functions of `bodies.ts`. */
export type Body = string | JsonObject;

/**
 * One annotation. A field that another tool wrote in another shape than ours (one body without a list, several targets, an agent
 * as an object) is in `extra` as it was written, too, and keeps that shape until its content is changed.
 */
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
  /** Name to show. */
  readonly creator?: string;
  /** Unknown fields, in their original order. */
  readonly extra: JsonObject;
}

/** The version of the article that the selectors were made for. */
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
  /** Items that could not be read, or that repeat an id. They are written back unchanged. */
  readonly kept: readonly Json[];
  /** Keys of the items in their order, where another tool decides on it; absent where they are sorted. */
  readonly order?: readonly string[];
  /** Unknown fields of the page, in their original order, or those of a collection; a `total` counts the annotations elsewhere. */
  readonly extra: JsonObject;
}

/** The version of the file format that we write. */
export const FORMAT = 1;
