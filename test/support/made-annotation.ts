// Annotations for tests: short to write, complete in content.

import { passageTarget } from '../../src/annotations/anchoring/passage-target';
import { emptySidecar } from '../../src/annotations/file/sidecar';
import { newAnnotation } from '../../src/annotations/model/new-annotation';
import type { Annotation, Sidecar } from '../../src/annotations/model/types';

const TEXT = 'The talks will go on in Vienna, the envoy said on Monday.';

/** An annotation of the first ten units of a short text. */
export function madeAnnotation(id: string, content: { tags?: readonly string[]; note?: string } = {}): Annotation {
  const by = { id: `urn:uuid:${id}`, now: '2022-02-01T08:00:00Z', creator: 'ana' };
  return newAnnotation(by, passageTarget('a.txt', TEXT, { start: 0, end: 9 }), content);
}

/** A sidecar of annotations. */
export function madeSidecar(...annotations: readonly Annotation[]): Sidecar {
  return { ...emptySidecar(), annotations };
}
