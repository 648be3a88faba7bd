/**
 * Takes a run of capitalised words apart: role, honorific, and the name itself, and says what the name is of.
 *
 *   Vermont House Speaker Carla Reyes      Dr Ines Okafor      West Mercia Police
 *   ····················· ^─────────^      ·· ^─────────^      ^────────────────^
 */
import type { Gender } from '../languages/language.ts';
import { genderOfFirstName, genderOfHonorific, kindsOfNameWord } from '../languages/nouns.ts';
import { is } from '../languages/vocabulary.ts';
import type { MentionKind, Range } from '../reading.ts';
import { isAcronym, isInitial } from './letters.ts';
import type { NameWords } from './name-words.ts';
import { titleBefore } from './titles-before.ts';

export interface NameParts extends Range {
  /** True where words before the name are a role. The name is empty (`first === last`) where the run is a role alone: "the Prime Minister". */
  readonly role: boolean;
  readonly kind: MentionKind | null;
  readonly gender: Gender | null;
}

/** Parts of a run, all of it capitalised. `article`: "the" or "a" stands before it. `roleBefore`: a role does. */
export function nameParts(words: NameWords, run: Range, article: boolean, roleBefore: boolean): NameParts {
  const { first, last } = run;
  if (isDocumentTitle(words, run)) return { first, last, role: roleBefore, kind: 'document', gender: null };
  const title = titleBefore(words, run, article);
  const role = roleBefore || title.role;
  if (title.end === last) return { first: last, last, role, kind: 'person', gender: null };
  if (title.honorific && is(words.at(title.end - 1), 'saint')) return ofSaint(words, run, title.end - 1);
  let start = title.end;
  if (!title.honorific) {
    const own = personInside(words, { first: start, last }, start === first, article);
    if (own !== null) return { first: own, last, role: true, kind: 'person', gender: words.genderOf(own) ?? null };
  }
  // "Of Clinton, she said"
  if (last - start >= 2 && is(words.at(start), 'preposition') && words.at(start - 1)?.sentence !== words.at(start)?.sentence) start++;
  // "Celebrating Hillary Clinton"
  if (last - start >= 3 && is(words.at(start), 'gerund') && genderOfFirstName(words.at(start + 1)) !== undefined) start++;
  const name = { first: start, last };
  const kind = title.honorific ? 'person' : kindOf(words, name, role, article);
  const initial = isInitial(words.at(start)?.text ?? '')
    ? (genderOfFirstName(words.at(start + 1)) ?? null)
    : (words.genderOf(start) ?? null);
  return { first: start, last, role, kind, gender: kind === 'person' ? (title.gender ?? initial) : null };
}

/** A name with a saint's in it, from `saint` on: a place's, "St Paul's in Leith", or a surname after a first name or an honorific, "Tom St John". */
function ofSaint(words: NameWords, { first, last }: Range, saint: number): NameParts {
  const before = saint > first ? words.at(saint - 1) : undefined;
  const given = genderOfFirstName(before);
  if (given !== undefined) return { first: saint - 1, last, role: saint - 1 > first, kind: 'person', gender: given };
  if (is(before, 'honorific')) return { first: saint, last, role: saint - 1 > first, kind: 'person', gender: genderOfHonorific(before) };
  return { first, last, role: false, kind: null, gender: null };
}

/** "the Independent Review", "the National Audit". */
function isDocumentTitle(words: NameWords, { first, last }: Range): boolean {
  const [opening, closing] = [words.at(first), words.at(last - 1)];
  return last - first > 1 && is(closing, 'titleNoun') && !is(opening, 'honorific') && genderOfFirstName(opening) === undefined;
}

