export { type CorpusActor, CorpusIndex, type CorpusPlace, type RelatedActor } from './corpus-index';
export { type ActorFacts, type ActorKey, type ArticleFacts, factsOf, type Place, placeOf } from './facts';
export { foldName } from './fold-name';
export { type Topic, topicOf, topicOfActor, topicOfDay, topicOfSpeaker, topicOfWords } from './topic';
