/**
 * Takes a run of capitalised words apart: role, honorific, and the name itself, and says what the name is of.
 *
 *   Indiana House Speaker Brian Bosma      Dr Ines Okafor      West Mercia Police
 *   ····················· ^─────────^      ·· ^─────────^      ^────────────────^
 */
import { genderOfFirstName } from '../languages/en/first-names.ts';
import { isInstitutionWord, isStrongInstitutionWord } from '../languages/en/institutions.ts';
import { type Gender, TITLE_NOUNS } from '../languages/en/people.ts';
import { genderOfNoun, isListedPerson, isPersonNoun } from '../languages/en/person-nouns.ts';
import { isPlace } from '../languages/en/places.ts';
import { HONORIFICS, ROLE_SHORT_FORMS } from '../languages/en/titles.ts';
import { remembered } from '../languages/remembered.ts';
import type { MentionKind, Token } from '../reading.ts';

export interface NameParts {
  /** Tokens of the name; empty (`first === last`) where the run is a role alone: "the Prime Minister". */
  readonly first: number;
  readonly last: number;
  /** True where words before the name, inside the run, are a role. */
  readonly role: boolean;
  readonly kind: MentionKind | null;
  readonly gender: Gender | null;
}

/** True for a word, in any case, that names an office or kind of person. */
export const isRoleWord = remembered(
  (lower: string): boolean =>
    ROLE_SHORT_FORMS.has(lower) || isPersonNoun(lower) || (lower.includes('-of-') && isPersonNoun(lower.slice(0, lower.indexOf('-')))),
);

const FORMS_OF_ADDRESS =
  /^(?:president|speaker|chair|chairman|chairwoman|chancellor|mayor|secretary|minister|ambassador|justice|governor|general|judge)$/;
const MEMBER = /^(?:MP|TD|MSP|MEP|MLA|MPP|MS)$/;
const TRADE_ENDING = /^[a-z]{3,}(?:m[ae]n|ist)$/;
/** The gender of a first name, of a double one too: "Anne-Marie". */
const genderOf = (lower: string) => {
  const gender = genderOfFirstName(lower);
  return gender !== undefined || !lower.includes('-') ? gender : genderOfFirstName(lower.slice(0, lower.indexOf('-')));
};
const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&]+s?$/u.test(text);
const isInitial = (text: string): boolean => /^\p{Lu}\.?(?:\p{Lu}\.?)*$/u.test(text) && text.length <= 4;

