// Where things lie. Compiled, this file is out/scripts/host/project.js: the project's root is three folders up.
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project's top folder. */
export const projectRoot = resolve(__dirname, '../../..');

/** What test runs download: both hosts. Ignored by git; safe to delete at any time. */
export const downloads = process.env.MARGINALIA_HOST_CACHE ?? join(projectRoot, '.vscode-test');

/** The beginning of the name of every temporary folder we make, so that left-overs can be told. */
export const temporaryPrefix = join(tmpdir(), 'marginalia-');
