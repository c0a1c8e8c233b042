export { attributeQuotes } from './attribute-quotes';
export type { QuotedBlock } from './carry';
export { type BlockSpeech, findQuotes } from './find-quotes';
export { fingerprintOf, type QuoteFingerprint, sameWords } from './fingerprint';
export type { NamedSpan } from './names';
export type { QuoteMention, Speaker, Speech } from './types';
