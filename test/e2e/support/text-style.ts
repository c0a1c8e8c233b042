// The style of a text on the screen: the colours and lines that the browser draws it with.
import type { Workbench } from './workbench';

/** How a text is drawn. Colours are as CSS writes them, `rgb(…)`. */
export interface TextStyle {
  readonly color: string;
  readonly background: string;
  /** Lines below and borders around it: all that is not colour. */
  readonly decoration: string;
}

/** The style of the first character of a text in view. */
export async function textStyleOf(window: Workbench, text: string): Promise<TextStyle> {
  const { start } = await window.placeOf(text);
  return window.page.evaluate(
    ([x, y]) => {
      const spans = document.elementsFromPoint(x, y).filter((element) => element.closest('.monaco-editor'));
      const text = spans.find((element) => element.closest('.view-line')) ?? document.body;
      const style = getComputedStyle(text);
      // Decorations below the text are elements of their own, drawn at the same place in a lower layer.
      const below = [...document.querySelectorAll('.monaco-editor .view-overlays .cdr')].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.left <= x && x < box.right && box.top <= y && y < box.bottom;
      });
      const opaque = [...below, document.querySelector('.monaco-editor-background'), document.body]
        .map((element) => (element ? getComputedStyle(element).backgroundColor : ''))
        .find((color) => color.startsWith('rgb(') || / 1\)$/.test(color));
      const lines = [style, ...below.map((element) => getComputedStyle(element))].map(
        (one) => `${one.textDecorationLine} ${one.textDecorationStyle} ${one.borderBottomStyle} ${one.fontStyle}`,
      );
      return { color: style.color, background: opaque ?? 'rgb(255, 255, 255)', decoration: lines.join('; ') };
    },
    [start.x + 3, start.y] as const,
  );
}

/** The contrast of two CSS colours by WCAG 2.2: from 1 (none) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const channels = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((channel) => Number(channel) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
