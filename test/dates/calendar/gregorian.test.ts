import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  dayNumber,
  dayOf,
  easterOf,
  formatDay,
  isValidDay,
  mondayOf,
  parseDay,
  weekdayOf,
  weekOf,
} from '../../../src/dates/calendar/gregorian';

/** Days of about 5,000 years on either side of 1970. */
const days = fc.integer({ min: -1_800_000, max: 1_800_000 });

describe('calendar', () => {
  it('counts days both ways', () => {
    fc.assert(
      fc.property(days, (number) => {
        const { year, month, day } = dayOf(number);
        ok(isValidDay(year, month, day));
        equal(dayNumber(year, month, day), number);
      }),
    );
  });
  it('agrees with the platform in UTC', () => {
    fc.assert(
      fc.property(days, (number) => {
        const there = new Date(number * 86_400_000);
        const { year, month, day } = dayOf(number);
        equal(year, there.getUTCFullYear());
        equal(month, there.getUTCMonth() + 1);
        equal(day, there.getUTCDate());
        equal(weekdayOf(number) % 7, there.getUTCDay());
      }),
    );
  });
  it('has weeks of seven days that start on Monday and belong to the year of their Thursday', () => {
    fc.assert(
      fc.property(days, (number) => {
        const monday = mondayOf(number);
        equal(weekdayOf(monday), 1);
        ok(number - monday >= 0 && number - monday < 7);
        equal(weekOf(number).year, dayOf(monday + 3).year);
        equal(weekOf(monday + 7).week === 1, weekOf(number).year !== weekOf(monday + 7).year);
      }),
    );
    equal(weekOf(dayNumber(2021, 1, 3)).week, 53);
    equal(weekOf(dayNumber(2021, 1, 3)).year, 2020);
    equal(weekOf(dayNumber(2018, 12, 31)).week, 1);
  });
  it('refuses days that do not exist', () => {
    for (const text of ['2022-02-30', '2022-13-01', '2022-00-10', '2022-01-00', '2022-1-1', '999999999999-99-99', ''])
      equal(parseDay(text), undefined);
    equal(formatDay(parseDay('2024-02-29') ?? 0), '2024-02-29');
  });
  it('writes years before Christ with a minus, astronomically', () => {
    equal(formatDay(dayNumber(-43, 3, 15)), '-0043-03-15');
    equal(formatDay(dayNumber(0, 1, 1)), '0000-01-01');
  });
  it('computes Easter', () => {
    const known = ['1961-04-02', '2000-04-23', '2019-04-21', '2022-04-17', '2024-03-31', '2038-04-25'];
    for (const day of known) equal(formatDay(easterOf(Number(day.slice(0, 4)))), day);
  });
});
