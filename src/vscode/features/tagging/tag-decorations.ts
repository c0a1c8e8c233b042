// Draws tagged and noted passages in visible editors: a tint, a line whose form tells styles apart without colour, and a
// mark in the overview ruler.
import {
  type DecorationRenderOptions,
  Disposable,
  OverviewRulerLane,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { decorationsOf, PASSAGE_STYLES, type PassageStyle } from '../../../features/editor/passage-styles';
import { LineMap } from '../../../text/line-map';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { Codebooks } from '../../services/folder/codebooks';
import { toRange } from '../../ui/convert';
import type { Guard } from '../../ui/guard';
import { isShown } from '../../ui/marks-shown';

/** Four forms of line, so that neighbouring tags differ for eyes that tell no colours apart. */
const LINES = ['solid', 'dashed', 'dotted', 'double'] as const;

interface DecorationDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
}

/** Keeps the decorations of every visible article as its annotations are. */
export function registerTagDecorations({ guard, annotations, codebooks }: DecorationDependencies): Disposable {
  const types = new Map(PASSAGE_STYLES.map((style, index) => [style, makeType(style, index)]));
  const draw = (editor: TextEditor) =>
    void guard.run('tag decorations', () => {
      const article = annotations.at(editor.document.uri);
      const shown = article && isShown('highlight.tags', editor.document.uri);
      const passages = shown ? codebooks.passagesOf(article) : [];
      const styles = decorationsOf(passages, (tag) => codebooks.styleOf(editor.document.uri, tag));
      const lines = new LineMap(article?.text ?? '');
      for (const [style, type] of types) {
        editor.setDecorations(
          type,
          (styles.get(style) ?? []).map((span) => toRange(lines, span)),
        );
      }
    });
  const drawAll = () => window.visibleTextEditors.forEach(draw);
  return Disposable.from(
    ...types.values(),
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(draw)),
    annotations.onDidChange(({ uri }) => {
      for (const editor of window.visibleTextEditors)
        if (editor.document.uri.toString() === uri.toString()) draw(editor);
    }),
    codebooks.onDidChange(drawAll),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('marginalia.highlight') && drawAll()),
  );
}

function makeType(style: PassageStyle, index: number): TextEditorDecorationType {
  const color = new ThemeColor(`marginalia.${style}`);
  const line = style === 'note' ? 'dotted' : style === 'orphan' ? 'dashed' : (LINES[index % LINES.length] ?? 'solid');
  const options: DecorationRenderOptions = {
    borderColor: color,
    borderStyle: line,
    borderWidth: line === 'double' ? '0 0 4px 0' : '0 0 2px 0',
    overviewRulerColor: color,
    overviewRulerLane: OverviewRulerLane.Right,
    backgroundColor: new ThemeColor(`marginalia.${style}Background`),
  };
  return window.createTextEditorDecorationType(options);
}
