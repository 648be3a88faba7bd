/** Whom the article mentions, by where: what a line of the layout may name. */
import { is } from '../languages/vocabulary.ts';
import type { Mention, Reading } from '../reading.ts';

/** The mentions, and those with a name by the tokens that they begin at. */
export interface Places {
  readonly named: ReadonlyMap<number, Mention>;
  readonly all: readonly Mention[];
  /** Those of one word that a fuller name before ends with: "Ruiz". */
  readonly surnames: ReadonlySet<number>;
  /** Those of no person that end as streets do: "Quay Street". */
  readonly streets: ReadonlySet<number>;
}

/** The mention at a token that may be somebody by name: no place, street or document, and no single word of which nothing tells whose name it is. */
export function somebodyAt({ named, surnames, streets }: Places, token: number): Mention | null {
  const mention = named.get(token);
  if (!mention || mention.kind === 'place' || mention.kind === 'document' || streets.has(token)) return null;
  return mention.kind !== null || mention.last - mention.first > 1 || surnames.has(mention.first) ? mention : null;
}

/** The mentions by their places. */
export function placesOf({ tokens }: Reading, mentions: readonly Mention[]): Places {
  const ends = new Set<string>();
  const surnames = new Set<number>();
  const streets = new Set<number>();
  const named = new Map<number, Mention>();
  for (const mention of mentions) {
    // "CLUB STATEMENT" over what a club says
    const isOwnWords = is(tokens[mention.last - 1], 'ownWords') && mention.kind !== 'person';
    if (!mention.name || isOwnWords) continue;
    // "Marlow Bank analyst Tom Bell" begins with the bank's name
    if ((named.get(mention.first)?.last ?? 0) < mention.last) named.set(mention.first, mention);
    const end = tokens[mention.last - 1]?.lower ?? '';
    if (mention.kind !== 'person' && mention.last - mention.first > 1 && is(tokens[mention.last - 1], 'roadNoun'))
      streets.add(mention.first);
    if (mention.last - mention.first > 1) ends.add(end);
    else if (ends.has(end)) surnames.add(mention.first);
  }
  return { named, all: mentions, surnames, streets };
}
