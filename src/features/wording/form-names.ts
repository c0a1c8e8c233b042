// What the forms of mentions are called.
import * as l10n from '@vscode/l10n';
import type { PlaceForm } from '../../corpus';

/** What the forms are called, one and several. Functions, because the translations are loaded after this module. */
export const FORM_NAMES: Readonly<Record<PlaceForm, { readonly one: () => string; readonly many: () => string }>> = {
  name: { one: () => l10n.t('name'), many: () => l10n.t('names') },
  pronoun: { one: () => l10n.t('pronoun'), many: () => l10n.t('pronouns') },
  nominal: { one: () => l10n.t('description'), many: () => l10n.t('descriptions') },
};
