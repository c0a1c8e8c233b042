// `marginalia notes`: lists an article's annotations and their places in the text, lost ones included.

import {
  type Anchor,
  type Annotation,
  type Codebook,
  commentsOf,
  currentTags,
  quoteOf,
  type Sidecar,
  tagsOf,
} from '../../annotations';
import { correctionInWords } from '../../features/wording/correction-in-words';
import { oneLine } from '../../features/wording/plain-text';
import { LineMap } from '../../text/line-map';
import { anchoredPassages } from '../anchored-passages';
import { codebookFor } from '../codebook';
import { type Command, CommandError, UsageError } from '../command';
import { type InputText, readText } from '../input';
import { openSidecar } from '../open-sidecar';
import { unreadNotes } from '../stray-sidecars';
import { shownPath } from '../terminal';

export const notes: Command = {
  name: 'notes',
  usage: 'notes FILE… [--json]',
  summary: 'Lists the annotations of articles and where they stand now, lost ones included.',
  help: `  --json   one line of JSON an annotation

  The status is exact, moved (the same words elsewhere), approximate (changed words), ambiguous (several places are as
  good) or orphan (not there any more).

  marginalia notes seeds/*.txt`,
  options: { json: { type: 'boolean' } },

  async run({ operands, options, terminal }) {
    if (operands.length === 0) throw new UsageError('no FILE given');
    if (operands.includes('-')) throw new UsageError('standard input has no annotations beside it');
    let ok = true;
    for (const file of operands) {
      try {
        const { text } = await readText(file, terminal);
        const sidecar = await openSidecar(file);
        const { content } = sidecar;
        const unread = [...sidecar.unread, ...(await unreadNotes({ file, text }, sidecar))];
        for (const problem of unread) terminal.warn(`marginalia notes: ${problem}`);
        if (unread.length > 0) ok = false;
        const codebook = await codebookFor(file, (message) => terminal.warn(message));
        for (const row of rowsOf({ file, text }, content, codebook)) {
          if (options.json) terminal.printJson(row);
          else terminal.print(textOf(row));
        }
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        terminal.warn(`marginalia notes: ${error.message}`);
        ok = false;
      }
    }
    return ok;
  },
};

/** One annotation in the output of `notes --json`, which is public: fields may only be added. */
interface NoteRow {
  readonly file: string;
  readonly id: string;
  readonly status: Anchor['status'];
  /** About the article as a whole: there is no place, and the status is exact. Absent for others. */
  readonly wholeArticle?: true;
  readonly start?: number;
  readonly end?: number;
  readonly line?: number;
  readonly column?: number;
  /** The text of the passage now. */
  readonly text?: string;
  /** The words that were annotated. */
  readonly quote?: string;
  /** Slugs of the codebook, with merges followed and without deleted tags. */
  readonly tags: readonly string[];
  readonly note?: string;
  /** The user's correction, in words: `date: 2022-01-27`. */
  readonly correction?: string;
  /** Id of the annotation that this one replies to. */
  readonly replyTo?: string;
  readonly creator?: string;
  readonly created?: string;
  readonly modified?: string;
}

function rowsOf({ file, text }: InputText, content: Sidecar, codebook: Codebook): NoteRow[] {
  const lines = new LineMap(text);
  const { annotations } = content;
  const ids = new Set(annotations.map(({ id }) => id));
  const { anchors, passages } = anchoredPassages(text, content);
  const roots = new Map(passages.flatMap(({ annotation, replies }) => replies.map(({ id }) => [id, annotation])));
  return annotations.map((annotation) => {
    const { source } = annotation.target;
    const replyTo = ids.has(source) ? source : undefined;
    const root = roots.get(annotation.id) ?? annotation;
    const anchor = anchors.get(root.id);
    // Without selectors it is about the whole article, or a reply to nothing.
    const status = anchor?.status ?? (root.motivation === 'replying' ? 'orphan' : 'exact');
    const tags = currentTags(codebook, tagsOf(annotation));
    const whole = anchor || root.motivation === 'replying' ? {} : ({ wholeArticle: true } as const);
    const place = anchor && 'span' in anchor ? placeOf(text, lines, anchor) : {};
    return { file, id: annotation.id, status, ...whole, ...place, ...contentOf(annotation, replyTo), tags };
  });
}

function placeOf(text: string, lines: LineMap, { span }: Exclude<Anchor, { status: 'orphan' }>) {
  const { line, character } = lines.positionAt(span.start);
  return { ...span, line: line + 1, column: character + 1, text: text.slice(span.start, span.end) };
}

function contentOf(annotation: Annotation, replyTo: string | undefined) {
  const { creator, created, modified } = annotation;
  const [note, correction] = [commentsOf(annotation).join('\n\n') || undefined, correctionInWords(annotation)];
  const fields = { quote: quoteOf(annotation.target), note, correction, replyTo };
  const given = Object.entries({ ...fields, creator, created, modified }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

function textOf(row: NoteRow): string {
  const file = shownPath(row.file);
  const place = row.line === undefined ? file : `${file}:${row.line}:${row.column}`;
  const tags = row.tags.map((tag) => ` #${oneLine(tag)}`).join('');
  const words = (row.text ?? row.quote ?? '').replace(/\s+/g, ' ');
  const note = row.note === undefined ? '' : `\n    ${row.note.replace(/\n/g, '\n    ')}`;
  const correction = row.correction === undefined ? '' : `  → ${row.correction}`;
  return `${place}: ${row.wholeArticle ? 'whole article' : row.status}${tags}${words ? `  “${words}”` : ''}${correction}${row.creator ? `  — ${oneLine(row.creator)}` : ''}${note}`;
}
