// Translations of everything that is shown: VS Code brings the bundle of its display language, all floors read it.
import * as translations from '@vscode/l10n';
import { l10n } from 'vscode';

/** Loads the translations; without a bundle for the display language everything stays English. */
export function loadTranslations(): void {
  if (l10n.bundle) translations.config({ contents: l10n.bundle });
}
