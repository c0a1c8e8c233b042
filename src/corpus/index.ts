export type { CorpusActor } from './corpus-actor';
export { CorpusIndex, type CorpusPlace } from './corpus-index';
export type { ActorKey, ArticleFacts } from './facts';
export { foldName } from './fold-name';
export type { Join } from './joins/clusters';
export { type Place, placeOf } from './place-table';
export { type Topic, topicOf, topicOfDay, topicOfSpeaker, topicOfWords } from './topic';
