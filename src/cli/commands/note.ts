// `marginalia note`: writes a note on a passage, or on the article.
import { annotate, annotateHelp, annotateOptions } from '../annotate';
import { type Command, UsageError } from '../command';
import { passageUsage } from '../passage-options';

export const note: Command = {
  name: 'note',
  usage: `note FILE ${passageUsage} TEXT [--author NAME]`,
  summary: 'Writes a note on a passage, or on the article as a whole.',
  help: `${annotateHelp}

  marginalia note article.txt --quote "draft treaties" --nth 2 "First named on 17 December."
  marginalia note article.txt --article "Compare the agency's own report."`,
  options: annotateOptions,

  run(context) {
    const [file, text, ...rest] = context.operands;
    if (file === undefined || !text?.trim() || rest.length > 0) throw new UsageError('FILE and one TEXT are needed');
    return annotate(context, file, { note: text });
  },
};
