// Reports whose attribution stands behind, inside or in front of them: `…, Berg said.` · `The road, Berg said, is closed.` ·
// `According to Berg, …`. Purely syntactic.
import { type Attribution, accordingTo, isSpeech, toAttribution } from '../cues/attribution';
import { subjectVerbBehind } from '../cues/cues-after';
import { Word } from '../lexicon/word-flags';
import { hasVerb } from '../syntax/parentheticals';
import type { Phrase } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';
import { subjectBehind } from '../syntax/subjects';
import { endOfContent, type PhraseRange, pastAdjuncts, type Report, startOf } from './report-bounds';
import { endsReport } from './report-verbs';

/** No one speaks by these: `according to plan`. */
const NO_SOURCE = /^(?:plans?|schedule|custom|tradition|taste|need|needs|size|age|rules?|laws?|type|rank)$/;

/** `According to Berg, …` · `…, according to Berg.` */
export function sourceOf(sentence: Sentence): Report | undefined {
  const { phrases, tokens } = sentence;
  const at = phrases.findIndex(({ kind, main }) => kind === 'preposition' && main === 'according to');
  const attribution = at < 0 ? undefined : accordingTo(sentence, at);
  if (!attribution || NO_SOURCE.test(tokens[attribution.speaker.headTo - 1]?.lower ?? '')) return undefined;
  const behind = phrases.findIndex(({ from }) => from >= attribution.speaker.to);
  const isFront = at <= 1 || phrases[at - 1]?.kind === 'colon' || phrases[at - 1]?.kind === 'dash';
  if (!isFront) {
    const to = phrases[at - 1]?.kind === 'comma' ? at - 1 : at;
    return contentsOf(sentence, attribution, [{ from: startOf(sentence), to }]);
  }
  if (behind < 0 || phrases[behind]?.kind !== 'comma') return undefined;
  const end = endOfContent(sentence, behind + 1);
  return end === undefined ? undefined : contentsOf(sentence, attribution, [{ from: behind + 1, to: end }]);
}

/** `…, Berg said on Monday.` · `…, said Berg.` · `The road, Berg said, is closed.` */
export function tailOf(sentence: Sentence): Report | undefined {
  const { phrases } = sentence;
  for (let comma = phrases.length - 2; comma > 0; comma--) {
    if (phrases[comma]?.kind !== 'comma') continue;
    const attribution = attributionBehindComma(sentence, comma);
    if (!attribution) continue;
    const behind = phrases.findIndex(({ from }) => from >= Math.max(attribution.cue.to, attribution.speaker.to));
    const end = behind < 0 ? phrases.length : pastAdjuncts(phrases, behind);
    const next = phrases[end];
    if (!next || next.kind === 'stop')
      return contentsOf(sentence, attribution, [{ from: startOf(sentence), to: comma }]);
    if (next.kind !== 'comma') continue;
    const last = endOfContent(sentence, end + 1);
    if (last === undefined) continue;
    return contentsOf(sentence, attribution, [
      { from: startOf(sentence), to: comma },
      { from: end + 1, to: last },
    ]);
  }
  return undefined;
}

function attributionBehindComma(sentence: Sentence, comma: number): Attribution | undefined {
  const { phrases } = sentence;
  const first = phrases[comma + 1];
  if (first?.kind === 'noun') {
    const found = subjectVerbBehind(sentence, comma + 1);
    const verb = found && phrases.find(({ from }) => from === found.cue.from);
    const isSomeone = (flagsAt(sentence, found?.speaker.from) & (Word.capital | Word.subjectPronoun)) !== 0;
    return verb && reportsAlone(verb) && (isSomeone || !isParticiple(verb)) ? { ...found, rule: 'final' } : undefined;
  }
  if (!first || !reportsAlone(first) || phrases[comma + 2]?.kind !== 'noun') return undefined;
  const subject = subjectBehind(sentence, comma + 1);
  return subject && toAttribution(sentence, 'final', subject, comma + 1);
}

/** A verb that may stand behind the words it reports. */
function reportsAlone(verb: Phrase): boolean {
  return isSpeech(verb) && verb.form === 'finite' && endsReport(verb.main);
}

/** A past that may hang on the noun before it: `a plan announced this year`. */
function isParticiple({ main, flags, from, to }: Phrase): boolean {
  return to === from + 1 && (flags & Word.participle) !== 0 && !/^(?:said|told|added|argued|insisted)$/.test(main);
}

function flagsAt({ tokens }: Sentence, at = 0): number {
  return tokens[at]?.flags ?? 0;
}

function contentsOf(
  sentence: Sentence,
  attribution: Attribution,
  contents: readonly PhraseRange[],
): Report | undefined {
  const holdsMarks = contents.some(({ from, to }) =>
    sentence.phrases.slice(from, to).some(({ kind }) => kind === 'quote'),
  );
  if (holdsMarks || !contents.some(({ from, to }) => hasVerb(sentence, from, to))) return undefined;
  return { attribution, contents };
}
