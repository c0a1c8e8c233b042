// The one suite entry for every host: VS Code calls run() in its extension host, the promise tells how it ended.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { suiteMark } from '../../scripts/host/suite-mark';

/**
 * Runs every `*.test.js` beside this file; MARGINALIA_TEST_FILES narrows them to names that contain it. Fails on a
 * failed test and when no test ran.
 */
export function run(): Promise<void> {
  const print = (...args: unknown[]) => {
    for (const line of format(...args).split('\n')) console.log(suiteMark + line);
  };
  Mocha.reporters.Base.consoleLog = print;
  // Ten seconds a test: the slowest waits for a language change and a first reading, well under one.
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 10_000, slow: 1000, reporter: 'spec' });
  const wanted = process.env.MARGINALIA_TEST_FILES ?? '';
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.js') && file.includes(wanted)) mocha.addFile(join(__dirname, file));
  }
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const passed = runner.stats?.passes ?? 0;
      print(`${passed} passed, ${failures} failed, ${runner.stats?.pending ?? 0} skipped`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else if (passed === 0) reject(new Error('no test ran'));
      else resolve();
    });
  });
}
