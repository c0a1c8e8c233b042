export { findNames } from './find-names';
export { genderOfFirstName, isCountry, roleNouns } from './lexicon';
export { linkActors } from './link-actors';
export { actorKey } from './linking/actor-key';
export { foldSounds, surfaceKey } from './linking/name-keys';
export { isWithinOneEdit, personName, personWords, sameFirstName, sameInitials } from './linking/person-names';
export { countNames, type NameCount } from './names/count-names';
export type {
  Actor,
  ActorId,
  ActorMention,
  ActorType,
  Decided,
  Gender,
  MentionForm,
  NamedBlock,
  NameFinding,
  TypeScores,
} from './types';
