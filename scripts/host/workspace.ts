// A throw-away copy of the sample articles, so that what runs on them may write sidecars and change texts.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, temporaryPrefix } from './project';

/** A temporary folder that holds a workspace and whatever else a run needs. */
export interface TemporaryWorkspace {
  /** The folder to open: a copy of the sample articles under the name that the language's file pattern knows. */
  readonly folder: string;
  /** Writes a file into the folder; gives its path. */
  write(name: string, text: string): string;
  /** The path of a file in the folder, once it exists. */
  eventually(name: string): Promise<string>;
  /** An empty folder beside it. */
  scratch(name: string): string;
  /** Removes everything. */
  remove(): void;
}

/** Copies `source` (the project's samples when not given) into a new temporary folder. */
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
      // Ten seconds in steps of a twentieth: whoever writes does so within one.
      for (let tries = 0; tries < 200; tries++) {
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
