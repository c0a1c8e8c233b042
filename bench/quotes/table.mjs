// The figures as a Markdown table.

/** One row a system. */
export function showTable(rows) {
  const head = ['system', 'strict F1', 'speaker name', 'speaker exact', 'joint F1', 'nobody’s words taken', 'MB/s'];
  const body = rows.map(({ name, strict, speaker, exact, joint, taken, speed }) => [
    name,
    strict,
    speaker,
    exact,
    joint,
    taken,
    speed,
  ]);
  const line = (cells) => `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** Certainty that is stated beside the share that is right, bin by bin. */
export function showCalibration(bins) {
  const rows = bins.map(
    ({ from, count, stated, right }) => `| ${from} | ${count} | ${stated.toFixed(1)} | ${right.toFixed(1)} |`,
  );
  return ['| certainty from | speakers | stated | right |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
