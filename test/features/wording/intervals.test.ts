import { equal } from 'node:assert/strict';
import { describeDistance, describeInterval, shortInterval } from '../../../src/features/wording/intervals';

describe('describeInterval', () => {
  const cases = {
    '2022-01-27': 'Thursday, 27 January 2022',
    '1969-07-20': 'Sunday, 20 July 1969',
    '2022-01-24/2022-01-30': '24–30 January 2022',
    '2022-01-31/2022-02-06': '31 January – 6 February 2022',
    '2021-12-27/2022-01-02': '27 December 2021 – 2 January 2022',
    '2022-02-01/2022-02-28': 'February 2022',
    '2021-01-01/2021-12-31': '2021',
    '2022-02-30': '2022-02-30',
    '2022-02-30/2022-03-01': '2022-02-30/2022-03-01',
    '../2022-01-01': 'until 1 January 2022',
    '2022-01-24/..': 'from 24 January 2022 on',
    '1990-01-01/1999-12-31': '1990–1999',
    '2021-07-01/2021-09-30': 'July – September 2021',
  };
  for (const [interval, words] of Object.entries(cases)) {
    it(`${interval} is ${words}`, () => equal(describeInterval(interval), words));
  }
});

describe('shortInterval', () => {
  const cases = {
    '2022-01-27': '2022-01-27',
    '2022-01-24/2022-01-30': '2022-01-24…30',
    '2022-01-31/2022-02-06': '2022-01-31…02-06',
    '2024-02-01/2024-02-29': '2024-02',
    '2021-01-01/2021-12-31': '2021',
    '2010-01-01/2019-12-31': '2010…2019',
    '2021-07-01/2021-09-30': '2021-07…09',
    '../2022-01-01': '…2022-01-01',
    '2022-01-24/..': '2022-01-24…',
  };
  for (const [interval, short] of Object.entries(cases)) {
    it(`${interval} is ${short}`, () => equal(shortInterval(interval), short));
  }
});

describe('describeDistance', () => {
  const cases = {
    '2022-01-28': 'the day of publication',
    '2022-01-27': 'the day before publication',
    '2022-02-07': '10 days after publication',
    '2022-01-24/2022-01-30': 'includes the day of publication',
    '2021-12-01/2021-12-31': '4 weeks before publication',
    '2021-01-01': '13 months before publication',
    '1991-01-01/1991-12-31': '30 years before publication',
  };
  for (const [interval, words] of Object.entries(cases)) {
    it(`${interval} is ${words}`, () => equal(describeDistance(interval, '2022-01-28'), words));
  }
  it('says nothing where the calendar does not', () => equal(describeDistance('2022-02-30', '2022-01-28'), undefined));
});
