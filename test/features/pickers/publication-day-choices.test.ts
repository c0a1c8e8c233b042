import { deepEqual } from 'node:assert/strict';
import { proposeDays } from '../../../src/features/pickers/publication-day-choices';
import { madeAnalysis } from '../../support/made-analysis';

describe('proposeDays', () => {
  it('proposes the day of the file’s name, of the text, and today', () => {
    const analysis = madeAnalysis('Oslo, 3 March 2021. It was cold.', {
      dates: [{ words: '3 March 2021', interval: '2021-03-03', anchor: 'text' }],
    });
    deepEqual(
      proposeDays(analysis, 'note-20210304.md', '2022-01-28').map(({ day }) => day),
      ['2021-03-04', '2021-03-03', '2022-01-28'],
    );
  });

  it('proposes the day that the article has, first', () => {
    const [first] = proposeDays(madeAnalysis(' date 2022-03-05 Oslo.', {}), '2021-01-01.txt', '2022-01-28');
    deepEqual(first, { day: '2022-03-05', reason: 'current day of publication' });
  });

  it('proposes no day that the calendar does not have, and none twice', () => {
    const analysis = madeAnalysis('In 2021.', {
      dates: [{ words: '2021', interval: '2021-01-01/2021-12-31', anchor: 'text' }],
    });
    deepEqual(
      proposeDays(analysis, '2021-02-30 and 2022_01_28.txt', '2022-01-28').map(({ day }) => day),
      ['2022-01-28'],
    );
  });
});
