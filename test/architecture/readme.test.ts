// What the README, the documents and the walkthrough say of keys, settings and colours, held against the manifest.
import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const named = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([all]) => all))].sort();

const { contributes } = JSON.parse(read('package.json')) as {
  readonly contributes: {
    readonly keybindings: readonly { readonly key: string }[];
    readonly configuration: { readonly properties: object };
    readonly colors: readonly { readonly id: string }[];
  };
};

describe('the README', () => {
  const readme = read('README.md');
  const chords = /\bctrl\+k (?:shift\+)?[a-z.]/gi;
  const bound = named(contributes.keybindings.map(({ key }) => key).join('\n'), chords);

  it('names every chord, and none that is not bound', () => {
    ok(bound.length > 15, `${bound.length} chords are bound`);
    deepEqual(named(readme.toLowerCase(), chords), bound);
  });

  it('and the other documents name no chord that is not bound', () => {
    for (const folder of ['docs', 'media/walkthrough'])
      for (const file of readdirSync(join(root, folder)))
        for (const chord of named(read(join(folder, file)).toLowerCase(), chords))
          ok(bound.includes(chord), `${file}: ${chord}`);
  });

  it('names every setting, and none that there is not', () => {
    const table = readme.slice(readme.indexOf('## Settings')).split('\n\nColours')[0] ?? '';
    const written = table.split('\n').flatMap((line) => {
      const [first = '', ...rest] = [...line.matchAll(/`(marginalia\.[\w.]+|\.\w+)`/g)].map(([, name]) => name ?? '');
      const head = first.slice(0, first.lastIndexOf('.'));
      return first === '' ? [] : [first, ...rest.filter((name) => name.startsWith('.')).map((name) => head + name)];
    });
    deepEqual(written.sort(), Object.keys(contributes.configuration.properties).sort());
  });

  it('names only colours that there are', () => {
    const ids = contributes.colors.map(({ id }) => id);
    const line = readme.split('\n').find((each) => each.startsWith('Colours are ')) ?? '';
    const written = [...line.matchAll(/`(?:marginalia)?(\.\w+)`/g)].map(([, name]) => `marginalia${name}`);
    ok(written.length >= 8, line);
    deepEqual(
      written.filter((id) => !ids.includes(id)),
      [],
    );
  });
});
