// Reports with the attribution after or inside them: `…, Berg said on Monday.` · `…, said Berg.` · `The road, Berg said, is
// closed.`
import { type Attribution, toAttribution } from '../cues/attribution';
import { subjectVerbAfter } from '../cues/subject-verb-after';
import { Flag } from '../lexicon/word-flags';
import { isSpeechVerb, type Phrase } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';
import { subjectAfter } from '../syntax/subject-after';
import { endOfContent, type Report, skipAdjunctsRight, startOfSentence, toReport } from './report-bounds';
import { mayTrail } from './report-verbs';

/** The report with its attribution after a comma; undefined if the sentence has none. */
export function trailingReport(sentence: Sentence): Report | undefined {
  const { phrases } = sentence;
  for (let comma = phrases.length - 2; comma > 0; comma--) {
    if (phrases[comma]?.kind !== 'comma') continue;
    const attribution = attributionAfterComma(sentence, comma);
    if (!attribution) continue;
    const after = phrases.findIndex(({ from }) => from >= Math.max(attribution.cue.to, attribution.speaker.to));
    const end = after < 0 ? phrases.length : skipAdjunctsRight(phrases, after);
    const next = phrases[end];
    if (!next || next.kind === 'stop')
      return toReport(sentence, attribution, [{ from: startOfSentence(sentence), to: comma }]);
    if (next.kind !== 'comma') continue;
    const last = endOfContent(sentence, end + 1);
    if (last === undefined) continue;
    return toReport(sentence, attribution, [
      { from: startOfSentence(sentence), to: comma },
      { from: end + 1, to: last },
    ]);
  }
  return undefined;
}

/** The attribution that begins after the comma at phrase `comma`. */
function attributionAfterComma(sentence: Sentence, comma: number): Attribution | undefined {
  const { phrases } = sentence;
  const first = phrases[comma + 1];
  if (first?.kind === 'noun') {
    const found = subjectVerbAfter(sentence, comma + 1);
    const verb = found && phrases.find(({ from }) => from === found.cue.from);
    const isSomeone = (flagsAt(sentence, found?.speaker.from) & (Flag.capital | Flag.subjectPronoun)) !== 0;
    return verb && mayTrailReport(verb) && (isSomeone || !mayBeParticiple(verb))
      ? { ...found, rule: 'final' }
      : undefined;
  }
  if (!first || !mayTrailReport(first) || phrases[comma + 2]?.kind !== 'noun') return undefined;
  const subject = subjectAfter(sentence, comma + 1);
  return subject && toAttribution(sentence, 'final', subject, comma + 1);
}

/** Whether a verb may follow the words it reports. */
function mayTrailReport(verb: Phrase): boolean {
  return isSpeechVerb(verb) && verb.form === 'finite' && mayTrail(verb.main);
}

/** Whether a verb may be a participle that modifies the noun before it: `a plan announced this year`. */
function mayBeParticiple({ main, flags, from, to }: Phrase): boolean {
  return to === from + 1 && (flags & Flag.participle) !== 0 && !/^(?:said|told|added|argued|insisted)$/.test(main);
}

function flagsAt({ tokens }: Sentence, at = 0): number {
  return tokens[at]?.flags ?? 0;
}
