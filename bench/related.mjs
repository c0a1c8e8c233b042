// Related mentions: names, pronouns and noun phrases linked to their actors, beside compromise.
//
// RELATED_DIR names a folder of `*.jsonl`, a document a line: `{id, text, published?, chains: [{mentions: [{start, end, head: {start, end}, form}]}]}`,
// offsets in UTF-16, `form` one of name, pronoun3, pronoun1, nominal; only chains with a name. GAP_DIR names a folder of `gap-*.tsv`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreGap } from './related/gap.mjs';
import { FORMS, scoreRelated } from './related/score.mjs';

const SYSTEMS = ['marginalia', 'compromise'];
const { RELATED_DIR: related, GAP_DIR: gap } = process.env;
if (!related && !gap) console.log('related: set RELATED_DIR or GAP_DIR; see the head of bench/related.mjs');

const systems = await Promise.all(
  (process.env.SYSTEMS?.split(',') ?? SYSTEMS).map(async (name) => ({
    name,
    ...(await import(`./related/${name}.mjs`)),
  })),
);
const percent = (part, whole) => (whole ? ((100 * part) / whole).toFixed(1) : '–');

for (const file of filesIn(related, '.jsonl')) {
  const documents = readFileSync(join(related, file), 'utf8').trim().split('\n').map(JSON.parse);
  console.log(`\n### ${file.replace('.jsonl', '')}: ${documents.length} documents, precision / recall\n`);
  console.log(`| system | ${FORMS.join(' | ')} | reached |\n|---|${'---|'.repeat(FORMS.length + 1)}`);
  for (const { name, extract } of systems) {
    const counts = scoreRelated(documents, extract);
    const cells = FORMS.map((form) => {
      const { right, system, found, gold } = counts[form];
      return `${percent(right, system)} / ${percent(found, gold)}`;
    });
    console.log(`| ${name} | ${cells.join(' | ')} | ${percent(counts.all.found, counts.all.gold)} |`);
  }
}

for (const file of filesIn(gap, '.tsv')) {
  console.log(
    `\n### ${file.replace('.tsv', '')}, F1\n\n| system | all | masculine | feminine | ratio |\n|---|---|---|---|---|`,
  );
  for (const { name, extract } of systems) {
    const { all, masculine, feminine } = scoreGap(join(gap, file), extract);
    console.log(
      `| ${name} | ${[all, masculine, feminine].map((f1) => f1.toFixed(1)).join(' | ')} | ${(feminine / masculine).toFixed(2)} |`,
    );
  }
}

function filesIn(folder, ending) {
  return folder
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];
}
