// Strict F1 of a model on labelled blocks, by source file.
import { createLattice, decode, emit } from './crf.mjs';
import { TYPES } from './read-documents.mjs';

/** Spans of a label sequence, as `first,last,type`. */
export function spansOf(labels, offset = 0) {
  const spans = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] === 0 || labels[at] % 2 === 0) continue;
    let last = at;
    while (labels[last + 1] === labels[at] + 1) last++;
    spans.push(`${at + offset},${last + offset},${TYPES[(labels[at] - 1) >> 1]}`);
  }
  return spans.filter((span) => !span.endsWith('other'));
}

/** {source: {micro, person, organization, place, span}} as F1 in percent. */
export function measure(model, data, blocks) {
  const found = blocks.map(() => []);
  const lattice = createLattice(Math.max(1, ...data.segments.map((s) => s.last - s.first + 1)));
  for (const segment of data.segments) {
    emit(data, segment, model, lattice);
    found[segment.block].push(...spansOf(decode(segment, model.transitions, lattice), segment.first));
  }
  const result = {};
  blocks.forEach((block, at) => {
    const gold = new Set(spansOf(block.labels));
    result[block.source] ??= {};
    const counts = result[block.source];
    const count = (type, kind) => {
      for (const name of ['micro', type]) {
        counts[name] ??= { tp: 0, fp: 0, fn: 0 };
        counts[name][kind]++;
      }
    };
    for (const span of found[at]) count(span.split(',')[2], gold.has(span) ? 'tp' : 'fp');
    const have = new Set(found[at]);
    for (const span of gold) if (!have.has(span)) count(span.split(',')[2], 'fn');
  });
  for (const counts of Object.values(result))
    for (const [name, { tp, fp, fn }] of Object.entries(counts)) counts[name] = (200 * tp) / (2 * tp + fp + fn);
  return result;
}
