import { equal } from 'node:assert/strict';
import type { DateMention } from '../../../src/dates';
import { presentValue, readDateInput } from '../../../src/features/pickers/date-input';

/** What a typed date is stored as, and what it means; the problem where it is none. */
function read(typed: string, published: string | undefined = '2022-01-28'): string {
  const date = readDateInput(typed, published);
  if (typeof date === 'string') return date;
  return `${date.value}${date.mod === undefined ? '' : ` ${date.mod}`} = ${date.meaning}`;
}

describe('readDateInput', () => {
  const cases = {
    '2022-01-27': '2022-01-27 = Thursday, 27 January 2022',
    '2021-12': '2021-12 = December 2021',
    '2022-01-24/2022-01-30': '2022-01-24/2022-01-30 = 24–30 January 2022',
    '2022-01-24/..': '2022-01-24/.. = from 24 January 2022 on',
    '199X': '199X = 1990–1999',
    '2021~': '2021~ = 2021, about',
    '2021?': '2021? = 2021, in doubt',
    '2022-01-27T14:30': '2022-01-27T14:30 = Thursday, 27 January 2022, 14:30',
    P20Y: 'P20Y = 20 years',
    'last month': '2021-12 = December 2021',
    yesterday: '2022-01-27 = Thursday, 27 January 2022',
    'on 2 May 2021': '2021-05-02 = Sunday, 2 May 2021',
    'early 2021': '2021 START = 2021, start',
    'the 1990s': '199X = 1990–1999',
  };
  for (const [typed, meaning] of Object.entries(cases)) it(`${typed} is ${meaning}`, () => equal(read(typed), meaning));

  it('reads relative words against the day of the article', () => {
    equal(read('tomorrow', '2024-02-28'), '2024-02-29 = Thursday, 29 February 2024');
    equal(read('tomorrow', ''), 'It is not clear which day this is.');
  });

  it('refuses what the calendar does not have', () => {
    equal(read('2022-02-30'), 'The calendar has no such day.');
    equal(read('2022-03/2022-02'), 'The interval ends before it begins.');
    equal(read('recently'), 'It is not clear which day this is.');
  });

  it('refuses what is no date, or a date among other words', () => {
    equal(read('Monday and so on'), 'Only part of this is a date.');
    equal(read('the minister').startsWith('Not a date.'), true);
    equal(read('30 February 2022').includes('='), false);
    equal(read(' ').startsWith('Type a date'), true);
  });
});

describe('presentValue', () => {
  const fixed = { kind: 'date', span: { start: 0, end: 1 }, known: [], implied: [], anchor: 'text' } as const;
  const date: DateMention = { ...fixed, timex: 'DATE', value: '', certain: true, rule: 'made', reading: '' };

  it('is the shortest way to write the date as it was read', () => {
    equal(presentValue({ ...date, interval: '2021-12-01/2021-12-31', value: '2021-12' }), '2021-12');
    equal(presentValue({ ...date, interval: '2022-01-27', value: '2022-01-27', certain: false }), '2022-01-27?');
    equal(presentValue({ ...date, timex: 'DURATION', value: 'P20Y' }), 'P20Y');
  });

  it('is empty where nothing can be written', () => equal(presentValue({ ...date, value: 'PAST_REF' }), ''));
});
