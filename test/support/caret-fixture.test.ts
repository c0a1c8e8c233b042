import { deepEqual, equal, throws } from 'node:assert/strict';
import { parseFixture, showCarets } from './caret-fixture';

const SOURCE = `commentary
### first case
@published 2022-01-27
@names Roe
 On Monday “we
 ^^ preposition
    ^^^^^^ date 2022-01-24
           ^^^ quote  Roe
    ~~~~~~ no week

go,” said Roe.
^^^^ +

### second
nothing
`;

describe('caret fixtures', () => {
  const [first, second] = parseFixture(SOURCE);
  it('are cases with text, directives and marked spans', () => {
    equal(first?.name, 'first case');
    equal(first?.published, '2022-01-27');
    deepEqual(first?.directives, { published: '2022-01-27', names: 'Roe' });
    equal(first?.text, ' On Monday “we\n\ngo,” said Roe.');
    deepEqual(
      first?.expected.map(({ span, words }) => [first.text.slice(span.start, span.end), words]),
      [
        ['On', 'preposition'],
        ['Monday', 'date 2022-01-24'],
        ['“we\n\ngo,”', 'quote  Roe'],
      ],
    );
    deepEqual(second, { name: 'second', directives: {}, text: 'nothing', expected: [] });
  });
  it('are shown with carets below their lines', () => {
    equal(
      showCarets(first?.text ?? '', first?.expected ?? []),
      [
        ' On Monday “we',
        ' ^^ preposition',
        '    ^^^^^^ date 2022-01-24',
        '           ^^^ quote  Roe',
        '',
        'go,” said Roe.',
        '^^^^ + quote  Roe',
      ].join('\n'),
    );
  });
  it('refuse carets that mark nothing', () => {
    throws(() => parseFixture('### x\nab\n  ^ word'), /beyond/);
    throws(() => parseFixture('### x\nab\n^ +'), /nothing/);
  });
});
