// What the kinds of findings, and what can be done with them, are called in cards, menus and lists.
import * as l10n from '@vscode/l10n';
import type { Finding } from '../../analysis';

/** The labels of one kind of finding. Functions, because the translations are loaded after this module. */
interface FindingLabels {
  /** A rejection, as a command. */
  readonly reject: () => string;
  /** A rejection, as the head of a card. */
  readonly rejected: () => string;
  /** A confirmation, as a command. */
  readonly confirm: () => string;
  /** To undo a correction, as a command. */
  readonly restore: () => string;
  /** That the analysis found nothing, as a part of a sentence. */
  readonly notDetected: () => string;
}

/** The labels by kind of finding. */
export const FINDING_LABELS: Readonly<Record<Finding['kind'], FindingLabels>> = {
  date: {
    reject: () => l10n.t('Not a Date'),
    rejected: () => l10n.t('Rejected as a date'),
    confirm: () => l10n.t('Confirm Date'),
    restore: () => l10n.t('Restore Detected Date'),
    notDetected: () => l10n.t('no date was detected here'),
  },
  actor: {
    reject: () => l10n.t('Not a Name'),
    rejected: () => l10n.t('Rejected as a name'),
    confirm: () => l10n.t('Confirm Name'),
    restore: () => l10n.t('Restore Detected Name'),
    notDetected: () => l10n.t('no name was detected here'),
  },
  quote: {
    reject: () => l10n.t('Not a Quotation'),
    rejected: () => l10n.t('Rejected as a quotation'),
    confirm: () => l10n.t('Confirm Speaker'),
    restore: () => l10n.t('Restore Detected Quotation'),
    notDetected: () => l10n.t('no quotation was detected here'),
  },
  reference: {
    reject: () => l10n.t('Means Someone Else'),
    rejected: () => l10n.t('Rejected as a mention'),
    confirm: () => l10n.t('Confirm Mention'),
    restore: () => l10n.t('Restore Detected Mention'),
    notDetected: () => l10n.t('no mention was detected here'),
  },
};
