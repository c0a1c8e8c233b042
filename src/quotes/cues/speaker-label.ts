// Labels at the start of a paragraph that say who speaks: `SMITH: …`, `Q. …`. One such paragraph may be anything (`NOTE: …`);
// whether the article is a transcript is decided over all its blocks.
import type { SpeakerLabel } from '../types';

/** A title and a name, up to four words in capitals, or Q and A; then brackets, a colon or a full stop. */
const LABEL_PATTERN =
  /^["“]?(?<words>(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.? \p{Lu}[\p{L}'’-]+|\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}|[QA])(?: \([^()\n]{1,40}\))?(?:(?<=\b[QA])\.|:)\s+(?=\S)/u;

/** The label that a block begins with; undefined if it has none or nothing follows it. */
export function findSpeakerLabel(block: string): SpeakerLabel | undefined {
  const m = LABEL_PATTERN.exec(block);
  const words = m?.groups?.words;
  if (!m || words === undefined) return undefined;
  const start = m[0].indexOf(words);
  const speaker = { start, end: start + words.length };
  const colon = m[0].trimEnd().length;
  const content = { start: m[0].length, end: block.trimEnd().length };
  if (content.start >= content.end) return undefined;
  const cue = { start: colon - 1, end: colon };
  const candidate = { speaker, head: speaker, cue, verb: '', isNamed: true, distance: 0, rule: 'label' as const };
  return { words, candidate, content };
}
