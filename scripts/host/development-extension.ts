// Makes the project itself an installed extension of an embedded host, so that a plain address opens it: no packaging,
// no arguments in the address, and a build plus a reload of the page shows a change.
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project';

/** Links the project into an extensions folder that no server has read yet. */
export function linkDevelopmentExtension(extensions: string): void {
  const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as Record<string, string>;
  mkdirSync(extensions, { recursive: true });
  // A junction needs no privilege on Windows; elsewhere the kind is ignored.
  const link = join(extensions, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  symlinkSync(projectRoot, link, 'junction');
}
