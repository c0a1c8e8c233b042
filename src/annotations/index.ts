// Annotations: the reader's notes, their place in the text, and their file.

export { AnchorText } from './anchoring/anchor-text';
export { clampSpan, type Described, describeSpan } from './anchoring/describe-span';
export { followEdits, type OffsetEdit } from './anchoring/follow-edits';
export { LiveAnchors, spanOf } from './anchoring/live-anchors';
export { occurrencesOf } from './anchoring/occurrences';
export { type ReAnchorOptions, reAnchor, type SelectorTarget } from './anchoring/re-anchor';
export { refreshSelectors } from './anchoring/refresh-selectors';
export { LONGEST_WORDS, type WordOptions, wordOccurrences } from './anchoring/word-occurrences';
export { type AuthorFiles, type JoinedFile, joinedFile } from './file/author-files';
export { decodeUtf8, MAX_SIZE } from './file/read-json';
export { type Salvaged, salvageSidecar } from './file/salvage';
export { bytesHash, type Saved, type SidecarFile, saveAnnotations, updateFile } from './file/save';
export { emptySidecar, hashOf, type ParsedSidecar, parseSidecar, serializeSidecar } from './file/sidecar';
export * from './file/sidecar-names';
export { type Merged, mergeSidecars, sameAnnotation } from './merge/merge';
export type { MergeNotice } from './merge/merge-fields';
export { conflictIn, type MergedFile, mergeActorDecisions, mergeCodebooks, mergeFiles } from './merge/merge-files';
export * from './model/bodies';
export { correctionsIn, correctionsOf, isCorrection, withoutCorrections } from './model/corrections';
export { isObject, type Json, type JsonObject } from './model/json';
export { newAnnotation, newReply, newWith, passageTarget, type Signature, sourceOf } from './model/new-annotation';
export { type Remark, remarksOf, withNote, withoutConversation, withoutRemark, withText } from './model/note-thread';
export * from './model/passages';
export { quoteOf } from './model/quote-of';
export { type Retagging, withTagInstead, withTags } from './model/retag';
export * from './model/types';
export {
  type ActorDecision,
  type ActorDecisions,
  NO_DECISIONS,
  parseActorDecisions,
  serializeActorDecisions,
} from './schemes/actor-decisions';
export * from './schemes/codebook';
export type { ConceptScheme, ParsedScheme } from './schemes/concept-scheme';
export * from './schemes/edit-actor-decisions';
export * from './schemes/edit-codebook';
export {
  codebookToCsv,
  codebookToJson,
  type Imported,
  importTags,
  readCodebook,
} from './schemes/exchange-codebook';
export { type TagRow, type TagUse, tagRows, usesOf } from './schemes/tag-usage';
export { type AnnotationChanges, AnnotationStore, type Change } from './store/annotation-store';
export { type UndoableEdit, UndoHistory, type UndoStep } from './store/undo-history';
