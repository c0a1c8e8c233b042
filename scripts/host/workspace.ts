// A throw-away copy of the sample articles, so that what runs on them may write sidecars and change texts.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, temporaryPrefix } from './project';

/** A temporary folder that holds a workspace and whatever else a run needs. */
export interface TemporaryWorkspace {
  /** The folder to open: a copy of the sample articles under the name that the language's file pattern knows. */
  readonly folder: string;
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
    scratch(name) {
      const path = join(top, name);
      mkdirSync(path, { recursive: true });
      return path;
    },
    remove: () => rmSync(top, { recursive: true, force: true, maxRetries: 5 }),
  };
}
