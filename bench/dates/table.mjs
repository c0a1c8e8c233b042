// The figures as Markdown tables.

const number = (n, digits = 1) => n.toFixed(digits);

/** One row a system. */
export function showTable(rows) {
  const head = ['system', 'strict', 'relaxed', 'type', 'value', 'MB/s'];
  const body = rows.map(({ name, f1, speed }) => [
    name,
    ...[f1.strict, f1.relaxed, f1.type, f1.value].map((n) => number(n)),
    number(speed, 2),
  ]);
  return table([head, ...body]);
}

/** One row a kind of expression: of how many, share found / share with the right value, in percent. */
export function showKinds(rows) {
  const kinds = [...(rows[0]?.kinds ?? [])].sort(([, a], [, b]) => b.gold - a.gold);
  const head = ['kind (found / right value, %)', 'gold', ...rows.map(({ name }) => name)];
  const body = kinds.map(([kind, { gold }]) => [
    kind,
    String(gold),
    ...rows.map(({ kinds: own }) => {
      const { found, value } = own.get(kind);
      return `${number((100 * found) / gold, 0)} / ${number((100 * value) / gold, 0)}`;
    }),
  ]);
  return `\n${table([head, ...body])}`;
}

function table([head, ...body]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}
