// Saying that the machine is mistaken: no date, no name, no quotation. And taking its reading again.
import { Disposable, l10n, window } from 'vscode';
import type { Mention } from '../../analysis';
import { verdictBody } from '../../annotations';
import { withoutIcons } from '../../features/plain-text';
import type { Parts } from '../extension';
import { correct, findingsPointedAt, type PointedFinding, pointedWords, putBack, tell } from './pointed-finding';

/** From the innermost to the outermost, as they stand in the text. */
const KINDS: readonly Mention['kind'][] = ['date', 'actor', 'quote'];

/** `marginalia.rejectFinding` and `marginalia.putBack`; a keybinding or a card may give the kind, a card the place. */
export function registerRejectFinding(parts: Parts): Disposable {
  return Disposable.from(
    parts.guard.command('marginalia.rejectFinding', async (kind, ...place) => {
      const found = await findingsPointedAt(parts, kindsOf(kind), place);
      if (!found) return;
      const mentioned = found.filter((each) => each.mention);
      if (mentioned.length === 0) return tell(l10n.t('Put the cursor on a date, a name or a quotation first.'));
      const pointed = mentioned.length > 1 ? await choose(mentioned) : mentioned[0];
      if (!pointed?.mention) return;
      const { kind: finding, mention } = pointed;
      const rule = ruleOf(mention);
      await correct(
        parts,
        { ...pointed, span: mention.span },
        {
          label: REJECT[finding](),
          motivation: 'assessing',
          body: verdictBody({ verdict: 'rejected', finding, ...(rule === undefined ? {} : { rule }) }),
          told: `${REJECT[finding]()}.`,
        },
      );
    }),
    parts.guard.command('marginalia.putBack', async (kind, ...place) => {
      const found = await findingsPointedAt(parts, kindsOf(kind), place);
      if (!found) return;
      for (const pointed of found) {
        if (await putBack(parts, pointed))
          return tell(l10n.t('The machine’s reading counts again. “Undo Annotation” takes that back.'));
      }
      tell(l10n.t('Nothing was corrected here.'));
    }),
  );
}

/** The act, as menus call it. */
const REJECT: Readonly<Record<Mention['kind'], () => string>> = {
  date: () => l10n.t('Not a Date'),
  actor: () => l10n.t('Not a Name'),
  quote: () => l10n.t('Not a Quotation'),
};

/** Which of several, as the name in a quotation or the quotation. */
async function choose(found: readonly PointedFinding[]): Promise<PointedFinding | undefined> {
  const items = found.map((pointed) => ({
    label: REJECT[pointed.kind](),
    description: withoutIcons(pointedWords(pointed)),
    pointed,
  }));
  return (await window.showQuickPick(items, { title: l10n.t('What is no such thing?') }))?.pointed;
}

function kindsOf(kind: unknown): readonly Mention['kind'][] {
  const wanted = KINDS.filter((each) => each === kind);
  return wanted.length > 0 ? wanted : KINDS;
}

/** What found it, for the record. */
function ruleOf(mention: Mention): string | undefined {
  if (mention.kind === 'date') return mention.rule;
  return mention.kind === 'actor' ? mention.form : mention.speech;
}
