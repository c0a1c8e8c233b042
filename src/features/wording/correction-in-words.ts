// What an annotation corrects, in words, for lists and cards.
import { type Annotation, dateOf, speakerOf, verdictOf } from '../../annotations';
import { oneLine } from './plain-text';

/** What an annotation corrects, in a few words; undefined where it corrects nothing. */
export function correctionInWords(annotation: Annotation): string | undefined {
  const [date, speaker, verdict] = [dateOf(annotation), speakerOf(annotation), verdictOf(annotation)];
  if (date) return `date: ${oneLine(date.value)}`;
  if (speaker) return `speaker: ${oneLine(speaker.name)}`;
  return verdict && `${verdict.verdict} as ${oneLine(verdict.finding)}`;
}
