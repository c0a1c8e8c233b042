// What the cards say of the reader's corrections: who corrected, what the machine had read, and what can be done about it.
import { type Analysis, type Corrected, correctionOf, type Mention, speakerName } from '../../analysis';
import type { ArticleContext } from '../context';
import { dateInWords } from '../wording/days';
import { commandLink, escapeMarkdown, type OwnCommand } from '../wording/markdown';
import { card, doubtLine, line, SURE } from './card-lines';

/** What each kind of finding is called. */
export const FINDINGS: Readonly<Record<Mention['kind'], string>> = { date: 'date', actor: 'name', quote: 'quotation' };

/** A rejection, as links and menus call it. */
export const NOT_A: Readonly<Record<Mention['kind'], string>> = {
  date: 'Not a Date',
  actor: 'Not a Name',
  quote: 'Not a Quotation',
};

/** That a finding is the reader's own, with the machine's reading beside it; undefined where the machine's stands. */
export function correctionLine(context: ArticleContext, mention: Mention): string | undefined {
  const corrected = correctionOf(context.analysis, mention);
  if (!corrected) return undefined;
  const { correction, machine, problem } = corrected;
  if (problem !== undefined) return doubtLine(`what ${whoOf(corrected)} wrote is not followed: ${problem}`);
  if (correction.kind === 'rejection') return undefined;
  if (machine && sayTheSame(context.analysis, mention, machine))
    return `$(check) *Confirmed by ${escapeMarkdown(whoOf(corrected))}*`;
  const before = machine
    ? `the machine read ${escapeMarkdown(machineInWords(context.analysis, machine))}`
    : `the machine found no ${FINDINGS[mention.kind]} here`;
  return `$(edit) *${machine ? 'Corrected' : 'Set'} by ${escapeMarkdown(whoOf(corrected))}*; ${before}`;
}

/** The card's line of what the reader can do about a finding. */
export function correctionLinks(context: ArticleContext, mention: Mention): string {
  const at = [context.uri, mention.span.start, mention.span.end];
  const link = (label: string, command: OwnCommand, title: string) => commandLink(label, command, [null, ...at], title);
  return line(
    isDoubtful(mention) &&
      commandLink('Confirm', 'marginalia.confirmFinding', [mention.kind, ...at], 'Say that the machine is right'),
    mention.kind === 'date' && link('Correct Date…', 'marginalia.correctDate', 'Say which day or interval is meant'),
    mention.kind === 'quote' && link('Set Speaker…', 'marginalia.setSpeaker', 'Say who speaks'),
    mention.kind !== 'actor' && commandLink(NOT_A[mention.kind], 'marginalia.rejectFinding', [mention.kind, ...at]),
    correctionOf(context.analysis, mention) &&
      commandLink('Put Back', 'marginalia.putBack', [mention.kind, ...at], 'Take the machine’s reading again'),
  );
}

/** Whether there is a value that the machine is unsure of. */
export function isDoubtful(mention: Mention): boolean {
  if (mention.kind === 'date') return !mention.certain && mention.anchor !== 'reader' && mention.interval !== undefined;
  return mention.kind === 'quote' && mention.speaker !== undefined && mention.speaker.certainty < SURE;
}

function sayTheSame(analysis: Analysis, mention: Mention, machine: Mention): boolean {
  if (mention.kind === 'date' && machine.kind === 'date')
    return mention.interval === machine.interval && mention.mod === machine.mod;
  if (mention.kind !== 'quote' || machine.kind !== 'quote' || !mention.speaker || !machine.speaker) return false;
  return speakerName(analysis, mention.speaker) === speakerName(analysis, machine.speaker);
}

/** The card of words that are no finding by the reader's word. */
export function rejectedCard(context: ArticleContext, corrected: Corrected): string {
  const { correction, machine } = corrected;
  const kind = correction.kind === 'rejection' ? correction.finding : 'quote';
  const at = [context.uri, correction.span.start, correction.span.end];
  return card([
    line(
      `$(circle-slash) **Not a ${FINDINGS[kind]}** by ${escapeMarkdown(whoOf(corrected))}`,
      machine && `the machine read ${escapeMarkdown(machineInWords(context.analysis, machine))}`,
    ),
    commandLink('Put Back', 'marginalia.putBack', [kind, ...at], 'Take the machine’s reading again'),
  ]);
}

function whoOf({ correction }: Corrected): string {
  return correction.by ?? 'you';
}

/** What the machine had read, in plain words. */
export function machineInWords(analysis: Analysis, machine: Mention): string {
  if (machine.kind === 'date') {
    const words = dateInWords(machine);
    return machine.reading.startsWith(words) ? machine.reading : `${words}: ${machine.reading}`;
  }
  if (machine.kind === 'actor') return 'a name';
  const { speaker } = machine;
  if (!speaker) return machine.speech === 'scare' ? 'a term that nobody says' : 'a quotation without a speaker';
  return `${speakerName(analysis, speaker)}: ${speaker.reason}`;
}
