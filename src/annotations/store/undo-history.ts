// What the reader did, in the order of doing, over all files: each deed is taken back and brought back as one, however
// many articles it touched. Remembers and orders; whoever owns the files carries out.

/** The share of a deed in one place. */
export interface Share {
  /** The article's or folder's URI. */
  readonly where: string;
}

/** Something the reader did. */
export interface Deed<S extends Share> {
  /** For menus: "Tag 12 passages". */
  readonly label: string;
  readonly shares: readonly S[];
  /** Deeds with the same key, one right after the other, are one: steps of one longer act. */
  readonly joins?: string;
}

/** Deeds that are remembered: more than a reader takes back. */
const MOST = 500;

/** The deeds of one window. */
export class History<S extends Share> {
  #done: readonly Deed<S>[] = [];
  #undone: readonly Deed<S>[] = [];
  #gathered: S[] | undefined;

  /** Notes what was done; within {@link together} it becomes part of that deed. What was taken back there before is forgotten. */
  add(label: string, share: S): void {
    if (this.#gathered) this.#gathered.push(share);
    else this.#push({ label, shares: [share] });
  }

  /** Makes one deed of all that `work` adds, along with `shares` of before. It must not wait: what others do meanwhile is no part of it. */
  together(
    label: string,
    work: () => void,
    { shares = [], joins }: Partial<Omit<Deed<S>, 'label'>> = {},
  ): Deed<S> | undefined {
    const gathered = [...shares];
    this.#gathered = gathered;
    try {
      work();
    } finally {
      this.#gathered = undefined;
      if (gathered.length > 0) this.#push({ label, shares: gathered, ...(joins === undefined ? {} : { joins }) });
    }
    return gathered.length > 0 ? this.#done.at(-1) : undefined;
  }

  /** Forgets a deed that was stopped halfway. */
  forget(deed: Deed<S>): void {
    this.#done = this.#done.filter((each) => each !== deed);
  }

  /** Forgets the last deed if it is the one of this key, to be taken back for good. */
  cancel(joins: string): Deed<S> | undefined {
    const last = this.#done.at(-1);
    if (last?.joins !== joins) return undefined;
    this.forget(last);
    return last;
  }

  /** The last deed that has a share in one of these places, else anywhere; it counts as taken back from now on. */
  takeBack(places?: readonly string[]): Deed<S> | undefined {
    const deed = this.#done.findLast((each) => concerns(each, places));
    if (!deed) return undefined;
    this.#done = this.#done.filter((each) => each !== deed);
    this.#undone = [...this.#undone, deed];
    return deed;
  }

  /** The deed taken back last that has a share in one of these places, else anywhere; it counts as done from now on. */
  bringBack(places?: readonly string[]): Deed<S> | undefined {
    const deed = this.#undone.findLast((each) => concerns(each, places));
    if (!deed) return undefined;
    this.#undone = this.#undone.filter((each) => each !== deed);
    this.#done = [...this.#done, deed];
    return deed;
  }

  /** Follows a file or folder to its new name. */
  moved(from: string, to: string): void {
    const follow = (deed: Deed<S>): Deed<S> => {
      const isBelow = ({ where }: S) => where === from || where.startsWith(`${from}/`);
      if (!deed.shares.some(isBelow)) return deed;
      const shares = deed.shares.map((each) =>
        isBelow(each) ? { ...each, where: to + each.where.slice(from.length) } : each,
      );
      return { ...deed, shares };
    };
    this.#done = this.#done.map(follow);
    this.#undone = this.#undone.map(follow);
  }

  #push(deed: Deed<S>): void {
    const last = this.#done.at(-1);
    const joined = deed.joins !== undefined && last?.joins === deed.joins;
    const done = joined ? { ...deed, shares: [...last.shares, ...deed.shares] } : deed;
    this.#done = [...this.#done.slice(0, joined ? -1 : undefined), done].slice(-MOST);
    const places = deed.shares.map(({ where }) => where);
    this.#undone = this.#undone.filter((each) => !concerns(each, places));
  }
}

function concerns<S extends Share>({ shares }: Deed<S>, places: readonly string[] | undefined): boolean {
  return places === undefined || shares.some(({ where }) => places.includes(where));
}
