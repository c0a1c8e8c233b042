export { type ActorKey, actorKey, foldName } from './actor-key';
export { type CorpusActor, CorpusIndex, type CorpusPlace, type RelatedActor } from './corpus-index';
export { type ActorFacts, type ArticleFacts, factsOf, type Place, placeOf } from './facts';
export { type Topic, topicOf, topicOfActor, topicOfDay, topicOfSpeaker, topicOfWords } from './topic';
