// An analysis made by hand, so that what stands above the senses is tested apart from how good they are.
import type { Actor, ActorMention } from '../../src/actors';
import { type Analysis, analyze, type Mention } from '../../src/analysis';
import type { Reference, UnnamedSource } from '../../src/coreference';
import type { DateMention } from '../../src/dates';
import type { QuoteMention } from '../../src/quotes';
import { bySpan, type Span } from '../../src/text/span';

/** What the made analysis finds; every occurrence of a name or date counts. */
export interface Findings {
  readonly actors?: readonly (Pick<Actor, 'name' | 'type'> & Partial<Actor>)[];
  /** Words and their interval. */
  readonly dates?: readonly (Pick<Partial<DateMention>, 'interval' | 'certain' | 'timex' | 'anchor' | 'mod'> & {
    readonly words: string;
  })[];
  /** Words that mean actors, by the actors' names; every occurrence as a whole word counts. */
  readonly references?: readonly (Partial<Reference> & { readonly words: string; readonly means: readonly string[] })[];
  readonly unnamedSources?: readonly UnnamedSource[];
  /** Words, marks included, and the speaker's words. */
  readonly quotes?: readonly (Partial<QuoteMention> & { readonly words: string; readonly by?: string })[];
}

/** Makes an analysis of a text with exactly these findings. */
export function madeAnalysis(text: string, findings: Findings): Analysis {
  const { article } = analyze(text);
  const actors = (findings.actors ?? []).map((given, index): Actor => {
    return { id: `a${index}`, aliases: [], roles: [], ...given };
  });
  const named = namesIn(article.text, actors);
  const speakerOf = (words: string) => {
    const span = spansOf(article.text, words)[0] ?? { start: 0, end: 0 };
    const actor = named.find((mention) => mention.span.start === span.start)?.actor;
    return { speaker: { span, ...(actor ? { actor } : {}), certainty: 0.95, reason: 'the subject of “said”' } };
  };
  const dates = (findings.dates ?? []).flatMap(({ words, ...given }) =>
    spansOf(article.text, words).map((span): DateMention => {
      const value = given.interval ?? 'PAST_REF';
      const fixed = { timex: 'DATE', known: ['day'], implied: ['year'], anchor: 'published', certain: true } as const;
      return { kind: 'date', span, value, ...fixed, rule: 'made', reading: 'made for a test', ...given };
    }),
  );
  const quotes = (findings.quotes ?? []).flatMap(({ words, by, ...given }) =>
    spansOf(article.text, words).map((span): QuoteMention => {
      return { kind: 'quote', span, parts: [span], speech: 'direct', ...(by ? speakerOf(by) : {}), ...given };
    }),
  );
  const references = (findings.references ?? []).flatMap(({ words, means, ...given }) =>
    spansOf(article.text, words)
      .filter(({ start, end }) => !/\p{L}/u.test(article.text.charAt(start - 1) + article.text.charAt(end)))
      .map((span): Reference => {
        const ids = actors.filter(({ name }) => means.includes(name)).map(({ id }) => id);
        const nameOf = (id: string) => named.findLast((each) => each.actor === id && each.span.end <= span.start);
        const antecedents = ids.flatMap((id) => nameOf(id)?.span ?? []);
        const fixed = { kind: 'reference', form: 'pronoun', certainty: 0.9, reason: 'made for a test' } as const;
        return { ...fixed, span, actors: ids, antecedents, ...given };
      }),
  );
  const mentions: Mention[] = [...dates, ...named, ...quotes];
  return {
    article,
    actors,
    mentions: mentions.sort((a, b) => bySpan(a.span, b.span)),
    references: references.sort((a, b) => bySpan(a.span, b.span)),
    unnamedSources: findings.unnamedSources ?? [],
  };
}

/** Longer names first, so that "Ana Lopez" is not read as "Lopez". */
function namesIn(text: string, actors: readonly Actor[]): ActorMention[] {
  const names = actors.flatMap(({ id, name, aliases }) => [name, ...aliases].map((words) => ({ id, name, words })));
  const mentions: ActorMention[] = [];
  for (const { id, name, words } of names.sort((a, b) => b.words.length - a.words.length)) {
    for (const span of spansOf(text, words)) {
      if (mentions.some((other) => span.start < other.span.end && other.span.start < span.end)) continue;
      mentions.push({ kind: 'actor', span, actor: id, form: words === name ? 'full' : 'surname' });
    }
  }
  return mentions;
}

/** Every occurrence of words in a text. */
export function spansOf(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
}
