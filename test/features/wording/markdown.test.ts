import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { commandLink, escapeMarkdown } from '../../../src/features/wording/markdown';

/** What a renderer shows for a text in which every sign is a character reference. */
function shown(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

const HOSTILE = [
  '[click](command:workbench.action.quit)',
  '![x](https://example.org/x.png)',
  '<img src=x onerror=alert(1)>',
  '<b>bold</b> &amp; **bold** _it_ ~~gone~~',
  '$(trash) $(sync~spin)',
  '`code` ```fence```',
  'https://example.org www.example.org a@example.org',
  '# head 1. item - item > quote | cell | === ---',
  '\\[escaped\\]',
];

describe('escapeMarkdown', () => {
  for (const hostile of HOSTILE) {
    it(`shows ${hostile} as it is`, () => {
      const escaped = escapeMarkdown(hostile);
      equal(shown(escaped), hostile);
      match(escaped, /^(?:[A-Za-z0-9 ]|&#\d+;)*$/);
    });
  }

  it('keeps a text on one line, so that no line can begin a block', () => {
    equal(escapeMarkdown('one\n\n    two\r\n\tthree'), 'one two three');
  });

  it('writes controls out and leaves the joiners of scripts and emoji', () => {
    equal(shown(escapeMarkdown('a\u202Eb\u0000c\u2066')), 'a⟨U+202E⟩b⟨U+0000⟩c⟨U+2066⟩');
    equal(escapeMarkdown('می\u200Cخواهم 👩\u200D🔬'), 'می\u200Cخواهم 👩\u200D🔬');
    equal(escapeMarkdown('lone \uD83D here'), 'lone \uFFFD here');
  });
});

describe('commandLink', () => {
  it('keeps label, arguments and title from ending the link', () => {
    const link = commandLink('a](command:x) b', 'marginalia.goTo', ['file:///x) "y\'*', 1], 'a "title)');
    const parts = /^\[(?<label>[^\]]*)\]\(command:(?<id>[\w.]+)\?(?<query>[^\s()]*) "(?<title>[^"]*)"\)$/.exec(
      link,
    )?.groups;
    deepEqual(JSON.parse(decodeURIComponent(parts?.query ?? '')), ['file:///x) "y\'*', 1]);
    equal(parts?.id, 'marginalia.goTo');
    doesNotMatch(parts?.label ?? '', /[[\]()]/);
  });
});
