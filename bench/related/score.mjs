// How much of what means a named actor is reached. A system's actor stands for the gold chain with which its names share most heads; a mention
// is right if a gold mention of its form and head belongs to that chain.

const FIRST_PERSON = /^(?:i|me|my|mine|we|us|our|ours|myself|ourselves)$/i;

/** The forms of gold mentions, in the order of the table. */
export const FORMS = ['name', 'pronoun3', 'pronoun1', 'nominal'];

/** Counts over documents: by form and, as `all`, without the first person. */
export function scoreRelated(documents, extract) {
  const counts = Object.fromEntries(FORMS.map((form) => [form, { gold: 0, found: 0, system: 0, right: 0 }]));
  for (const document of documents) scoreDocument(document, extract(document.text, document.published), counts);
  const all = { gold: 0, found: 0, system: 0, right: 0 };
  for (const form of FORMS.filter((each) => each !== 'pronoun1'))
    for (const key of Object.keys(all)) all[key] += counts[form][key];
  return { ...counts, all };
}

function scoreDocument({ text, chains }, system, counts) {
  const gold = chains.flatMap(({ mentions }, chain) => mentions.map((mention) => ({ ...mention, chain })));
  const chainOf = chainsByActor(gold, system);
  const taken = new Set();
  for (const mention of system) {
    const form = formOf(text, mention);
    const chain = chainOf.get(mention.cluster);
    const match = at(gold, mention).find((each) => each.chain === chain && each.form === form && !taken.has(each));
    counts[form].system++;
    if (!match) continue;
    counts[form].right++;
    taken.add(match);
  }
  for (const mention of gold) {
    counts[mention.form].gold++;
    if (taken.has(mention)) counts[mention.form].found++;
  }
}

function formOf(text, { form, start, end }) {
  if (form !== 'pronoun') return form;
  return FIRST_PERSON.test(text.slice(start, end)) ? 'pronoun1' : 'pronoun3';
}

function at(gold, { start, end }) {
  return gold.filter(
    ({ head, start: from, end: to }) =>
      (start <= head.start && head.end <= end) ||
      (start === from && end === to) ||
      (head.start <= start && end <= head.end),
  );
}

function chainsByActor(gold, system) {
  const votes = new Map();
  for (const mention of system.filter(({ form }) => form === 'name')) {
    const counts = votes.get(mention.cluster) ?? new Map();
    votes.set(mention.cluster, counts);
    for (const { form, head, chain } of at(gold, mention))
      if (form === 'name' && head.end <= mention.end) counts.set(chain, (counts.get(chain) ?? 0) + 1);
  }
  return new Map([...votes].map(([actor, counts]) => [actor, [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]]));
}
