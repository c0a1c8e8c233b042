// A mocha reporter that ends with the counts that `npm test` reads. It reports nothing else itself: the reporter named by the
// option `base` does (`spec` when not given).
import Mocha from 'mocha';
import { printCounts } from './counts';

function CountsReporter(runner: Mocha.Runner, options: Mocha.MochaOptions): void {
  const name = (options.reporterOptions as { base?: string } | undefined)?.base ?? 'spec';
  const base = (Mocha.reporters as unknown as Record<string, new (...args: unknown[]) => unknown>)[name];
  if (!base) throw new Error(`mocha has no reporter ${name}`);
  new base(runner, options);
  printCounts(runner, console.log);
}

export = CountsReporter;
