import { deepEqual, equal, ok } from 'node:assert/strict';
import { type DateMention, readEdtf, toEdtf } from '../../../src/dates';
import { staysLinear } from '../../support/linear';

/** Value and interval of a written date, and its spelling where it is stored otherwise; else why it is none. */
function read(text: string): string {
  const date = readEdtf(text);
  if (typeof date === 'string') return date;
  const { edtf, value, mod, interval = '-', certain } = date;
  return [value, interval, mod, certain ? '' : '?', edtf === text ? '' : `as ${edtf}`].filter(Boolean).join(' ');
}

describe('EDTF', () => {
  it('reads days, months and years', () => {
    equal(read('2022-01-27'), '2022-01-27 2022-01-27');
    equal(read('2022-02'), '2022-02 2022-02-01/2022-02-28');
    equal(read('2024-02'), '2024-02 2024-02-01/2024-02-29');
    equal(read('1999'), '1999 1999-01-01/1999-12-31');
    equal(read('-0043'), 'BC0044 -0043-01-01/-0043-12-31');
    equal(read(' 2022-01-27 '), '2022-01-27 2022-01-27 as 2022-01-27');
  });

  it('reads decades, centuries and what is left open', () => {
    equal(read('199X'), '199 1990-01-01/1999-12-31');
    equal(read('19XX'), '19 1900-01-01/1999-12-31');
    equal(read('2021-XX'), '2021 2021-01-01/2021-12-31');
    equal(read('2021-12-XX'), '2021-12 2021-12-01/2021-12-31');
  });

  it('reads seasons, quarters and halves by their numbers and by their letters', () => {
    equal(read('2021-21'), '2021-SP 2021-03-01/2021-05-31');
    equal(read('2021-24'), '2021-WI 2021-12-01/2022-02-28');
    equal(read('2021-Q3'), '2021-Q3 2021-07-01/2021-09-30 as 2021-35');
    equal(read('2021-H2'), '2021-H2 2021-07-01/2021-12-31 as 2021-41');
    equal(read('2021-SU'), '2021-SU 2021-06-01/2021-08-31 as 2021-22');
  });

  it('reads qualifiers, on the whole or on a part', () => {
    equal(read('2022-01~'), '2022-01 2022-01-01/2022-01-31 APPROX');
    equal(read('2022-01-27?'), '2022-01-27 2022-01-27 ?');
    equal(read('2022%'), '2022 2022-01-01/2022-12-31 APPROX ?');
    equal(read('2022-~01-27'), '2022-01-27 2022-01-27 APPROX as 2022-01-27~');
  });

  it('reads intervals, open ones too', () => {
    equal(read('2022-01-24/2022-01-30'), '2022-01-24/2022-01-30 2022-01-24/2022-01-30');
    equal(read('2021/2022-02'), '2021/2022-02 2021-01-01/2022-02-28');
    equal(read('2022-01-24/..'), '2022-01-24/.. 2022-01-24/..');
    equal(read('/2022-01'), '../2022-01 ../2022-01-31 as ../2022-01');
    equal(read('2021~/2022?'), '2021~/2022? 2021-01-01/2022-12-31 APPROX ?');
  });

  it('reads the other dates of ISO 8601', () => {
    equal(read('2022-W04'), '2022-W04 2022-01-24/2022-01-30 as 2022-01-24/2022-01-30');
    equal(read('2022-W04-4'), '2022-01-27 2022-01-27 as 2022-01-27');
    equal(read('2022-027'), '2022-01-27 2022-01-27 as 2022-01-27');
    equal(read('20220127'), '2022-01-27 2022-01-27 as 2022-01-27');
    equal(read('2022-01-27T14:30:00Z'), '2022-01-27T14:30 2022-01-27');
    equal(read('P20Y'), 'P20Y -');
    equal(read('P1Y6MT12H'), 'P1Y6MT12H -');
  });

  it('refuses what the calendar does not have', () => {
    for (const text of '2022-02-30 2021-02-29 2022-13 2022-00 2022-01-00 2022-17 2022-366 2022-W53 20220230 2022-02-30/2022-03 2022-01-27T25:00'.split(
      ' ',
    ))
      equal(read(text), 'impossible', text);
    equal(read('2020-W53'), '2020-W53 2020-12-28/2021-01-03 as 2020-12-28/2021-01-03');
  });

  it('refuses intervals that end before they begin', () => {
    equal(read('2022-03/2022-02'), 'reversed');
    equal(read('2022-03/2022'), '2022-03/2022 2022-03-01/2022-12-31');
  });

  it('refuses everything else', () => {
    for (const text of [
      '',
      'Thursday',
      '27 January 2022',
      '../..',
      '/',
      '2022-1',
      'P',
      'PT',
      'P1X',
      '1X9X',
      '2022-01-27T',
      'X',
      '2022-W04-8',
    ])
      equal(read(text), 'unreadable', text);
    equal(read('2022/'), '2022/.. 2022-01-01/.. as 2022/..');
  });

  it('writes what it reads', () => {
    const spell = (text: string): string | undefined => {
      const date = readEdtf(text);
      ok(typeof date !== 'string', text);
      const { edtf: _, ...meaning } = date;
      const fixed = { kind: 'date', span: { start: 0, end: 1 }, known: [], implied: [], anchor: 'text' } as const;
      return toEdtf({ ...fixed, rule: 'made', reading: '', ...meaning } satisfies DateMention);
    };
    const written =
      '2022-01-27 2022-02 1999 199X 19XX 2021-22 2021-24 2021-35 2021-40 2022-01~ 2022-01-27? 2022% 2022-01-24/2022-01-30 2022-01-27T14:30 P20Y';
    deepEqual(written.split(' ').map(spell), written.split(' '));
  });

  it('takes linear time', () => {
    for (const piece of ['P1Y', '2022', '-', '~', '/', 'X', '2022-01/']) staysLinear(readEdtf, piece);
  });
});
