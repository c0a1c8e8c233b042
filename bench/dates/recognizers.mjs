// @microsoft/recognizers-text-date-time (MIT). It knows no tense and gives a past and a future candidate: the past one is
// taken for weekdays, the nearer one otherwise, which is what scores best. Fed a paragraph at a time.
import { createRequire } from 'node:module';
import { coarsen, lengthIn, partOfDay, trim } from './timex.mjs';

const require = createRequire(import.meta.url);
const { DateTimeRecognizer, DateTimeOptions } = require('@microsoft/recognizers-text-date-time');
const model = new DateTimeRecognizer('en-us', DateTimeOptions.None).getDateTimeModel();

/** TIMEX3 expressions of a text. */
export function extract(text, published) {
  const [year, month, day] = published.split('-').map(Number);
  const reference = new Date(year, month - 1, day);
  const found = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    for (const result of model.parse(paragraph[0], reference)) {
      const span = trim(text, paragraph.index + result.start, paragraph.index + result.end + 1);
      if (!span) continue;
      const words = text.slice(span.start, span.end);
      const kind = result.typeName.replace('datetimeV2.', '');
      found.push({ ...span, ...readingOf(kind, chosen(result.resolution?.values ?? [], published), words, published) });
    }
  }
  return found;
}

function chosen(values, published) {
  const time = (value) => Date.parse(`${(value.value ?? value.start ?? value.end ?? '').slice(0, 10)}T00:00Z`);
  const dated = values.filter((value) => !Number.isNaN(time(value)));
  if (dated.length < 2) return values[0] ?? {};
  const now = Date.parse(`${published}T00:00Z`);
  if (/WXX/.test(values[0].timex ?? '')) return dated.filter((value) => time(value) <= now).at(-1) ?? dated[0];
  return dated.reduce((best, value) => (Math.abs(time(value) - now) < Math.abs(time(best) - now) ? value : best));
}

function readingOf(kind, value, words, published) {
  const timex = value.timex ?? '';
  const length = kind === 'duration' ? timex : lengthIn(words);
  if (length) return { type: 'DURATION', value: length };
  if (kind === 'set') return { type: 'SET', value: timex };
  if (/_REF$/.test(timex)) return { type: 'DATE', value: timex };
  const iso = (value.value ?? value.start ?? value.end ?? '').slice(0, 10);
  if (kind === 'time' || kind === 'timerange')
    return { type: 'TIME', value: `${published}${timex.replace(/^(T\d\d)$/, '$1:00')}` };
  if (kind === 'datetime' || kind === 'datetimerange') {
    const part = partOfDay(words);
    return {
      type: 'TIME',
      value: part ? `${iso}T${part}` : (value.value ?? timex).replace(' ', 'T').replace(/:00$/, ''),
    };
  }
  if (kind === 'date') return { type: 'DATE', value: coarsen(iso || timex, words) };
  return { type: 'DATE', value: rangeOf(timex, iso, value) };
}

function rangeOf(timex, iso, value) {
  if (/^\d{4}(?:-\d\d|-W\d\d(?:-WE)?|-(?:SP|SU|FA|WI))?$/.test(timex)) return timex;
  const [, season] = /^XXXX-(SP|SU|FA|WI)$/.exec(timex) ?? [];
  if (season) return `${iso.slice(0, 4)}-${season}`;
  if (/^XXXX-\d\d$/.test(timex) || (!timex && value.end)) return iso.slice(0, 7);
  const [, size] = /,P(\d+[YM])\)$/.exec(timex) ?? [];
  if (size === '10Y') return iso.slice(0, 3);
  return size === '3M' ? coarsen(iso, 'quarter') : timex.replace(/^\(([^,]+),([^,]+),.*$/, '$1/$2');
}
