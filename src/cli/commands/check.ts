// `marginalia check`: reports problems of articles and their sidecars. Changes nothing.

import { dirname } from 'node:path';
import { needsReview, parseActorDecisions, parseCodebook, quoteOf, statusOf } from '../../annotations';
import { excerpt } from '../../features/wording/plain-text';
import { LineMap } from '../../text/line-map';
import { anchoredPassages } from '../anchored-passages';
import { type Command, CommandError, UsageError } from '../command';
import { gitProblems } from '../git-problems';
import { type InputArticle, readArticle } from '../input';
import { schemeProblems } from '../nearest-scheme';
import { openSidecar } from '../open-sidecar';
import { orphanSidecars, unreadNotes } from '../stray-sidecars';
import { shownPath } from '../terminal';

export const check: Command = {
  name: 'check',
  usage: 'check FILE…',
  summary: 'Names what is wrong with articles and with the annotations beside them.',
  help: `  Exit code 1 when something is: no or an impossible day of publication, no text, bytes that are no UTF-8; a sidecar that is
  damaged, of a newer format, or holds something that is not understood or not shown; the same of the codebook and the
  decisions about actors that the article's folder uses; annotations that are ambiguous or lost; sidecars without an article, and copies of a sidecar that a synchronization service made; a file that git has not merged yet,
  or a merge driver in git's configuration that cannot run.

  marginalia check seeds/*.txt`,
  options: {},

  async run({ operands, terminal }) {
    if (operands.length === 0) throw new UsageError('no FILE given');
    const inGit = gitProblems();
    const named = new Set<string>();
    const report = (problem: string) => {
      if (!named.has(problem)) terminal.print(problem);
      named.add(problem);
    };
    for (const file of operands) {
      (await problemsOf(file, () => readArticle(file, terminal))).forEach(report);
      if (file !== '-') (await inGit(file)).forEach(report);
    }
    const folders = new Set(operands.filter((file) => file !== '-').map((file) => dirname(file)));
    for (const folder of folders) {
      (await orphanSidecars(folder, [...named])).forEach(report);
      (await schemeProblems(folder, { name: 'codebook.json', parse: parseCodebook })).forEach(report);
      (await schemeProblems(folder, { name: 'actors.json', parse: parseActorDecisions })).forEach(report);
    }
    return named.size === 0;
  },
};

async function problemsOf(file: string, read: () => Promise<InputArticle>): Promise<string[]> {
  try {
    const article = await read();
    return [...inArticle(article), ...(file === '-' ? [] : await inSidecar(article))];
  } catch (error) {
    if (error instanceof CommandError) return [error.message];
    throw error;
  }
}

function inArticle({ file: path, text, analysis }: InputArticle): string[] {
  const file = shownPath(path);
  const { head, published, blocks } = analysis.article;
  const problems: string[] = [];
  const damaged = text.indexOf('\uFFFD');
  if (damaged >= 0) {
    const { line, character } = new LineMap(text).positionAt(damaged);
    problems.push(`${file}:${line + 1}:${character + 1}: bytes that are no UTF-8`);
  }
  if (head?.problem)
    problems.push(`${file}:1: ${text.slice(head.date.start, head.date.end)} is no day of the calendar`);
  else if (published === undefined) problems.push(`${file}:1: the day of publication is unknown`);
  if (blocks.length === 0) problems.push(`${file}: there is no text`);
  return problems;
}

async function inSidecar({ file, text }: InputArticle): Promise<string[]> {
  const sidecar = await openSidecar(file);
  const name = shownPath(sidecar.file.name);
  const { passages } = anchoredPassages(text, sidecar.content);
  const lost = passages.filter(needsReview).map((passage) => {
    const words = excerpt(quoteOf(passage.annotation.target) ?? '', 60);
    return `${passage.annotation.id}: ${statusOf(passage)}${words && `  “${words}”`}`;
  });
  const alone = passages
    .filter(({ annotation, anchor }) => annotation.motivation === 'replying' && !anchor)
    .map(({ annotation }) => `${annotation.id}: a reply to a note that is not there`);
  return [
    ...(sidecar.readOnly ? [`${name}: ${sidecar.readOnly.message}`] : []),
    ...sidecar.unread,
    ...(await unreadNotes({ file, text }, sidecar)),
    ...sidecar.problems.map(({ item, message }) => `${name}: ${item ? `${item}: ` : ''}${message}`),
    ...[...lost, ...alone].map((problem) => `${name}: ${problem}`),
  ];
}
