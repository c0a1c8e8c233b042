// A code action, which VS Code lists under the light bulb: a command of this extension with its arguments.

/** A command with its arguments, and its title in the list. */
export interface SuggestedAction {
  readonly title: string;
  readonly command: string;
  readonly args: readonly unknown[];
}
