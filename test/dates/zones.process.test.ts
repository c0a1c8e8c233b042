import { equal } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const TEXT =
  'On Monday, two days ago, last week and at 11 p.m. yesterday it was March 27; the next month, a year earlier, Christmas; by the 22nd, the last week of March, two years ago today.';
const PROGRAM = `
  const { findDates, resolveDates } = require(${JSON.stringify(join(__dirname, '../../src/dates'))});
  const text = ${JSON.stringify(TEXT)};
  for (const published of ['2022-01-01', '2022-03-27', '2021-12-31', '2024-02-29'])
    console.log(JSON.stringify(resolveDates({ text, published }, [{ start: 0, findings: findDates(text) }])));
`;

describe('dates', () => {
  it('do not depend on the time zone or locale of the machine', () => {
    const settings = [
      { TZ: 'UTC', LC_ALL: 'C' },
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/Los_Angeles', LC_ALL: 'ar_EG.UTF-8' },
    ];
    const outputs = settings.map((env) =>
      execFileSync(process.execPath, ['-e', PROGRAM], { env: { ...process.env, ...env }, encoding: 'utf8' }),
    );
    equal(outputs[0]?.split('\n').length, 5);
    equal(outputs[1], outputs[0]);
    equal(outputs[2], outputs[0]);
  });
});
