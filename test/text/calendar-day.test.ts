import { deepEqual, equal } from 'node:assert/strict';
import { daysInMonth, isCalendarDay } from '../../src/text/calendar-day';

describe('days of a month', () => {
  it('follow the Gregorian rule for leap years, before its introduction too', () => {
    for (const year of [-4, 0, 4, 1600, 2000, 2024]) equal(daysInMonth(year, 2), 29);
    for (const year of [-1, 1700, 1900, 2022, 2100]) equal(daysInMonth(year, 2), 28);
  });
  it('are none where there is no such month', () => {
    deepEqual(
      [0, 1, 4, 12, 13].map((month) => daysInMonth(2022, month)),
      [0, 31, 30, 31, 0],
    );
  });
});

describe('a calendar day', () => {
  it('is one of the Gregorian calendar, years 0001 to 9999', () => {
    const days = ['2022-01-31', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'];
    for (const day of days) equal(isCalendarDay(day), true, day);
    const none = ['2022-02-30', '2021-02-29', '1900-02-29', '0000-01-01', '2022-13-01', '2022-00-01', '2022-01-00'];
    for (const day of none) equal(isCalendarDay(day), false, day);
  });
  it('is written in full', () => {
    const others = ['', '2022-1-5', '2022-01-05T00', ' 2022-01-05', '12022-01-05', '2022-01-05\n'];
    for (const day of others) equal(isCalendarDay(day), false, day);
  });
});
