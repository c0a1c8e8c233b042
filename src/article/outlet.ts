// The outlet of an article: who published it, as the text itself says. Read from set forms only; a name in a headline is no sign, for
// headlines name the outlets that they cite.
import type { Span } from '../text/span';
import { AGENCY } from './credits';
import { parsePromotion } from './promotions';
import type { Block, Dateline } from './types';

/** Longest credit that is looked at, in characters. */
const LONGEST = 200;

/** A name up to what follows it in a credit. */
const NAME = '(?<outlet>\\p{Lu}[^.,;:()|©]{1,60})';

/** Forms of credits, the surest first: who owns the text, whose it is, who had a part in it. */
const CREDITS: readonly RegExp[] = [
  new RegExp(
    `^\\(?(?:©|\\([cC]\\)|Copyright)(?: ?(?:©|\\([cC]\\)))?(?: ?\\d{4}(?:[-–]\\d{4})?,?)?(?: by)? ?${NAME}`,
    'u',
  ),
  new RegExp(`^(?:[-–—] ?|\\()?(?<outlet>${AGENCY})\\b`, 'u'),
  new RegExp(`^Sources?: ${NAME}`, 'u'),
  new RegExp(`^(?:The )?(?<outlet>${AGENCY})\\b.{0,80} contributed\\b`, 'u'),
  new RegExp(`^(?:With )?(?:[Ii]nputs?|[Ff]iles|[Rr]eports?) from (?<outlet>${AGENCY})\\b`, 'u'),
];

/** Where the first form of credit that owns the text ends in the list: those come before the outlets of promotions and datelines. */
const OWNING = 1;

/** The words of a text that name its outlet; undefined if it names none. */
export function outletOf(text: string, blocks: readonly Block[], dateline: Dateline | undefined): Span | undefined {
  const credits = blocks.filter(({ kind }) => kind === 'credit');
  const promotions = blocks.filter(({ kind }) => kind === 'promotion');
  return (
    creditedOutlet(text, credits, CREDITS.slice(0, OWNING)) ??
    promotions.map(({ span }) => parsePromotion(text, span)?.outlet).find((outlet) => outlet) ??
    dateline?.agency ??
    creditedOutlet(text, credits, CREDITS.slice(OWNING))
  );
}

function creditedOutlet(text: string, credits: readonly Block[], forms: readonly RegExp[]): Span | undefined {
  for (const form of forms) {
    for (const { span } of credits) {
      const line = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
      const outlet = form.exec(line)?.groups?.outlet?.replace(/\s+(?:All rights reserved|\d{4})?\s*$/u, '');
      if (!outlet || /^(?:Agencies|All rights)/.test(outlet)) continue;
      const start = span.start + line.indexOf(outlet);
      return { start, end: start + outlet.length };
    }
  }
  return undefined;
}
