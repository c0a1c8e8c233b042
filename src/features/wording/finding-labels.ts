// What the kinds of findings, and what can be done with them, are called in cards, menus and lists.
import * as l10n from '@vscode/l10n';
import type { Mention } from '../../analysis';

/** The labels of one kind of finding. Functions, because the translations are loaded after this module. */
interface FindingLabels {
  /** A rejection, as a command. */
  readonly reject: () => string;
  /** A rejection, as the head of a card. */
  readonly rejected: () => string;
  /** A confirmation, as a command. */
  readonly confirm: () => string;
  /** To take a correction back, as a command. */
  readonly restore: () => string;
  /** That a user made the finding, as a part of a sentence. */
  readonly notDetected: () => string;
}

/** The labels by kind of finding. */
export const FINDING_LABELS: Readonly<Record<Mention['kind'], FindingLabels>> = {
  date: {
    reject: () => l10n.t('Not a Date'),
    rejected: () => l10n.t('Not a date'),
    confirm: () => l10n.t('Confirm the date'),
    restore: () => l10n.t('Put Back the Machine’s Reading of the date'),
    notDetected: () => l10n.t('the machine found no date here'),
  },
  actor: {
    reject: () => l10n.t('Not a Name'),
    rejected: () => l10n.t('Not a name'),
    confirm: () => l10n.t('Confirm the name'),
    restore: () => l10n.t('Put Back the Machine’s Reading of the name'),
    notDetected: () => l10n.t('the machine found no name here'),
  },
  quote: {
    reject: () => l10n.t('Not a Quotation'),
    rejected: () => l10n.t('Not a quotation'),
    confirm: () => l10n.t('Confirm the quotation'),
    restore: () => l10n.t('Put Back the Machine’s Reading of the quotation'),
    notDetected: () => l10n.t('the machine found no quotation here'),
  },
};
