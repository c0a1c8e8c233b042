// Our own engine, from the compiled sources.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { findDates, resolveDates } = require('../../out/src/dates/index.js');

/** TIMEX3 expressions of a text. */
export function extract(text, published) {
  const blocks = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) blocks.push({ start, findings: findDates(line) });
    start += line.length + 1;
  }
  return resolveDates({ text, published }, blocks).map(({ span, timex, value }) => ({ ...span, type: timex, value }));
}
