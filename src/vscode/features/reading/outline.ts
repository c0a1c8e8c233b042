// Outline, breadcrumbs and Go to Symbol in Editor.
import { Disposable, DocumentSymbol, languages, SymbolKind, type TextDocument } from 'vscode';
import { type OutlineKind, type OutlineNode, outlineOf } from '../../../features/trees/outline-model';
import { tagOutline } from '../../../features/trees/tag-outline-model';
import type { LineMap } from '../../../text/line-map';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import { ARTICLE } from '../../services/documents/article-documents';
import type { Codebooks } from '../../services/folder/codebooks';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { toRange } from '../../ui/convert';
import { debounce } from '../../ui/debounce';
import type { Guard } from '../../ui/guard';

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

interface OutlineDependencies {
  readonly guard: Guard;
  readonly readings: CorrectedReadings;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
}

/** Registers the outline, and again when annotations or decisions changed: VS Code asks only after an edit or for a new provider. */
export function registerOutline({ guard, readings, annotations, codebooks }: OutlineDependencies): Disposable {
  const provider = {
    provideDocumentSymbols: (document: TextDocument) =>
      guard.provide('outline', undefined, () => {
        const reading = readings.of(document);
        const article = annotations.at(document.uri);
        const passages = article ? codebooks.passagesOf(article) : [];
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
    annotations.onDidEdit(renew.schedule),
    codebooks.onDidChange(renew.schedule),
    readings.onDidCorrect(renew.schedule),
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
