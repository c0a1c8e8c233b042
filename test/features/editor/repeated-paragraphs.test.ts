import { deepEqual, match } from 'node:assert/strict';
import { CorpusIndex } from '../../../src/corpus';
import { repeatedPassagesOf } from '../../../src/features/editor/repeated-paragraphs';
import { madeAnalysis } from '../../support/made-analysis';

const BACKGROUND = 'The two sides have met each month since the war of last year.';

/** The repeated paragraphs of the last of some articles. */
function repeatedIn(...texts: readonly string[]) {
  const index = new CorpusIndex();
  const analyses = texts.map((text) => madeAnalysis(text, {}));
  for (const [i, analysis] of analyses.entries()) index.update(`file:///${i}.txt`, analysis);
  const analysis = analyses.at(-1) ?? madeAnalysis('', {});
  const found = repeatedPassagesOf({ uri: `file:///${texts.length - 1}.txt`, analysis, index });
  return found.map(({ span, ...rest }) => ({ words: analysis.article.text.slice(span.start, span.end), ...rest }));
}

describe('repeatedPassagesOf', () => {
  it('names the place above', () => {
    const found = repeatedIn(` date 2022-01-28 ${BACKGROUND}\n\nNews.\n\n${BACKGROUND}`);
    deepEqual(
      found.map(({ words, label }) => [words, label]),
      [[BACKGROUND, 'also above']],
    );
    match(found[0]?.card ?? '', /The same paragraph: \[above\]\(command:marginalia\.goTo/);
  });

  it('names the other article by its title and day, or how many there are', () => {
    const one = ` date 2022-01-28 Talks [resume]\n\n${BACKGROUND}`;
    const own = ` date 2022-02-03 News of the day.\n\n${BACKGROUND}`;
    const [found] = repeatedIn(one, own);
    deepEqual(found?.label, 'also in Talks [resume]');
    match(found?.card ?? '', /\[Talks &#91;resume&#93;.*2022&#45;01&#45;28\]\(command:marginalia\.goTo/);
    deepEqual(repeatedIn(one, ` date 2022-01-29 ${BACKGROUND}`, own)[0]?.label, 'also in 2 other articles');
  });
});
