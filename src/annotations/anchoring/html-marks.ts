// What HTML writes for characters and puts around words: entities, tags, comments. Only what prose has: `<b and c>` is no tag.

/** The characters that HTML names in prose, besides letters with accents. */
const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00A0',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    shy: '\u00AD',
    zwnj: '\u200C',
    zwj: '\u200D',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
    euro: '€',
    pound: '£',
    szlig: 'ß',
    aelig: 'æ',
    AElig: 'Æ',
    oslash: 'ø',
    Oslash: 'Ø',
    oelig: 'œ',
    OElig: 'Œ',
  }),
);

/** The accents in names of letters, as in `&eacute;`. */
const ACCENTS = new Map(
  Object.entries({
    grave: '\u0300',
    acute: '\u0301',
    circ: '\u0302',
    tilde: '\u0303',
    uml: '\u0308',
    ring: '\u030A',
    caron: '\u030C',
    cedil: '\u0327',
  }),
);

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/y;

/** What stands at an offset of a text in place of some characters. */
export interface Mark {
  /** Its length in the text. */
  readonly length: number;
  /** What it stands for; empty if for nothing. */
  readonly text: string;
}

/** The entity at an offset; undefined if there is none. */
export function entityAt(text: string, at: number): Mark | undefined {
  ENTITY.lastIndex = at;
  const [whole, decimal, hex, name] = ENTITY.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const code = decimal ? Number.parseInt(decimal, 10) : hex ? Number.parseInt(hex, 16) : 0;
  const character = name ? namedCharacter(name) : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  return character === undefined ? undefined : { text: character, length: whole.length };
}

function namedCharacter(name: string): string | undefined {
  const accent = ACCENTS.get(name.slice(1));
  return NAMED.get(name) ?? (accent && (name.charAt(0) + accent).normalize('NFC'));
}

/** Elements within a line, and those that end one. */
const INLINE =
  'a|abbr|b|big|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup';
const MORE_INLINE = 'time|tt|u|var|wbr|img';
const BLOCK =
  'address|article|aside|blockquote|br|caption|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main';
const MORE_BLOCK = 'ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul';

/** Bounded, so that a sign "less than" costs no more than a few hundred units. */
const ATTRIBUTE = String.raw`\s{1,9}[a-zA-Z][\w:-]{0,40}\s{0,2}=\s{0,2}(?:"[^"<]{0,400}"|'[^'<]{0,400}'|[^\s"'<>]{1,200})`;
const TAG = new RegExp(
  `</?(?:(?:${INLINE}|${MORE_INLINE})|(${BLOCK}|${MORE_BLOCK}))(?:${ATTRIBUTE}){0,12}\\s{0,9}/?>`,
  'iy',
);
const COMMENT = /<!--(?:[^-<]|-(?!->)){0,400}-->/y;

/** The tag or comment at an offset; one that ends a line stands for a line break. Undefined if there is none. */
export function tagAt(text: string, at: number): Mark | undefined {
  TAG.lastIndex = at;
  const tag = TAG.exec(text);
  if (tag) return { length: tag[0].length, text: tag[1] ? '\n' : '' };
  COMMENT.lastIndex = at;
  const comment = COMMENT.exec(text);
  return comment ? { length: comment[0].length, text: '' } : undefined;
}
