// Articles to test on as they lie on disk: the project's own samples, and real ones where a folder of them lies beside the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file's name and its decoded text, not yet canonical. */
export interface SampleText {
  readonly name: string;
  readonly text: string;
}

const ROOT = join(__dirname, '../../..');

/** Real articles; none where the folder is absent. */
export function realSeeds(): SampleText[] {
  return articlesIn(join(ROOT, '../shared/seeds'));
}

/** The sample articles that come with the project. */
export function sampleSeeds(): SampleText[] {
  return articlesIn(join(ROOT, 'seeds'));
}

function articlesIn(folder: string): SampleText[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
