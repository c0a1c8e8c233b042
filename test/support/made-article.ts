// One made article among two, for the tests of what is shown about it.
import { CorpusIndex } from '../../src/corpus';
import type { ArticleContext } from '../../src/features/context';
import { madeAnalysis, spansOf } from './made-analysis';

const lopez = { type: 'person', name: 'Ana Lopez', aliases: ['Lopez'], roles: ['envoy'] } as const;
const bank = { type: 'organization', name: 'World Bank' } as const;

/** The text of the article at `file:///a.txt`. */
export const TEXT = [
  ' date 2022-01-28 OSLO: Ana Lopez met the World Bank on Thursday.',
  'Lopez spoke for an hour. “It was a long and useful day for us on Thursday,” she said. “We go on.”',
  'WHAT COMES NEXT',
  'The World Bank called it “historic”. It will meet Lopez again.',
].join('\n\n');

const findings = {
  actors: [lopez, bank],
  dates: [{ words: 'Thursday', interval: '2022-01-27' }],
  quotes: [
    {
      words: '“It was a long and useful day for us on Thursday,”',
      by: 'Lopez spoke',
      cue: spansOf(TEXT, 'said')[0] ?? { start: 0, end: 0 },
    },
    { words: '“historic”', speech: 'scare' as const },
  ],
};

/** The article with another one in the index. */
export function madeArticle(): ArticleContext {
  const index = new CorpusIndex();
  const analysis = madeAnalysis(TEXT, findings);
  index.update('file:///a.txt', analysis);
  index.update(
    'file:///b.txt',
    madeAnalysis(' date 2022-02-01 Lopez: Ana Lopez said: “It was a long and useful day for us on Thursday.”', {
      ...findings,
      quotes: [{ words: '“It was a long and useful day for us on Thursday.”', by: 'Ana Lopez' }],
    }),
  );
  return { uri: 'file:///a.txt', analysis, index };
}

/** The offset of words in the article's text; `inside` characters into them. */
export function at(words: string, inside = 1): number {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return start + inside;
}
