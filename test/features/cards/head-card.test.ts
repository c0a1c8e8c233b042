import { doesNotMatch, match } from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { CorpusIndex } from '../../../src/corpus';
import { hoverAt } from '../../../src/features/cards/hover-cards';

function cardOf(text: string, ...others: string[]): string {
  const index = new CorpusIndex();
  const analysis = analyze(text);
  for (const [at, other] of [text, ...others].entries()) index.update(`file:///${at}.txt`, analyze(other));
  const [card = ''] = hoverAt({ uri: 'file:///0.txt', analysis, index }, 3)?.cards ?? [];
  return card.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

describe('the card of a head line', () => {
  it('says the day in words and lists what else was published then', () => {
    const card = cardOf(' date 2022-01-28 One.', ' date 2022-01-28 Two.', ' date 2022-01-29 Three.');
    match(card, /Published Friday, 28 January 2022/);
    match(card, /1 other article published on that day\n- \[Two…\]/);
  });

  it('says that a day does not exist and takes no other for it', () => {
    const card = cardOf(' date 2022-02-30 One.');
    match(card, /Day of publication not known/);
    match(card, /2022-02-30 is not a day in the calendar/);
    doesNotMatch(card, /March/);
  });
});
