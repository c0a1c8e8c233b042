// Runs the benches named on the command line, or all of them: `node bench/run.mjs dates`.
import { readdirSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const all = readdirSync(here)
  .filter((name) => name.endsWith('.mjs') && name !== 'run.mjs')
  .map((name) => name.slice(0, -4))
  .sort();
const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : all) {
  if (!all.includes(name)) throw new Error(`no such bench: ${name}; there are ${all.join(', ')}`);
  console.log(`\n## ${name}`);
  await import(new URL(`${name}.mjs`, here).href);
}
