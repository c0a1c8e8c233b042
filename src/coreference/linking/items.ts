// The names and expressions of an article in text order, each with its place. Drops expressions that are part of a name.

import type { Span } from '../../text/span';
import type { MentionPlace } from '../entities/entity';
import { Flag } from '../lexicon/word-flags';
import { grammaticalRoleOf } from '../syntax/grammatical-role';
import type { ClauseTokens, Expression, NamedMention, ReferringBlock } from '../types';
import type { QuotationPlaces } from './quotation-places';

/** A name or an expression at its place; `at` orders them: the start of a name, the start of an expression's head. */
export interface Item {
  readonly at: number;
  readonly place: MentionPlace;
  /** The name, by its actor's id. */
  readonly actor: string | undefined;
  readonly expression: Expression | undefined;
  /** Offset of its block. */
  readonly offset: number;
  /** Whether its sentence begins with a preposition or a subordinator. */
  readonly opensIndirectly: boolean;
  /** Whether `and` joins it to the item before: `Biden and Putin`. */
  readonly joinsBefore: boolean;
  /** Whether a verb of speech stands right before, or before `that`: `said he`. */
  readonly isReported: boolean;
}

/** Collects the items of an article. `names` sorted by start. Linear. */
export function itemsOf(
  blocks: readonly ReferringBlock[],
  names: readonly NamedMention[],
  quotations: QuotationPlaces,
): Item[] {
  const items: Item[] = [];
  let [next, sentence] = [0, 0];
  blocks.forEach((block, index) => {
    const inside: NamedMention[] = [];
    for (; (names[next]?.span.start ?? Number.POSITIVE_INFINITY) < block.end; next++) {
      const name = names[next];
      if (name) inside.push(name);
    }
    if (block.kind === 'credit') return;
    const own = new BlockItems(block, index, sentence, quotations);
    for (const item of own.collect(inside)) items.push(item);
    sentence += (block.findings.tokens.sentences.at(-1) ?? 0) + 1;
  });
  return items;
}

/** Most capitalised words before a name that belong to it: `and US Secretary of State Antony Blinken`. */
const LONGEST_TITLE = 8;

/** Flags of words that open a sentence without its subject. */
const INDIRECT = Flag.preposition | Flag.subordinator;

class BlockItems {
  readonly #block: ReferringBlock;
  readonly #index: number;
  readonly #sentence: number;
  readonly #quotations: QuotationPlaces;
  readonly #tokens: ClauseTokens;
  #opened = -1;
  #indirect = false;

  constructor(block: ReferringBlock, index: number, sentence: number, quotations: QuotationPlaces) {
    this.#block = block;
    this.#index = index;
    this.#sentence = sentence;
    this.#quotations = quotations;
    this.#tokens = block.findings.tokens;
  }

  collect(names: readonly NamedMention[]): Item[] {
    const { start: offset, findings } = this.#block;
    const items: Item[] = [];
    let [name, token] = [0, 0];
    const addNames = (until: number) => {
      for (; name < names.length && (names[name]?.span.start ?? 0) < until; name++) {
        const mention = names[name];
        if (!mention) continue;
        while ((this.#tokens.ends[token] ?? Number.POSITIVE_INFINITY) + offset <= mention.span.start) token++;
        items.push(this.#named(mention, token));
      }
    };
    for (const expression of findings.expressions) {
      const head = offset + (this.#tokens.starts[expression.last] ?? 0);
      addNames(head + 1);
      if ((names[name - 1]?.span.end ?? 0) > head) continue;
      items.push(this.#expressed(expression, head));
    }
    addNames(Number.POSITIVE_INFINITY);
    return items;
  }

  #named({ span, actor }: NamedMention, first: number): Item {
    let last = first;
    while ((this.#tokens.starts[last + 1] ?? Number.POSITIVE_INFINITY) + this.#block.start < span.end) last++;
    const place = this.#placeAt(span, first, { form: 'name', role: grammaticalRoleOf(this.#tokens, first, last) });
    return this.#itemAt(span.start, first, { place, actor, expression: undefined });
  }

  #expressed(expression: Expression, at: number): Item {
    const { start, end, first, form, role } = expression;
    const span = { start: start + this.#block.start, end: end + this.#block.start };
    const pronoun = form === 'pronoun' ? expression.pronoun : undefined;
    return this.#itemAt(at, first, {
      place: this.#placeAt(span, first, { form, role, pronoun }),
      actor: undefined,
      expression,
    });
  }

  /** The place of words whose first token is `first`. */
  #placeAt({ start, end }: Span, first: number, { form, role, pronoun }: WordsInClause): MentionPlace {
    const local = this.#tokens.sentences[first] ?? 0;
    const opens = local !== this.#opened;
    if (opens) this.#openSentence(local, first);
    return {
      start,
      end,
      block: this.#index,
      sentence: this.#sentence + local,
      verbs: this.#tokens.verbs[first] ?? 0,
      role,
      opens,
      quote: this.#quotations.at(start),
      form,
      pronoun,
    };
  }

  #openSentence(local: number, first: number): void {
    this.#opened = local;
    let open = first;
    while (open > 0 && this.#tokens.sentences[open - 1] === local) open--;
    while ((this.#tokens.flags[open] ?? 0) & Flag.quoteMark) open++;
    this.#indirect = ((this.#tokens.flags[open] ?? 0) & INDIRECT) !== 0;
  }

  #itemAt(at: number, first: number, { place, actor, expression }: Pick<Item, 'place' | 'actor' | 'expression'>): Item {
    const { flags } = this.#tokens;
    let before = first - 1;
    while (first - before < LONGEST_TITLE && (flags[before] ?? 0) & Flag.capital) before--;
    const verb = (flags[first - 1] ?? 0) & Flag.subordinator ? first - 2 : first - 1;
    return {
      at,
      place,
      actor,
      expression,
      offset: this.#block.start,
      opensIndirectly: this.#indirect,
      joinsBefore: ((flags[before] ?? 0) & Flag.coordinator) !== 0,
      isReported: ((flags[verb] ?? 0) & Flag.speech) !== 0,
    };
  }
}

/** How words stand in their clause. */
type WordsInClause = Pick<MentionPlace, 'form' | 'role'> & { readonly pronoun?: MentionPlace['pronoun'] | undefined };
