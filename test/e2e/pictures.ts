// Makes the README's pictures from the running product: npm run pictures. Fixed size, scale, theme and samples.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/host/project';
import { temporaryWorkspace } from '../../scripts/host/workspace';
import type { Theme } from './support/themes';
import { Workbench } from './support/workbench';

const folder = join(projectRoot, 'media/screenshots');

interface Picture {
  readonly name: string;
  readonly theme: Theme;
  /** What is done before the picture is taken. The first sample is open and the folder is read. */
  readonly prepare: (window: Workbench) => Promise<unknown>;
}

const pictures: readonly Picture[] = [
  {
    name: 'reading',
    theme: 'light',
    async prepare(window) {
      await window.run('Explorer: Focus on Outline View');
      // Folds the explorer, so that the outline has more room.
      await window.page.locator('.pane-header', { hasText: 'seeds' }).click();
      await window.hover('NATO deployments');
    },
  },
  {
    name: 'views',
    theme: 'dark',
    async prepare(window) {
      await window.run('Marginalia: Focus on Annotations View');
      await window.view('Annotations').locator('.monaco-list-row').first().waitFor();
    },
  },
  {
    name: 'note',
    theme: 'light',
    async prepare(window) {
      await window.page.locator('.comment-range-glyph').nth(4).click();
      await window.noteThread().locator('.comment-body').first().waitFor();
    },
  },
  {
    name: 'contrast',
    theme: 'hc-dark',
    prepare: (window) => window.hover('Wednesday'),
  },
];

async function take({ name, theme, prepare }: Picture): Promise<void> {
  const workspace = temporaryWorkspace();
  const window = await Workbench.open({ folder: workspace.folder, theme });
  try {
    await window.openFile('000_');
    await window.hasRead();
    await window.hasReadFolder();
    await prepare(window);
    await window.isStill();
    await window.picture(join(folder, `${name}.png`));
    console.log(`media/screenshots/${name}.png`);
  } finally {
    await window.close();
    workspace.remove();
  }
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const wanted = process.argv.slice(2);
  for (const picture of pictures) if (wanted.length === 0 || wanted.includes(picture.name)) await take(picture);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
