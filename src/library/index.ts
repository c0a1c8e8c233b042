// The analysis as a library: `require('marginalia')`. Public and stable.
export { type Analysis, type AnalyzeOptions, analyze, type Mention, reanalyze, type TextEdit } from '../analysis';
export {
  type Anchor,
  AnchorText,
  type Annotation,
  type Candidate,
  type Described,
  describeSpan,
  type ParsedSidecar,
  type Problem,
  parseSidecar,
  type ReAnchorOptions,
  type Result,
  reAnchor,
  type SelectorTarget,
  type Sidecar,
  serializeSidecar,
  type TextPositionSelector,
  type TextQuoteSelector,
} from '../annotations';
