// Parses a canonical text into an article. Never fails: what is missing is absent, and any text has at least its paragraphs.
import { isCalendarDay } from '../text/calendar-day';
import { classifyBlocks } from './classify-blocks';
import { parseDateline } from './dateline';
import { parseHead } from './head';
import { outletOf } from './outlet';
import { paragraphsOf } from './paragraphs';
import type { Article, Block, Dateline, Section } from './types';

/**
 * Parses a canonical text. `published` (YYYY-MM-DD) takes precedence over the day of the head line. In both, a day that is not
 * in the calendar counts as not given. Linear in the length of the text.
 */
export function parseArticle(text: string, published?: string): Article {
  const head = parseHead(text);
  const day = [published, head && text.slice(head.date.start, head.date.end)].find((d) => d && isCalendarDay(d));
  const blocks = classifyBlocks(text, paragraphsOf(text, head?.span.end ?? 0));
  const dateline = datelineOf(text, blocks);
  const outlet = outletOf(text, blocks, dateline);
  return {
    text,
    ...(day ? { published: day } : {}),
    ...(head ? { head } : {}),
    ...(dateline ? { dateline } : {}),
    ...(outlet ? { outlet } : {}),
    blocks,
    sections: sectionsOf(blocks),
  };
}

/** The dateline at the start of the first running text. */
function datelineOf(text: string, blocks: readonly Block[]): Dateline | undefined {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  return first && parseDateline(text, first.span.start, first.span.end);
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  for (const { kind, span } of blocks) {
    const last = sections.at(-1);
    if (kind === 'heading') sections.push({ heading: span, span });
    else if (last) sections[sections.length - 1] = { ...last, span: { start: last.span.start, end: span.end } };
    else sections.push({ span });
  }
  return sections;
}
