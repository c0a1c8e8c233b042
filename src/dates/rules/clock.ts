// Rules for times of day: `10 a.m.`, `10:35 p.m. EDT`, `noon`, `4 in the morning`, `this morning`, `last night`, `that afternoon`.
import type { DayTime } from '../meaning';
import { amountOf } from './amounts';
import { partModifier } from './modifiers';
import { isCompound, wordBefore } from './neighbouring-words';
import { NUMBER } from './pattern-pieces';
import type { Match, Rule } from './rule';

const ZONE = '(local (zone|time)? | zone | zonename time?)?';

/** `10 a.m.`, `10:35`, `5 o'clock`, `0735 GMT`, `ten o'clock in the evening`. */
export const CLOCK: Rule = {
  name: 'clock',
  pattern: `approx? ((small|clock|count) ampm ${ZONE} | (small|count) oclock (in the part|ampm)? | (small|count|clock) in the part | clock ${ZONE} | (number|year|small) zone)`,
  read(match) {
    const time = timeOf(match);
    if (!time) return undefined;
    const approx = match.tokens[0]?.word.class === 'approx' ? match.text.slice(match.start, match.start + 6) : '';
    const start = approx && approx !== 'around' ? { start: match.tokens[1]?.start ?? match.start } : {};
    return { timex: 'TIME', meaning: { kind: 'clock', time }, ...start };
  },
};

/** `noon`, `midnight`. */
export const CLOCK_WORD: Rule = {
  name: 'clock-word',
  pattern: 'clockword',
  read(match) {
    const isName = /^[A-Z]/.test(match.text.slice(match.start)) && /^ [A-Z]/.test(match.after);
    if (isName || isCompound(match) || wordBefore(match) === 'high') return undefined;
    return {
      timex: 'TIME',
      meaning: { kind: 'clock', time: { hour: match.word('clockword')?.value ?? 12, minute: 0 } },
    };
  },
};

/** `this morning`, `last night`, `the next morning`, `that evening`, `mid afternoon`, `in the morning`. */
export const PART_OF_DAY: Rule = {
  name: 'part-of-day',
  pattern:
    '(this|last|tonight|that|that same|the same|the (next|following|previous)|next|the|early|late|mid hyphen?) part',
  read(match) {
    const time: DayTime = { part: match.word('part')?.code ?? 'MO' };
    // "CBS This Morning"
    const isShow = /^This [A-Z]/.test(match.text.slice(match.start)) && /\b[A-Z]{2,} [“"]?$/.test(match.before);
    if (isShow || isCompound(match)) return undefined;
    if (match.has('this'))
      return { timex: 'TIME', meaning: { kind: 'shift', grain: 'day', by: 0, from: 'published', time } };
    if (match.has('last'))
      return { timex: 'TIME', meaning: { kind: 'shift', grain: 'day', by: -1, from: 'published', time } };
    if (match.has('next', 'following', 'previous')) {
      return {
        timex: 'TIME',
        meaning: { kind: 'shift', grain: 'day', by: match.has('previous') ? -1 : 1, from: 'previous', time },
      };
    }
    if (match.has('that', 'same'))
      return { timex: 'TIME', meaning: { kind: 'shift', grain: 'day', by: 0, from: 'previous', time } };
    if (match.has('the') && !/^(?:in|during|throughout|through)$/.test(wordBefore(match))) return undefined;
    const mod = partModifier(match);
    return { timex: 'TIME', meaning: { kind: 'clock', time }, ...(mod ? { mod } : {}) };
  },
};

/** `two nights ago`, `three nights later`. */
export const PARTS_AGO: Rule = {
  name: 'part-of-day',
  pattern: `(a|${NUMBER}) (part|parts) (ago|earlier|later)`,
  read(match) {
    const amount = match.has('a') ? 1 : (amountOf(match) ?? 0);
    if (!Number.isInteger(amount) || amount > 31) return undefined;
    const by = match.has('later') ? amount : -amount;
    const from = match.has('ago') ? 'published' : 'previous';
    const time = { part: match.word('part', 'parts')?.code ?? 'NI' };
    return { timex: 'TIME', meaning: { kind: 'shift', grain: 'day', by, from, time } };
  },
};

/** `from 1 to 3 p.m.`, `10-11 a.m.`: two mentions. */
export const CLOCK_SPAN: Rule = {
  name: 'clock',
  pattern: `((small|clock) (to|hyphen|and|until) (small|clock) ampm | dayspan ampm)`,
  read(match) {
    const meridiem = match.word('ampm')?.value ?? 0;
    const [first, second] = timesOf(match);
    if (!first || !second) return undefined;
    const isRange = match.has('hyphen', 'dayspan') || /^(?:from|between)$/.test(wordBefore(match));
    const [one, other] = [hourOf(first.value, meridiem), hourOf(second.value, meridiem)];
    if (!isRange || !one || !other || first.value >= second.value) return undefined;
    return [
      { timex: 'TIME', meaning: { kind: 'clock', time: one }, end: first.end },
      { timex: 'TIME', meaning: { kind: 'clock', time: other }, start: second.start },
    ];
  },
};

/** The two times in minutes of the day, with their spans. */
function timesOf(match: Match): readonly ({ value: number; end: number; start: number } | undefined)[] {
  const span = match.find('dayspan');
  if (span) {
    const hyphen = span.start + match.text.slice(span.start, span.end).search(/[-–]/);
    return [
      { value: span.word.value * 60, start: span.start, end: hyphen },
      { value: Number(span.word.code) * 60, start: hyphen + 1, end: span.end },
    ];
  }
  return match.all('small', 'clock').map(({ word, start, end }) => {
    return { value: word.class === 'clock' ? word.value : word.value * 60, start, end };
  });
}

/** The time of day of minutes by the 12-hour clock; `meridiem` is 0 for a.m. and 12 for p.m. */
function hourOf(minutes: number, meridiem: number): DayTime | undefined {
  const hour = Math.floor(minutes / 60);
  return hour >= 1 && hour <= 12 ? { hour: (hour % 12) + meridiem, minute: minutes % 60 } : undefined;
}

/** The time that a match of {@link CLOCK} names; undefined if there is no such time. */
function timeOf(match: Match): DayTime | undefined {
  const word = match.word('small', 'clock', 'count', 'number', 'year');
  if (!word) return undefined;
  const zone = match.word('zone');
  const military =
    word.class === 'number' || word.class === 'year' || (word.class === 'small' && zone && !match.has('ampm'));
  const [hour, minute] =
    word.class === 'clock'
      ? [Math.floor(word.value / 60), word.value % 60]
      : military
        ? hourAndMinute(word.code)
        : [word.value, 0];
  if (hour === undefined || minute === undefined || hour > 24 || minute > 59) return undefined;
  const meridiem = match.word('ampm');
  if (meridiem) return hour >= 1 && hour <= 12 ? { hour: (hour % 12) + meridiem.value, minute } : undefined;
  const part = match.word('part')?.code;
  if (part)
    return hour <= 12
      ? { hour: (hour % 12) + (part === 'MO' || (part === 'NI' && hour < 5) ? 0 : 12), minute }
      : undefined;
  if (match.has('oclock')) return hour <= 12 ? { hour, minute } : undefined;
  return { hour, minute };
}

/** Hour and minute of four digits, `0735`. */
function hourAndMinute(digits: string): readonly [number?, number?] {
  return /^\d{4}$/.test(digits) ? [Number(digits.slice(0, 2)), Number(digits.slice(2))] : [];
}
