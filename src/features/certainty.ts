// Which findings are shown as doubtful.
import type { Finding } from '../analysis';
import type { Speaker } from '../quotes';

/** Below this a speaker is shown as doubtful: one in five such is wrong. */
const SURE_FROM = 0.8;

/** Whether a speaker is sure enough to be shown without a sign of doubt. */
export function isSure({ certainty }: Pick<Speaker, 'certainty'>): boolean {
  return certainty >= SURE_FROM;
}

/** Whether a finding has a value that the analysis is unsure of, so that a user can confirm it. */
export function isDoubtful(mention: Finding): boolean {
  if (mention.kind === 'reference') return mention.actors.length === 1 && !isSure(mention);
  if (mention.kind === 'date') return !mention.certain && mention.anchor !== 'reader' && mention.interval !== undefined;
  return mention.kind === 'quote' && mention.speaker !== undefined && !isSure(mention.speaker);
}
