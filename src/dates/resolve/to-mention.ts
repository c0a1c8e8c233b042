// Makes the mention of a finding and its resolution.
import { twoDigits } from '../calendar/gregorian';
import { intervalOf } from '../calendar/periods';
import type { CalendarMeaning, DayTime, Meaning } from '../meaning';
import type { DateFinding, DateMention } from '../types';
import type { Resolution } from './context';

/** The mention of a resolved finding; `offset` is that of its block in the text. */
export function toMention(finding: DateFinding, resolution: Resolution, offset: number): DateMention {
  const { meaning } = finding;
  const { period } = resolution;
  const time = 'time' in meaning ? meaning.time : undefined;
  return {
    kind: 'date',
    span: { start: offset + finding.start, end: offset + finding.end },
    timex: resolution.timex ?? finding.timex,
    value: (resolution.value ?? period?.value ?? '') + timeValue(time),
    ...(finding.mod ? { mod: finding.mod } : {}),
    ...(period ? { interval: intervalOf(period) } : {}),
    known: knownParts(meaning),
    implied: resolution.implied ?? [],
    anchor: resolution.anchor,
    certain: resolution.certain && !finding.doubtful,
    rule: resolution.ruleSuffix ? `${finding.rule}-${resolution.ruleSuffix}` : finding.rule,
    reading: resolution.reading,
  };
}

function timeValue(time: DayTime | undefined): string {
  if (!time) return '';
  if (time.part !== undefined) return `T${time.part}`;
  return `T${twoDigits(time.hour ?? 0)}:${twoDigits(time.minute ?? 0)}`;
}

/** The parts of the calendar that the words name. */
function knownParts(meaning: Meaning): string[] {
  if (meaning.kind === 'shift') return [meaning.grain];
  if (meaning.kind !== 'calendar') return meaning.kind === 'clock' ? ['time'] : [];
  const parts: (keyof CalendarMeaning)[] = ['year', 'month', 'day', 'weekday'];
  const known: string[] = parts.filter((part) => meaning[part] !== undefined);
  if (meaning.index !== undefined) known.push(meaning.grain);
  if (meaning.time) known.push('time');
  return known;
}