/** Where a person's name begins after the words of something else; null: nowhere. `whole`: nothing was taken off the run. */
function personInside(words: NameWords, { first, last }: Range, whole: boolean, article: boolean): number | null {
  const ending = words.at(last - 1);
  // "Refugee Council Enver Solomon", "Washington Chris Gregoire": a body or place, then a person
  if (whole)
    for (let i = last - 3; i >= first; i--) {
      const before = is(words.at(i), 'strongInstitutionWord') || is(words.at(i), 'placeName') || words.isPlace(i - 1, i + 1);
      if (is(ending, 'institutionWord')) break;
      // "Ministry of Foreign Affairs K Ruiz"
      if (is(words.at(i), 'portfolio') && isInitial(words.at(i + 1)?.text ?? '')) return i + 1;
      if (!before) continue;
      if (genderOfFirstName(words.at(i + 1)) !== undefined || (words.genderOf(i) === undefined && speaks(words, { first: i + 1, last })))
        return i + 1;
    }
  // "Public Prosecution Ana-Maria Ruiz": whatever stands before a first name and a surname
  if (!article && last - first >= 4 && !is(ending, 'generationSuffix') && !is(ending, 'institutionWord')) {
    const own = [last - 3, last - 2].find((i) => words.genderOf(i) !== undefined);
    // "Ngozi Maria Obi Eze": one word before may be a first name that is in no list
    const given = own === last - 3 && own - first === 1;
    const known = words.genderOf(first) !== undefined;
    if (own !== undefined && own > first && !given && !known && words.genderOf(own - 1) === undefined)
      if (!isInitial(words.at(own - 1)?.text ?? '')) return own;
  }
  // "DSP Alfred Alabo": a rank, or a paper's name
  const letters = words.at(first);
  const rank = last - first >= 3 && /^[A-Z]{2,4}$/.test(letters?.form.plain ?? '') && words.genderOf(first + 1) !== undefined;
  return rank || (last - first >= 2 && words.calledAlone.isRank(letters, ending)) ? first + 1 : null;
}

/** True where somebody speaks by the first or the last of these words alone elsewhere in the article. */
function speaks(words: NameWords, { first, last }: Range): boolean {
  const { calledAlone, language } = words;
  // "the Leith Post | Ruiz"
  for (let i = first; i < last; i++) if (kindsOfNameWord(language, words.at(i)?.lower ?? '').length > 0) return false;
  // "Vietnam | Nguyen Van Tranh"; "Leith | Ana Ruiz"
  const surname = calledAlone.speaks(words.at(last - 1)) && last - first <= (is(words.at(first), 'familyNameFirst') ? 3 : 2);
  return surname || (calledAlone.speaks(words.at(first)) && last - first <= 3);
}

/** Longest acronym that is taken for one although it is written like a first name: "IRA". */
const ACRONYM = 3;

/** An office in capitals, short for it or not: "SEN.", "MAYOR". */
const SHOUTED = /^(?=.{4})\p{Lu}+\.?$/u;

/** What a name without an honorific is of. */
function kindOf(words: NameWords, { first, last }: Range, role: boolean, article: boolean): MentionKind | null {
  const given = words.genderOf(first) !== undefined;
  const count = last - first;
  if (words.isPlace(first, last)) return 'place';
  // "SEN. RUIZ": where the office is in capitals, those of the name tell nothing
  const shouted = role && SHOUTED.test(words.at(first - 1)?.text ?? '') && !is(words.at(last - 1), 'institutionWord');
  const body = !shouted && namesBody(words, { first, last }, given);
  if (role && !body) return 'person';
  if (body) return 'organisation';
  return !article && given && count >= 2 && count <= 4 ? 'person' : null;
}

/** True for a name with a word that makes it a body's, or that opens with capitals alone. `given`: it opens with a first name. */
function namesBody(words: NameWords, { first, last }: Range, given: boolean): boolean {
  const count = last - first;
  const ending = words.at(last - 1);
  if (is(ending, 'institutionWord') && !(given && count === 2 && !is(ending, 'strongInstitutionWord'))) return true;
  const opening = words.at(first)?.text ?? '';
  // "ANNA Ruiz", as papers open a text
  if (isAcronym(opening) && !(given && count > 1 && opening.length > ACRONYM)) return true;
  for (let i = first; i < last; i++) if (is(words.at(i), 'strongInstitutionWord') && !(i > first && given && count <= 3)) return true;
  return false;
}
