// Installs the project itself as an extension of an embedded host: without packaging and without arguments in the address.
// After a change, a build and a reload of the page are enough.
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project';

/** Links the project into an extensions folder. Call it before a server reads that folder. */
export function linkDevelopmentExtension(extensions: string): void {
  const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as Record<string, string>;
  mkdirSync(extensions, { recursive: true });
  // A junction needs no privilege on Windows; elsewhere the kind is ignored.
  const link = join(extensions, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  symlinkSync(projectRoot, link, 'junction');
}
