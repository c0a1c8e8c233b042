export { actorKey, isKnownBySurname, surnameKey } from './actor-key';
export { findNames } from './find-names';
export { linkActors } from './link-actors';
export { foldSounds, isOneSlip, personWords, sameFirstName, surfaceKey } from './linking/fold-name';
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
