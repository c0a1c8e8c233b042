// The entry of the suite in every host: VS Code calls run() in its extension host, and the promise says how the run ended.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { suiteMark } from '../../scripts/host/suite-mark';
import { printCounts } from '../support/counts';
import { closeAll, open } from './support/editors';
import { outline } from './support/providers';
import { seeds } from './support/workspace';

/** Waits until the extension has started and read a first article, so that no test's own limit counts that. */
async function start(this: Mocha.Context): Promise<void> {
  // A minute: it takes two seconds on a quiet machine, and twenty on one that is busy with ten other things.
  this.timeout(60_000);
  const [first] = seeds();
  if (!first) throw new Error('there are no sample articles');
  await outline((await open(first)).document);
  await closeAll();
}

/**
 * Runs all `*.test.js` beside this file, or those whose name contains a word of MARGINALIA_TEST_FILES. Fails on a failed
 * test and when no test ran.
 */
export function run(): Promise<void> {
  const print = (...args: unknown[]) => {
    for (const line of format(...args).split('\n')) console.log(suiteMark + line);
  };
  Mocha.reporters.Base.consoleLog = print;
  // Half a minute a test: on a quiet machine the slowest take two seconds.
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000, slow: 1000, reporter: 'spec' });
  mocha.rootHooks({ beforeAll: start });
  const wanted = (process.env.MARGINALIA_TEST_FILES ?? '').split(' ');
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.js') && wanted.some((word) => file.includes(word))) mocha.addFile(join(__dirname, file));
  }
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else if (!runner.stats?.passes) reject(new Error('no test ran'));
      else resolve();
    });
    printCounts(runner, print);
  });
}
