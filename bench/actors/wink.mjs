// wink-nlp (MIT) with its English lite model has no names of people or places; runs of proper nouns stand for them, as places.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** Runs of proper nouns. */
export function extract(text) {
  const names = [];
  let at = 0;
  let open;
  nlp
    .readDoc(text)
    .tokens()
    .each((token) => {
      const word = token.out();
      const start = text.indexOf(word, at);
      at = start + word.length;
      if (token.out(its.pos) !== 'PROPN') open = undefined;
      else if (open) open.end = at;
      else {
        open = { start, end: at, type: 'place' };
        names.push(open);
      }
    });
  return names;
}
