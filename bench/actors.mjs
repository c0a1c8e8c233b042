// Names and who is who: accuracy and speed beside the peers, in one run.
//
// NAMES_DIR names a folder of `*.jsonl` with gold annotations, one document a line: `{id, text, entities: [{start, end, type}]}`, offsets in
// UTF-16, type person, organization, place or other (not scored). ALIASES_DIR names a folder of DWIE annotations (`data/annos/*.json`):
// names without running text, for who is who alone. The texts may not be passed on, so none are here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreAliases } from './actors/aliases.mjs';
import { measure, score } from './actors/score.mjs';

const SYSTEMS = ['marginalia', 'compromise', 'wink', 'regex'];
const { NAMES_DIR: names, ALIASES_DIR: aliases } = process.env;

if (!names || !existsSync(names))
  console.log('actors: set NAMES_DIR to a folder of gold; see the head of bench/actors.mjs');
else
  for (const file of readdirSync(names)
    .filter((name) => name.endsWith('.jsonl'))
    .sort())
    await bench(file);

if (aliases && existsSync(aliases)) {
  const { documents, b3, pairs } = await scoreAliases(aliases);
  console.log(`\naliases: ${documents} documents, B³ ${b3.toFixed(2)}, pairs ${pairs.toFixed(2)}`);
}

async function bench(file) {
  const gold = readFileSync(join(names, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  console.log(`\n### ${file.replace('.jsonl', '')}: ${gold.length} documents\n`);
  console.log('| | strict | person | organization | place | span | MB/s |\n|---|---|---|---|---|---|---|');
  for (const name of process.env.SYSTEMS?.split(',') ?? SYSTEMS) {
    const { extract } = await import(`./actors/${name}.mjs`);
    const f1 = score(gold, extract);
    const cells = [f1.micro, f1.person, f1.organization, f1.place, f1.span].map((value) => value.toFixed(1));
    console.log(`| ${name} | ${cells.join(' | ')} | ${measure(gold, extract).toFixed(2)} |`);
  }
}
