// compromise with compromise-dates (MIT). Fed a paragraph at a time: its cost grows faster than the text.
import nlp from 'compromise';
import dates from 'compromise-dates';
import { coarsen, lengthIn, partOfDay, trim } from './timex.mjs';

nlp.plugin(dates);

/** TIMEX3 expressions of a text. */
export function extract(text, published) {
  const found = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    for (const row of rowsOf(paragraph[0], published)) {
      const offset = row.offset ?? row.terms?.[0]?.offset;
      if (!offset) continue;
      const start = paragraph.index + offset.start;
      const span = trim(text, start, start + offset.length);
      if (span) found.push({ ...span, ...readingOf(row.dates ?? {}, text.slice(span.start, span.end)) });
    }
  }
  return found;
}

/** It throws on some texts; that is then nothing found. */
function rowsOf(paragraph, published) {
  try {
    return nlp(paragraph).dates({ today: published, timezone: 'UTC' }).json({ offset: true });
  } catch {
    return [];
  }
}

function readingOf({ start, end }, words) {
  const length = lengthIn(words);
  if (length) return { type: 'DURATION', value: length };
  if (!start) return { type: 'DATE', value: '' };
  const iso = start.slice(0, 10);
  const part = partOfDay(words);
  if (part) return { type: 'TIME', value: `${iso}T${part}` };
  if (!end || end.slice(0, 10) === iso) return { type: 'DATE', value: coarsen(iso, words) };
  const days = (Date.parse(end.slice(0, 10)) - Date.parse(iso)) / 864e5;
  if (days > 360 && days < 367) return { type: 'DATE', value: iso.slice(0, 4) };
  if (days > 26 && days < 32) return { type: 'DATE', value: iso.slice(0, 7) };
  return { type: 'DATE', value: coarsen(iso, words) };
}
