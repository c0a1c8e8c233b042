// Scores of one system over many pairs.

export function emptyScore() {
  return { surviving: 0, right: 0, wrong: 0, deleted: 0, misplaced: 0, elsewhere: 0, jumped: 0, times: [] };
}

/** Adds one pair's passages to a system's score. */
export function scorePair({ before, after, passages }, { describe, find }, score) {
  for (const { span, fate } of passages) {
    if (fate === 'torn') continue;
    const target = describe(before, span);
    const start = performance.now();
    const found = find(after, target);
    score.times.push(performance.now() - start);
    if (fate === 'deleted') scoreDeleted(score, found, after.includes(before.slice(span.start, span.end)));
    else {
      score.surviving++;
      if (found) score[shared(found, fate) >= 0.5 ? 'right' : 'wrong']++;
    }
  }
}

function scoreDeleted(score, found, elsewhere) {
  score.deleted++;
  if (elsewhere) score.elsewhere++;
  if (found) score.misplaced++;
  if (found && elsewhere) score.jumped++;
}

function shared(a, b) {
  return (
    Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
    (Math.max(a.end, b.end) - Math.min(a.start, b.start))
  );
}

/** The scores as a Markdown table, in percent and milliseconds. */
export function showScores(scores) {
  const percent = (part, whole) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(2));
  const rows = scores.map(({ name, surviving, right, wrong, deleted, misplaced, elsewhere, jumped, times }) => {
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
    const lost = surviving - right - wrong;
    return [
      name,
      percent(right, surviving),
      percent(wrong, surviving),
      percent(lost, surviving),
      percent(misplaced, deleted),
      percent(jumped, elsewhere),
      at(0.5),
      at(0.95),
      (sorted.at(-1) ?? 0).toFixed(0),
    ];
  });
  const head = ['system', 'right', 'wrong', 'lost', 'misplaced', 'jumped', 'ms', 'p95', 'max'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
