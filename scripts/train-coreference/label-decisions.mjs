// What is right in a decision: the candidates that the gold allows, and whether none is right.

/** The labels for the decisions of a document: `{allowed: boolean[], none: boolean}`, or undefined where the gold says nothing. */
export function labelsOf(gold, { known }) {
  return gold.corpus === 'gap' ? gapLabels(gold, known) : relatedLabels(gold, known);
}

/** A gold mention that a span stands for, by its head. */
function mentionsAt(mentions, { start, end }) {
  return mentions.filter(
    ({ head, start: from, end: to }) =>
      (start <= head.start && head.end <= end) ||
      (from === start && to === end) ||
      (head.start <= start && end <= head.end),
  );
}

/** A system actor stands for the chain with which its names share most heads. */
function chainsOf(mentions, names) {
  const votes = new Map();
  for (const { span, actor } of names) {
    for (const { form, head, chain } of mentionsAt(mentions, span)) {
      if (form !== 'name' || head.end > span.end) continue;
      const counts = votes.get(actor) ?? new Map();
      votes.set(actor, counts.set(chain, (counts.get(chain) ?? 0) + 1));
    }
  }
  return new Map([...votes].map(([actor, counts]) => [actor, [...counts].sort((a, b) => b[1] - a[1])[0][0]]));
}

function relatedLabels({ chains }, { names }) {
  const mentions = chains.flatMap(({ mentions: list }, chain) => list.map((mention) => ({ ...mention, chain })));
  const chainOf = chainsOf(mentions, names);
  return ({ candidates, item: { expression, place } }) => {
    const form = expression.form === 'nominal' ? 'nominal' : 'pronoun3';
    const gold = mentionsAt(mentions, place).find((mention) => mention.form === form);
    const allowed = candidates.map(
      ({ entity: { actor } }) => !!gold && !!actor && chainOf.get(actor.id) === gold.chain,
    );
    if (allowed.some(Boolean)) return { allowed, none: false };
    return { allowed: candidates.map(({ entity: { actor } }) => !actor), none: true };
  };
}

function gapLabels({ pronoun, names: gold }, { names }) {
  const actorsAt = ({ start, end }) =>
    names.filter(({ span }) => span.start < end && start < span.end).map(({ actor }) => actor);
  const meant = new Set(gold.filter(({ isMeant }) => isMeant).flatMap(actorsAt));
  const others = new Set(gold.filter(({ isMeant }) => !isMeant).flatMap(actorsAt));
  const someoneIsMeant = gold.some(({ isMeant }) => isMeant);
  return ({ candidates, item: { place } }) => {
    if (place.start !== pronoun) return undefined;
    const ids = candidates.map(({ entity: { actor } }) => actor?.id);
    if (!someoneIsMeant) return { allowed: ids.map((id) => !others.has(id)), none: true };
    const allowed = ids.map((id) => meant.has(id));
    return allowed.some(Boolean) ? { allowed, none: false } : undefined;
  };
}
