// Words around people's names: honorifics, role nouns, and the words before role nouns. Own lists.

/** Honorifics and ranks before a name that are not part of it, lower case without dot; `f` or `m` if they show the gender. */
export const HONORIFICS: Readonly<Record<string, 'f' | 'm' | ''>> = {
  mr: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  madame: 'f',
  mme: 'f',
  monsieur: 'm',
  herr: 'm',
  frau: 'f',
  sir: 'm',
  lord: 'm',
  lady: 'f',
  dame: 'f',
  king: 'm',
  queen: 'f',
  prince: 'm',
  princess: 'f',
  emperor: 'm',
  duke: 'm',
  duchess: 'f',
  baron: 'm',
  baroness: 'f',
  sheikh: 'm',
  sheik: 'm',
  father: 'm',
  sister: 'f',
  brother: 'm',
  dr: '',
  prof: '',
  professor: '',
  doctor: '',
  rev: '',
  reverend: '',
  sen: '',
  rep: '',
  gov: '',
  gen: '',
  col: '',
  lt: '',
  sgt: '',
  capt: '',
  cmdr: '',
  adm: '',
  maj: '',
  cpl: '',
  pvt: '',
  ayatollah: 'm',
  imam: 'm',
  rabbi: '',
  pope: 'm',
  saint: '',
  hon: '',
  judge: '',
  justice: '',
  president: '',
  senator: '',
  congressman: 'm',
  congresswoman: 'f',
};

/** Nouns for what a person is, lower case, singular. */
export const ROLE_NOUNS =
  'activist actor actress adviser advisor aide ally ambassador analyst anchor archbishop architect artist astronaut athlete attache attorney author baron ' +
  'billionaire bishop blogger boss businessman businesswoman cardinal captain ceo chair chairman chairperson chairwoman champion chancellor ' +
  'chief cleric coach colonel columnist comedian commander commissioner commentator composer congressman congresswoman constable consul coordinator correspondent ' +
  'co-founder cofounder counterpart counsel critic curator dean defender delegate deputy designer detective developer diplomat director dissident doctor economist editor ' +
  'emir emperor engineer entrepreneur envoy executive expert farmer filmmaker forward founder general goalkeeper governor guitarist head historian inspector investigator ' +
  'investor journalist judge justice king lawmaker lawyer leader legislator lecturer lieutenant manager marshal mayor mep midfielder minister monarch mp musician negotiator ' +
  'novelist nurse officer official ombudsman opponent owner painter pastor philosopher photographer physicist pilot player poet politician pope premier ' +
  'president presenter priest prince princess principal producer professor prosecutor psychologist publisher queen rapper reporter representative researcher ruler scholar ' +
  'scientist secretary-general secretary senator sergeant sheriff singer sociologist soldier solicitor speaker spokesman spokesperson spokeswoman star ' +
  'strategist striker student sultan superintendent surgeon teacher theologian trader trainer treasurer tsar undersecretary veteran vice-president whip whistleblower winner witness writer';

/** Adjectives and nouns before a role noun that belong to the role, lower case. */
export const ROLE_MODIFIERS =
  'acting assistant associate chief deputy executive ex former general first foreign defence defense finance interior health home energy economy ' +
  'justice prime vice top senior junior lead leading press policy security national state military human rights managing special political opposition ' +
  'presidential parliamentary party interim incoming outgoing then late current long-time longtime veteran honorary permanent armed forces police ' +
  'army navy air force campaign team club film art government federal regional local city central bank trade labour labor environment culture ' +
  'education transport agriculture science technology budget treasury majority minority house supreme court district attorney public co research news sports ' +
  'football tennis basketball principal legal economic financial intelligence nuclear peace climate right-hand second third great';
