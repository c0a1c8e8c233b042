// Runs inside the web worker extension host, bundled into one file. There is no Node, so it has its own assertions.
import 'mocha/mocha';
import { suiteMark } from '../../scripts/host/suite-mark';

declare const mocha: { setup(options: object): void; run(done: (failures: number) => void): Mocha.Runner };

const print = (line: string) => console.log(suiteMark + line);

/** Prints one line a test, as the other suites do. */
function report(runner: Mocha.Runner): void {
  runner.on('suite', ({ title }) => print(title ? `\n  ${title}` : ''));
  runner.on('pass', ({ title }) => print(`    ✔ ${title}`));
  runner.on('pending', ({ title }) => print(`    - ${title}`));
  runner.on('fail', ({ title }, error) => print(`    ✘ ${title}\n${error.stack ?? error}`));
}

/** Called by VS Code. The promise says how the run ended. */
export function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: report, timeout: 30_000 });
  require('./reading.test');
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const passed = runner.stats?.passes ?? 0;
      print(`${passed} passed, ${failures} failed, ${runner.stats?.pending ?? 0} skipped`);
      if (failures > 0 || passed === 0) reject(new Error(failures > 0 ? `${failures} failed` : 'no test ran'));
      else resolve();
    });
  });
}
