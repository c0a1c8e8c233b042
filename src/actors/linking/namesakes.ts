// Whom a short name means that several people bear: by the honorific's gender, then by whom the article is about, then by who was named
// last. Decides over the whole article, once for each short name.
import type { NameGroup, NameMention } from './name-groups';
import { addShortName, createPerson, honorificGender, type Naming, type Person, titlesOf } from './person';
import type { PersonName } from './person-names';

/** What speaks for a bearer of a name, counted in full names. Set by hand, then checked on news; not fitted. */
const WORTH = {
  /** Was named first of all bearers. */
  first: 1,
  /** Each short name before anyone else was named, and the most that they count. */
  alone: 1,
  mostAlone: 3,
  /** Was named last before the mention, and how many characters back that may be. */
  last: 1.5,
  lastWithin: 400,
  /** Is called by the same role or title. */
  title: 2,
  /** Has a suffix, as of the son: the name alone means the father. Begins with no known first name: may be no name. */
  suffix: 0.5,
  unknown: 0.7,
} as const;

/** From this share of the best bearer’s worth on, another one may be meant as well; set by hand. */
const DOUBTFUL = 0.6;

/** Gives each mention of a short name to one of its bearers; returns the people added, whom an honorific shows to be none of them. */
export function shareOut(group: NameGroup, name: PersonName, bearers: readonly Person[]): Person[] {
  const honoured = group.mentions.filter(({ finding }) => honorificGender(finding));
  const bare = group.mentions.filter(({ finding }) => !honorificGender(finding));
  const added = new Map<string, Person>();
  if (honoured.length > 0) {
    const known = new Bearers(bearers, bare);
    learnGenders(known, honoured);
    for (const mention of honoured) {
      const gender = honorificGender(mention.finding) ?? '';
      const person = known.meant(mention, gender) ?? added.get(gender) ?? createPerson(name);
      if (!bearers.includes(person) && !added.has(gender)) added.set(gender, person);
      addShortName(person, mention);
    }
  }
  const everyone = [...bearers, ...added.values()];
  if (everyone.length === 0) added.set('', createPerson(name));
  const all = new Bearers(everyone.length ? everyone : [...added.values()], bare);
  for (const mention of bare) {
    const person = all.meant(mention);
    if (person) addShortName(person, mention);
  }
  for (const person of added.values()) person.groups.push(group);
  return [...added.values()];
}

/** Bearers of unknown gender have that of most honorifics that would go to them. */
function learnGenders(bearers: Bearers, honoured: readonly NameMention[]): void {
  const women = new Map<Person, number>();
  for (const mention of honoured) {
    const gender = honorificGender(mention.finding);
    const person = gender && bearers.meant(mention, gender);
    if (person && !person.gender) women.set(person, (women.get(person) ?? 0) + (gender === 'female' ? 1 : -1));
  }
  for (const [person, more] of women) person.gender = more > 0 ? 'female' : 'male';
}

/** The people who share a name, with what speaks for each. */
class Bearers {
  readonly #namings: readonly Naming[];
  readonly #worth = new Map<Person, number>();

  constructor(people: readonly Person[], bare: readonly NameMention[]) {
    this.#namings = people.flatMap(({ namings }) => namings).sort((a, b) => a.start - b.start);
    for (const person of people) this.#worth.set(person, 0);
    for (const { person, weight } of this.#namings) this.#add(person, weight);
    const first = (this.#namings.find(({ person }) => person.hasFirstName) ?? this.#namings[0])?.person;
    if (first) {
      const second = this.#namings.find(({ person }) => person !== first)?.start ?? Number.POSITIVE_INFINITY;
      let alone = 0;
      for (const { start } of bare) if (start < second && ++alone === WORTH.mostAlone) break;
      this.#add(first, WORTH.first + WORTH.alone * alone);
    }
    for (const [person, worth] of this.#worth) {
      const share = (person.name.suffix ? WORTH.suffix : 1) * (person.hasFirstName ? 1 : WORTH.unknown);
      this.#worth.set(person, share * worth);
    }
  }

  #add(person: Person, worth: number): void {
    this.#worth.set(person, (this.#worth.get(person) ?? 0) + worth);
  }

  /** The bearer whom a mention means, among those whose gender fits; undefined if there is none. Notes a doubt with the bearer. */
  meant(mention: NameMention, gender = ''): Person | undefined {
    const last = this.#lastBefore(mention.start);
    const titles = titlesOf(mention.finding);
    let [best, most, next]: [Person | undefined, number, number] = [undefined, -1, -1];
    for (const [person, worth] of this.#worth) {
      if (gender && person.gender && person.gender !== gender) continue;
      const isLast =
        last?.person === person &&
        !person.name.suffix &&
        mention.start - last.start <= WORTH.lastWithin &&
        last.weight >= 0.5;
      const isTitled = titles.some((title) => person.titles.has(title));
      const all = worth + (isLast ? WORTH.last : 0) + (isTitled ? WORTH.title : 0);
      if (all > most) [best, most, next] = [person, all, most];
      else if (all > next) next = all;
    }
    if (best && next >= DOUBTFUL * most) best.doubt ??= `more than one “${mention.finding.name}” is named`;
    return best;
  }

  /** The last naming before an offset; logarithmic. */
  #lastBefore(offset: number): Naming | undefined {
    let [low, high] = [0, this.#namings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#namings[middle]?.start ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return this.#namings[low - 1];
  }
}
