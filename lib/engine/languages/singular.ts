import { remembered } from './remembered.ts';

/** Letters that are left of a noun at the least: "ties" is no plural of "ty". */
const LEFT = 2;

/**
 * Takes nouns, lower case, to the singular: "officials" → "official"; good enough for looking one up.
 * @param endings - of plurals, each with that of the singular; the first that fits is changed
 */
export const singularBy = (endings: readonly (readonly [plural: string, singular: string])[]): ((noun: string) => string) =>
  remembered((noun) => {
    const found = endings.find(
      ([plural, singular]) => noun.endsWith(plural) && (plural === singular || noun === plural || noun.length >= plural.length + LEFT),
    );
    return found ? noun.slice(0, noun.length - found[0].length) + found[1] : noun;
  });
