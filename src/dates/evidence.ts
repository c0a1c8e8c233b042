// The tense of the clause around an expression, from its nearest verbs. A look at words, no parse: the verb right behind,
// else the nearest before in the sentence, else the first behind.
import type { Evidence } from './types';

/** How far to look on either side; clauses are rarely longer. */
const WINDOW = 160;
/** Ends of a clause that tense does not cross. */
const BOUNDARY = /[.;:!?\n]\s|[“”"]|``|''|\s[–—]\s|\s--?\s/g;
/** A dot behind these ends no sentence. */
const ABBREVIATION =
  /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Inc|Corp|Co|St|vs|No|Gov|Sgt|Lt|Col|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/u;

const AHEAD = '(?:to|due|set|scheduled|expected|likely|planned|slated|supposed|poised|ready)';
/** Leftmost first: what was due is past, what is due lies ahead. */
const CUE = new RegExp(
  [
    `(?<past>\\bhad (?:originally |previously |already )?(?:been )?${AHEAD}\\b)`,
    `(?<future>\\b(?:will|won['’]t|shall|would|wouldn['’]t|going to|(?:is|are|be|was|were) ${AHEAD}|(?:expected|scheduled|set|ready|due|likely|planning|plans?|planned|intends?|hopes?|aims?|vow(?:s|ed)|agreed|urged?) (?:to|for|on|an?|another|the)|until|deadline|forecast|due|upcoming|(?:expires?|ends?|begins?|starts?|opens?|resumes?|meets?|arrives?|leaves?|closes|votes?|hosts?|visits?|travels?|returns?|heads)(?= (?:here |there |again |separately |together |in \\S+ |for \\S+ |to \\S+ )?(?:on )?$)|may|might|can|to (?:be|begin|start|meet|hold|visit|discuss|vote|decide|open|take|leave|attend|travel|return|go|make|give))\\b|['’]ll\\b)`,
    '(?<was>\\b(?:was|were|had|did|has|have|said|told|made|came|went|took|got|held|met|began|fell|rose|lost|won|left|led|became|gave|found|saw|broke|brought|bought|built|caught|chose|drew|drove|flew|grew|heard|hit|kept|knew|laid|paid|ran|sat|sent|sold|shot|spent|spoke|stood|struck|swept|taught|thought|threw|wrote|wore|been|since|(?!need|speed|indeed|hundred|feed|seed|exceed|proceed|sacred|naked)[a-z]{2,}ed)\\b)',
  ].join('|'),
  'gu',
);
/** The verb that follows at once: `on Sunday issued`, `Friday will`. */
const NEXT_VERB = new RegExp(`^,?\\s(?:[a-z]+ly )?(?:${CUE.source})`, 'u');
/** Before a possessive: what is awaited. Others have been: `Friday's attack`. */
const AHEAD_OF = /\b(?:ahead of|before|for|until|prepar\w+ for|at|attend\w*|in)\s$/;
/** Right before the expression: a time limit lies ahead. */
const LIMIT =
  /(?<!\b(?:lasted|stayed|remained|continued|ran|waited)\s)\b(?:until|till|no later than|as (?:soon|early) as|next)\s(?:[\d:]+ [ap]\.m\.? (?:E[SD]T )?)?$/;

/** The governing tense with its word; `none` where no verb shows it. Offsets count in the block. */
export function evidenceAt(text: string, start: number, end: number): Evidence {
  const before = afterLastBoundary(text.slice(Math.max(0, start - WINDOW), start));
  const behind = text.slice(end, end + WINDOW);
  const limit = LIMIT.exec(before);
  if (limit) return { tense: 'future', cue: limit[0].trim() };
  if (/^['’]s? /.test(behind)) return { tense: AHEAD_OF.test(before) ? 'future' : 'past', cue: '’s' };
  const next = NEXT_VERB.exec(behind);
  if (next) return toEvidence(next);
  const left = [...before.matchAll(CUE)].at(-1);
  if (left) return toEvidence(left);
  const [right] = beforeFirstBoundary(behind).matchAll(CUE);
  if (right) return { ...toEvidence(right), own: true };
  return /\bby\s$/.test(before) ? { tense: 'future', cue: 'by' } : { tense: 'none', cue: '' };
}

function toEvidence({ groups }: RegExpExecArray | RegExpMatchArray): Evidence {
  const { past, was, future } = groups ?? {};
  return { tense: future === undefined ? 'past' : 'future', cue: future ?? past ?? was ?? '' };
}

function afterLastBoundary(text: string): string {
  let from = 0;
  for (const m of text.matchAll(BOUNDARY)) {
    if (m[0].startsWith('.') && ABBREVIATION.test(text.slice(0, m.index))) continue;
    from = (m.index ?? 0) + m[0].length;
  }
  return text.slice(from);
}

function beforeFirstBoundary(text: string): string {
  const m = /[.;:!?\n]\s|[“”"]|``|''/.exec(text);
  return m ? text.slice(0, m.index) : text;
}
