// Words beside quotation marks that enclose a title, a term or a name and no speech. Data.

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Nouns for works and for the people who make or present them. */
export const WORK_NOUNS =
  wordSet(`show shows program programme film films movie movies documentary documentaries book books novel novels song
  songs album albums play plays series podcast podcasts memoir memoirs episode episodes drama comedy sitcom
  magazine newspaper segment pageant sketch skit musical poem painting franchise trailer anthem app game host
  hosts co-host anchor star stars starring fame creator author panel special soundtrack single hit reboot sequel
  tour exhibition exhibit`);

/** Words that introduce a name or a term. */
export const NAMING_WORDS =
  wordSet(`so-called called titled entitled named dubbed labeled labelled nicknamed nickname known self-described
  self-styled self-proclaimed termed branded billed marked captioned headlined aka word words term terms phrase hashtag
  acronym username clicking click`);

/** Words for what happens on a programme: `an interview with “…”`, `aired on “…”`. */
export const BROADCAST_WORDS =
  wordSet(`interview interviews appearance appearances appeared appearing appears aired airs airing broadcast seen episode
  episodes host co-host hosts star author editor`);
