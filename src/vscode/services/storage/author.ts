// Who signs an annotation, and when: the only place of the extension that reads the clock for files and draws ids.

import type { Uri } from 'vscode';
import type { Signature } from '../../../annotations';
import { settingOf } from '../../ui/settings';

/** The author of annotations where the setting is empty. */
const DEFAULT_AUTHOR = 'me';

/** The user's name in the annotations of an article. */
export function authorOf(article: Uri): string {
  return settingOf('author', article).trim() || DEFAULT_AUTHOR;
}

/** The present moment, ISO 8601, UTC. */
export function now(): string {
  return new Date().toISOString();
}

/** A signature with a new id. */
export function sign(article: Uri): Signature {
  return { id: `urn:uuid:${crypto.randomUUID()}`, now: now(), creator: authorOf(article) };
}
