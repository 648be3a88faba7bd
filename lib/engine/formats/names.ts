/** How citations write the names of authors. */
import { inOrder } from './article.ts';
import { type Author, PARTICLE } from './authors.ts';

/** "Munro, Ailsa", "King, Martin, Jr."; a body as it is. */
export function inverted({ name, family, given, suffix }: Author): string {
  return family === null ? name : [family, given, suffix].filter(Boolean).join(', ');
}

/** What a citation in the text calls somebody. */
export const shortName = ({ name, family }: Author): string => family ?? name;

/** "A. M.", "J.-P.", "M. del C." */
export const initials = (given: string): string =>
  given.replace(/[^ -]+/gu, (part) => (/^\p{Ll}/u.test(part) && PARTICLE.test(part) ? part : `${Array.from(part)[0]}.`));

/**
 * Several of them, with "et al." behind those that are shown where they are more than most; what is behind the first name says whether it is
 * inverted.
 */
export function together(names: readonly string[], most: number, shown: number, comma: string): string {
  if (names.length > most) return `${names.slice(0, shown).join(', ')}${shown > 1 ? ',' : comma} et al.`;
  return inOrder(names, names.length < 3 ? `${comma} and ` : ', and ');
}
