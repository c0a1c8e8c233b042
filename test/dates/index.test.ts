import { parseArticle } from '../../src/article';
import { type DateMention, findDates, resolveDates } from '../../src/dates';
import { describeFixture } from '../support/caret-fixture';

function datesOf(text: string, published?: string): DateMention[] {
  const article = parseArticle(text, published);
  return resolveDates(
    article,
    article.blocks.map(({ span }) => ({
      start: span.start,
      findings: findDates(text.slice(span.start, span.end)),
    })),
  );
}

function expectations(text: string, published: string | undefined) {
  return datesOf(text, published).map(({ span, timex, value, mod }) => ({
    span,
    words: [timex.toLowerCase(), value, mod].filter((part) => part !== undefined).join(' '),
  }));
}

describeFixture('dates.fixture', expectations);
