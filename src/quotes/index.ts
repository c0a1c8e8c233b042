export { attributeQuotes } from './attribute-quotes';
export { type BlockSpeech, findQuotes } from './find-quotes';
export { fingerprintOf, type QuoteFingerprint, sameWords } from './fingerprint';
export type { QuotedBlock } from './speakers/inherit-speakers';
export type { NamedSpan } from './speakers/names';
export type { QuoteMention, Speaker, Speech } from './types';
