export { findExpressions } from './find-expressions';
export { linkReferences } from './link-references';
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
