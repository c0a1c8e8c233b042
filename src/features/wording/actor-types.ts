// How the types of actors are called and drawn.
import * as l10n from '@vscode/l10n';
import type { ActorType } from '../../actors';

/** The icon of each type of actor (codicons). */
export const ACTOR_ICONS: Readonly<Record<ActorType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
};

/** The types of actors, in the order in which they are listed. */
export const ACTOR_TYPES: readonly ActorType[] = ['person', 'organization', 'place'];

/** `person`. */
export function typeName(type: ActorType): string {
  if (type === 'person') return l10n.t('person');
  return type === 'organization' ? l10n.t('organization') : l10n.t('place');
}

/** `a person`. */
export function aType(type: ActorType): string {
  if (type === 'person') return l10n.t('a person');
  return type === 'organization' ? l10n.t('an organization') : l10n.t('a place');
}
