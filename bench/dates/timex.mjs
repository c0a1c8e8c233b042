// What a peer gives, put as TIMEX3 has it and as kindly as its answer allows: the grain of the words, no prepositions.

/** Two digits. */
export const two = (n) => String(n).padStart(2, '0');

/** A day from its parts. */
export const dayOf = (year, month, day) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

const AMOUNTS = 'a an one two three four five six seven eight nine ten eleven twelve'.split(' ');
const AMOUNT = new RegExp(
  `^(?:(?:the|about|nearly|almost|around|over|past|last|next|coming|first|previous|recent|these) )*(\\d+|few|several|a few|a couple of|${AMOUNTS.join('|')})?[ -]?(year|month|week|day|decade|hour|minute)s?$`,
  'i',
);
const UNIT = { year: 'Y', month: 'M', week: 'W', day: 'D', hour: 'H', minute: 'M' };

/** The length that the words name, where they name one and nothing else. */
export function lengthIn(words) {
  const [, amount, unit] = AMOUNT.exec(words.replace(/\s+/g, ' ').toLowerCase()) ?? [];
  if (!unit || !amount) return undefined;
  const known = /^\d/.test(amount)
    ? Number(amount)
    : [0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12][AMOUNTS.indexOf(amount) + 1];
  const count = AMOUNTS.includes(amount) || /^\d/.test(amount) ? known : 'X';
  if (unit === 'decade') return count === 'X' ? 'PXDE' : `P${count * 10}Y`;
  return `P${unit === 'hour' || unit === 'minute' ? 'T' : ''}${count}${UNIT[unit]}`;
}

/** The part of the day that the words name, as TIMEX3 spells it. */
export function partOfDay(words) {
  const [, part] = /\b(morning|afternoon|evening|night|tonight)\b/i.exec(words) ?? [];
  return part && { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI', tonight: 'NI' }[part.toLowerCase()];
}

/** ISO week of a day, `2022-W04`. */
export function weekOf(iso) {
  const time = Date.parse(`${iso}T00:00Z`);
  const thursday = time - ((new Date(time).getUTCDay() + 6) % 7) * 864e5 + 3 * 864e5;
  const year = new Date(thursday).getUTCFullYear();
  return `${year}-W${two(1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * 864e5)))}`;
}

/** A day cut down to the grain of the unit that the words name: "two years ago" is a year. */
export function coarsen(iso, words) {
  const [, unit] = /\b(decade|year|quarter|month|week)s?\b/i.exec(words) ?? [];
  switch (unit?.toLowerCase()) {
    case 'decade':
      return iso.slice(0, 3);
    case 'year':
      return iso.slice(0, 4);
    case 'quarter':
      return `${iso.slice(0, 4)}-Q${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;
    case 'month':
      return iso.slice(0, 7);
    case 'week':
      return weekOf(iso);
    default:
      return iso;
  }
}

/** The span without prepositions before and marks around it, which TIMEX3 leaves outside. */
export function trim(text, start, end) {
  const words = text.slice(start, end);
  const lead =
    /^(?:[\s.,;:]+|(?:on|at|in|for|during|by|since|from|until|till|to|of|and|before|after)\s+)*/i.exec(words)?.[0]
      .length ?? 0;
  const tail = /[\s,;:]*$/.exec(words)?.[0].length ?? 0;
  return start + lead < end - tail ? { start: start + lead, end: end - tail } : undefined;
}
