// Short messages that need no answer.
import { window } from 'vscode';

/** How long a message stays in the status bar, in ms. */
const SHOWN = 5000;

/** Shows a message in the status bar for some seconds. */
export function showStatus(message: string): void {
  window.setStatusBarMessage(message, SHOWN);
}

/** Shows a notification that needs no answer. */
export function showInfo(message: string): void {
  void window.showInformationMessage(message);
}

/** Shows a warning that needs no answer. */
export function showWarning(message: string): void {
  void window.showWarningMessage(message);
}
