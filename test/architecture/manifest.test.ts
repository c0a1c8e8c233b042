import { deepEqual } from 'node:assert/strict';
import { contributes } from '../../package.json';
import { READING_KEYS } from '../../src/vscode/features/reading-mode/keys';

/** Commands that the keys of the manifest and the list of keys run, other than VS Code's own. */
const own = (commands: readonly (string | undefined)[]) =>
  [...new Set(commands)].filter((command) => command?.startsWith('marginalia.')).sort();

const contributed = new Set(contributes.commands.map(({ command }) => command));
const missing = (commands: readonly (string | undefined)[]) =>
  own(commands).filter((command) => command !== undefined && !contributed.has(command));

/** Commands that are no use without their argument, and so have no title. */
const INTERNAL = ['marginalia.readingMode.step', 'marginalia.tagWithRecent'];

/** The manifest's bindings of reading mode, as `key command`. */
const bound = contributes.keybindings
  .filter(({ when = '' }) => when.startsWith('marginalia.readingMode &&'))
  .map(({ key, command }) => `${key} ${command}`);

/** A key of the list as the manifest writes it. */
const asBound = (key: string) =>
  key === '?' ? 'shift+/' : /^[A-Z]$/.test(key) ? `shift+${key.toLowerCase()}` : key.toLowerCase();

describe('the manifest', () => {
  it('binds keys to commands that there are', () => {
    deepEqual(missing(contributes.keybindings.map(({ command }) => command)), INTERNAL);
  });

  it('binds the keys that reading mode lists to the same commands', () => {
    const listed = READING_KEYS.flatMap(({ keys, command }) => (command ? [`${asBound(keys)} ${command[0]}`] : []));
    deepEqual(
      listed.filter((each) => !bound.includes(each)),
      [],
    );
  });
});
