// Finds and starts the Chromium that shows the workbench. On Debian and Ubuntu, as root, installs it if it is missing.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { runCommand } from './run-command';

/** Where packages install Chromium, Chrome and Edge. */
const knownPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium: the environment variable `CHROMIUM`, else a known path, else Debian's package, which is installed
 * (as root only).
 * @throws Error that says what to install, if there is none.
 */
async function ensureChromium(): Promise<string> {
  const named = process.env.CHROMIUM;
  if (named && existsSync(named)) return named;
  if (named) throw new Error(`CHROMIUM names ${named}, which does not exist.`);
  const found = knownPaths.find((path) => existsSync(path));
  if (found) return found;
  let tried = '';
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tried = await installFromDebian();
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  throw new Error(
    `No Chromium was found. Install one (Debian: apt-get install chromium) or set CHROMIUM to its path.${tried}`,
  );
}

async function installFromDebian(): Promise<string> {
  console.log('Installing Chromium with apt-get, once …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runCommand('apt-get', ['update'], { env });
  const install = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  if (install.code === 0) return '';
  return `\napt-get ended with ${update.code} and ${install.code}:\n${install.output.trim().split('\n').slice(-8).join('\n')}`;
}

/** Starts Chromium without a window. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium(),
    // The caller handles signals: it has a server to stop as well.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      // The sandbox does not work as root or in most containers; only pages of our own server are opened.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
  });
}
