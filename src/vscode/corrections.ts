// Where the reader's corrections of a reading come from: the annotations of an open article, the sidecar of a closed one.
import type { Disposable, TextDocument, Uri } from 'vscode';
import type { Corrections } from '../analysis';
import { parseSidecar } from '../annotations';
import { correctionsIn, correctionsOf } from '../features/corrections';
import { authorOf } from './commands/signature';
import type { Parts } from './extension';
import { readOrNothing, sidecarOf } from './sidecar-files';

/** What corrections are made of. */
type Sources = Pick<Parts, 'annotations'>;

/** The corrections of an article as it is open; none while its annotations follow another text. */
export function openCorrections({ annotations }: Sources, { uri }: TextDocument, text: string): Corrections {
  const notes = annotations.at(uri);
  if (notes?.text !== text) return {};
  return correctionsOf(notes.annotations, ({ id }) => notes.anchorOf(id), authorOf(uri));
}

/** The corrections of an article that nobody has open; what cannot be read corrects nothing, and is told elsewhere. */
export async function closedCorrections({ annotations }: Sources, uri: Uri, text: string): Promise<Corrections> {
  const notes = annotations.at(uri);
  if (notes) await annotations.ready(notes);
  if (notes) return correctionsIn(notes.store.sidecar, text, authorOf(uri));
  const parsed = parseSidecar((await readOrNothing(sidecarOf(uri))) ?? '');
  return parsed.ok ? correctionsIn(parsed.value.sidecar, text, authorOf(uri)) : {};
}

/** Lays the reader's corrections over the reading of an article as soon as one comes, goes or finds its place. */
export function registerCorrections({ annotations, sessions, guard }: Parts): Disposable {
  return annotations.onDidChange(({ article }) => {
    void guard.run('corrections', () => sessions.recorrect(article));
  });
}
