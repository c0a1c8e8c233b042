import { ok } from 'node:assert/strict';
import { findDates, resolveDates } from '../../src/dates';
import { staysLinear } from '../support/linear';

const TEMPORAL = [
  'January 9 and ',
  '9, 10 and ',
  'Monday and ',
  'the past two ',
  'years or ',
  'said Friday had been ',
  '2022-',
  "'9",
  '10:35 a.m. ',
  '5 p.m. (0735 GMT) ',
  'an hour and 15 minutes, ',
  'Tuesday and the 22nd of that ',
  'two years ago today since ',
  '“Friday” ',
];

function read(text: string) {
  return resolveDates({ text, published: '2022-01-28' }, [{ start: 0, findings: findDates(text) }]);
}

describe('dates on hostile text', () => {
  for (const seed of TEMPORAL) {
    it(`stay linear on ${JSON.stringify(seed)}`, () => staysLinear(read, seed));
  }
  it('find nothing that lies outside of the text, and nothing twice', () => {
    const soup =
      'the 9/11 of May 32nd, 31 June 10:61 p.m. 99 BC Feb. 29, 2022 at 25:00 the 0th century 2022-W60 1/0 years ago';
    let edge = 0;
    for (const { span } of read(soup)) {
      ok(span.start >= edge && span.end > span.start && span.end <= soup.length);
      edge = span.end;
    }
  });
});
