// `marginalia mentions`: lists the mentions of an actor, under any of its names, in the articles of a folder. Reads the folder once
// to link the actors, and then the articles that mention the actor again: a large folder does not fit into memory.
import type { Actor } from '../../actors';
import { type ActorKey, CorpusIndex, type PlaceForm } from '../../corpus';
import { oneLine } from '../../features/wording/plain-text';
import { LineMap } from '../../text/line-map';
import { bySpan, type Span } from '../../text/span';
import { type Command, CommandError, UsageError } from '../command';
import { analyzed, articlesBelow, type InputArticle, readArticle } from '../input';
import { shownPath } from '../terminal';

export const mentions: Command = {
  name: 'mentions',
  usage: 'mentions NAME DIR [--all-forms] [--json]',
  summary: 'Lists where an actor is named, under any of its names, in all articles of a folder.',
  help: `  --all-forms   pronouns and descriptions that mean the actor, too
  --json        one line of JSON a mention, with its form

  marginalia mentions Zelenskiy seeds
  marginalia mentions Blinken seeds --all-forms
  marginalia mentions "United States" seeds --json`,
  options: { json: { type: 'boolean' }, 'all-forms': { type: 'boolean' } },

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
      const print = (mention: ListedMention) =>
        options.json === true ? terminal.printJson(mention) : terminal.print(lineOf(mention));
      if (article) for (const mention of listed(article, isMeant, options['all-forms'] === true)) print(mention);
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

/** One mention, as `--json` prints it. Fields are only ever added. */
interface ListedMention extends Span {
  readonly file: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly actor: string;
  readonly name: string;
  readonly type: string;
  readonly form: PlaceForm;
}

/** The mentions of the actors that are meant, in text order. */
function listed(
  { file, text, analysis }: InputArticle,
  isMeant: (actor: Actor) => boolean,
  allForms: boolean,
): ListedMention[] {
  const wanted = new Map(analysis.actors.filter(isMeant).map((actor) => [actor.id, actor]));
  const lines = new LineMap(text);
  const found = [...analysis.mentions, ...(allForms ? analysis.references : [])].flatMap((finding): ListedMention[] => {
    const ids = finding.kind === 'actor' ? [finding.actor] : finding.kind === 'reference' ? finding.actors : [];
    const { start, end } = finding.span;
    const { line, character } = lines.positionAt(start);
    return ids.flatMap((id) => {
      const actor = wanted.get(id);
      if (!actor) return [];
      const place = { file, start, end, text: text.slice(start, end), line: line + 1, column: character + 1 };
      const form = finding.kind === 'reference' ? finding.form : 'name';
      return [{ ...place, actor: id, name: actor.name, type: actor.type, form }];
    });
  });
  return found.sort(bySpan);
}

function lineOf({ file, line, column, text, name }: ListedMention): string {
  return `${shownPath(file)}:${line}:${column}: ${text}${text === name ? '' : ` (${name})`}`;
}
