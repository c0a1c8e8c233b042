// Verbs that introduce reported speech, by the kind of clause they take. Data: base forms.

/** Take a clause without `that`, and rarely an object that could be mistaken for one. */
export const BARE_VERBS =
  'say tell claim argue note insist add warn suggest acknowledge contend concede complain stress';

/** Take a clause without `that`, and an object as often: `reported heavy losses`. */
export const OBJECT_VERBS = `announce report admit promise vow confirm deny declare predict reveal disclose explain assert allege conclude
  write boast tweet`;

/** Take a clause with `that`. */
export const THAT_VERBS = `reply agree recall state maintain emphasize emphasise reiterate testify remark observe respond remind inform assure
  mention repeat underscore underline pledge propose demand recommend urge joke speculate reason hint imply caution counter protest
  lament affirm reaffirm attest swear specify clarify elaborate proclaim profess confess advise forecast posit surmise theorize`;

/** Take an indirect question. */
export const ASKING_VERBS = 'ask wonder inquire enquire query';

/** May follow the words they report: `The road is closed, the ministry said`. */
export const TRAILING_VERBS = `say tell add note write argue explain acknowledge suggest report announce claim warn insist admit conclude recall
  predict tweet observe confirm state testify`;
