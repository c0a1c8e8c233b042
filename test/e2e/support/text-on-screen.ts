// Where a text is on the screen. Runs inside the page; knows how Monaco draws lines, and nothing of Marginalia.
import type { Page } from 'playwright-core';

/** Where a text begins and ends, in pixels of the viewport. */
export interface TextPlace {
  readonly start: { readonly x: number; readonly y: number };
  readonly end: { readonly x: number; readonly y: number };
}

/**
 * The place of the nth visible occurrence of a text in the active editor, or undefined when it is not in view. White
 * space does not count: the editor wraps lines, and draws blanks as no-break spaces.
 */
export function findTextOnScreen(page: Page, text: string, nth = 0): Promise<TextPlace | undefined> {
  return page.evaluate(
    ([wanted, skip]) => {
      const editor = document.querySelector('.editor-group-container.active .monaco-editor') ?? document;
      const top = (line: Element) => line.getBoundingClientRect().top;
      const lines = [...editor.querySelectorAll('.view-lines .view-line')].sort((a, b) => top(a) - top(b));
      const characters: { node: Node; at: number }[] = [];
      let shown = '';
      for (const line of lines) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          [...(node.textContent ?? '')].reduce((at, character) => {
            if (!/\s/.test(character)) {
              for (const _ of character.split('')) characters.push({ node: node as Node, at });
              shown += character;
            }
            return at + character.length;
          }, 0);
        }
      }
      const bare = wanted.replace(/\s/g, '');
      let from = -1;
      for (let i = 0; i <= skip; i++) from = shown.indexOf(bare, from + 1);
      if (from < 0) return undefined;
      const box = (index: number) => {
        const character = characters[index];
        if (!character) return undefined;
        const range = document.createRange();
        range.setStart(character.node, character.at);
        range.setEnd(character.node, character.at + 1);
        return range.getBoundingClientRect();
      };
      const first = box(from);
      const last = box(from + bare.length - 1);
      if (!first || !last) return undefined;
      // Monaco draws some lines outside of the editor's box in advance; nobody can point at them.
      const frame = editor === document ? undefined : (editor as Element).getBoundingClientRect();
      if (frame && (first.top < frame.top || last.bottom > frame.bottom)) return undefined;
      return {
        start: { x: first.left, y: (first.top + first.bottom) / 2 },
        end: { x: last.right, y: (last.top + last.bottom) / 2 },
      };
    },
    [text, nth] as const,
  );
}
