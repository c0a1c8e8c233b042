// The passages of a sidecar in an article's text, for the commands that list and check them.
import { type Anchor, AnchorText, hashOf, type Passage, passagesOf, reAnchor, type Sidecar } from '../annotations';

/** Where a sidecar's annotations are in a text. */
export interface AnchoredPassages {
  /** By annotation; none for notes on the whole article and for replies. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly passages: readonly Passage[];
}

/** Looks for every annotation of a sidecar in the article's canonical text. */
export function anchoredPassages(text: string, { annotations, article }: Sidecar): AnchoredPassages {
  const into = new AnchorText(text);
  const sameText = article?.sha256 === hashOf(text);
  const anchors = new Map(
    annotations
      .filter(({ target }) => target.selector.length > 0)
      .map(({ id, target }) => [id, reAnchor(into, target, { sameText })]),
  );
  return { anchors, passages: passagesOf(annotations, (id) => anchors.get(id)) };
}
