// Translations are loaded when the extension starts, after its modules: what a module says while it loads stays English for good.
import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as l10n from '@vscode/l10n';

const room = join(__dirname, '../../src/features');

describe('translations', () => {
  const before = { ...require.cache };
  afterEach(() => {
    l10n.config({ contents: {} });
    Object.assign(require.cache, before);
  });

  it('are not asked for while the modules load', () => {
    const asked: PropertyKey[] = [];
    l10n.config({ contents: new Proxy({}, { get: (_, key) => void asked.push(key) }) });
    const modules = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
    ok(modules.length > 30, `${modules.length} modules`);
    for (const path of Object.keys(require.cache)) if (path.startsWith(room)) delete require.cache[path];
    for (const path of modules) require(join(room, path));
    deepEqual(asked, []);
    l10n.t('One sentence.');
    deepEqual(asked, ['One sentence.']);
  });
});
