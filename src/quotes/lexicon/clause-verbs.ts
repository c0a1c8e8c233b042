// Verbs that report a clause without marks, by what they take. Data.

/** A clause without `that`, and hardly an object that could be mistaken for one. */
export const BARE_VERBS =
  'say tell claim argue note insist add warn suggest acknowledge contend concede complain stress';

/** A clause without `that`, and objects as often: `reported heavy losses`. */
export const OBJECT_VERBS = `announce report admit promise vow confirm deny declare predict reveal disclose explain assert allege conclude
  write boast tweet`;

/** A clause with `that`. */
export const THAT_VERBS = `reply agree recall state maintain emphasize emphasise reiterate testify remark observe respond remind inform assure
  mention repeat underscore underline pledge propose demand recommend urge joke speculate reason hint imply caution counter protest
  lament affirm reaffirm attest swear specify clarify elaborate proclaim profess confess advise forecast posit surmise theorize`;

/** A question. */
export const ASKING_VERBS = 'ask wonder inquire enquire query';

/** May stand behind what they report without marks. */
export const TAIL_VERBS = `say tell add note write argue explain acknowledge suggest report announce claim warn insist admit conclude recall
  predict tweet observe confirm state testify`;
