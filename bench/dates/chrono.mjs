// chrono-node (MIT), casual English.
import * as chrono from 'chrono-node';
import { coarsen, dayOf, lengthIn, partOfDay, trim, two } from './timex.mjs';

/** TIMEX3 expressions of a text. */
export function extract(text, published) {
  const [year, month, day] = published.split('-').map(Number);
  const found = [];
  for (const result of chrono.parse(text, new Date(year, month - 1, day, 12))) {
    const span = trim(text, result.index, result.index + result.text.length);
    if (!span) continue;
    const words = text.slice(span.start, span.end);
    const length = lengthIn(words);
    if (length) {
      found.push({ ...span, type: 'DURATION', value: length });
      continue;
    }
    const from = readingOf(result.start, words);
    const to = result.end && readingOf(result.end, words).value;
    found.push({ ...span, type: from.type, value: to && to !== from.value ? `${from.value}/${to}` : from.value });
  }
  return found;
}

function readingOf(parts, words) {
  const iso = dayOf(parts.get('year'), parts.get('month'), parts.get('day'));
  if (/^(?:right |just )?now$/i.test(words)) return { type: 'DATE', value: 'PRESENT_REF' };
  const part = partOfDay(words);
  if (part && !/\d/.test(words)) return { type: 'TIME', value: `${iso}T${part}` };
  if (parts.isCertain('hour'))
    return { type: 'TIME', value: `${iso}T${two(parts.get('hour'))}:${two(parts.get('minute') ?? 0)}` };
  if (parts.isCertain('weekday')) return { type: 'DATE', value: iso };
  const coarse = coarsen(iso, words);
  if (coarse !== iso || parts.isCertain('day')) return { type: 'DATE', value: coarse };
  if (parts.isCertain('month')) return { type: 'DATE', value: iso.slice(0, 7) };
  return { type: 'DATE', value: parts.isCertain('year') ? iso.slice(0, 4) : iso };
}
