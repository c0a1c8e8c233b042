// Promotional lines: appeals to support, subscribe or follow, as clipped pages have them over the headline. Recognised by an imperative
// with what it asks for; a headline that only begins with such a verb is none.
import type { Span } from '../text/span';

/** Longest promotional line, in characters; also bounds the work. */
const LONGEST = 100;

/** What readers are asked to do. */
const APPEAL =
  '(?:Support|Subscribe(?: now)?(?: to| for)?|Sign up(?: now)?(?: to| for)?|Register(?: for)?|Donate(?: to)?|Contribute to|Join|Follow|' +
  'Help|Become|Read|Download|Share|Listen to|Watch)';

/** Words for what is asked for, or for whom: in an appeal they are in lower case, in a headline in title case they are not. */
const OFFER =
  '(?:us|our|your|app|newsletters?|podcasts?|a member|a subscriber|for free|a donation|independent journalism)';

/** The last word of a newspaper's, agency's or station's name. */
const IS_MEDIUM = new RegExp(
  ' (?:Agency|Bulletin|Chronicle|Courier|Daily|Dispatch|Gazette|Globe|Guardian|Herald|Independent|Insider|Journal|Magazine|Mail|Media|' +
    'Mirror|Monitor|News|Observer|Post|Press|Radio|Record|Review|Standard|Star|Sun|Telegraph|Times|Today|Tribune|TV|Weekly|Wire)$',
  'u',
);

/** A name of one to six words, each with a capital. */
const NAME = "(?:[Tt]he )?\\p{Lu}[\\p{L}\\d.&’'-]*(?: (?:of |and |& )?\\p{Lu}[\\p{L}\\d.&’'-]*){0,5}";

/** `Help us keep it that way`, `Read this for free?`: an appeal with an offer within a few words. */
const OFFERING = new RegExp(`^${APPEAL}(?: [\\p{L}’'-]+){0,6}? ${OFFER}(?=[\\s?!.,:]|$)`, 'u');

/** `Support The Harbour Post!`: nothing but an appeal and a name, which ends like a medium's or in an exclamation. */
const NAMING = new RegExp(`^${APPEAL} (?<outlet>${NAME}?)(?: (?:today|now))?(?<mark>[!.]?)$`, 'u');

/** A promotional line. */
export interface Promotion {
  /** The medium that it names. */
  readonly outlet?: Span;
}

/** The promotional line [start, end) of a text; undefined if it is none. */
export function parsePromotion(text: string, { start, end }: Span): Promotion | undefined {
  if (end - start > LONGEST) return undefined;
  const line = text.slice(start, end);
  const { outlet = '', mark = '' } = NAMING.exec(line)?.groups ?? {};
  if (outlet && IS_MEDIUM.test(outlet)) {
    const at = start + line.indexOf(outlet);
    return { outlet: { start: at, end: at + outlet.length } };
  }
  return (outlet && mark === '!') || OFFERING.test(line) ? {} : undefined;
}
