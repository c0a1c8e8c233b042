// A program for the tests: adds annotations to a sidecar through the real save, and prints the id of each that is saved.
// node sidecar-writer.js FILE NAME COUNT

import { dirname } from 'node:path';
import { AnnotationStore, emptySidecar, parseSidecar, saveAnnotations } from '../../src/annotations';
import { sidecarFile } from '../../src/node';
import { madeAnnotation } from '../support/made-annotation';

async function main(path: string, name: string, count: number): Promise<void> {
  const file = sidecarFile(path, dirname(path));
  const read = await file.read();
  const parsed = read.ok && read.value ? parseSidecar(read.value) : undefined;
  const store = new AnnotationStore(parsed?.ok ? parsed.value.sidecar : emptySidecar());
  for (let n = 0; n < count; n++) {
    const annotation = madeAnnotation(`${name}-${n}`, { tags: ['claim'], note: `${name} `.repeat(200) });
    store.add([annotation]);
    const saved = await saveAnnotations(store, file);
    process.stdout.write(saved.ok ? `${annotation.id}\n` : `failed: ${saved.error.message}\n`);
  }
}

const [, , path = '', name = '', count = '1'] = process.argv;
if (require.main === module) void main(path, name, Number(count));
