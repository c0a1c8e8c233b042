// Inlay hints: the day that a relative date means, and the name of a speaker whom the quotation's own words do not name.
import type { Analysis } from '../../analysis';
import type { Reference } from '../../coreference';
import { foldName } from '../../corpus';
import type { DateMention } from '../../dates';
import type { QuoteMention } from '../../quotes';
import { overlaps, type Span } from '../../text/span';
import { isSure } from '../certainty';
import { actorNames } from '../wording/actor-names';
import { shortInterval } from '../wording/intervals';
import { excerpt } from '../wording/plain-text';

/** A hint. */
export interface Hint {
  /** The offset before which it is shown. */
  readonly at: number;
  readonly label: string;
  /** One line of explanation, plain text. */
  readonly reason: string;
}

/** Longest name in a hint, in UTF-16 units: a longer one would tear the text apart. */
const NAME_LENGTH = 32;

/** Which hints are wanted. */
export interface HintLayers {
  /** The days of dates, and the speakers of quotations. */
  readonly findings: boolean;
  /** The actors that pronouns and descriptions mean. */
  readonly references: boolean;
}

/** The hints of an article, or of a part of it, in text order. */
export function hintsOf(analysis: Analysis, { findings, references }: HintLayers, within?: Span): Hint[] {
  const wanted = [...(findings ? analysis.mentions : []), ...(references ? analysis.references : [])];
  const hints = wanted.flatMap((finding) => {
    if (within && !overlaps(within, finding.span)) return [];
    if (finding.kind === 'date') return dateHint(finding) ?? [];
    if (finding.kind === 'reference') return referenceHint(analysis, finding);
    return finding.kind === 'quote' ? (speakerHint(analysis, finding) ?? []) : [];
  });
  // Two quotations around one "he said" have one hint.
  const once = new Map(hints.map((hint) => [`${hint.at} ${hint.label}`, hint]));
  return [...once.values()].sort((a, b) => a.at - b.at);
}

/** Only if the words alone do not say the day, and it is a day or an interval that can be read at a glance. */
function dateHint({ span, timex, anchor, interval, certain, reading }: DateMention): Hint | undefined {
  if (anchor === 'text' || interval === undefined || timex === 'SET' || timex === 'DURATION') return undefined;
  return {
    at: span.end,
    label: `${shortInterval(interval)}${certain ? '' : '?'}`,
    reason: reading,
  };
}

/** The names of those whom the words mean. */
function referenceHint(analysis: Analysis, reference: Reference): Hint {
  const label = `${excerpt(actorNames(analysis, reference), NAME_LENGTH)}${isSure(reference) ? '' : '?'}`;
  return { at: reference.span.end, label, reason: reference.reason };
}

/** The name of the speaker, if the words for the speaker ("he", "the official") do not contain it, or if there are none near by. */
function speakerHint(analysis: Analysis, quote: QuoteMention): Hint | undefined {
  const { actors, article } = analysis;
  const { speaker, parts } = quote;
  const actor = actors.find(({ id }) => id === speaker?.actor);
  const name = actor?.name ?? speaker?.name;
  const last = parts.at(-1);
  if (!speaker || name === undefined || !last || quote.speech === 'scare') return undefined;
  const words = foldName(article.text.slice(speaker.span.start, speaker.span.end));
  const isNamed = [name, ...(actor?.aliases ?? [])].some((each) => words.includes(foldName(each)));
  const isNear = !article.text
    .slice(Math.min(speaker.span.end, last.end), Math.max(speaker.span.start, last.end))
    .includes('\n');
  if (isNamed && isNear) return undefined;
  const doubt = isSure(speaker) ? '' : '?';
  const label = `${excerpt(name, NAME_LENGTH)}${doubt}`;
  // If no words name the speaker, the hint comes after the quotation.
  const at = isNear && words !== '' ? speaker.span.end : last.end;
  return { at, label, reason: speaker.reason };
}
