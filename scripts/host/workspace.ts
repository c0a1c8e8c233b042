// A temporary copy of the sample articles, in which tests may write sidecars and change texts.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, temporaryPrefix } from './project';

/** A temporary folder with a workspace, and what else a run needs. */
export interface TemporaryWorkspace {
  /** The folder to open: a copy of the sample articles, under the name that the language's file pattern matches. */
  readonly folder: string;
  /** Writes a file into the folder; returns its path. */
  write(name: string, text: string): string;
  /** Waits until a file exists in the folder; returns its path. */
  eventually(name: string): Promise<string>;
  /** An empty folder beside it. */
  scratch(name: string): string;
  /** Removes everything. */
  remove(): void;
}

/** Copies `source` (by default the project's samples) into a new temporary folder. Copies nothing if it does not exist. */
export function temporaryWorkspace(source = join(projectRoot, 'seeds')): TemporaryWorkspace {
  const top = mkdtempSync(`${temporaryPrefix}workspace-`);
  const folder = join(top, 'seeds');
  mkdirSync(folder);
  if (existsSync(source)) cpSync(source, folder, { recursive: true });
  return {
    folder,
    write(name, text) {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    async eventually(name) {
      const path = join(folder, name);
      // Half a minute in steps of a twentieth of a second: a file is written within a second, on a busy machine within ten.
      for (let tries = 0; tries < 600; tries++) {
        if (existsSync(path)) return path;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`${name} was never written`);
    },
    scratch(name) {
      const path = join(top, name);
      mkdirSync(path, { recursive: true });
      return path;
    },
    remove: () => rmSync(top, { recursive: true, force: true, maxRetries: 5 }),
  };
}
