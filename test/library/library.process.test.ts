import { deepEqual, equal } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as library from '../../src/library';

const root = join(__dirname, '../../..');

describe('library', () => {
  it('exports these names, and no others', () => {
    deepEqual(Object.keys(library).sort(), [
      'AnchorText',
      'analyze',
      'describeSpan',
      'parseActorDecisions',
      'parseSidecar',
      'reAnchor',
      'reanalyze',
      'serializeSidecar',
      'withCorrections',
    ]);
  });

  it('is required and typed as a package is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'marginalia-library-'));
    try {
      mkdirSync(join(folder, 'node_modules'));
      symlinkSync(root, join(folder, 'node_modules/marginalia'));
      writeFileSync(
        join(folder, 'consumer.ts'),
        `import { analyze, type Analysis, describeSpan, reAnchor } from 'marginalia';
         const analysis: Analysis = analyze(' date 2022-01-28 Oslo is cold.', { published: '2022-01-29' });
         const text: string = analysis.article.text;
         const anchor = reAnchor(text + '!', { source: 'a.txt', selector: describeSpan(text, { start: 17, end: 21 }) });
         console.log(JSON.stringify([analysis.article.published, 'span' in anchor ? anchor.span : anchor.status]));`,
      );
      const config = {
        compilerOptions: {
          module: 'node20',
          strict: true,
          types: ['node'],
          typeRoots: [join(root, 'node_modules/@types')],
        },
        include: ['consumer.ts'],
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]);
      const out = execFileSync(process.execPath, [join(folder, 'consumer.js')], { encoding: 'utf8' });
      deepEqual(JSON.parse(out), ['2022-01-29', { start: 17, end: 21 }]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('gives the same analysis from the bundle as from the sources', () => {
    const bundle = require(join(root, 'dist/index.js')) as typeof library;
    const text = ' date 2022-01-28 OSLO: “It is cold,” envoy Maria Lopez said on Thursday.';
    deepEqual(bundle.analyze(text), library.analyze(text));
    equal(bundle.reAnchor(text, { source: 'a' }).status, 'orphan');
  });
});
