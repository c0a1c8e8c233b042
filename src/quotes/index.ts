export { attributeQuotes, type QuotedBlock } from './attribute-quotes';
export { findQuotes, type QuoteFinding } from './find-quotes';
export type { NamedSpan } from './names';
export type { QuoteMention, Speaker, Speech } from './types';
