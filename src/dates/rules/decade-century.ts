// Rules for decades and centuries: `the 1990s`, `the '60s`, `the nineties`, `the early 1980s`, `the 20th century`, `the turn of the century`.
import { partModifier } from './modifiers';
import { isCompound } from './neighbouring-words';
import type { Match, Rule, RuleOutput } from './rule';

const PART = '(early|mid|late|middle)';

/** `the 1990s`, `nineties`, `the late '70s`. */
export const DECADE: Rule = {
  name: 'decade',
  pattern: `the? (${PART} (hyphen|to (early|mid|late) hyphen?)?)? decades`,
  read(match) {
    const year = match.word('decades')?.value ?? 0;
    const mod = partModifier(match);
    if (/\b(?:his|her|their|my|your) (?:(?:early|mid|late)[ -])?$/i.test(match.before)) return undefined;
    if (isMeasure(match)) return undefined;
    // "the 1980s-era plant": the article belongs to the noun
    const start = isCompound(match) && match.has('the') ? { start: match.tokens[1]?.start ?? match.start } : {};
    return { timex: 'DATE', meaning: { kind: 'calendar', grain: 'decade', year }, ...(mod ? { mod } : {}), ...start };
  },
};

/** Whether `the 90s` are degrees or points: a word for them stands in the sentence, and no apostrophe or century with the number. */
function isMeasure({ text, start, end }: Match): boolean {
  const written = text.slice(start, end);
  if (/\d{4}|['’‘]|[a-z]{3,}ies/i.test(written)) return false;
  const before = text.slice(Math.max(0, start - 100), start).replace(/.*[.!?;]\s/s, '');
  const after = text.slice(end, end + 60).replace(/[.!?;]\s.*/s, '');
  return /\b(?:upper|lower|low|high) $/.test(before) || MEASURED.test(before) || MEASURED.test(after);
}

/** What is counted in tens: temperatures, winds, marks. */
const MEASURED =
  /\b(?:temperatures?|degrees|highs|lows|heat|mercury|thermometers?|Fahrenheit|Celsius|humidity|wind chill|dew points?|gusts|winds|mph|percent|per cent|percentile|scores?|shot|warm|hot|cold|sunny|chilly)\b/i;

/** `the late 19th and early 20th centuries`: two mentions. */
export const CENTURY_LIST: Rule = {
  name: 'century',
  pattern: `the? (${PART} hyphen?)? (ordinal|first|second) (and|or|to|through) the? (${PART} hyphen?)? (ordinal|first|second) (units|unit)`,
  read(match) {
    const [one, other] = match.all('ordinal', 'first', 'second');
    if (!one || !other || match.word('units', 'unit')?.code !== 'CE' || other.word.value > 30) return undefined;
    const conjunction = match.find('and', 'or', 'to', 'through')?.end ?? one.end;
    const second = match.tokens.find((token) => token.start > conjunction)?.start ?? other.start;
    return [
      { ...centuryOf(one.word.value, match.text.slice(match.start, one.end)), end: one.end },
      { ...centuryOf(other.word.value, match.text.slice(second, other.end)), start: second },
    ];
  },
};

/** A century with the modifier that its words name. */
function centuryOf(nth: number, words: string): RuleOutput {
  const mod = /\bearly\b/i.test(words)
    ? 'START'
    : /\bmid/i.test(words)
      ? 'MID'
      : /\blate\b/i.test(words)
        ? 'END'
        : undefined;
  return {
    timex: 'DATE',
    meaning: { kind: 'calendar', grain: 'century', year: (nth - 1) * 100 },
    ...(mod ? { mod } : {}),
  };
}

/** `the 20th century`, `nineteenth-century`, `the first century BC`. */
export const CENTURY: Rule = {
  name: 'century',
  pattern: `the? (${PART} hyphen?)? (ordinal|first|second) hyphen? unit era?`,
  read(match) {
    const nth = match.word('ordinal', 'first', 'second')?.value ?? 0;
    const unit = match.word('unit')?.code;
    if ((unit !== 'CE' && unit !== 'ML') || nth < 1 || nth > 30) return undefined;
    const length = unit === 'CE' ? 100 : 1000;
    const era = match.find('era');
    const before = era !== undefined && /^b/i.test(match.text.slice(era.start, era.end));
    const year = before ? -nth * length + 1 : (nth - 1) * length;
    const mod = partModifier(match);
    return {
      timex: 'DATE',
      meaning: { kind: 'calendar', grain: unit === 'CE' ? 'century' : 'millennium', year },
      ...(mod ? { mod } : {}),
    };
  },
};
