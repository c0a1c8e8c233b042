// Names and who is who: accuracy and speed beside the peers, in one run.
//
// NAMES_DIR names a folder of `*.jsonl` with gold annotations, one document a line: `{id, text, entities: [{start, end, type}]}`, offsets in
// UTF-16, type person, organization, place or other (not scored). ALIASES_DIR names a folder of DWIE annotations (`data/annos/*.json`):
// names without running text, for who is who alone. The texts may not be passed on, so none are here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { halvesOf, itemsOf, scoreAcross } from './actors/across.mjs';
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
  console.log('\n| across articles | | pairs P | R | F1 | B³ |\n|---|---|---|---|---|---|');
  for (const [half, documents] of [...halvesOf(aliases).entries()]) {
    const items = itemsOf(documents);
    for (const type of ['all', 'person', 'organization', 'place']) {
      const some = items.filter((item) => type === 'all' || item.type === type);
      for (const [name, system] of [
        ['the same name', 'same'],
        ['marginalia', 'own'],
      ]) {
        const { precision, recall, f1, b3: whole } = scoreAcross(some, system);
        const cells = [precision, recall, f1, whole].map((value) => value.toFixed(1)).join(' | ');
        console.log(`| ${half === 0 ? 'chosen on' : 'confirmed'}: ${type} | ${name} | ${cells} |`);
      }
    }
  }
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
