import { equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';

const ROOM = join(__dirname, '../../../src/quotes');
/** A regular expression literal, by what may stand before one. */
const LITERAL =
  /(?<=[=(,:!&|?[]\s*|^\s+)\/(?![*/])(?<source>(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/(?<flags>[dgimsuvy]*)/gm;

/** The checker guesses attacks at random: the same ones in every run, and each is tried before it counts. */
const SAME = { randomSeed: 1, recallTimeout: 500 };

describe('every pattern of the room is linear', () => {
  const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const literals = files.flatMap((name) => {
    const code = readFileSync(join(ROOM, name), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
    return [...code.matchAll(LITERAL)].map(({ groups = {} }) => ({
      name,
      source: groups.source ?? '',
      flags: groups.flags ?? '',
    }));
  });
  it('finds the patterns', () => ok(literals.length > 40));
  for (const { name, source, flags } of literals) {
    it(`${name} ${source.slice(0, 60)}`, () => equal(checkSync(source, flags, SAME).status, 'safe')).timeout(30_000);
  }
});
