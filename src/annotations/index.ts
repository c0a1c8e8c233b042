// Annotations: what users write about articles, where it stands in the text, and the files that hold it.
// The folders descend: store -> merge -> schemes -> file and anchoring (neither imports the other) -> model.

export { correctionsIn } from './anchoring/anchor-corrections';
export { AnchorText } from './anchoring/anchor-text';
export { clampSpan, type Described, describeSpan } from './anchoring/describe-span';
export { foldText } from './anchoring/fold-text';
export { followEdits } from './anchoring/follow-edits';
export { LiveAnchors } from './anchoring/live-anchors';
export { occurrencesOf } from './anchoring/occurrences';
export { passageTarget } from './anchoring/passage-target';
export { type ReAnchorOptions, reAnchor, type SelectorTarget } from './anchoring/re-anchor';
export { refreshSelectors } from './anchoring/refresh-selectors';
export { LONGEST_WORDS, type WordOptions, wordOccurrences } from './anchoring/word-occurrences';
export type { AuthorFiles } from './file/author-files';
export { type JoinedFile, joinedFile } from './file/joined-file';
export { lostArticles, type SidecarSearch } from './file/lost-articles';
export { decodeUtf8, MAX_SIZE } from './file/read-json';
export { type Salvaged, salvageSidecar } from './file/salvage';
export { emptySidecar, type ParsedSidecar, parseSidecar, serializeSidecar } from './file/sidecar';
export * from './file/sidecar-names';
export { type SidecarFile, updateFile } from './file/update-file';
export { type Merged, mergeSidecars, sameAnnotation } from './merge/merge';
export type { MergeNotice } from './merge/merge-fields';
export { conflictIn, type MergedFile, mergeActorDecisions, mergeCodebooks, mergeFiles } from './merge/merge-files';
export { type SalvagedFile, salvageFile } from './merge/salvage-file';
export * from './model/anchor';
export type { AnnotationChanges } from './model/annotation-changes';
export { articleRefOf, type DescribedArticle } from './model/article-ref';
export * from './model/bodies';
export { correctionsOf, isCorrection, withoutCorrections } from './model/corrections';
export { bytesHash, hashOf } from './model/hash';
export { isObject, type Json, type JsonObject } from './model/json';
export { articleTarget, newAnnotation, newReply, newWith, type Signature, sourceOf } from './model/new-annotation';
export { type Remark, remarksOf, withNote, withoutConversation, withoutRemark, withText } from './model/note-thread';
export * from './model/passages';
export { quoteOf } from './model/quote-of';
export type { Problem, ProblemCode, Result } from './model/result';
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
export { codebookToCsv } from './schemes/codebook-csv';
export type { ConceptScheme, ParsedScheme } from './schemes/concept-scheme';
export * from './schemes/edit-actor-decisions';
export * from './schemes/edit-codebook';
export { codebookToJson, type Imported, importTags, readCodebook } from './schemes/exchange-codebook';
export { parseCodebook, serializeCodebook } from './schemes/parse-codebook';
export { type TagRow, type TagUse, tagRows, usesOf } from './schemes/tag-usage';
export { AnnotationStore, type Change } from './store/annotation-store';
export { type Saved, saveAnnotations } from './store/save-annotations';
export { type UndoableEdit, UndoHistory, type UndoStep } from './store/undo-history';
