/** Whom and what an article speaks of, whatever it calls them. */
import type { BodyKind, Gender, Language } from '../../languages/language.ts';
import type { Span } from '../../model.ts';
import type { MentionKind } from '../../reading.ts';

/** Someone or something that the article speaks of. */
export interface Entity {
  readonly kind: MentionKind | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** One whom the article calls "they", and says so. */
  readonly asThey: boolean;
  /** Indexes in the list of mentions. */
  readonly mentions: readonly number[];
  /** Nouns that the article calls it: "governor", "company". */
  readonly heads: ReadonlySet<string>;
  /** What kind of body its names say that it is. */
  readonly kinds: ReadonlySet<BodyKind>;
  /** The nouns of the offices that it is named with: "minister" and "port" of the Minister for Ports. */
  readonly offices: ReadonlySet<string>;
  readonly named: boolean;
  /** True where the article says that it prosecutes or defends somebody. */
  readonly pleads: boolean;
  /** True where a name of two or three words, none of them a body's, is known: it may be a person's. */
  readonly fullName: boolean;
  /** Whose it is, or whom it speaks for. */
  readonly of: Entity | null;
  /** For people who are named together, "Ana Ruiz and Tom Bell", the words that name them; none for all others. */
  readonly together: readonly Span[];
  /** How many they are, infinite where nobody tells; one, where they are not named together. */
  readonly count: number;
}

/** True for spokespeople, and for all whose work is to speak for somebody. */
export const speaksForAnother = ({ vocabulary }: Language, { heads }: Entity): boolean =>
  [...heads].some((head) => vocabulary.has(head, 'spokesperson'));

/** True for who prosecutes, defends, judges or investigates. */
export const isAtLaw = ({ vocabulary }: Language, { heads, pleads }: Entity): boolean =>
  pleads || [...heads].some((head) => vocabulary.has(head, 'atLaw'));

/** True for a name of which the article says nothing at all. */
export const isBareName = ({ named, kind, kinds, heads }: Entity): boolean =>
  named && kind === null && kinds.size === 0 && heads.size === 0;

/** One of whom nothing else is known. */
export const newEntity = (kind: MentionKind | null, gender: Gender | null, plural: boolean): Entity => ({
  kind,
  gender,
  plural,
  asThey: false,
  mentions: [],
  heads: new Set(),
  kinds: new Set(),
  offices: new Set(),
  named: false,
  pleads: false,
  fullName: false,
  of: null,
  together: [],
  count: 1,
});
