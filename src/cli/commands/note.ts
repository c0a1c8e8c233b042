// `marginalia note`: writes a note on a passage.
import { annotate, annotateHelp, annotateOptions } from '../annotate';
import { type Command, UsageError } from '../command';
import { passageUsage } from '../passage-options';

export const note: Command = {
  name: 'note',
  usage: `note FILE ${passageUsage} TEXT [--author NAME]`,
  summary: 'Writes a note on a passage.',
  help: `${annotateHelp}

  marginalia note article.txt --quote "draft treaties" --nth 2 "First named on 17 December."`,
  options: annotateOptions,

  run(context) {
    const [file, text, ...rest] = context.operands;
    if (file === undefined || !text?.trim() || rest.length > 0) throw new UsageError('FILE and one TEXT are needed');
    return annotate(context, file, { note: text });
  },
};
