import { equal } from 'node:assert/strict';
import { excerpt, withoutIcons } from '../../../src/features/wording/plain-text';

describe('excerpt', () => {
  it('leaves a short text alone', () => equal(excerpt('a short text', 20), 'a short text'));
  it('cuts between words', () => equal(excerpt('one two three four', 10), 'one two…'));
  it('cuts a long word', () => equal(excerpt('a'.repeat(50), 10), `${'a'.repeat(10)}…`));
  it('never parts a surrogate pair', () => equal(excerpt('😀'.repeat(9), 5), '😀😀…'));
});

describe('withoutIcons', () => {
  it('keeps an icon from being drawn', () => equal(withoutIcons('$(trash) it'), '\\$(trash) it'));
});
