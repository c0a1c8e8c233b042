import { doesNotMatch, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { excerpt, withoutIcons, withoutLinks } from '../../../src/features/wording/plain-text';

describe('excerpt', () => {
  it('leaves a short text alone', () => equal(excerpt('a short text', 20), 'a short text'));
  it('cuts between words', () => equal(excerpt('one two three four', 10), 'one two…'));
  it('cuts a long word', () => equal(excerpt('a'.repeat(50), 10), `${'a'.repeat(10)}…`));
  it('never parts a surrogate pair', () => equal(excerpt('😀'.repeat(9), 5), '😀😀…'));
});

describe('withoutIcons', () => {
  it('keeps an icon from being drawn', () => equal(withoutIcons('$(trash) it'), '\\$(trash) it'));
});

describe('withoutLinks', () => {
  /** What the notifications of VS Code take for a link (`parseLinkedText`, src/vs/base/common/linkedText.ts). */
  const LINK = /\[[^\]]+\]\((?:(?:https?:\/\/|command:|file:)[^)\s]+)(?: (?<quote>["']).+?\k<quote>)?\)/i;

  it('shows the words, and makes no link of them', () => {
    equal(withoutLinks('a [b] (c)\nd'), 'a [b] (c) d');
    doesNotMatch(withoutLinks('[open](command:workbench.action.quit "now")'), LINK);
  });

  it('leaves no link in any message', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '](',
      'command:',
      'https://',
      'x',
      ' ',
      '"',
      '\n',
      '\u200B',
      '\u2060',
      '\u202E',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => doesNotMatch(withoutLinks(pieces.join('')), LINK)),
      { numRuns: 200 },
    );
  });
});
