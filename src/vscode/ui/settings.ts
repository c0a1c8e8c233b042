// The user's settings, typed. Read when needed: VS Code keeps them in memory.
import { type ConfigurationScope, workspace } from 'vscode';

/** Every setting below `marginalia.`; defaults stand in the manifest and nowhere else. */
export interface Settings {
  /** Largest article in megabytes; larger files open as plain text. */
  readonly 'article.maxSize': number;
  /** Whose marks are shown. */
  readonly 'highlight.shown': 'all' | 'mine' | 'none';
  readonly 'highlight.dates': boolean;
  readonly 'highlight.actors': boolean;
  readonly 'highlight.quotes': boolean;
  /** Quotations tinted by speaker rather than all alike. */
  readonly 'highlight.speakers': boolean;
  /** Speech reported without quotation marks. */
  readonly 'highlight.reported': boolean;
  /** Words that mean an actor without naming it. */
  readonly 'highlight.references': boolean;
  readonly 'highlight.tags': boolean;
  /** A label after paragraphs that stand above or in other articles too. */
  readonly 'highlight.repeated': boolean;
  /** Related mentions and counts leave out repeated paragraphs. */
  readonly skipRepeated: boolean;
  /** Which mentions of an actor related mentions and references are. */
  readonly relatedMentions: 'all' | 'names';
  readonly inlayHints: boolean;
  /** The name of the actor that a pronoun or description means, after it. */
  readonly referenceHints: boolean;
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
