// Drives a window of the running product from a terminal, without a screen: takes steps in it and makes pictures.
//   npm run look -- [--theme dark] [--folder DIR] [--set KEY=JSON] STEP…
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { temporaryWorkspace } from '../../scripts/host/workspace';
import { type Theme, themes } from './support/themes';
import { Workbench } from './support/workbench';

const usage = `npm run look -- [options] STEP…

  --theme ${Object.keys(themes).join('|')}
  --folder DIR       the folder whose copy is opened (seeds/)
  --set KEY=JSON     a user setting

  open:NAME          opens a file by (part of) its name
  goto:LINE[:COL]    puts the cursor there
  hover:TEXT[#N]     points at a text in view, prints the hover; #N is the Nth occurrence, from 0
  click:TEXT[#N]     clicks into a text
  select:TEXT[#N]    selects a text with the mouse
  run:TITLE          runs a command by its title in the palette
  key:CHORD          presses keys, as key:Control+K T
  type:TEXT          types
  answer:TEXT        fills the open quick input and accepts
  wait:MS            waits
  text:SELECTOR      prints the text of all elements that match
  shot:PATH          writes a picture
`;

/** Splits `text#2` into the text and which occurrence of it, from 0. */
function occurrence(argument: string): [string, number] {
  const nth = /^(?<text>.*)#(?<nth>\d+)$/s.exec(argument)?.groups;
  return nth ? [nth.text ?? '', Number(nth.nth)] : [argument, 0];
}

const steps: Record<string, (window: Workbench, argument: string) => Promise<unknown>> = {
  open: (window, name) => window.openFile(name),
  goto: (window, place) => {
    const [line = 1, column = 1] = place.split(':').map(Number);
    return window.goTo(line, column);
  },
  hover: async (window, text) => console.log(await window.hover(...occurrence(text))),
  click: (window, text) => window.click(...occurrence(text)),
  select: (window, text) => window.select(...occurrence(text)),
  run: (window, title) => window.run(title),
  key: (window, chord) => window.keys(chord),
  type: (window, text) => window.type(text),
  answer: (window, text) => window.answer(text),
  wait: (window, time) => window.page.waitForTimeout(Number(time)),
  text: async (window, selector) => console.log((await window.page.locator(selector).allInnerTexts()).join('\n')),
  shot: (window, path) => window.picture(resolve(path)),
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      theme: { type: 'string', default: 'light' },
      folder: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
    },
  });
  const parsed = positionals.map((step) => /^(?<name>\w+):(?<argument>.*)$/s.exec(step)?.groups ?? { name: step });
  const theme = values.theme as Theme;
  if (parsed.length === 0 || !(theme in themes) || parsed.some(({ name }) => !steps[name ?? ''])) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const settings = Object.fromEntries(
    values.set.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), JSON.parse(pair.slice(at + 1))];
    }),
  );
  const workspace = temporaryWorkspace(values.folder);
  const window = await Workbench.open({ folder: workspace.folder, theme, settings });
  try {
    for (const { name = '', argument = '' } of parsed) await steps[name]?.(window, argument);
  } finally {
    await window.close();
    workspace.remove();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
