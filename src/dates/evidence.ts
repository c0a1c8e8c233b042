// The tense of the clause around an expression, from its nearest verbs. A look at words, no parse: a window of one
// sentence, the verb before counts more than the one behind.
import type { Evidence } from './types';

/** How far to look on either side; clauses are rarely longer. */
const WINDOW = 160;
/** Ends of a clause that tense does not cross. */
const BOUNDARY = /[.;:!?\n]\s|[“”"]|``|''|\s[–—]\s|\s--\s/g;

/** Words that say that something lies ahead. */
const FUTURE =
  /\b(?:will|won['’]t|shall|would|going to|(?:is|are|was|were|be) (?:to|due|set|scheduled|expected|likely|planned|slated|supposed)|expected|expects?|scheduled|plans?|planned|due|set to|intends?|hopes?|aims?|may|might|could|must|should|can|upcoming|deadline|expires?|begins?|starts?|takes effect|vow(?:s|ed)|urged?|asked that|to be|agreed to|ahead of|postponed)\b|['’]ll\b/giu;
/** Irregular past forms of news; regular ones end in -ed. */
const PAST =
  /\b(?:was|were|had|did|said|told|made|came|went|took|got|held|met|began|fell|rose|lost|won|left|led|became|gave|found|saw|broke|brought|bought|built|caught|chose|cut|drew|drove|flew|grew|heard|hit|kept|knew|laid|let|paid|put|ran|sat|sent|sold|set|shot|shut|spent|spoke|stood|struck|swept|taught|thought|threw|wrote|been|has|have|since|\p{L}{2,}ed)\b/giu;

/** The governing tense with its word; `none` where no verb shows it. Offsets count in the block. */
export function evidenceAt(text: string, start: number, end: number): Evidence {
  const before = afterLastBoundary(text.slice(Math.max(0, start - WINDOW), start));
  const behind = beforeFirstBoundary(text.slice(end, end + WINDOW));
  const left = lastOf(before);
  if (left) return left;
  const right = firstOf(behind);
  return right ?? { tense: 'none', cue: '' };
}

function afterLastBoundary(text: string): string {
  let from = 0;
  for (const m of text.matchAll(BOUNDARY)) {
    if (
      m[0].startsWith('.') &&
      /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Inc|Corp|Co|St|vs|No|U\.S|Gov|Sgt|Lt|Col)$/u.test(text.slice(0, m.index))
    )
      continue;
    from = m.index + m[0].length;
  }
  return text.slice(from);
}

function beforeFirstBoundary(text: string): string {
  const m = /[.;:!?\n]\s|[“”"]|``|''/.exec(text);
  return m ? text.slice(0, m.index) : text;
}

function lastOf(text: string): Evidence | undefined {
  return nearest(text, (list) => list.at(-1));
}

function firstOf(text: string): Evidence | undefined {
  return nearest(text, (list) => list[0]);
}

function nearest(text: string, pick: (list: RegExpExecArray[]) => RegExpExecArray | undefined): Evidence | undefined {
  const future = pick([...text.matchAll(FUTURE)]);
  const past = pick([...text.matchAll(PAST)]);
  if (!future && !past) return undefined;
  const overlap = future && past && past.index >= future.index && past.index < future.index + future[0].length;
  const near =
    !past || overlap ? future : !future ? past : pick(future.index < past.index ? [future, past] : [past, future]);
  if (!near) return undefined;
  return { tense: near === future ? 'future' : 'past', cue: near[0] };
}
