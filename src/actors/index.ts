export { findNames } from './find-names';
export { linkActors } from './link-actors';
export { actorKey, isKnownBySurname, surnameKey } from './linking/actor-key';
export { foldSounds, isOneSlip, personWords, sameFirstName, surfaceKey } from './linking/name-keys';
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
