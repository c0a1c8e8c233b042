// npm run l10n: writes l10n/bundle.l10n.json, the list of all sentences on the screen, which translators start from.
// With --check it writes nothing, and fails if the file is not what the sources say. Reads sources as text, by one pattern:
// a call of l10n.t that this pattern does not understand is an error, so that no sentence is missed.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runInNewContext } from 'node:vm';
import { projectRoot } from './host/project';

/** The rooms whose sentences are shown in the editor. */
const ROOMS = ['src/features', 'src/vscode'];

const BUNDLE = join(projectRoot, 'l10n/bundle.l10n.json');

/** A sentence as VS Code's bundles have it: the English text, or an object if there is a comment for translators. */
export type BundleEntry = string | { readonly message: string; readonly comment: readonly string[] };

/** A string in quotation marks, or a template without substitutions. */
const STRING = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\$]|\\.|\$(?!\{))*`/.source;

/** `l10n.t('…'` and `l10n.t({ message: '…', comment: '…' or ['…', …]`. */
const CALL = new RegExp(
  String.raw`\bl10n\.t\(\s*(?:(?<plain>${STRING})|\{\s*message:\s*(?<message>${STRING}),\s*comment:\s*(?<comment>${STRING}|\[[^\]]*\]))\s*[,)}]`,
  'y',
);

/**
 * The sentences in a source file, by their keys in the bundle.
 * @throws Error if the text of a call is not written out in it
 */
export function sentencesIn(source: string, path: string): ReadonlyMap<string, BundleEntry> {
  const found = new Map<string, BundleEntry>();
  for (const { index } of source.matchAll(/\bl10n\.t\b/g)) {
    CALL.lastIndex = index;
    const { plain, message, comment } = CALL.exec(source)?.groups ?? {};
    const text = evaluate(plain ?? message);
    if (typeof text !== 'string')
      throw new Error(`${path}:${source.slice(0, index).split('\n').length}: the text of l10n.t must be written out`);
    const comments = [evaluate(comment) ?? []].flat() as string[];
    if (comments.length > 0) found.set(`${text}/${comments.join('')}`, { message: text, comment: comments });
    else found.set(text, text);
  }
  return found;
}

/** The value of a string or list of strings, as written in a source file. */
function evaluate(written: string | undefined): unknown {
  return written === undefined ? undefined : runInNewContext(written);
}

/** The whole bundle as JSON, sorted by key. */
function bundleText(): string {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(projectRoot, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => join(room, path)),
  );
  const all = new Map(files.flatMap((path) => [...sentencesIn(readFileSync(join(projectRoot, path), 'utf8'), path)]));
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

if (require.main === module) {
  const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values;
  const text = bundleText();
  if (!check) {
    mkdirSync(dirname(BUNDLE), { recursive: true });
    writeFileSync(BUNDLE, text);
  } else if (!existsSync(BUNDLE) || readFileSync(BUNDLE, 'utf8') !== text) {
    console.error('l10n/bundle.l10n.json is not what the sources say: run npm run l10n.');
    process.exitCode = 1;
  }
}
