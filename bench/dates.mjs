// Dates: accuracy and speed beside the peers, in one run.
//
// DATES_DIR names a folder of `*.jsonl` with gold annotations, one document a line:
// `{id, text, dct, timexes: [{start, end, type, value}]}`, offsets in UTF-16. The texts may not be passed on, so none are here.
// Scores are TempEval-3's: strict = the same span, relaxed = overlapping spans, value = relaxed and the same TIMEX3 value.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, readGold, score } from './dates/score.mjs';
import { showKinds, showTable } from './dates/table.mjs';

const SYSTEMS = ['marginalia', 'chrono', 'recognizers', 'compromise'];
const folder = process.env.DATES_DIR;

if (!folder || !existsSync(folder)) {
  console.log('dates: set DATES_DIR to a folder of gold annotations (*.jsonl); see the head of bench/dates.mjs');
} else {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && !name.startsWith('suite-'));
  for (const file of files.sort()) await bench(file);
}

async function bench(file) {
  const gold = readGold(readFileSync(join(folder, file), 'utf8'));
  const only = process.env.SYSTEMS?.split(',') ?? SYSTEMS;
  const rows = [];
  for (const name of SYSTEMS.filter((system) => only.includes(system))) {
    const { extract } = await import(`./dates/${name}.mjs`);
    rows.push({ name, ...score(gold, extract), speed: measure(gold, extract) });
  }
  console.log(`\n### ${file.replace('.jsonl', '')}: ${gold.length} documents\n`);
  console.log(showTable(rows));
  console.log(showKinds(rows));
}
