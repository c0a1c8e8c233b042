// Whether a person who goes by a surname alone is someone whom other articles name in full. Only where one person alone can
// be meant: with two Clintons about, "Clinton" stays an actor of its own.
import type { ActorKey } from './facts';

const PERSON = 'person:';

/** The persons of all articles by surname. */
export class Surnames {
  /** Surname → keys of persons named in full → in how many articles. */
  readonly #full = new Map<string, Map<ActorKey, number>>();

  /** Takes in an actor of one article. */
  add(key: ActorKey): void {
    const surname = surnameOf(key);
    if (surname === undefined || isSurname(key)) return;
    const keys = this.#full.get(surname) ?? new Map<ActorKey, number>();
    keys.set(key, (keys.get(key) ?? 0) + 1);
    this.#full.set(surname, keys);
  }

  /** Takes an actor of one article out again. */
  remove(key: ActorKey): void {
    const surname = surnameOf(key) ?? '';
    const keys = this.#full.get(surname);
    const count = keys?.get(key);
    if (!keys || count === undefined) return;
    if (count > 1) keys.set(key, count - 1);
    else keys.delete(key);
    if (keys.size === 0) this.#full.delete(surname);
  }

  /** The key that stands for an actor: the full name's, where the surname can mean no one else. */
  leading(key: ActorKey): ActorKey {
    return this.all(key)[0] ?? key;
  }

  /** Every key of the same actor, the leading one first. */
  all(key: ActorKey): readonly ActorKey[] {
    const surname = surnameOf(key);
    const keys = surname === undefined ? undefined : this.#full.get(surname);
    const [only] = keys?.size === 1 ? keys.keys() : [];
    return only === undefined ? [key] : [only, `${PERSON}${surname}`];
  }
}

function surnameOf(key: ActorKey): string | undefined {
  return key.startsWith(PERSON) ? key.slice(PERSON.length).split(' ').at(-1) : undefined;
}

function isSurname(key: ActorKey): boolean {
  return !key.includes(' ');
}
