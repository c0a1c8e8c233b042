// `marginalia tag`: tags a passage or the article, optionally with a note.
import { annotate, annotateHelp, annotateOptions } from '../annotate';
import { codebookFor, slugsIn } from '../codebook';
import { type Command, UsageError } from '../command';
import { passageUsage } from '../passage-options';

export const tag: Command = {
  name: 'tag',
  usage: `tag FILE ${passageUsage} TAG… [--note TEXT] [--author NAME]`,
  summary: 'Tags a passage, or the article as a whole.',
  help: `${annotateHelp}
  --note TEXT    a note beside the tags

  marginalia tag seeds/000_*.txt --quote "room for dialogue" claim russia
  marginalia tag article.txt --start 812 --end 1101 claim --note "Compare the Geneva statement."
  marginalia tag article.txt --article background`,
  options: { ...annotateOptions, note: { type: 'string' } },

  async run(context) {
    const [file, ...tags] = context.operands;
    if (file === undefined || tags.length === 0) throw new UsageError('FILE and at least one TAG are needed');
    refuseEmpty(tags);
    const codebook = await codebookFor(file, (message) => context.terminal.warn(message));
    const { note } = context.options;
    return annotate(context, file, { tags: slugsIn(codebook, tags), ...(typeof note === 'string' ? { note } : {}) });
  },
};

/** A tag without a letter or digit is most likely a slip on the command line. */
function refuseEmpty(tags: readonly string[]): void {
  const empty = tags.find((tag) => !/[\p{L}\p{N}]/u.test(tag));
  if (empty !== undefined) throw new UsageError(`the tag “${empty}” has neither a letter nor a digit`);
}
