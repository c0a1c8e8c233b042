import { deepEqual, equal, ok } from 'node:assert/strict';
import { MONTH_PREFIXES, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../src/text/calendar-names';

describe('names of the calendar', () => {
  it('come with their short forms in the same order', () => {
    equal(MONTHS.length, 12);
    equal(WEEKDAYS.length, 7);
    deepEqual(SHORT_MONTHS[8], ['Sep', 'Sept']);
    deepEqual(SHORT_MONTHS[4], []);
    deepEqual(SHORT_WEEKDAYS[3], ['Thu', 'Thur', 'Thurs']);
    for (const [index, names] of SHORT_MONTHS.entries()) {
      for (const name of [MONTHS[index] ?? '', ...names]) ok(name.startsWith(MONTH_PREFIXES[index] ?? '?'), name);
    }
    for (const [index, names] of SHORT_WEEKDAYS.entries()) {
      for (const name of names) ok(WEEKDAYS[index]?.startsWith(name), name);
    }
  });
});
