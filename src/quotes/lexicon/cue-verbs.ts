// Verbs that report what someone says, by how surely they do. Data.

/** Acts of speech and writing: their subject is who speaks, before or behind the words. */
export const SPEECH_VERBS = `say tell add write tweet ask continue reply answer respond explain state declare announce report note
  conclude remark recall insist admit acknowledge warn claim argue assert contend maintain suggest observe comment complain confess concede
  joke quip shout yell scream whisper mutter murmur exclaim cry chant plead urge demand boast brag vow pledge promise predict propose
  post email text message blog recount relate reveal disclose confirm deny stress emphasize emphasise underline underscore reiterate repeat
  interject muse opine lament bemoan gripe grouse grumble groan sigh snap scoff sneer retort counter rebut object protest inquire enquire wonder
  query testify swear attest allege charge accuse proclaim pronounce profess preach lecture caution counsel advise remind inform assure
  reassure echo agree concur reason speculate surmise theorize elaborate clarify summarize summarise specify mention read quote cite paraphrase
  retweet intone bellow bark roar thunder fume rant rage vent rail gush beam chime chuckle laugh smile grin shrug nod interrupt
  volunteer venture offer posit postulate submit affirm reaffirm aver avow herald hail applaud joke deadpan drawl chide scold admonish berate
  mock jeer taunt tease needle jab begin finish start close open greet thank apologize apologise congratulate condemn denounce decry deplore
  plug tout describe call label dub term brand characterize characterise portray depict paint deride dismiss blast slam lambast lambaste rip
  criticize criticise bash attack assail excoriate castigate rebuke praise laud commend celebrate endorse credit blame thank liken compare
  invoke reference allude refer point speak talk discuss address declaim prophesy forecast estimate intimate hint imply insinuate signal
  indicate narrate recite utter voice express articulate communicate convey relay broadcast sing pray sob weep tut crack
  reckon guess figure fret worry marvel rejoice threaten order instruct direct command beseech implore exhort encourage advocate
  recommend resolve rule decide order find hold determine note riff chirp croak growl grunt hiss holler howl
  enthuse boom reminisce rhapsodize philosophize editorialize simplify retaliate fire shoot hit strike scribble pen sign title headline entitle caption
  conclude suggest teach publish issue release`;

/** States of mind and stances whose subject's words are often quoted in part. */
export const STANCE_VERBS = `believe think feel know hope fear want wish expect intend consider regard see view deem judge understand imagine dream
  realize realise recognize recognise remember forget doubt suspect love like hate loathe prefer welcome reject refuse decline accept
  oppose support defend back favor favour question challenge dispute push press call seek aim plan try attempt need mean
  stand show highlight illustrate demonstrate feature include contain carry list display detail outline lay
  propose tout promote champion vow threaten invite appeal campaign lobby
  use employ adopt coin repeat hear identify define target compare cast frame pitch sell bill`;

/** The subset that may stand between the words and their speaker: `“…,” added the mayor`. */
export const INVERTING_VERBS = `say add write tweet ask continue reply answer respond explain state declare announce report note conclude
  remark recall insist admit acknowledge warn claim argue assert contend maintain suggest observe comment complain confess concede joke quip
  shout yell scream whisper mutter exclaim cry chant plead urge demand boast post read recount confirm stress emphasize reiterate repeat interject
  muse opine lament gripe snap retort counter inquire wonder testify allege charge proclaim caution echo agree reason speculate elaborate
  predict beam go come remember think crow fume intone bark roar thunder gush chime deadpan enthuse begin tell agree call describe note`;
