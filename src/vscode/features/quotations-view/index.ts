// The Quotations view: who said what, in the active article or in all articles of the folder.
import * as l10n from '@vscode/l10n';
import { commands, Disposable, type Memento, window } from 'vscode';
import type { Corpus } from '../../services/corpus/corpus';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { isRecord } from '../../ui/command-arguments';
import { throttle } from '../../ui/debounce';
import type { DocumentInView } from '../../ui/document-in-view';
import type { Guard } from '../../ui/guard';
import { registerViewKeys } from '../../ui/view-keys';
import { type QuotationNode, QuotationsTree } from './quotations-tree';

const VIEW = 'marginalia.quotations';

/** Key of what the view shows, in the workspace's memory. */
const OPTIONS = 'marginalia.quotations.view';

/** The view is drawn again at most this often, in ms: while a folder is read, changes come by the hundred. */
const OFTEN = 1000;

interface QuotationsViewDependencies {
  readonly guard: Guard;
  readonly memory: Memento;
  readonly inView: DocumentInView;
  readonly readings: CorrectedReadings;
  readonly corpus: Corpus;
}

/** Registers the view and the commands of its title bar. */
export function registerQuotationsView(deps: QuotationsViewDependencies): Disposable {
  const { guard, memory, inView, corpus } = deps;
  const tree = new QuotationsTree(deps);
  const view = window.createTreeView<QuotationNode>(VIEW, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const describe = () => {
    const { filter, withoutReported } = tree.options;
    view.description = [
      tree.everywhere && l10n.t('all articles'),
      withoutReported && l10n.t('in quotation marks'),
      filter && `“${filter}”`,
    ]
      .filter(Boolean)
      .join(' · ');
    const context = (name: string, value: boolean) => commands.executeCommand('setContext', `${VIEW}.${name}`, value);
    void context('everywhere', tree.everywhere);
    void context('filtered', filter !== '' || withoutReported);
    void context('withoutReported', withoutReported);
  };
  const show = (options: Partial<QuotationsTree['options']>, everywhere = tree.everywhere) => {
    tree.options = { ...tree.options, ...options };
    tree.everywhere = everywhere;
    void memory.update(OPTIONS, { everywhere, withoutReported: tree.options.withoutReported });
    describe();
    tree.refresh();
  };
  const { everywhere, withoutReported } = remembered(memory.get(OPTIONS));
  show({ withoutReported }, everywhere);
  const redraw = throttle(() => tree.refresh(), OFTEN);
  return Disposable.from(
    tree,
    view,
    redraw,
    corpus.onDidChange(redraw.schedule),
    inView.onDidChange(() => tree.everywhere || tree.refresh()),
    registerViewKeys(guard, view, { id: VIEW, kindOf: ({ kind }) => (kind === 'same' ? 'quote' : kind) }),
    guard.command('marginalia.quotations.showAll', () => show({}, true)),
    guard.command('marginalia.quotations.showArticle', () => show({}, false)),
    guard.command('marginalia.quotations.hideReported', () => show({ withoutReported: true })),
    guard.command('marginalia.quotations.showReported', () => show({ withoutReported: false })),
    guard.command('marginalia.quotations.clearFilter', () => show({ filter: '', withoutReported: false })),
    guard.command('marginalia.quotations.showMore', (key) => tree.showMore(String(key))),
    guard.command('marginalia.quotations.filter', async (given) => {
      const options = {
        title: l10n.t('Search quotations'),
        placeHolder: l10n.t('Words of the speaker, the quotation, its article or its outlet'),
        value: tree.options.filter,
      };
      const filter = typeof given === 'string' ? given : await window.showInputBox(options);
      if (filter !== undefined) show({ filter: filter.trim() });
    }),
  );
}

/** What the workspace remembers may be of another version: only what is known counts. */
function remembered(value: unknown): { everywhere: boolean; withoutReported: boolean } {
  const { everywhere, withoutReported } = isRecord(value) ? value : {};
  return { everywhere: everywhere === true, withoutReported: withoutReported === true };
}
