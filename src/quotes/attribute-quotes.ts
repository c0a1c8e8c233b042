// Over the whole article: stitches pieces of one quotation, carries speakers over and leads their words to actors.
import { overlaps, type Span } from '../text/span';
import { findSpeakers, moved, type QuotedBlock, type Said } from './carry';
import { type Found, reasonOf } from './certainty';
import { headName, type NamedSpan } from './names';
import { resolveNominal } from './nominals';
import { isPronoun, type Role, resolvePronoun } from './pronouns';
import { stitch } from './stitch-quotes';
import type { QuoteMention, Speaker } from './types';

/** Stitches pieces and names speakers. `names` sorted by start. Result sorted by start. */
export function attributeQuotes(
  article: { readonly text: string },
  blocks: readonly QuotedBlock[],
  names: readonly NamedSpan[],
): QuoteMention[] {
  const said = findSpeakers(article.text, blocks);
  const outside = namesOutside(names, said);
  const roles = new Map<NamedSpan, Role>();
  let lastSpeaker: LastSpeaker | undefined;
  return stitch(said).map((pieces) => {
    const mention = toMention(article.text, pieces, { names: outside, roles, lastSpeaker });
    const { actor, span } = mention.speaker ?? {};
    if (actor !== undefined && span) lastSpeaker = { actor, at: span.start };
    return mention;
  });
}

interface LastSpeaker {
  readonly actor: string;
  readonly at: number;
}

/** Who may be meant: the names outside of quotations, and who spoke last. */
interface Known {
  readonly names: readonly NamedSpan[];
  readonly roles: Map<NamedSpan, Role>;
  readonly lastSpeaker: LastSpeaker | undefined;
}

function namesOutside(names: readonly NamedSpan[], said: readonly Said[]): NamedSpan[] {
  const quoted = said.filter(({ speech }) => speech !== 'scare').map(spanOf);
  let next = 0;
  return names.filter(({ span }) => {
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const quote = quoted[next];
    return !quote || !overlaps(span, quote);
  });
}

function spanOf({ place: { finding, offset } }: Said): Span {
  return { start: finding.start + offset, end: finding.end + offset };
}

function toMention(text: string, pieces: readonly Said[], known: Known): QuoteMention {
  const parts = pieces.map(spanOf);
  const [first, last] = [pieces[0], pieces.at(-1)];
  const found = first?.speech === 'scare' ? undefined : first?.found;
  const speaker = found && toSpeaker(text, found, known);
  const also = first && speaker ? alsoOf(text, first, known).filter((other) => isOther(other, speaker)) : [];
  const missing = first?.place.finding.missing === 'open' ? 'open' : last?.place.finding.missing;
  return {
    kind: 'quote',
    span: { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 },
    parts,
    speech: first?.speech ?? 'scare',
    ...(found ? { cue: found.cue } : {}),
    ...(speaker ? { speaker } : {}),
    ...(also.length > 0 ? { also } : {}),
    ...(missing ? { unclosed: missing } : {}),
  };
}

/** Ways of attribution that hold beside another: `Berg said the plan “…,” the ministry reported`. */
const BESIDE: ReadonlySet<Found['rule']> = new Set([
  'inverted',
  'behind',
  'final',
  'according',
  'colon',
  'before',
  'governed',
]);
/** A second attribution is right less often than a first. Estimated, not measured. */
const SECOND = 0.8;

/** Further speakers that the sentence offers, nearest first. */
function alsoOf(text: string, { place: { finding, offset }, found }: Said, known: Known): Speaker[] {
  if (found === undefined || !BESIDE.has(found.rule)) return [];
  const others = finding.candidates.slice(1).filter(({ rule }) => BESIDE.has(rule));
  return others.map((candidate) => {
    const speaker = toSpeaker(text, moved(candidate, offset, others.length), known);
    return { ...speaker, certainty: Math.round(speaker.certainty * SECOND * 100) / 100 };
  });
}

function isOther(a: Speaker, b: Speaker): boolean {
  return !overlaps(a.span, b.span) && (a.actor === undefined || a.actor !== b.actor);
}

function toSpeaker(text: string, found: Found, known: Known): Speaker {
  const name = nameOf(text, found, known);
  return {
    span: name ? found.speaker : (found.antecedent ?? found.speaker),
    ...(name ? { actor: name.actor } : {}),
    certainty: found.certainty,
    reason: reasonOf(found),
  };
}

function nameOf(text: string, found: Found, { names, roles, lastSpeaker }: Known): NamedSpan | undefined {
  if (found.antecedent) return headName(text, names, found.antecedent, found.antecedent);
  const words = text.slice(found.speaker.start, found.speaker.end);
  if (!isPronoun(words))
    return headName(text, names, found.head, found.speaker) ?? resolveNominal(text, found.head, names);
  return resolvePronoun({ text, span: found.speaker, names, roles, ...(lastSpeaker ? { lastSpeaker } : {}) });
}
