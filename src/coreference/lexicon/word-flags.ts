// What a word can be, as bit flags; as far as the place of a name or pronoun in its clause needs it. Looks at no context.

/** Bit flags of a token. */
export const Flag = {
  word: 1 << 0,
  capital: 1 << 1,
  preposition: 1 << 2,
  determiner: 1 << 3,
  /** `his`, `their`: determiners that own. */
  owner: 1 << 4,
  coordinator: 1 << 5,
  subordinator: 1 << 6,
  relative: 1 << 7,
  auxiliary: 1 << 8,
  /** A verb in the past: `said`, `visited`. */
  past: 1 << 9,
  /** May be a verb of the third person: `says`. Or a plural. */
  sForm: 1 << 10,
  ing: 1 << 11,
  adverb: 1 << 12,
  pronoun: 1 << 13,
  comma: 1 << 14,
  /** A full stop, colon, dash, bracket: ends what belongs together. */
  break: 1 << 15,
  quoteMark: 1 << 16,
  possessiveMark: 1 << 17,
  /** Reports speech: `said`. */
  speech: 1 << 18,
  hyphen: 1 << 19,
  number: 1 << 20,
} as const;

/** Any flag that makes a word no part of a noun phrase. */
export const CLOSED =
  Flag.preposition |
  Flag.determiner |
  Flag.owner |
  Flag.coordinator |
  Flag.subordinator |
  Flag.relative |
  Flag.auxiliary |
  Flag.pronoun;

const LISTS: readonly (readonly [number, string])[] = [
  [
    Flag.determiner,
    'the a an this that these those some any no every each either neither both all several many most few other another such',
  ],
  [Flag.owner, 'my your his her its our their whose'],
  [
    Flag.preposition,
    'of in on at by for with from to into onto about against between among through during before after above below under over near without within ' +
      'across along around behind beyond despite toward towards upon via per amid inside outside off out up down until till since concerning ' +
      'including besides like unlike than as versus alongside throughout',
  ],
  [Flag.coordinator, 'and but or nor yet &'],
  [
    Flag.subordinator,
    'that if because while when whenever where wherever whereas although though unless whether once until since after before as lest how why what so than',
  ],
  [Flag.relative, 'who whom whose which that'],
  [
    Flag.auxiliary,
    "am is are was were be been being do does did has have had having will would shall should can could may might must ought cannot isn't wasn't " +
      "aren't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't shouldn't can't couldn't",
  ],
  [
    Flag.adverb,
    'not also later then now still once again already ever never always often sometimes soon just only even too instead however meanwhile ' +
      'therefore so further earlier here there today yesterday tomorrow almost perhaps maybe indeed rather quite very ago first back away together ' +
      'monday tuesday wednesday thursday friday saturday sunday',
  ],
  [
    Flag.pronoun,
    'i me you he him she it they them we us himself herself itself themselves myself yourself ourselves mine yours hers ours theirs ' +
      'everyone everybody someone somebody anyone anybody nobody',
  ],
  [
    Flag.past | Flag.speech,
    'said told wrote asked added says tells writes asks adds announced argued believed believes claimed claims confirmed declared denied explained ' +
      'insisted insists noted observed recalled recalls replied reported stated stressed suggested thought thinks tweeted urged vowed warned warns',
  ],
  [
    Flag.past,
    'went took made came became got gave saw knew left felt brought began kept held stood heard let meant met ran paid sat spoke led grew lost ' +
      'fell sent built understood drew broke spent rose drove bought wore chose sought fought taught caught won sold shot hit cut put flew sang ' +
      'swam threw shook struck swore hid bore bit blew dealt fed forgot froze hung hurt laid lay lent quit read rode shut slept slid spread stole ' +
      'stuck swept swung tore woke withdrew oversaw overcame undertook found set starred leads plays',
  ],
];

/** The flags of all listed words. */
export function listedFlags(): Map<string, number> {
  const flagsByWord = new Map<string, number>();
  for (const [flags, list] of LISTS)
    for (const word of list.split(' ')) flagsByWord.set(word, (flagsByWord.get(word) ?? 0) | flags);
  return flagsByWord;
}

/** Ends in -ly and is no adverb. */
const NOT_ADVERBS = new Set(
  'family ally july reply italy supply assembly monopoly daily weekly monthly elderly'.split(' '),
);

/** The flags of a word that is not listed, given in lower case. */
export function flagsByEnding(lower: string): number {
  const length = lower.length;
  if (length < 4) return 0;
  const last = lower.charCodeAt(length - 1);
  if (last === 0x73) return lower.charCodeAt(length - 2) === 0x73 ? 0 : Flag.sForm;
  if (last === 0x64) return length > 4 && lower.endsWith('ed') && !lower.endsWith('eed') ? Flag.past : 0;
  if (last === 0x79) return lower.endsWith('ly') && !NOT_ADVERBS.has(lower) ? Flag.adverb : 0;
  return last === 0x67 && length > 5 && lower.endsWith('ing') ? Flag.ing : 0;
}
