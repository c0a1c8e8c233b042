// Words that are not names even when capitalised: function words, days, months, common nouns of headings. Own lists.
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../text/calendar-names';

/** Words that begin sentences or headings and are not names, lower case. */
export const COMMON_WORDS =
  'a about above according across actually additionally after again against ahead all almost along already also although always amid among an and another any ' +
  'anyone apart are around as asked at away back based be because been before behind being below beneath beside besides best better between beyond big both but by ' +
  'call called can cannot certainly citing clearly come coming could critics currently day days despite did do does during each earlier early either else ' +
  'elsewhere end enough especially even eventually ever every everyone everything evidence except experts far few finally first five following for former four from ' +
  'full further get getting given go going good great had half hardly has have having he hello help hence her here herself high his how however hundreds i if in indeed ' +
  'initially inside instead into is it its itself just kind knowing last late later latest least less let like likewise little live local long look looking made mainly ' +
  'make making many may maybe me meanwhile members military millions more moreover most mostly much must my near nearly negotiators neither never nevertheless new news next nine no ' +
  'nobody none nonetheless nor not nothing now observers of off officials often old on once one only onto open opinion or other others otherwise our out outside over overall own part people ' +
  'perhaps photo picture please police possibly protesters put quite rather read really recent recently refugees relations reporters reports researchers right said same saying says scientists second ' +
  'see seen seven several shall she should show similarly since six so social soldiers some someone something sometimes soon sources speaking special still strong such support sure take taking ' +
  'talks ten thank thanks that the their them then there therefore these they thing things think third this those though thousands three through throughout thus time ' +
  'to today together tomorrow tonight too top toward towards troops try two under unfortunately unless unlike until up update upon us use using usually very via video view wait want ' +
  'was watch way we weeks well were what when whenever where whereas whether which while who whoever whole whom whose why will wish with within without witnesses women work workers ' +
  'world would writing year years yes yesterday yet you young your yours opposition government state minister president prime secretary chancellor spokesman ' +
  'spokeswoman chief leader official ambassador king queen prince war treaty agreement act law bill article chapter section part figure table page photo images credit ' +
  'internet covid coronavirus olympics olympic games winter summer spring autumn christmas easter ramadan god bible quran koran brexit';

/** Days and months, in full and short. */
export const CALENDAR_WORDS = [...WEEKDAYS, ...MONTHS, ...SHORT_WEEKDAYS.flat(), ...SHORT_MONTHS.flat()]
  .join(' ')
  .toLowerCase();

/** Small words inside names: "of", "van", "al", lower case. */
export const NAME_PARTICLES =
  'of the and for de del della di da do dos du la le van von der den ter bin ibn al el e y zu st';
