// The folders of the project. Compiled, this file is out/scripts/host/project.js: the root is three folders up.
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project's top folder. */
export const projectRoot = resolve(__dirname, '../../..');

/** What test runs download: the desktop VS Code and the embedded host. Ignored by git; may be deleted at any time. */
export const downloads = process.env.MARGINALIA_HOST_CACHE ?? join(projectRoot, '.vscode-test');

/** How the path of every temporary folder begins, so that left-overs can be recognized. */
export const temporaryPrefix = join(tmpdir(), 'marginalia-');
