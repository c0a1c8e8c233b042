// `marginalia tag` and `marginalia note`: the reader's acts from the command line, through the same store and save as the editor's.
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import {
  AnnotationStore,
  clampSpan,
  hashOf,
  newAnnotation,
  occurrencesOf,
  passageTarget,
  refreshSelectors,
  saveAnnotations,
  slugOf,
} from '../../annotations';
import { excerpt } from '../../features/plain-text';
import { authorsOf } from '../../node';
import { canonicalText } from '../../text/canonical-text';
import { CodePoints } from '../../text/code-points';
import { LineMap } from '../../text/line-map';
import type { Span } from '../../text/span';
import { codebookFor, slugsIn } from '../codebook';
import { type Command, type CommandContext, type OptionValues, Problem, UsageError } from '../command';
import { type InputArticle, readArticle } from '../input';
import { openSidecar, refusal } from '../sidecars';
import { shownPath } from '../terminal';

const where = '(--quote TEXT [--nth K] | --start N --end M)';
const whereHelp = `  --quote TEXT   the passage by its words, as they stand in the article
  --nth K        which of several identical passages, counted from 1
  --start N --end M   the passage by offsets, as \`read --json\` gives them
  --author NAME  who writes; else MARGINALIA_AUTHOR, else "me"
  --own-file     writes into the author's own file, NAME.annotations.AUTHOR.json; so it does where that is there already
  --json         prints the annotation as JSON`;
const options = {
  quote: { type: 'string' },
  nth: { type: 'string' },
  start: { type: 'string' },
  end: { type: 'string' },
  author: { type: 'string' },
  'own-file': { type: 'boolean' },
  note: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const tag: Command = {
  name: 'tag',
  usage: `tag FILE ${where} TAG… [--note TEXT] [--author NAME]`,
  summary: 'Tags a passage.',
  help: `${whereHelp}
  --note TEXT    a note beside the tags

  marginalia tag seeds/000_*.txt --quote "room for dialogue" claim russia
  marginalia tag article.txt --start 812 --end 1101 claim --note "Compare the Geneva statement."`,
  options,
  async run(context) {
    const [file, ...tags] = context.operands;
    if (file === undefined || tags.length === 0) throw new UsageError('FILE and at least one TAG are needed');
    refuseEmpty(tags);
    const codebook = await codebookFor(file, (words) => context.terminal.warn(words));
    const content = { tags: slugsIn(codebook, tags), ...textOption(context.options.note, 'note') };
    return annotate(context, file, content);
  },
};

const { note: _, ...noteOptions } = options;

export const note: Command = {
  name: 'note',
  usage: `note FILE ${where} TEXT [--author NAME]`,
  summary: 'Writes a note on a passage.',
  help: `${whereHelp}

  marginalia note article.txt --quote "draft treaties" --nth 2 "First named on 17 December."`,
  options: noteOptions,
  run(context) {
    const [file, text, ...rest] = context.operands;
    if (file === undefined || !text?.trim() || rest.length > 0) throw new UsageError('FILE and one TEXT are needed');
    return annotate(context, file, { note: text });
  },
};

/** A tag without a letter or digit has no slug, and would silently become another tag. */
function refuseEmpty(tags: readonly string[]): void {
  const empty = tags.find((tag) => !/[\p{L}\p{N}]/u.test(tag));
  if (empty !== undefined) throw new UsageError(`the tag “${empty}” has neither a letter nor a digit`);
}

async function annotate(
  { options: given, terminal }: CommandContext,
  file: string,
  content: { tags?: readonly string[]; note?: string },
): Promise<boolean> {
  if (file === '-') throw new UsageError('standard input has no place beside it for annotations');
  const wanted = wantedPassage(given);
  const article = await readArticle(file, terminal);
  const span = passageOf(article, wanted);
  const author = authorOf(given);
  const sidecar = await openSidecar(file, await ownFileOf(file, author, given['own-file'] === true));
  if (sidecar.readOnly) throw refusal(sidecar.file, sidecar.readOnly);
  const store = new AnnotationStore(sidecar.content);
  const by = { id: `urn:uuid:${randomUUID()}`, now: new Date().toISOString(), creator: author };
  const made = newAnnotation(by, passageTarget(basename(file), article.text, span), content);
  const { published } = article.analysis.article;
  const described = store.sidecar.article;
  const sha256 = hashOf(article.text);
  if (described?.sha256 !== sha256) {
    const length = new CodePoints(article.text).length;
    const day = published === undefined ? {} : { published };
    const ref = { file: basename(file), sha256, length, ...day, extra: described?.extra ?? {} };
    store.refresh(ref, refreshSelectors(store.annotations, basename(file), article.text));
  }
  store.add('Annotate', [made]);
  const saved = await saveAnnotations(store, sidecar.file);
  if (!saved.ok) throw refusal(sidecar.file, saved.error);
  for (const notice of saved.value.notices)
    terminal.warn(`marginalia: ${shownPath(sidecar.file.name)}: ${notice.message}`);
  const { line, character } = new LineMap(article.text).positionAt(span.start);
  const place = { file, id: made.id, ...span, line: line + 1, column: character + 1 };
  if (given.json) terminal.printJson({ ...place, text: article.text.slice(span.start, span.end), ...content });
  else terminal.print(`${shownPath(file)}:${place.line}:${place.column}: ${made.id}`);
  return true;
}

type Wanted = { readonly quote: string; readonly nth?: number } | Span;

function wantedPassage({ quote, nth, start, end }: OptionValues): Wanted {
  if (typeof quote === 'string' && start === undefined && end === undefined) {
    if (quote === '') throw new UsageError('--quote needs some words');
    return { quote: canonicalText(quote), ...(typeof nth === 'string' ? { nth: wholeNumber('nth', nth, 1) } : {}) };
  }
  if (typeof start === 'string' && typeof end === 'string' && quote === undefined && nth === undefined) {
    const span = { start: wholeNumber('start', start, 0), end: wholeNumber('end', end, 0) };
    if (span.start >= span.end) throw new UsageError('--start must be less than --end');
    return span;
  }
  throw new UsageError('name the passage either by --quote, or by --start and --end');
}

function wholeNumber(name: string, value: string, least: number): number {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least)) throw new UsageError(`--${name} takes a whole number from ${least}`);
  return number;
}

