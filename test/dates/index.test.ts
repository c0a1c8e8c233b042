import { deepEqual, equal, ok } from 'node:assert/strict';
import { parseArticle } from '../../src/article';
import { type DateMention, findDates, resolveDates } from '../../src/dates';
import { describeFixture } from '../support/caret-fixture';

function datesOf(text: string, published?: string): DateMention[] {
  const article = parseArticle(text, published);
  return resolveDates(
    article,
    article.blocks.map(({ span }) => ({
      start: span.start,
      findings: findDates(text.slice(span.start, span.end)),
    })),
  );
}

function expectations(text: string, published: string | undefined) {
  return datesOf(text, published).map(({ span, timex, value, mod }) => ({
    span,
    words: [timex.toLowerCase(), value, mod].filter((part) => part !== undefined).join(' '),
  }));
}

describeFixture('dates.fixture', expectations);

describe('a resolved mention', () => {
  const only = (text: string, published?: string) => {
    const [mention, ...more] = datesOf(text, published);
    equal(more.length, 0);
    ok(mention);
    return mention;
  };

  it('has all its fields', () => {
    deepEqual(only('The envoy said on Friday it was over.', '2022-01-31'), {
      kind: 'date',
      span: { start: 18, end: 24 },
      timex: 'DATE',
      value: '2022-01-28',
      interval: '2022-01-28',
      known: ['weekday'],
      implied: ['day', 'month', 'year'],
      anchor: 'published',
      certain: true,
      rule: 'weekday-past',
      reading: 'Friday of the week before publication, by the past tense of “said”',
    });
  });
  it('is explained in one line', () => {
    const readings: [string, string][] = [
      ['on Monday', 'Monday, the day of publication itself'],
      ['They will meet on Tuesday', 'Tuesday of the week of publication, looking ahead by “will meet”'],
      ['in May 2019', 'May 2019, as written'],
      ['It fell in December', 'December 2021, by the past tense of “fell”'],
      ['last week', 'the week of 24 January 2022, 1 week before publication'],
      ['for two decades', '20 years'],
      ['a day after the talks', '1 day after an event that the text does not date'],
      ['every two weeks', 'every 2 weeks'],
      ['during the same period', 'a length of time'],
      ['recently', 'some time before publication'],
      ['on the 22nd, they met', 'Saturday, 22 January 2022, by the past tense of “met”'],
      ['the last week of March 2021', 'the week of 22 March 2021'],
      ['two years ago today', 'Friday, 31 January 2020'],
      ['9/11', 'Tuesday, 11 September 2001, as written'],
    ];
    for (const [text, reading] of readings) equal(only(text, '2022-01-31').reading, reading, text);
  });
  it('has an interval of whole days where the calendar knows one', () => {
    const intervals: [string, string | undefined][] = [
      ['in the 1990s', '1990-01-01/1999-12-31'],
      ['the third quarter of 2021', '2021-07-01/2021-09-30'],
      ['in 44 BC', '-0043-01-01/-0043-12-31'],
      ['last night', '2022-01-30'],
      ['for six months', undefined],
      ['now', undefined],
    ];
    for (const [text, interval] of intervals) equal(only(text, '2022-01-31').interval, interval, text);
  });
  it('has the day that a duration leads to, where the day that it is counted from is named', () => {
    const [duration] = datesOf('Two days before Christmas they left.', '2022-01-31');
    deepEqual([duration?.timex, duration?.value, duration?.interval], ['DURATION', 'P2D', '2021-12-23']);
    equal(duration?.reading, 'Thursday, 23 December 2021, counted from Saturday, 25 December 2021');
  });
  it('takes the day that follows a time', () => {
    const [time] = datesOf('At 10:35 a.m. (0735 GMT) Friday it struck.', '2022-01-31');
    deepEqual([time?.value, time?.reading], ['2022-01-28T10:35', 'on the day named behind, 28 January 2022']);
  });
  it('is uncertain where another interpretation is as likely', () => {
    equal(only('by 3/4/2021', '2022-01-31').certain, false);
    equal(only('by 3/14/2021', '2022-01-31').certain, true);
    equal(only('on Friday').certain, false);
  });
  it('is made of plain data: findings survive JSON', () => {
    const text = '“We left yesterday,” he said on Tuesday; two years ago, in May, at 10 a.m., every week.';
    const findings = findDates(text);
    const copied = JSON.parse(JSON.stringify(findings)) as typeof findings;
    const article = { text, published: '2022-01-31' };
    deepEqual(resolveDates(article, [{ start: 0, findings: copied }]), resolveDates(article, [{ start: 0, findings }]));
  });
});
