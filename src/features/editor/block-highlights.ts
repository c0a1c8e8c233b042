// The blocks to set off from the running text: headings, captions and credits.
import type { Analysis } from '../../analysis';
import { overlaps, type Span } from '../../text/span';

/** A block other than a paragraph: a title or heading, or text beside the running text. */
export interface FormMark {
  readonly span: Span;
  readonly form: 'heading' | 'aside';
}

/** The titles and headings, captions and credits, of the whole article or a part of it. */
export function formMarksOf({ article }: Analysis, within?: Span): FormMark[] {
  return article.blocks.flatMap(({ kind, span }): FormMark[] => {
    if (kind === 'paragraph' || (within && !overlaps(within, span))) return [];
    return [{ span, form: kind === 'title' || kind === 'heading' ? 'heading' : 'aside' }];
  });
}
