// The question where a lost passage stands: its places here, those in other articles as they are found, and what else can be done.

import * as l10n from '@vscode/l10n';
import { Disposable, type QuickPickItem } from 'vscode';
import { mayBeElsewhere, type PlaceElsewhere } from '../../../features/pickers/places-elsewhere';
import type { AnnotationEntry } from '../../../features/trees/annotation-entry';
import { type CandidateEntry, candidatesOf } from '../../../features/trees/review-tree-model';
import { excerpt, withoutIcons } from '../../../features/wording/plain-text';
import { showQuickPick } from '../../ui/quick-pick';

/** What the user chose: a place, or a command for the annotation. */
export type PlaceAnswer = { readonly place: CandidateEntry | PlaceElsewhere } | { readonly command: string };

/** What happens while the list is open. */
export interface PlaceQuestion {
  /** Shows the active place. */
  show(place: CandidateEntry | PlaceElsewhere): void;
  /** Looks in other articles until `stopped`. */
  findElsewhere(stopped: () => boolean): Promise<readonly PlaceElsewhere[]>;
}

type Answer = QuickPickItem & { readonly answer: PlaceAnswer };

/** Asks what to do about one annotation; undefined if the list was closed. Other articles are searched while it is open. */
export function askPlace(entry: AnnotationEntry, question: PlaceQuestion): Promise<PlaceAnswer | undefined> {
  return showQuickPick<Answer, PlaceAnswer>((list, close) => {
    let isOpen = true;
    list.title = l10n.t('Where does “{0}” stand?', excerpt(entry.passage.words, 60));
    list.placeholder = excerpt(entry.passage.notes[0] ?? entry.detail, 80);
    const [here, others] = [candidatesOf(entry).map(answerHere), otherAnswers()];
    list.items = [...here, ...others];
    list.onDidChangeActive(([active]) => {
      if (active && 'place' in active.answer) question.show(active.answer.place);
    });
    list.onDidAccept(() => close(list.selectedItems[0]?.answer));
    const look = async () => {
      list.busy = true;
      const found = await question.findElsewhere(() => !isOpen);
      if (!isOpen) return;
      const [active] = list.activeItems;
      if (found.length > 0) list.items = [...here, ...found.map(answerElsewhere), ...others];
      // The user may have moved to an answer already.
      if (active && found.length > 0 && here.length > 0) list.activeItems = [active];
      list.busy = false;
    };
    if (mayBeElsewhere(entry.passage)) void look();
    return new Disposable(() => {
      isOpen = false;
    });
  });
}

function answerHere(place: CandidateEntry): Answer {
  const { before, label, after, detail } = place;
  return {
    label: `$(arrow-right) ${withoutIcons(label)}`,
    description: detail,
    // The same words may stand in several places: the words around them tell which.
    detail: withoutIcons(`${before}${label}${after}`),
    answer: { place },
  };
}

function answerElsewhere(place: PlaceElsewhere): Answer {
  const { article, line, before, label, after } = place;
  return {
    label: `$(file-symlink-file) ${withoutIcons(l10n.t('Found in {0}', article.name))}`,
    description: l10n.t('line {0}', line),
    detail: withoutIcons(`${before}${label}${after}`),
    answer: { place },
  };
}

function otherAnswers(): readonly Answer[] {
  return [
    {
      label: `$(selection) ${l10n.t('Attach to the selection')}`,
      description: l10n.t('what is selected in the article now'),
      answer: { command: 'marginalia.review.attach' },
    },
    {
      label: `$(archive) ${l10n.t('Keep without a place')}`,
      description: l10n.t('the passage is gone; the annotation stays'),
      answer: { command: 'marginalia.review.keep' },
    },
    { label: `$(trash) ${l10n.t('Remove')}`, answer: { command: 'marginalia.removeAnnotation' } },
  ];
}
