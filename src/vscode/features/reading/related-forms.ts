// Which mentions of an actor count as related.
import { PLACE_FORMS, type PlaceForm } from '../../../corpus';
import { settingOf } from '../../ui/settings';

/** The forms of mentions that related mentions are, as the user has set: all, or names only. */
export function relatedForms(): readonly PlaceForm[] {
  return settingOf('relatedMentions') === 'names' ? ['name'] : PLACE_FORMS;
}
