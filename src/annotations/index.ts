// Annotations: the reader's notes, their place in the text, and their file.
export {
  type ActorDecision,
  type ActorDecisions,
  NO_DECISIONS,
  parseActorDecisions,
  serializeActorDecisions,
} from './actor-decisions';
export { type AuthorFiles, type JoinedFile, joinedFile } from './author-files';
export * from './bodies';
export * from './codebook';
export type { ConceptScheme, ParsedScheme } from './concept-scheme';
export { describeAnew } from './describe-anew';
export { clampSpan, type Described, describeSpan } from './describe-span';
export * from './edit-actor-decisions';
export * from './edit-codebook';
export {
  codebookToCsv,
  codebookToJson,
  type Imported,
  importTags,
  readCodebook,
} from './exchange-codebook';
export { followEdits, type OffsetEdit } from './follow-edits';
export { type Deed, History, type Share } from './history';
export { isObject, type Json, type JsonObject } from './json';
export { type Merged, mergeSidecars, sameAnnotation } from './merge';
export type { MergeNotice } from './merge-fields';
export { conflictIn, type MergedFile, mergeActorDecisions, mergeCodebooks, mergeFiles } from './merge-files';
export { newAnnotation, newReply, newWith, passageTarget, type Signature, sourceOf } from './new-annotation';
export { occurrencesOf } from './occurrences';
export { AnchorText } from './passage';
export { quoteOf } from './quote-of';
export { type ReAnchorOptions, reAnchor, type SelectorTarget } from './re-anchor';
export { decodeUtf8, MAX_SIZE } from './read-json';
export { type Salvaged, salvageSidecar } from './salvage';
export { bytesHash, type Saved, type SidecarFile, saveAnnotations, updateFile } from './save';
export { emptySidecar, hashOf, type ParsedSidecar, parseSidecar, serializeSidecar } from './sidecar';
export * from './sidecar-names';
export { type Act, AnnotationStore, type Change, type Work } from './store';
export * from './types';
export { LONGEST_WORDS, type WordOptions, wordOccurrences } from './word-occurrences';
