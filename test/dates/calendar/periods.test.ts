import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { dayNumber } from '../../../src/dates/calendar/gregorian';
import { type Grain, intervalOf, month, periodAt, quarter, season, years } from '../../../src/dates/calendar/periods';

const GRAINS: Grain[] = [
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
];

describe('periods', () => {
  it('hold their day, and neighbours touch without a gap', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GRAINS), fc.integer({ min: -900_000, max: 900_000 }), (grain, number) => {
        const here = periodAt(grain, number);
        ok(here.first <= number && number <= here.last);
        equal(periodAt(grain, number, 1).first, here.last + 1);
        equal(periodAt(grain, number, -1).last, here.first - 1);
      }),
    );
  });
  it('roll over the year', () => {
    equal(month(2022, 0).value, '2021-12');
    equal(month(2022, 13).value, '2023-01');
    equal(quarter(2022, 5).value, '2023-Q1');
    equal(season(2021, 3).value, '2021-WI');
    equal(intervalOf(season(2023, 3)), '2023-12-01/2024-02-29');
  });
  it('are written as TIMEX3 has them', () => {
    equal(years('decade', 1990).value, '199');
    equal(years('century', 1900).value, '19');
    equal(years('year', -43).value, 'BC0044');
    equal(intervalOf(years('year', -43)), '-0043-01-01/-0043-12-31');
    equal(periodAt('weekend', dayNumber(2022, 1, 26)).value, '2022-W04-WE');
  });
});
