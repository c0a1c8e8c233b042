// compromise: names by their last word, and the pronouns whose reference it finds.
import nlp from 'compromise';

/** Every word for an actor that it links. */
export function extract(text) {
  const document = nlp(text);
  const keyOf = (words) =>
    words
      .replace(/[^\p{L} ]/gu, '')
      .split(' ')
      .at(-1);
  const placed = (view, form, key) => {
    const [{ offset }] = view.json({ offset: true });
    return { start: offset.start, end: offset.start + offset.length, form, cluster: key };
  };
  const names = document.people().concat(document.organizations()).concat(document.places());
  const found = names.json({ offset: true }).map(({ offset, text: words }) => {
    return { start: offset.start, end: offset.start + offset.length, form: 'name', cluster: keyOf(words) };
  });
  document.pronouns().forEach((pronoun) => {
    const meant = pronoun.refersTo();
    if (meant.found) found.push(placed(pronoun, 'pronoun', keyOf(meant.text())));
  });
  return found;
}
