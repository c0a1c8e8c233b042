import { equal } from 'node:assert/strict';
import { isCalendarDay } from '../../src/text/calendar-day';
import { canonicalText } from '../../src/text/canonical-text';
import { encodingOf } from '../../src/text/encoding';

const decode = (bytes: Uint8Array) => canonicalText(new TextDecoder(encodingOf(bytes)).decode(bytes));
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('the encoding of a file', () => {
  it('is read from its byte order mark', () => {
    for (const bytes of [utf16le('\uFEFFЧас'), utf16be('\uFEFFЧас'), Buffer.from('\uFEFFЧас'), Buffer.from('Час')]) {
      equal(decode(bytes), 'Час');
    }
  });
  it('is UTF-16 without a mark where every second byte is zero', () => {
    equal(decode(utf16le('plain')), 'plain');
    equal(decode(utf16be('plain')), 'plain');
  });
  it('is UTF-8 in all other cases, NUL and invalid bytes included', () => {
    equal(decode(Buffer.from('ab\0c')), 'ab\0c');
    equal(decode(Buffer.from([0x61, 0xff, 0x62])), 'a\uFFFDb');
    equal(encodingOf(new Uint8Array()), 'utf-8');
    equal(encodingOf(new Uint8Array([0xff])), 'utf-8');
  });
});

describe('a calendar day', () => {
  it('is one of the Gregorian calendar, years 0001 to 9999', () => {
    for (const day of ['2022-01-31', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])
      equal(isCalendarDay(day), true);
    for (const day of [
      '2022-02-30',
      '2021-02-29',
      '1900-02-29',
      '0000-01-01',
      '2022-13-01',
      '2022-00-01',
      '2022-01-00',
    ]) {
      equal(isCalendarDay(day), false, day);
    }
    for (const day of ['', '2022-1-5', '2022-01-05T00', ' 2022-01-05', '12022-01-05'])
      equal(isCalendarDay(day), false, day);
  });
});
