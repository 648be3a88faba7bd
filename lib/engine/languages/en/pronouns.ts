/** Pronouns that can stand for a source. */
import type { Pronoun } from '../language.ts';

export const pronouns: Readonly<Record<string, Pronoun>> = {
  he: { gender: 'male', plural: false, thing: false, person: 3 },
  him: { gender: 'male', plural: false, thing: false, person: 3 },
  his: { gender: 'male', plural: false, thing: false, person: 3 },
  himself: { gender: 'male', plural: false, thing: false, person: 3 },
  she: { gender: 'female', plural: false, thing: false, person: 3 },
  her: { gender: 'female', plural: false, thing: false, person: 3 },
  hers: { gender: 'female', plural: false, thing: false, person: 3 },
  herself: { gender: 'female', plural: false, thing: false, person: 3 },
  it: { gender: null, plural: false, thing: true, person: 3 },
  its: { gender: null, plural: false, thing: true, person: 3 },
  itself: { gender: null, plural: false, thing: true, person: 3 },
  they: { gender: null, plural: true, thing: false, person: 3 },
  them: { gender: null, plural: true, thing: false, person: 3 },
  their: { gender: null, plural: true, thing: false, person: 3 },
  themselves: { gender: null, plural: true, thing: false, person: 3 },
  i: { gender: null, plural: false, thing: false, person: 1 },
  me: { gender: null, plural: false, thing: false, person: 1 },
  my: { gender: null, plural: false, thing: false, person: 1 },
  we: { gender: null, plural: true, thing: false, person: 1 },
  us: { gender: null, plural: true, thing: false, person: 1 },
  our: { gender: null, plural: true, thing: false, person: 1 },
  who: { gender: null, plural: false, thing: false, person: 3 },
  which: { gender: null, plural: false, thing: true, person: 3 },
};
