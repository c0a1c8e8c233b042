// `marginalia mentions`: lists the mentions of an actor, under any of its names, in the articles of a folder. Reads the folder once
// to link the actors, and then the articles that mention the actor again: a large folder does not fit into memory.
import type { Actor } from '../../actors';
import { type ActorKey, CorpusIndex } from '../../corpus';
import { oneLine } from '../../features/wording/plain-text';
import { LineMap } from '../../text/line-map';
import { type Command, CommandError, type Terminal, UsageError } from '../command';
import { analyzed, articlesBelow, type InputArticle, readArticle } from '../input';
import { shownPath } from '../terminal';

export const mentions: Command = {
  name: 'mentions',
  usage: 'mentions NAME DIR [--json]',
  summary: 'Lists where an actor is named, under any of its names, in all articles of a folder.',
  help: `  --json   one line of JSON a mention

  marginalia mentions Zelenskiy seeds
  marginalia mentions "United States" seeds --json`,
  options: { json: { type: 'boolean' } },

  async run({ operands, options, terminal }) {
    const [name, folder] = operands;
    if (name === undefined || folder === undefined || operands.length > 2)
      throw new UsageError('NAME and DIR are needed');
    const index = new CorpusIndex();
    const files: string[] = [];
    let ok = true;
    const passOver = (error: unknown) => {
      if (!(error instanceof CommandError)) throw error;
      terminal.warn(`marginalia mentions: ${error.message}`);
      ok = false;
    };
    for await (const input of articlesBelow(folder, terminal, passOver)) {
      const article = await analyzed(input, terminal).catch(passOver);
      if (!article) continue;
      index.update(input.file, article.analysis);
      files.push(input.file);
    }
    const keys = keysOf(index, name);
    const named = new Set([...keys].flatMap((key) => index.articlesOf(`actor:${key}`).map(({ uri }) => uri)));
    for (const file of files.filter((each) => named.has(each))) {
      const article = await readArticle(file, terminal).catch(passOver);
      const isMeant = (actor: Actor) => keys.has(index.keyIn(file, actor));
      if (article) list(article, isMeant, terminal, options.json === true);
    }
    if (named.size === 0) terminal.warn(`No article in ${shownPath(folder)} names “${oneLine(name)}”.`);
    return ok;
  },
};

/** The actors that have a name in some article, ignoring case. */
function keysOf(index: CorpusIndex, name: string): ReadonlySet<ActorKey> {
  const wanted = name.toLocaleLowerCase('en');
  const isWanted = (each: string) => each.toLocaleLowerCase('en') === wanted;
  const found = index
    .actors()
    .filter((actor) => [actor.name, ...actor.names.map(([written]) => written)].some(isWanted));
  return new Set(found.map(({ key }) => key));
}

function list(
  { file, text, analysis }: InputArticle,
  isMeant: (actor: Actor) => boolean,
  terminal: Terminal,
  json: boolean,
): void {
  const wanted = new Map(analysis.actors.filter(isMeant).map((actor) => [actor.id, actor]));
  const lines = new LineMap(text);
  for (const mention of analysis.mentions) {
    const actor = mention.kind === 'actor' ? wanted.get(mention.actor) : undefined;
    if (!actor) continue;
    const { start, end } = mention.span;
    const { line, character } = lines.positionAt(start);
    const place = { line: line + 1, column: character + 1 };
    const [words, { id, name, type }] = [text.slice(start, end), actor];
    if (json) terminal.printJson({ file, start, end, text: words, ...place, actor: id, name, type });
    else
      terminal.print(`${shownPath(file)}:${place.line}:${place.column}: ${words}${words === name ? '' : ` (${name})`}`);
  }
}
