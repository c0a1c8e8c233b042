// Reports with `according to`: `According to Berg, …` · `…, according to Berg.`
import { accordingToAttribution } from '../cues/attribution';
import type { Sentence } from '../syntax/sentence';
import { endOfContent, type Report, startOfSentence, toReport } from './report-bounds';

/** Nouns that are no source: `according to plan`. */
const NOT_A_SOURCE = /^(?:plans?|schedule|custom|tradition|taste|need|needs|size|age|rules?|laws?|type|rank)$/;

/** The report of a sentence with `according to`; undefined if it has none, or no clause beside it. */
export function accordingToReport(sentence: Sentence): Report | undefined {
  const { phrases, tokens } = sentence;
  const at = phrases.findIndex(({ kind, main }) => kind === 'preposition' && main === 'according to');
  const attribution = at < 0 ? undefined : accordingToAttribution(sentence, at);
  if (!attribution || NOT_A_SOURCE.test(tokens[attribution.speaker.headTo - 1]?.lower ?? '')) return undefined;
  const after = phrases.findIndex(({ from }) => from >= attribution.speaker.to);
  const isFront = at <= 1 || phrases[at - 1]?.kind === 'colon' || phrases[at - 1]?.kind === 'dash';
  if (!isFront) {
    const to = phrases[at - 1]?.kind === 'comma' ? at - 1 : at;
    return toReport(sentence, attribution, [{ from: startOfSentence(sentence), to }]);
  }
  if (after < 0 || phrases[after]?.kind !== 'comma') return undefined;
  const end = endOfContent(sentence, after + 1);
  return end === undefined ? undefined : toReport(sentence, attribution, [{ from: after + 1, to: end }]);
}
