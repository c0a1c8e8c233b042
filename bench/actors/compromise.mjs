// compromise (MIT): people, places and organizations.
import nlp from 'compromise';

/** Names with their type, marks and possessives cut off. */
export function extract(text) {
  const document = nlp(text);
  const kinds = [
    ['person', document.people()],
    ['place', document.places()],
    ['organization', document.organizations()],
  ];
  return kinds.flatMap(([type, found]) =>
    found.json({ offset: true, terms: false }).map(({ offset }) => trimmed(text, offset, type)),
  );
}

function trimmed(text, { start, length }, type) {
  const words = text.slice(start, start + length);
  const name = words.replace(/^[^\p{L}\p{N}]+/u, '').replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '');
  const from = start + Math.max(0, words.indexOf(name));
  return { start: from, end: from + name.length, type };
}
