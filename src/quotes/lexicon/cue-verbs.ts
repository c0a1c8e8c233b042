// Verbs that report speech, by how surely they do so. Data: base forms.

/** Acts of speech and writing: their subject is the speaker, before or after the words. */
export const SPEECH_VERBS = `say tell add write tweet ask continue reply answer respond explain state declare announce report note conclude
  remark recall insist admit acknowledge warn claim argue assert contend maintain suggest observe comment
  complain confess concede joke quip shout yell scream whisper mutter murmur exclaim cry chant plead urge demand
  boast brag vow pledge promise predict propose post email text message blog recount relate reveal disclose
  confirm deny stress emphasize emphasise underline underscore reiterate repeat interject muse opine lament
  bemoan gripe grouse grumble groan sigh snap scoff sneer retort counter rebut object protest inquire enquire
  wonder query testify swear attest allege charge accuse proclaim pronounce profess caution counsel advise
  remind inform assure reassure echo agree concur reason speculate surmise theorize elaborate clarify summarize
  summarise specify mention read quote cite paraphrase retweet intone bellow bark roar thunder fume gush beam
  chime chuckle volunteer venture offer posit postulate submit affirm reaffirm aver avow herald deadpan drawl
  chide scold admonish berate mock jeer taunt apologize apologise condemn denounce decry deplore describe call
  label dub term brand characterize characterise portray deride dismiss blast slam lambast lambaste criticize
  criticise assail excoriate castigate rebuke praise laud endorse blame liken compare reference allude refer
  point declaim prophesy forecast hint imply insinuate recite utter articulate tut reckon fret worry threaten
  beseech implore exhort recommend resolve determine riff chirp croak growl grunt hiss holler howl enthuse boom
  reminisce rhapsodize philosophize editorialize`;

/** States of mind and stances, whose subject's words are often quoted in part. */
export const STANCE_VERBS = `believe think feel know hope fear want wish expect intend consider regard see view deem judge understand
  imagine dream realize realise recognize recognise remember forget doubt suspect love like hate loathe prefer
  welcome reject refuse decline accept oppose support defend back favor favour question challenge dispute push
  press call seek aim plan try attempt need mean stand show highlight illustrate demonstrate feature include
  contain carry list display detail outline lay propose tout promote champion vow threaten invite appeal
  campaign lobby use employ adopt coin repeat hear identify define target compare cast frame pitch sell bill
  hold find fire shoot hit strike start begin open close finish order decide rule paint depict laugh smile grin
  shrug nod thank greet credit plug issue release publish sign title discuss address express communicate convey
  signal indicate teach voice crack rip tease needle jab pen speak talk invoke guess figure marvel rejoice sing
  pray sob weep retaliate interrupt instruct direct command encourage advocate simplify rage vent rail rant
  preach lecture relay broadcast narrate estimate intimate entitle headline caption bash attack hail applaud
  congratulate celebrate commend scribble smirk`;

/** Verbs that may stand between the words and their speaker: `“…,” added the mayor`. */
export const INVERTING_VERBS = `say add write tweet ask continue reply answer respond explain state declare announce report note conclude
  remark recall insist admit acknowledge warn claim argue assert contend maintain suggest observe comment
  complain confess concede joke quip shout yell scream whisper mutter exclaim cry chant plead urge demand boast
  post read recount confirm stress emphasize reiterate repeat interject muse opine lament gripe snap retort
  counter inquire wonder testify allege charge proclaim caution echo agree reason speculate elaborate predict
  beam remember think crow fume intone bark roar thunder gush chime deadpan enthuse begin tell laugh smile sigh
  shrug press question sneer scoff moan venture offer volunteer tease marvel rant`;
