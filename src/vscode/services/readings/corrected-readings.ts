// Where the reader's corrections of a reading come from: the annotations of an open article, the sidecar of a closed one, and the
// folder's decisions about actors.
import { Disposable, type TextDocument, type Uri } from 'vscode';
import type { Corrections } from '../../../analysis';
import { correctionsIn, correctionsOf } from '../../../annotations';
import type { Parts } from '../../extension';
import { authorOf } from '../storage/author';

/** What corrections are made of. */
type Sources = Pick<Parts, 'annotations' | 'decidedActors'>;

/** The corrections of an article as it is open; none while its annotations follow another text. */
export function openCorrections(sources: Sources, { uri }: TextDocument, text: string): Corrections {
  const actors = sources.decidedActors.correctionsFor(uri);
  const notes = sources.annotations.at(uri);
  if (notes?.text !== text) return actors;
  return { ...actors, ...correctionsOf(notes.annotations, ({ id }) => notes.anchorOf(id), authorOf(uri)) };
}

/** The corrections of an article that nobody has open; what cannot be read corrects nothing, and is told elsewhere. */
export async function closedCorrections(sources: Sources, uri: Uri, text: string): Promise<Corrections> {
  const content = await sources.annotations.contentOf(uri);
  const passages = content ? correctionsIn(content, text, authorOf(uri)) : {};
  return { ...passages, ...sources.decidedActors.correctionsFor(uri) };
}

/** Lays the reader's corrections over the reading of an article as soon as one comes, goes or finds its place. */
export function registerCorrections({ annotations, decidedActors, sessions, guard }: Parts): Disposable {
  const recorrect = (article: Uri) => void guard.run('corrections', () => sessions.recorrect(article));
  return Disposable.from(
    annotations.onDidChange(({ uri }) => recorrect(uri)),
    decidedActors.onDidChange(() => {
      for (const { document } of sessions.all()) recorrect(document.uri);
    }),
  );
}
