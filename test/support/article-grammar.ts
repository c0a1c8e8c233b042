// The TextMate grammar of articles, with the engine that VS Code has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, parseRawGrammar, Registry } from 'vscode-textmate';

/** The folder of the grammar and the language configuration. */
export const SYNTAXES = join(__dirname, '../../../syntaxes');

const SCOPE = 'source.text.article';

/** Loads the grammar of articles as VS Code does. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const path = join(SYNTAXES, 'article.tmLanguage.json');
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new OnigScanner(sources),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async (scope) => (scope === SCOPE ? parseRawGrammar(readFileSync(path, 'utf8'), path) : null),
  });
  const grammar = await registry.loadGrammar(SCOPE);
  if (!grammar) throw new Error('the grammar does not load');
  return grammar;
}
