// Marks the lines that a suite prints, among all others that an extension host prints.

/** An invisible separator (U+2063) at a line's beginning. */
export const suiteMark = '\u2063';
