// Quotations and their speakers: accuracy and speed beside the peers, in one run.
//
// QUOTES_DIR names a folder of `*.jsonl` with gold annotations, one document a line:
// `{id, text, quotes: [{start, end, kind, speaker?: {start, end, text, name?, type}}], other: [{start, end}], ignore}`, offsets
// in UTF-16, a quote never crossing a paragraph's end; `other` are marked words that nobody says. The texts may not be
// passed on, so none are here. No peer names speakers.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrate } from './quotes/calibration.mjs';
import { scoreReports } from './quotes/reports.mjs';
import { measure, score } from './quotes/score.mjs';
import { showCalibration, showTable } from './quotes/table.mjs';

const SYSTEMS = ['marginalia', 'compromise', 'smartquotes', 'regex'];
const folder = process.env.QUOTES_DIR;

if (!folder || !existsSync(folder)) {
  console.log('quotes: set QUOTES_DIR to a folder of gold annotations (*.jsonl); see the head of bench/quotes.mjs');
} else {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort())
    await bench(file);
}

async function bench(file) {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
  const gold = lines.map((line) => JSON.parse(line)).filter(({ quotes }) => Array.isArray(quotes));
  if (gold.length === 0) return;
  const rows = [];
  const reported = [];
  let calibration = '';
  for (const name of process.env.SYSTEMS?.split(',') ?? SYSTEMS) {
    const { extract, reports } = await import(`./quotes/${name}.mjs`);
    rows.push({ name, ...score(gold, extract), speed: measure(gold, extract) });
    if (reports) reported.push({ name, ...scoreReports(gold, reports) });
    if (name === 'marginalia') calibration = showCalibration(calibrate(gold));
  }
  console.log(`\n### ${file.replace('.jsonl', '')}: ${gold.length} documents\n`);
  console.log(showTable(rows));
  for (const { name, precision, bounds, recall } of reported)
    console.log(
      `\nreported without marks, ${name}: precision ${precision.toFixed(1)}, exact bounds ${bounds.toFixed(1)}, recall ${recall.toFixed(1)}`,
    );
  if (calibration) console.log(`\n${calibration}`);
}
