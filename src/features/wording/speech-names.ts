// What the kinds of speech are called. Functions, because the translations are loaded after this module.
import * as l10n from '@vscode/l10n';
import type { Speech } from '../../quotes';

export const SPEECH_NAMES: Readonly<Record<Speech, () => string>> = {
  direct: () => l10n.t('direct speech'),
  mixed: () => l10n.t('partly quoted'),
  indirect: () => l10n.t('reported speech'),
  scare: () => l10n.t('a term or title, not a quotation'),
};
