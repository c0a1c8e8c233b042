// How a suite's own lines are told from everything else that an extension host prints.

/** An invisible separator (U+2063) at a line's beginning. */
export const suiteMark = '\u2063';
