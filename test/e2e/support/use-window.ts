// The set-up of a suite that works in one window.
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/host/project';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../../scripts/host/workspace';
import type { SessionOptions } from './session';
import { Workbench } from './workbench';

/** What the window of a suite is opened with. */
export interface UseWindowOptions extends Pick<SessionOptions, 'settings'> {
  /** Files to write into the folder, by name. The first is opened and read. */
  readonly files: Readonly<Record<string, string>>;
  /** Without the sample articles in the folder: the files above are all. */
  readonly withoutSamples?: boolean;
}

/** A window and the folder that is open in it. */
export interface OpenedWindow {
  readonly window: Workbench;
  readonly workspace: TemporaryWorkspace;
}

/**
 * Opens a window before the tests of a suite, with an article open and read, and closes it after them. A failed test
 * leaves a picture in `out/`. Call it inside `describe`.
 * @param opened - gets the window, and does what is to be done before the first test
 */
export function useWindow(options: UseWindowOptions, opened: (opened: OpenedWindow) => void | Promise<void>): void {
  let workspace: TemporaryWorkspace | undefined;
  let window: Workbench | undefined;

  before(async () => {
    // A folder that does not exist has no samples to copy.
    workspace = options.withoutSamples ? temporaryWorkspace(join(projectRoot, 'no-samples')) : temporaryWorkspace();
    for (const [name, text] of Object.entries(options.files)) workspace.write(name, text);
    window = await Workbench.open({ folder: workspace.folder, settings: options.settings ?? {} });
    await window.openFile(Object.keys(options.files)[0] ?? '');
    await window.hasRead();
    await opened({ window, workspace });
  });

  after(async () => {
    await window?.close();
    workspace?.remove();
  });

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    await window?.picture(picturePath(this.currentTest.title));
    // Closes what it left open: a picker within a picker, a menu.
    await window?.keys('Escape Escape Escape');
  });
}

/** The picture of a failed test. Only letters, digits and hyphens: file systems refuse some other characters. */
function picturePath(title: string): string {
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return join(projectRoot, `out/failed-${name}.png`);
}
