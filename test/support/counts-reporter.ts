// A mocha reporter that ends with the line that all parts of `npm test` end with. It reports nothing else itself: the
// reporter named by the option `base` does (`spec` when not given).
import Mocha from 'mocha';

function CountsReporter(runner: Mocha.Runner, options: Mocha.MochaOptions): void {
  const name = (options.reporterOptions as { base?: string } | undefined)?.base ?? 'spec';
  const base = (Mocha.reporters as unknown as Record<string, new (...args: unknown[]) => unknown>)[name];
  if (!base) throw new Error(`mocha has no reporter ${name}`);
  new base(runner, options);
  runner.once('end', () => {
    const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
    console.log(`${passes} passed, ${failures} failed, ${pending} skipped`);
  });
}

export = CountsReporter;
