// Saying that the machine is mistaken: no date, no name, no quotation. And taking its reading again.
import { Disposable, l10n, type QuickPickItem, window } from 'vscode';
import type { Mention } from '../../../analysis';
import { verdictBody } from '../../../annotations';
import { findingsLike } from '../../../features/selection/similar-findings';
import { withoutIcons } from '../../../features/wording/plain-text';
import type { Parts } from '../../extension';
import {
  correct,
  findingsPointedAt,
  type PointedFinding,
  pointedWords,
  putBack,
  tell,
} from '../../services/editing/finding-editor';

/** From the innermost to the outermost, as they stand in the text. */
const KINDS: readonly Mention['kind'][] = ['date', 'actor', 'quote'];

/** `marginalia.rejectFinding` and `marginalia.putBack`; a keybinding or a card may give the kind, a card the place. */
export function registerRejectFinding(parts: Parts): Disposable {
  return Disposable.from(
    parts.guard.command('marginalia.rejectFinding', async (kind, ...place) => {
      const found = await findingsPointedAt(parts, kindsOf(kind), place);
      if (!found) return;
      const offers = found.flatMap(offersFor);
      if (offers.length === 0) return tell(l10n.t('Put the cursor on a date, a name or a quotation first.'));
      const offer = offers.length > 1 ? await choose(offers) : offers[0];
      if (offer) await reject(parts, offer);
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

/** What can be rejected: a finding, or all that say the same. */
interface Offer extends QuickPickItem {
  readonly mention: Mention;
  readonly findings: readonly [PointedFinding, ...PointedFinding[]];
}

function offersFor(pointed: PointedFinding): Offer[] {
  const { mention, reading } = pointed;
  if (!mention) return [];
  const one = { ...pointed, span: mention.span };
  const label = REJECT[mention.kind]();
  const description = withoutIcons(pointedWords(one));
  const others = findingsLike(reading.analysis, mention).filter((each) => each !== mention);
  const all = others.map((each): PointedFinding => ({ ...pointed, span: each.span, mention: each }));
  const everywhere = l10n.t('{0}, all {1} in this article', label, others.length + 1);
  return [
    { label, description, mention, findings: [one] },
    ...(others.length > 0
      ? [{ label: everywhere, description, mention, findings: [one, ...all] } satisfies Offer]
      : []),
  ];
}

/** Which of several: the name in a quotation or the quotation, here or everywhere. */
function choose(offers: readonly Offer[]): Thenable<Offer | undefined> {
  return window.showQuickPick(offers, { title: l10n.t('Which finding is none?') });
}

function reject(parts: Parts, { mention, findings }: Offer): Promise<void> {
  const rule = ruleOf(mention);
  const label = REJECT[mention.kind]();
  const verdict = { verdict: 'rejected', finding: mention.kind, ...(rule === undefined ? {} : { rule }) } as const;
  const told = findings.length > 1 ? `${label} ×${findings.length}.` : `${label}.`;
  return correct(parts, findings, { label, motivation: 'assessing', body: verdictBody(verdict), told });
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
