// Every message to the user goes through here. VS Code makes a live link of `[x](command:…)` in a notification, and an icon of `$(x)` in
// the status bar, wherever the words come from: here nothing becomes one.
import { window } from 'vscode';
import { withoutIcons, withoutLinks } from '../../features/wording/plain-text';

/** How long a message stays in the status bar, in ms. */
const SHOWN = 5000;

/** Shows a message in the status bar for some seconds. */
export function showStatus(message: string): void {
  window.setStatusBarMessage(withoutIcons(message), SHOWN);
}

/** Shows a notification that needs no answer. */
export function showInfo(message: string): void {
  void window.showInformationMessage(withoutLinks(message));
}

/** Shows a warning that needs no answer. */
export function showWarning(message: string): void {
  void window.showWarningMessage(withoutLinks(message));
}

/** Shows an error that needs no answer. */
export function showError(message: string): void {
  void window.showErrorMessage(withoutLinks(message));
}

/** Shows a notification with buttons; resolves with the chosen one, or undefined. */
export function askInfo(message: string, ...buttons: readonly string[]): Thenable<string | undefined> {
  return window.showInformationMessage(withoutLinks(message), ...buttons);
}

/** Shows a warning with buttons; resolves with the chosen one, or undefined. */
export function askWarning(message: string, ...buttons: readonly string[]): Thenable<string | undefined> {
  return window.showWarningMessage(withoutLinks(message), ...buttons);
}

/** Shows an error with buttons; resolves with the chosen one, or undefined. */
export function askError(message: string, ...buttons: readonly string[]): Thenable<string | undefined> {
  return window.showErrorMessage(withoutLinks(message), ...buttons);
}

/** Asks a question in a dialog that must be answered; true if the user chose `yes`. */
export async function confirm(question: string, yes: string, detail = ''): Promise<boolean> {
  const options = { modal: true, detail: withoutLinks(detail) };
  return (await window.showWarningMessage(withoutLinks(question), options, yes)) === yes;
}
