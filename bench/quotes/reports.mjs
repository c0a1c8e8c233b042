// Speech reported without marks: no peer finds it, so it has a line of its own.
//   precision  share of what is found whose words the gold gives to the same speaker: eight tenths of the words found, or
//              half of both
//   bounds     share of those with the same start and end
//   recall     share of the gold's attributions by a verb of saying or `according to`, without any marks, that are found

const SAYING =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ell(?:s|ing)?)|(?:claim|insist|add|warn|suggest|report)(?:s|ed|ing)?|(?:argu|not|announc|acknowledg)(?:es?|ed|ing)|ask(?:s|ed)|wr(?:ote|ites)|according to)\b/i;
const MARKS = /["“”„«»]|''/;
/** Shares from which on two stretches are the same: of both, and of what is found alone. */
const SAME = 0.5;
const WITHIN = 0.8;

/** Percentages of `reports(text)`: lists of `{parts, speaker}`. */
export function scoreReports(gold, reports) {
  const sums = { found: 0, right: 0, exact: 0, wanted: 0, hit: 0 };
  for (const { text, quotes, ignore = [] } of gold) {
    const groups = groupsOf(quotes);
    const hit = new Set();
    for (const report of reports(text)) {
      if (ignore.some((area) => report.parts.some((part) => shared(area, part) > 0))) continue;
      sums.found++;
      const best = groups.find((group) => isLike(report.parts, group));
      if (!best?.[0].speaker || !isSpeaker(best[0].speaker, report.speaker)) continue;
      sums.right++;
      hit.add(best);
      if (isSame(report.parts, best)) sums.exact++;
    }
    const wanted = groups.filter((group) => isPlain(text, group));
    sums.wanted += wanted.length;
    sums.hit += wanted.filter((group) => hit.has(group)).length;
  }
  const share = (part, all) => (100 * part) / Math.max(1, all);
  return {
    precision: share(sums.right, sums.found),
    bounds: share(sums.exact, sums.right),
    recall: share(sums.hit, sums.wanted),
  };
}

/** The pieces of each attribution. */
function groupsOf(quotes) {
  const groups = new Map();
  for (const quote of quotes) groups.set(quote.group, [...(groups.get(quote.group) ?? []), quote]);
  return [...groups.values()];
}

function isPlain(text, group) {
  const [{ speaker, cue }] = group;
  if (!speaker || !cue || !SAYING.test(text.slice(cue.start, cue.end))) return false;
  return group.every(({ kind, start, end }) => kind === 'indirect' && !MARKS.test(text.slice(start, end)));
}

function isLike(parts, group) {
  const common = parts.flatMap((part) => group.map((piece) => shared(part, piece))).reduce((a, b) => a + b, 0);
  const found = lengthOf(parts);
  return common >= SAME * (found + lengthOf(group) - common) || common >= WITHIN * found;
}

function lengthOf(spans) {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The same words; or a relative pronoun in the gold, and what it stands for right before it. */
function isSpeaker(gold, found) {
  return (
    shared(gold, found) > 0 ||
    (/^(?:who|which|that)$/.test(gold.text) && gold.start - found.end <= 2 && found.end < gold.start)
  );
}

function isSame(parts, group) {
  return (
    parts.length === group.length &&
    parts.every(({ start, end }, i) => group[i].start === start && group[i].end === end)
  );
}

function shared(a, b) {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
