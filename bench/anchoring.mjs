// Anchoring: how many passages are found again after an edit, beside other ways to do it, in one run.
//
// Three kinds of pairs: generated edits of the samples (58 kinds, with a record of where every unit went), edits of texts of
// parallel wording (roll calls, tables, refrains; PARALLEL_ONLY leaves out the others), and real histories: HISTORIES names
// folders of git repositories with prose (separated by `:`); consecutive and farther revisions of their Markdown and text files
// are compared by words. SEED and MOST (passages of each kind a text) may be set.
//
// right: on at least half of the true span; wrong: elsewhere; lost: said to be gone or in doubt.
// misplaced: of passages that are gone, those put somewhere; jumped: of those whose words stand elsewhere too.
//
// At the end a passage is looked for that a large text has lost; LARGE is its size in megabytes. Ours alone: the others take minutes.

import { lostFromLarge } from './anchoring/large.mjs';
import { generatedPairs, historyPairs } from './anchoring/pairs.mjs';
import { parallelPairs } from './anchoring/parallel.mjs';
import { emptyScore, scorePair, showScores } from './anchoring/score.mjs';

const SYSTEMS = ['marginalia', 'position', 'exact', 'hypothesis', 'diff-match-patch'];
const only = process.env.SYSTEMS?.split(',') ?? SYSTEMS;
const systems = await Promise.all(
  SYSTEMS.filter((name) => only.includes(name)).map(async (name) => ({
    name,
    ...(await import(`./anchoring/${name}.mjs`)),
  })),
);
const seed = Number(process.env.SEED ?? 1);
const most = Number(process.env.MOST ?? 5);

if (process.env.PARALLEL_ONLY === undefined) bench('generated edits', generatedPairs(seed, most));
bench('parallel wording', parallelPairs(seed));
for (const folder of process.env.HISTORIES?.split(':') ?? [])
  bench(`history of ${folder}`, historyPairs(folder, seed, most));
if (only.includes('marginalia') && process.env.PARALLEL_ONLY === undefined)
  lostFromLarge(systems[0], Number(process.env.LARGE ?? 20));

function bench(title, pairs) {
  const scores = systems.map(({ name }) => ({ name, ...emptyScore() }));
  let count = 0;
  for (const pair of pairs) {
    count++;
    for (const [index, system] of systems.entries()) scorePair(pair, system, scores[index]);
  }
  console.log(
    `\n### ${title}: ${count} pairs, ${scores[0].surviving} passages that survived, ${scores[0].deleted} that did not\n`,
  );
  console.log(showScores(scores));
}
