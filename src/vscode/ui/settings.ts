// The user's settings, typed. Read when needed: VS Code keeps them in memory.
import { type ConfigurationScope, workspace } from 'vscode';

/** Every setting below `marginalia.`; defaults stand in the manifest and nowhere else. */
export interface Settings {
  /** Largest article in megabytes; larger files open as plain text. */
  readonly 'article.maxSize': number;
  readonly 'highlight.dates': boolean;
  readonly 'highlight.actors': boolean;
  readonly 'highlight.quotes': boolean;
  /** Quotations tinted by speaker rather than all alike. */
  readonly 'highlight.speakers': boolean;
  /** Speech reported without quotation marks. */
  readonly 'highlight.reported': boolean;
  readonly 'highlight.tags': boolean;
  readonly inlayHints: boolean;
  /** When an article counts as read: its end was on the screen, it was opened, or only where the user says so. */
  readonly 'articles.markRead': 'end' | 'open' | 'never';
  /** The status of articles in the Explorer. */
  readonly 'articles.explorerBadges': boolean;
  /** Which of the two forms *Copy with Source* makes. */
  readonly 'copyWithSource.format': 'text' | 'markdown';
  /** Templates: see `cite`. */
  readonly 'copyWithSource.text': string;
  readonly 'copyWithSource.markdown': string;
  /** Name written as the creator of new annotations; empty: `me`. */
  readonly author: string;
  /** New annotations go to a file of the author's own. */
  readonly 'sidecar.perAuthor': boolean;
}

/** The value of one setting for a file or folder. */
export function settingOf<K extends keyof Settings>(name: K, scope?: ConfigurationScope): Settings[K] {
  const value = workspace.getConfiguration('marginalia', scope ?? null).get<Settings[K]>(name);
  if (value === undefined) throw new Error(`The setting marginalia.${name} is missing from the manifest.`);
  return value;
}
