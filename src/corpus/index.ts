export type { CoreferenceLink } from './coreference/clusters';
export type { CorpusActor } from './corpus-actor';
export { CorpusIndex } from './corpus-index';
export type { ArticleFacts } from './facts/article-facts';
export { type Place, placeOf } from './facts/place-table';
export type { QuoteFacts } from './facts/quote-facts';
export {
  type ActorKey,
  type Topic,
  topicOf,
  topicOfDay,
  topicOfSpeaker,
  topicOfWords,
} from './facts/topic';
export { foldName } from './fold-name';
export { type CorpusPlace, type MentionPlace, PLACE_FORMS, type PlaceForm } from './mention-places';
export type { RepeatedParagraph } from './repeated-paragraphs';
