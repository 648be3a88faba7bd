/** Whom and what an article speaks of, whatever it calls them. */
import type { BodyKind, Gender, Language } from '../languages/language.ts';
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
  /** What kind of body its names say that it is. */
  readonly kinds: Set<BodyKind>;
  named: boolean;
  /** True where a name of two or three words, none of them a body's, is known: it may be a person's. */
  fullName: boolean;
  of: Entity | null;
}

/** True for spokespeople, and for all whose work is to speak for somebody. */
export const speaksForAnother = ({ vocabulary }: Language, { heads }: Entity): boolean =>
  [...heads].some((head) => vocabulary.has(head, 'spokesperson'));

export const newEntity = (kind: MentionKind | null, gender: Gender | null, plural: boolean): Entity => ({
  kind,
  gender,
  plural,
  mentions: [],
  heads: new Set(),
  kinds: new Set(),
  named: false,
  fullName: false,
  of: null,
});