function passageOf({ file, text }: InputArticle, wanted: Wanted): Span {
  if ('start' in wanted) {
    if (wanted.end <= text.length) return clampSpan(text, wanted);
    throw new Problem(`${shownPath(file)}: the text has ${text.length} units, --end is ${wanted.end}`);
  }
  const { quote, nth } = wanted;
  const starts = occurrencesOf(text, quote, text.length);
  const start = starts[(nth ?? 1) - 1];
  const problem = (what: string) =>
    new Problem(`${shownPath(file)}: these words stand there ${what}: “${excerpt(quote, 200)}”`);
  if (start === undefined) throw problem(starts.length === 0 ? 'nowhere' : `${starts.length} times only`);
  if (nth === undefined && starts.length > 1) throw problem(`${starts.length} times; choose one with --nth`);
  return { start, end: start + quote.length };
}

function authorOf({ author }: OptionValues): string {
  const name = typeof author === 'string' ? author : process.env.MARGINALIA_AUTHOR;
  return name?.trim() || 'me';
}

/** The author's slug where the author has, or wants, a file of their own. */
async function ownFileOf(article: string, author: string, wanted: boolean): Promise<string | undefined> {
  const slug = slugOf(author);
  return wanted || (await authorsOf(article)).includes(slug) ? slug : undefined;
}

function textOption<K extends string>(value: OptionValues[string], name: K): { [key in K]?: string } {
  return typeof value === 'string' ? ({ [name]: value } as { [key in K]?: string }) : {};
}
