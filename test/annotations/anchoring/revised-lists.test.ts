import { equal } from 'node:assert/strict';
import { describeSpan, reAnchor } from '../../../src/annotations';

/** Text before with the passage between « and »; text after with its place so marked, or without marks if it is gone. */
type Case = readonly [name: string, before: string, after: string];

const [ANA, BERIT, CARL] = ['Ana Lopez: Aye.', 'Berit Holm: No.', 'Carl Weiss: Aye.'];
const lines = (...all: readonly (string | undefined)[]) =>
  `The clerk called the members.\n\n${all.join('\n')}\n\nThe session closed at noon.\n`;

const CASES: readonly Case[] = [
  ['a roll call that lost the line', lines(ANA, 'Berit Holm: «No».', CARL), lines(ANA, CARL)],
  ['a roll call in another order', lines('Ana Lopez: «Aye».', BERIT, CARL), lines(CARL, BERIT, 'Ana Lopez: «Aye».')],
  [
    'a score table with a row put in',
    lines('Kelso 3 | 1', 'Harwich «2» | 2', 'Marston 0 | 2'),
    lines('Corwen 2 | 2', 'Kelso 3 | 1', 'Harwich «2» | 2', 'Marston 0 | 2'),
  ],
  [
    'table rows sorted',
    lines('| Kelso | 41 | yes |', '| Ashford | «41» | yes |'),
    lines('| Ashford | «41» | yes |', '| Kelso | 41 | yes |'),
  ],
  [
    'a region taken out',
    lines('Exports of Kelso «rose by 4 percent».', 'Exports of Corwen rose by 4 percent.'),
    lines('Exports of Corwen rose by 4 percent.'),
  ],
  [
    'a numbered list that was renumbered',
    lines('1. Mend the «road» to Kelso.', '2. Mend the road to Corwen.'),
    lines('1. Sweep the square.', '2. Mend the «road» to Kelso.', '3. Mend the road to Corwen.'),
  ],
  [
    'paragraphs that changed places',
    'Lund spoke of «the harbour» and its debts.\n\nBerg spoke of the harbour and its cranes.\n',
    'Berg spoke of the harbour and its cranes.\n\nLund spoke of «the harbour» and its debts.\n',
  ],
  [
    'a repeated speaker',
    'MAYOR: We begin.\n\n«MAYOR»: The vote is on roads.\n\nCLERK: Noted.\n',
    'MAYOR: We begin.\n\nCLERK: One moment.\n\n«MAYOR»: The vote is on roads.\n\nCLERK: Noted.\n',
  ],
  [
    'a speaker whose turn is gone',
    'MAYOR: We begin with the minutes.\n\nCLERK: Noted.\n\n«MAYOR»: The vote is on roads.\n\nCLERK: So it is.\n',
    'MAYOR: We begin with the minutes.\n\nCLERK: Noted.\n',
  ],
  [
    'a sentence that was printed again elsewhere',
    'First came rain.\n\n«The bridge is closed.» Trucks wait.\n\nNobody knows why it was so.\n',
    'The bridge is closed.\n\nFirst came rain.\n\n«The bridge is closed.» Trucks wait.\n\nNobody knows why it was so.\n',
  ],
  [
    'a moved paragraph whose twin was deleted',
    'A talk on fish.\n\nThe council met on Monday and «voted».\n\nA talk on boats.\n\nThe board met on Friday and voted.\n',
    'A talk on fish.\n\nA talk on boats.\n\nThe council met on Monday and «voted».\n',
  ],
  [
    'a question whose answer repeats',
    'Q. Were you in Kelso?\nA. I was.\nQ. Were you in Corwen?\nA. «I was».\nQ. Were you in Ashford?\nA. I was.\n',
    'Q. Were you in Corwen?\nA. «I was».\nQ. Were you in Ashford?\nA. I was.\n',
  ],
  [
    'a refrain whose verse is gone',
    'Ana went down to Kelso.\nAnd the river ran «to the sea».\n\nIvo went down to Corwen.\nAnd the river ran to the sea.\n\nThe end.\n',
    'Ivo went down to Corwen.\nAnd the river ran to the sea.\n\nThe end.\n',
  ],
  [
    'a figure corrected in its row',
    lines('Kelso: «4,120 votes»', 'Corwen: 3,977 votes'),
    lines('Kelso: «4,210 votes»', 'Corwen: 3,977 votes'),
  ],
];

describe('lists and tables that were revised', () => {
  for (const [name, before, after] of CASES)
    it(`keeps to the passage in ${name}`, () => {
      const plain = (text: string) => text.replace(/[«»]/g, '');
      const span = { start: before.indexOf('«'), end: before.indexOf('»') - 1 };
      const anchor = reAnchor(plain(after), { selector: describeSpan(plain(before), span) });
      const placed = anchor.status === 'exact' || anchor.status === 'moved' || anchor.status === 'approximate';
      equal(placed ? anchor.span.start : -1, after.indexOf('«'));
    });
});
