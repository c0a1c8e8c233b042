import { equal } from 'node:assert/strict';
import { describeHour, describeValue } from '../../../src/features/wording/timex-values';

describe('describeValue', () => {
  it('reads lengths and references', () => {
    equal(describeValue('P20Y'), '20 years');
    equal(describeValue('PT1H'), '1 hour');
    equal(describeValue('PXD'), 'some days');
    equal(describeValue('PAST_REF'), 'some time in the past');
    equal(describeValue('2022-W03'), undefined);
  });
});

describe('describeHour', () => {
  it('reads parts of the day and hours', () => {
    equal(describeHour('2022-01-10TEV'), 'evening');
    equal(describeHour('2022-01-10T17:30'), '17:30');
    equal(describeHour('2022-01-10'), undefined);
  });
});
