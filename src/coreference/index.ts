export { findExpressions } from './find-expressions';
export { linkReferences } from './link-references';
export { speakerReferences } from './linking/speaker-references';
export type {
  BlockExpressions,
  KnownActor,
  KnownArticle,
  Reference,
  ReferenceForm,
  ReferringBlock,
  SpokenPassage,
  UnnamedSource,
} from './types';
