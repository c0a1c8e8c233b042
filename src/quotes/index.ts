export { attributeQuotes } from './attribute-quotes';
export { findQuotes } from './find-quotes';
export { fingerprintOf, type QuoteFingerprint, sameWords } from './fingerprint';
export type { BlockSpeech, NamedSpan, QuotedBlock, QuoteMention, Speaker, Speech } from './types';
