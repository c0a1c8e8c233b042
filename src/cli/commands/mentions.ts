// `marginalia mentions`: where an actor is named in a folder of articles.
import { oneLine } from '../../features/plain-text';
import { LineMap } from '../../text/line-map';
import { type Command, UsageError } from '../command';
import { analyzed, articlesBelow } from '../input';
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
    let count = 0;
    for await (const input of articlesBelow(folder, terminal)) {
      const { file, text } = input;
      const { actors, mentions: found } = (await analyzed(input)).analysis;
      const wanted = new Map(actors.filter((actor) => isNamed(actor, name)).map((actor) => [actor.id, actor]));
      const lines = new LineMap(text);
      for (const mention of found) {
        const actor = mention.kind === 'actor' && wanted.get(mention.actor);
        if (!actor) continue;
        count++;
        const { start, end } = mention.span;
        const { line, character } = lines.positionAt(start);
        const place = { line: line + 1, column: character + 1 };
        const words = text.slice(start, end);
        if (options.json)
          terminal.printJson({
            file,
            start,
            end,
            text: words,
            ...place,
            actor: actor.id,
            name: actor.name,
            type: actor.type,
          });
        else
          terminal.print(
            `${shownPath(file)}:${place.line}:${place.column}: ${words}${words === actor.name ? '' : ` (${actor.name})`}`,
          );
      }
    }
    if (count === 0) terminal.warn(`No article in ${shownPath(folder)} names “${oneLine(name)}”.`);
    return true;
  },
};

function isNamed(actor: { readonly name: string; readonly aliases: readonly string[] }, name: string): boolean {
  const wanted = name.toLocaleLowerCase('en');
  return [actor.name, ...actor.aliases].some((each) => each.toLocaleLowerCase('en') === wanted);
}