/** Parts of the run `first` to `last` (excluded), all of it capitalised. `article`: "the" or "a" stands before it. */
export function nameParts(
  tokens: readonly Token[],
  first: number,
  last: number,
  article: boolean,
  roleBefore: boolean,
  surnames: ReadonlySet<string>,
): NameParts {
  const lower = (i: number) => tokens[i]?.lower ?? '';
  // "the Independent Review", "the National Audit"
  const [opening, closing] = [lower(first), lower(last - 1)];
  if (last - first > 1 && TITLE_NOUNS.has(closing) && !isInstitutionWord(closing) && !HONORIFICS.has(opening)) {
    if (genderOfFirstName(opening) === undefined) return { first, last, role: false, kind: 'document', gender: null };
  }
  let honorific: Gender | null = null;
  let titled = false;
  let role = roleBefore;
  let start = first;
  for (let i = last - 1; i >= first; i--) {
    const word = lower(i);
    if (HONORIFICS.has(word) && i < last - 1) {
      honorific = HONORIFICS.get(word) ?? null;
      titled = true;
      start = i + 1;
      role = role || i > first;
      break;
    }
    if (!isRoleWord(word) && !(word.includes('-') && isRoleWord(word.slice(word.lastIndexOf('-') + 1)))) continue;
    // "Consumer Reports", "Citizens Advice"
    if (
      i === first &&
      i === last - 2 &&
      (lower(last - 1).endsWith('s') || word.endsWith('s')) &&
      /^(?:consumer|worker|citizen|farmer|student|user|customer)s?$/.test(word)
    )
      continue;
    // "the Independent Schools Council", "the Leith Youth Forum"
    if (
      isInstitutionWord(closing) &&
      (word === 'independent' || (i > first && isStrongInstitutionWord(closing) && !FORMS_OF_ADDRESS.test(word)))
    )
      continue;
    // "Goldman Sachs", "Governor Suleiman Bako"
    if (i === last - 2 && /m[ae]n$/.test(word) && !isListedPerson(word) && genderOfNoun(word) === null) continue;
    // "Tim Cook", "Billie Jean King": a role word that ends a name with a first name is a surname
    const surname =
      i === last - 1 &&
      i > first &&
      (genderOfFirstName(lower(i - 1)) !== undefined || (/^\p{Lu}\.$/u.test(tokens[i - 1]?.text ?? '') && i - 1 > first)) &&
      !isRoleWord(lower(i - 1));
    // "Professor Ines Wegman": it is a surname elsewhere in the article, or no more than sounds like a trade
    const known =
      i === last - 1 &&
      i > first &&
      !article &&
      !FORMS_OF_ADDRESS.test(word) &&
      !isRoleWord(lower(i - 1)) &&
      (surnames.has(word) || (TRADE_ENDING.test(word) && !isListedPerson(word) && !isPlace(lower(i - 1))));
    // "Ms Bachman": after an honorific only a form of address is no surname
    const addressed = i === last - 1 && i > first && HONORIFICS.has(lower(i - 1)) && !FORMS_OF_ADDRESS.test(word);
    const company = i === last - 1 && i > first && isAcronym(tokens[i]?.text ?? '') && !ROLE_SHORT_FORMS.has(word);
    // "Pearse Daly TD"
    const suffix =
      i === last - 1 &&
      i > first + 1 &&
      !article &&
      MEMBER.test(tokens[i]?.text ?? '') &&
      (genderOf(lower(i - 2)) !== undefined || (tokens[last]?.text === ',' && !isPlace(lower(i - 1))));
    if (surname || suffix || known || addressed || company) continue;
    if (i === last - 1) return { first: last, last, role: true, kind: 'person', gender: null };
    start = i + 1;
    role = true;
    break;
  }
  // "Refugee Council Enver Solomon", "Washington Chris Gregoire": a body or place, then a person
  if (!titled && start === first && last - first >= 3) {
    for (let i = last - 3; i >= first; i--) {
      const before = isStrongInstitutionWord(lower(i)) || isPlace(lower(i)) || isPlace(`${lower(i - 1)} ${lower(i)}`);
      if (before && genderOfFirstName(lower(i + 1)) !== undefined && !isInstitutionWord(lower(last - 1))) {
        return { first: i + 1, last, role: true, kind: 'person', gender: genderOfFirstName(lower(i + 1)) ?? null };
      }
    }
  }
  // "Public Prosecution Ana-Maria Ruiz": whatever stands before a first name and a surname
  if (
    !titled &&
    !article &&
    last - start >= 4 &&
    !/^(?:ii|iii|iv|jr\.?|sr\.?)$/.test(lower(last - 1)) &&
    !isInstitutionWord(lower(last - 1)) &&
    !isRoleWord(lower(last - 1))
  ) {
    const own = [last - 3, last - 2].find((i) => genderOf(lower(i)) !== undefined);
    // "Ngozi Maria Obi Eze": one word before may be a first name that is in no list
    const before = own === last - 3 && own - start === 1 && !isRoleWord(lower(start)) && !isInstitutionWord(lower(start));
    if (
      own !== undefined &&
      own > start &&
      !before &&
      genderOf(lower(start)) === undefined &&
      genderOf(lower(own - 1)) === undefined &&
      !isInitial(tokens[own - 1]?.text ?? '')
    )
      return { first: own, last, role: true, kind: 'person', gender: genderOf(lower(own)) ?? null };
  }
  // "DSP Alfred Alabo": a rank, or a paper's name
  if (!titled && last - start >= 3 && /^\p{Lu}{2,4}$/u.test(tokens[start]?.text ?? '') && genderOf(lower(start + 1)) !== undefined)
    return { first: start + 1, last, role: true, kind: 'person', gender: genderOf(lower(start + 1)) ?? null };
  // "Celebrating Hillary Clinton"
  if (last - start >= 3 && /ing$/.test(lower(start)) && genderOfFirstName(lower(start + 1)) !== undefined) start++;
  const count = last - start;
  const firstGender = genderOf(lower(start));
  const endsInBody =
    isInstitutionWord(lower(last - 1)) && !(firstGender !== undefined && count === 2 && !isStrongInstitutionWord(lower(last - 1)));
  let body = endsInBody || isAcronym(tokens[start]?.text ?? '');
  for (let i = start; i < last; i++)
    if (isStrongInstitutionWord(lower(i)) && !(i > start && firstGender !== undefined && count <= 3)) body = true;
  const whole = tokens
    .slice(start, last)
    .map((token) => token.lower)
    .join(' ');
  const gender =
    honorific ?? (isInitial(tokens[start]?.text ?? '') ? (genderOfFirstName(lower(start + 1)) ?? null) : (firstGender ?? null));
  const parts = (kind: MentionKind | null): NameParts => ({ first: start, last, role, kind, gender: kind === 'person' ? gender : null });
  if (titled) return parts('person');
  if (isPlace(whole)) return parts('place');
  if (role && !body) return parts('person');
  if (body) return parts('organisation');
  if (article) return parts(null);
  if (firstGender !== undefined && count >= 2 && count <= 4) return parts('person');
  return parts(null);
}
