// Outline, breadcrumbs and Go to Symbol in Editor.
import { type Disposable, DocumentSymbol, languages, SymbolKind } from 'vscode';
import { type OutlineKind, type OutlineNode, outlineOf } from '../features/outline';
import type { LineMap } from '../text/line-map';
import { toRange } from './convert';
import type { Parts } from './extension';
import { ARTICLE } from './session';

/** VS Code has icons for code only; these are the nearest, one for each kind. */
export const SYMBOL_KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  section: SymbolKind.String,
  group: SymbolKind.Array,
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
  date: SymbolKind.Event,
  quote: SymbolKind.Interface,
};

/** Registers the outline. */
export function registerOutline({ guard, sessions }: Parts): Disposable {
  const provider = {
    provideDocumentSymbols: (document: Parameters<typeof sessions.of>[0]) =>
      guard.provide('outline', undefined, () => {
        const reading = sessions.of(document);
        return reading && outlineOf(reading.analysis).map((node) => toSymbol(node, reading.lines));
      }),
  };
  return languages.registerDocumentSymbolProvider(ARTICLE, provider, { label: 'Marginalia' });
}

function toSymbol(node: OutlineNode, lines: LineMap): DocumentSymbol {
  const { name, detail, kind, span, selection, children } = node;
  const range = toRange(lines, span);
  const symbol = new DocumentSymbol(name, detail, SYMBOL_KINDS[kind], range, toRange(lines, selection));
  symbol.children = children.map((child) => toSymbol(child, lines));
  return symbol;
}
