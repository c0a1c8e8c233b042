// Who signs an annotation, and when: the only place of this part that reads the clock and draws ids.
import type { Uri } from 'vscode';
import type { Signature } from '../../../annotations';
import { settingOf } from '../../ui/settings';

/** The author of annotations where the reader gave no name. */
const NAMELESS = 'me';

/** The reader's name for an article. */
export function authorOf(article: Uri): string {
  return settingOf('author', article).trim() || NAMELESS;
}

/** The present moment, ISO 8601, UTC. */
export function now(): string {
  return new Date().toISOString();
}

/** A signature with a new id. */
export function sign(article: Uri): Signature {
  return { id: `urn:uuid:${crypto.randomUUID()}`, now: now(), creator: authorOf(article) };
}
