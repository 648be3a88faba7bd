/** The honorific or role that a run of capitalised words opens with: "Vermont House Speaker | Carla Reyes", "Dr | Ines Okafor". */
import type { Gender } from '../languages/language.ts';
import { genderOfFirstName, genderOfHonorific, genderOfNoun, kindsOfNameWord } from '../languages/nouns.ts';
import { hasTag } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';
import { isSingularOf } from '../text/word-forms.ts';
import { isAcronym } from './letters.ts';
import type { NameWords } from './name-words.ts';

export interface TitleBefore {
  /** Index in `tokens` after it; the end of the run where the run is a role alone, its start where it has none. */
  readonly end: number;
  readonly role: boolean;
  readonly honorific: boolean;
  /** As far as the honorific tells. */
  readonly gender: Gender | null;
}

/** The last honorific or role in a run that is no part of the name. `article`: "the" or "a" stands before the run. */
export function titleBefore(words: NameWords, run: Range, article: boolean): TitleBefore {
  const { first, last } = run;
  for (let i = last - 1; i >= first; i--) {
    const word = words.at(i) as Token;
    if (inBody(words, run, i)) continue;
    if (is(word, 'honorific') && i < last - 1) return { end: i + 1, role: i > first, honorific: true, gender: genderOfHonorific(word) };
    const { lower } = word;
    // "Mahadi Md Rodzi"; but "Acme MD Ana Ruiz"
    if (i > first && i < last - 1 && is(word, 'postnominal') && !isAcronym(word.text)) continue;
    // "Speaker 2"
    // … "Baker Sr."
    if (i === last - 2 && (/^\d+$/.test(words.at(i + 1)?.text ?? '') || is(words.at(i + 1), 'generationSuffix'))) continue;
    // "Head Teachers": nobody's name
    if (i === last - 1 && i > first && words.isRole(i - 1) && isPlural(words, word) && isSingularOf(word, words.language, 'personNoun'))
      return { end: last, role: true, honorific: false, gender: null };
    // "Senators | Mitch Webb and Ana Ruiz": the title of both
    const both =
      i === first && last - first >= 3 && words.genderOf(i + 1) !== undefined && isSingularOf(word, words.language, 'personNoun');
    if (!both && !words.isRole(i) && !(lower.includes('-') && words.isRoleWord(lower.slice(lower.lastIndexOf('-') + 1)))) continue;
    if (i === last - 1 ? isSurname(words, run, article) : mayBeSurname(word, i, last)) continue;
    // "Det Con | Dana Price", "Det. Con. | Price"
    const short = words.at(i + 1);
    const end = is(short, 'shortRank') && i + (short?.lower.endsWith('.') ? 2 : 3) < last ? i + 2 : i + 1;
    return { end, role: true, honorific: false, gender: null };
  }
  return { end: first, role: false, honorific: false, gender: null };
}

const isPlural = ({ language }: NameWords, { lower }: Token): boolean => language.singularOf(lower) !== lower;

/** True for a role's word in the name of a body, or of a place. */
function inBody(words: NameWords, { first, last }: Range, i: number): boolean {
  const [word, ending] = [words.at(i) as Token, words.at(last - 1) as Token];
  // "EU Commissioner for Trade": an office, whatever it is for
  if (isOffice(word) && is(words.at(i + 1), 'domainPreposition')) return false;
  // "Consumer Reports", "Citizens Advice"
  const plural = ending.lower.endsWith('s') || word.lower.endsWith('s');
  if (i === first && i === last - 2 && plural && is(word, 'clientele')) return true;
  // "Cook County Sheriff's Office"
  if (is(words.at(i + 1), 'finalKind') && i + 1 < last && !isOffice(word)) return true;
  // "Pilot Foods", "the Pilgrim Museum", but "Nurse Church"
  const firm = is(ending, 'strongInstitutionWord') && (ending.lower.endsWith('s') || !is(ending, 'kindAlone')) && !isOffice(word);
  if (i === first && i === last - 2 && firm) return true;
  // "the Independent Schools Council", "the Leith Youth Forum"
  return (
    opensBody(words, i, last) ||
    (is(ending, 'institutionWord') &&
      (is(word, 'independentBody') || (i > first && is(ending, 'strongInstitutionWord') && !is(word, 'formOfAddress'))))
  );
}

/** True where a title's word and those after it are a body's name: "Justice | Department", "King | 's College London", "St | George's Hospital"; but "Senator Church", "General Ana Church". */
function opensBody(words: NameWords, i: number, last: number): boolean {
  const word = words.at(i) as Token;
  if (!is(word, 'opensBodyName') && !isPlural(words, word)) return false;
  for (let at = i + 1; at + 1 < last; at++) if (hasTag(words.at(at), 'POS')) return is(words.at(at + 1), 'strongInstitutionWord');
  // "the Garda Press Office", but "Garda Tom Bell": the word for a body is a rank in it too
  const body = kindsOfNameWord(words.language, word.lower).length > 0;
  if (i + 1 >= last || !is(words.at(last - 1), body ? 'institutionWord' : 'strongInstitutionWord')) return false;
  for (let at = i + 1; at < last; at++) if (words.genderOf(at) !== undefined) return false;
  return true;
}

/** "Goldman | Sachs", but "Governor Suleiman Bako". */
const mayBeSurname = (word: Token, i: number, last: number): boolean =>
  i === last - 2 && is(word, 'surnameEnding') && !is(word, 'knownPersonNoun') && genderOfNoun(word) === null;

/** True for a role's word that ends the run and is a surname there, or what comes after one. */
function isSurname(words: NameWords, { first, last }: Range, article: boolean): boolean {
  const i = last - 1;
  if (i === first) return false;
  const [before, word] = [words.at(i - 1), words.at(i) as Token];
  const called = is(word, 'formOfAddress');
  // "Tim Cook", "Billie Jean King": a role word that ends a name with a first name is a surname
  const given = genderOfFirstName(before) !== undefined || (/^\p{Lu}\.$/u.test(before?.text ?? '') && i - 1 > first);
  if (given && !words.isRole(i - 1)) return true;
  // "Zelka Bishop", where "Zelka said"
  if (i === first + 1 && !isOffice(word) && !is(before, 'placeName') && words.calledAlone.speaks(before)) return true;
  // "Professor Ines Wegman": it is a surname elsewhere in the article, or no more than sounds like a trade
  const sounds = is(word, 'surnameEnding') && !is(word, 'knownPersonNoun') && !is(before, 'placeName');
  if (!article && !called && !words.isRole(i - 1) && (words.surnames.has(word.lower) || sounds)) return true;
  // "Ms Bachman": after an honorific only a form of address is no surname
  if (is(before, 'honorific') && !called) return true;
  if (isAcronym(word.text) && !words.language.roleShortForms.has(word.lower)) return true;
  // "Pearse Daly TD"
  return (
    i > first + 1 &&
    !article &&
    is(word, 'memberSuffix') &&
    isAcronym(word.text) &&
    (words.genderOf(i - 2) !== undefined || (words.at(last)?.text === ',' && !is(before, 'placeName')))
  );
}

/** True for a role that a person's name seldom ends with: "Acme | President". */
export const isOffice = (word: Token): boolean => is(word, 'formOfAddress') || is(word, 'singleOffice') || is(word, 'fieldOffice');
