// How far a full noun phrase reaches to the right.
import { Flag } from '../lexicon/word-flags';
import type { Sentence } from './sentence';

/**
 * The end of the full noun phrase that begins at phrase `noun`, with its attachments, appositions and relative clauses.
 */
export function endOfNominal(sentence: Sentence, noun: number): number {
  const { phrases, tokens } = sentence;
  let i = noun + 1;
  const isName = ((tokens[(phrases[noun]?.to ?? 1) - 1]?.flags ?? 0) & Flag.capital) !== 0;
  while (phrases[i]?.kind === 'preposition' && phrases[i + 1]?.kind === 'noun') {
    const { main } = phrases[i] ?? { main: '' };
    if (isName ? !/^(?:of|from)$/.test(main) : /^(?:after|before|during|as|while|since|until|following)$/.test(main))
      break;
    i += 2;
  }
  if (phrases[i]?.kind === 'coordinator' && phrases[i + 1]?.kind === 'noun' && phrases[i + 2]?.kind !== 'verb')
    return endOfNominal(sentence, i + 1);
  return phrases[i]?.kind === 'comma' || phrases[i]?.kind === 'relative' ? endOfAppositions(sentence, i) : i;
}

function endOfAppositions({ phrases }: Sentence, from: number): number {
  let end = from;
  let i = from;
  for (;;) {
    const start = phrases[i]?.kind === 'comma' ? i + 1 : i;
    const first = phrases[start];
    if (!first) return end;
    if (first.kind === 'relative') {
      let k = start;
      while (phrases[k] && !['stop', 'quote', 'colon'].includes(phrases[k]?.kind ?? '')) k++;
      return phrases[k]?.kind === 'stop' || k >= phrases.length ? k : end;
    }
    if (first.kind !== 'noun' || start === i) return end;
    let k = start + 1;
    while (
      phrases[k] &&
      !['comma', 'dash', 'stop', 'quote', 'colon', 'relative', 'subordinator'].includes(phrases[k]?.kind ?? '')
    ) {
      if (phrases[k]?.kind === 'verb' && phrases[k]?.form === 'finite') return end;
      k++;
    }
    end = k;
    if (phrases[k]?.kind !== 'comma' && phrases[k]?.kind !== 'relative') return end;
    i = k;
  }
}
