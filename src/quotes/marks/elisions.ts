// Words and years with letters left out. Their apostrophe is no quotation mark.

/**
 * What may follow such an apostrophe: years, and words whose beginning is left out. *n* also without its second apostrophe. *Tis* and *em*
 * often open a quotation in single marks.
 */
const ELIDED =
  /^(?:\d\ds?|tis|twas|twere|twill|til|em|cause|cos|coz|cuz|bout|round|n|neath|gainst|fore|nuff|kay|scuse|hood|tude|sup|ere)(?![\p{L}\p{N}])/iu;

/** Longest word of the list and the character after it. */
const LOOK_AHEAD = 8;

/** Whether the apostrophe before `at` stands for letters that are left out: `’til`, `’90s`. */
export function isElision(block: string, at: number): boolean {
  return ELIDED.test(block.slice(at, at + LOOK_AHEAD));
}
