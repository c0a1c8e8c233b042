export { actorKey, isKnownBySurname, surnameKey } from './actor-key';
export { findNames } from './find-names';
export { linkActors } from './link-actors';
export type {
  Actor,
  ActorId,
  ActorMention,
  ActorType,
  Gender,
  MentionForm,
  NamedBlock,
  NameFinding,
  TypeScores,
} from './types';
