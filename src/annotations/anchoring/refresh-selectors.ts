// Updates selectors to the present text when annotations are saved.
import type { Anchor } from '../model/anchor';
import type { DescribedArticle } from '../model/article-ref';
import type { Annotation, Selector } from '../model/types';
import { AnchorText } from './anchor-text';
import { passageTarget } from './passage-target';
import { reAnchor } from './re-anchor';

/**
 * The annotations whose words are unchanged somewhere in the article, with new selectors for that place. What other tools wrote
 * stays: selectors of other types, fields that we do not know, a source on the web, and a quotation that needs nothing new.
 * Annotations that are lost, ambiguous or have changed words are left out: they keep their selectors, because the user has not
 * confirmed a place. So are those whose selectors are refined by others: the passage is only a part of the words.
 * @param anchorOf - where each annotation is in the text; by default its selectors are looked for
 */
export function refreshSelectors(
  annotations: readonly Annotation[],
  { file, text }: Pick<DescribedArticle, 'file' | 'text'>,
  anchorOf?: (annotation: Annotation) => Anchor | undefined,
): Annotation[] {
  const into = new AnchorText(text);
  return annotations.flatMap((annotation) => {
    const { target } = annotation;
    const anchor = anchorOf ? anchorOf(annotation) : reAnchor(into, target);
    if (anchor?.status !== 'exact' && anchor?.status !== 'moved') return [];
    if (target.selector.some((each) => each.refinedBy !== undefined)) return [];
    const fresh = passageTarget(file, into, anchor.span);
    const selector = isDescribed(target.selector, fresh.selector)
      ? target.selector
      : updated(target.selector, fresh.selector);
    const source = IRI.test(target.source) ? target.source : fresh.source;
    return [{ ...annotation, target: { ...target, source, selector } }];
  });
}

/** A source with a scheme: where another tool found the article. We write file names, whose colons are encoded. */
const IRI = /^[a-z][a-z0-9+.-]*:/i;

/** Fields of our selectors that are left out where they say nothing. */
const COUNTS = ['marginalia:ordinal', 'marginalia:occurrences'];

/** Whether stored selectors say the same as new ones, perhaps with less context. */
function isDescribed(stored: readonly Selector[], fresh: readonly Selector[]): boolean {
  const [position, quote] = fresh.map((each) => stored.find(({ type }) => type === each.type));
  const [newPosition, newQuote] = fresh;
  if (!position || !quote || !newPosition || !newQuote) return false;
  const context = [quote, newQuote].map(({ prefix, suffix }) => [String(prefix ?? ''), String(suffix ?? '')] as const);
  const [[before, after] = ['', ''], [newBefore, newAfter] = ['', '']] = context;
  return (
    position.start === newPosition.start &&
    position.end === newPosition.end &&
    quote.exact === newQuote.exact &&
    ![quote, newQuote].some((each) => COUNTS.some((count) => count in each)) &&
    (before !== '' || newBefore === '') &&
    (after !== '' || newAfter === '') &&
    newBefore.endsWith(before) &&
    newAfter.startsWith(after)
  );
}

/** The new selectors with the fields of the stored ones that we do not write, then the other stored ones. */
function updated(stored: readonly Selector[], fresh: readonly Selector[]): readonly Selector[] {
  const replaced = fresh.map((each) => stored.find(({ type }) => type === each.type));
  const joined = fresh.map((each, index) => {
    const unknown = Object.entries(replaced[index] ?? {}).filter(([field]) => !COUNTS.includes(field));
    return { ...Object.fromEntries(unknown), ...each };
  });
  return [...joined, ...stored.filter((each) => !replaced.includes(each))];
}
