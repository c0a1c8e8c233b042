// Outline, breadcrumbs and Go to Symbol in Editor.
import { Disposable, DocumentSymbol, languages, SymbolKind } from 'vscode';
import { type OutlineKind, type OutlineNode, outlineOf } from '../../../features/trees/outline-model';
import { tagOutline } from '../../../features/trees/tag-outline-model';
import type { LineMap } from '../../../text/line-map';
import type { Parts } from '../../extension';
import { ARTICLE } from '../../services/documents/article-documents';
import { toRange } from '../../ui/convert';
import { debounce } from '../../ui/debounce';

/** VS Code has icons for code only; these are the nearest, one for each kind. */
export const SYMBOL_KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  section: SymbolKind.String,
  group: SymbolKind.Array,
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
  date: SymbolKind.Event,
  quote: SymbolKind.Interface,
  tag: SymbolKind.Key,
};

/** Registers the outline, and anew when annotations or decisions changed: VS Code asks again after an edit or for a new provider only. */
export function registerOutline({ guard, sessions, annotations, codebooks }: Parts): Disposable {
  const provider = {
    provideDocumentSymbols: (document: Parameters<typeof sessions.of>[0]) =>
      guard.provide('outline', undefined, () => {
        const reading = sessions.of(document);
        const notes = annotations.of(document);
        const passages = notes ? codebooks.passagesOf(notes) : [];
        const labelOf = (tag: string) => codebooks.labelOf(document.uri, tag);
        return (
          reading &&
          [...outlineOf(reading.analysis), ...tagOutline(reading.analysis.article.text, passages, labelOf)].map(
            (node) => toSymbol(node, reading.lines),
          )
        );
      }),
  };
  const register = () => languages.registerDocumentSymbolProvider(ARTICLE, provider, { label: 'Marginalia' });
  let registered = register();
  const renew = debounce(() => {
    registered.dispose();
    registered = register();
  });
  return Disposable.from(
    annotations.onDidAct(renew.soon),
    codebooks.onDidChange(renew.soon),
    sessions.onDidCorrect(renew.soon),
    renew,
    { dispose: () => registered.dispose() },
  );
}

function toSymbol(node: OutlineNode, lines: LineMap): DocumentSymbol {
  const { name, detail, kind, span, selection, children } = node;
  const range = toRange(lines, span);
  const symbol = new DocumentSymbol(name, detail, SYMBOL_KINDS[kind], range, toRange(lines, selection));
  symbol.children = children.map((child) => toSymbol(child, lines));
  return symbol;
}
