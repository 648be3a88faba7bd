/** Whom and what an article speaks of, whatever it calls them. */
import type { OrganisationType } from '../languages/en/institutions.ts';
import type { Gender } from '../languages/en/people.ts';
import type { MentionKind } from '../reading.ts';

/** Someone or something that the article speaks of. */
export interface Entity {
  kind: MentionKind | null;
  gender: Gender | null;
  plural: boolean;
  /** Indexes in the list of mentions. */
  readonly mentions: number[];
  /** Nouns that the article calls it: "governor", "company". */
  readonly heads: Set<string>;
  readonly types: Set<OrganisationType>;
  named: boolean;
  /** True where a name of two or three words, none of them a body's, is known: it may be a person's. */
  fullName: boolean;
  of: Entity | null;
}

export const newEntity = (kind: MentionKind | null, gender: Gender | null, plural: boolean): Entity => ({
  kind,
  gender,
  plural,
  mentions: [],
  heads: new Set(),
  types: new Set(),
  named: false,
  fullName: false,
  of: null,
});
