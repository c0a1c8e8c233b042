export type { Join } from './coreference/clusters';
export type { CorpusActor } from './corpus-actor';
export { CorpusIndex, type CorpusPlace } from './corpus-index';
export type { ActorKey, ArticleFacts } from './facts/article-facts';
export { type Place, placeOf } from './facts/place-table';
export { type Topic, topicOf, topicOfDay, topicOfSpeaker, topicOfWords } from './facts/topic';
export { foldName } from './fold-name';
