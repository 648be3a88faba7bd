/** Which words of an article are parts of names, by their capitals and by how the article writes them elsewhere. */

import type { Gender, Language } from '../languages/language.ts';
import { genderOfFirstName, kindsOfNameWord, nounAs } from '../languages/nouns.ts';
import { hasTag, isAdjective, isCommonNoun, isNameWord, isNoun, isTensed, isVerb, tagged } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { nounAt } from '../text/word-forms.ts';
import { CalledAlone } from './called-alone.ts';

const ACCENTED = /[^\x20-\x7e]/;
/** A word that no name has, though it may begin with a capital. */
const isSmallWord = tagged('CC', 'DT', 'EX', 'IN', 'MD', 'PRP', 'TO', 'UH', 'WDT', 'WP', 'WRB');

/** Which words of one article are parts of names. All numbers are indexes in `tokens`. */
export class NameWords {
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** Words that the article writes with a small letter somewhere: a capital at a sentence's start says nothing of them. */
  private readonly common = new Set<string>();
  /** Words that stand after a first name or an honorific, "King" in "Billie King", and those that end a name as surnames do. */
  readonly surnames = new Set<string>();
  /** Words that it writes with a capital inside a sentence. */
  private readonly proper = new Set<string>();
  readonly calledAlone: CalledAlone;

  constructor(private readonly reading: Reading) {
    this.language = reading.language;
    this.tokens = reading.tokens;
    this.calledAlone = new CalledAlone(this.tokens, this.language);
    this.tokens.forEach((token, i) => {
      if (token.form.small) this.common.add(token.lower);
      if (!token.form.upper) return;
      this.calledAlone.see(i);
      const before = this.tokens[i - 1];
      const given = is(before, 'firstName') || is(before, 'honorific') || this.endsName(i);
      if (before?.form.upper && given) this.surnames.add(token.lower);
      if (!this.opens(i) && this.kindOfBlock(token) === 'paragraph') this.proper.add(token.lower);
    });
    for (const word of this.calledAlone.surnames()) if (!this.common.has(word)) this.surnames.add(word);
  }

  /** "Zillur Rahman said": what only sounds like a trade, after a word that no list has. */
  private endsName(i: number): boolean {
    const [before, word, next] = [this.at(i - 1), this.at(i), this.at(i + 1)];
    const sounds = is(word, 'surnameEnding') && !is(word, 'knownPersonNoun') && !next?.form.upper && !this.opens(i);
    return sounds && before?.tag === 'NNP' && !this.opens(i - 1) && before.classes.size === 0;
  }

  protected kindOfBlock(token: Token) {
    return this.reading.document.blocks[token.block]?.kind;
  }

  at(i: number): Token | undefined {
    return this.tokens[i];
  }

  /** True where a capital letter is a matter of place: after the start of a sentence or quotation. */
  private opens(i: number): boolean {
    const before = this.at(i - 1);
    const token = this.at(i);
    if (!before || !token || before.sentence !== token.sentence) return true;
    if (before.form.letter || !/^(?:["“”‘’'`«»:•–—-]+|``|'')$/.test(before.text)) return false;
    // "Employers' Association"
    return !(/^['’]$/.test(before.text) && /s$/i.test(this.at(i - 2)?.text ?? '') && this.at(i - 2)?.end === before.start);
  }

  /** The gender of a first name, of a double one too: "Anne-Marie"; null: both bear it; undefined: it is none. */
  genderOf(i: number): Gender | null | undefined {
    const token = this.at(i);
    const gender = genderOfFirstName(token);
    const hyphen = token?.lower.indexOf('-') ?? -1;
    if (gender !== undefined || !token || hyphen < 0) return gender;
    return genderOfFirstName(nounAs(this.language, token.lower.slice(0, hyphen)));
  }

  /** True for one word that is somebody's: a first name, what stands after one, or by which alone somebody speaks: "Julian | of New Quay". */
  isPersons({ first, last }: Range): boolean {
    const token = this.at(first);
    if (last - first > 1 || is(token, 'institutionWord')) return false;
    return this.genderOf(first) !== undefined || this.surnames.has(token?.lower ?? '') || this.calledAlone.speaks(token);
  }

  /** True where these tokens are the name of a place. */
  isPlace(first: number, last: number): boolean {
    if (last - first === 1) return is(this.at(first), 'placeName');
    let name = this.at(first)?.lower ?? '';
    for (let i = first + 1; i < last; i++) name += ` ${this.at(i)?.lower}`;
    const { vocabulary } = this.language;
    // most names are nobody's place: looked for in the list alone, where no accents have to be taken off
    return vocabulary.listed('placeName').has(name) || (ACCENTED.test(name) && vocabulary.has(name, 'placeName'));
  }

  isRole(i: number): boolean {
    const token = this.at(i);
    // "the Coast Guard", "the National Guard": a body
    if (is(token, 'corpsWord') && token?.form.upper && this.at(i - 1)?.form.upper && !this.at(i + 1)?.form.upper) return false;
    return token !== undefined && nounAt(token, this.language).role;
  }

  /** @param lower - in lower case */
  isRoleWord(lower: string): boolean {
    return nounAs(this.language, lower).role;
  }

  /** True for a word of a name. */
  isName(i: number): boolean {
    const token = this.at(i);
    if (!token) return false;
    if (token.form.small) return is(token, 'definiteArticle') && this.campaigns(i - 1);
    // "Harrow's said", "Department for Environment, Food and Rural Affairs"
    if (token.tag === 'NNP' && /^(?:['’]s|,)$/.test(token.lower)) return this.isName(i - 1);
    if (this.campaigns(i)) return true;
    // "Article 5", "Channel 4"
    if (/^\d{1,3}$/.test(token.text))
      return hasTag(this.at(i - 1), 'NNP') && this.isName(i - 1) && !isNoun(this.at(i + 1)) && this.at(i - 1)?.sentence === token.sentence;
    // "Neither Ruiz nor Bell"
    if ((!token.form.upper && !/^[@#](?!\d+$)/.test(token.text)) || is(token, 'neverName')) return false;
    // "at 3:30 AM", "at 4 a.m. ET"
    if ((is(token, 'clockMark') && this.at(i - 1)?.tag === 'CD') || (is(token, 'timeZone') && is(this.at(i - 1), 'clockMark')))
      return false;
    if (is(token, 'initialism') && /^\p{Lu}+$/u.test(token.text) && !this.shouts(i)) return true;
    // "Will Moy", "Mark Bell", "Charles Grant": first names that are other words too
    if (this.nameFollows(i) && (this.language.roleShortForms.has(token.lower) || is(token, 'honorific'))) return true;
    if (is(token, 'firstName') && (this.nameFollows(i) || this.pluralFollows(i))) {
      if (token.tag === 'MD' && this.at(i + 2)?.tag !== 'VB') return true;
      if (isNoun(token) || isVerb(token) || hasTag(token, 'JJ', 'RB')) return true;
    }
    // "Amazon-owned Foodstore", "the Leeds-based Bridge Foundation": what it belongs to is no part of its name
    if (is(token, 'belonging')) return false;
    if (this.opens(i) && (isCommonNoun(token) || hasTag(token, 'UH')) && !this.common.has(token.lower) && this.nameFollows(i)) return true;
    if (this.opens(i) && this.nameFollows(i) && this.at(i + 2)?.text === ',' && this.tellsOfPerson(i + 3, token)) return true;
    if ((is(token, 'timeNoun') && !this.dayInName(i) && !this.isSurname(i)) || isSmallWord(token)) return false;
    // "Retailer Acme", as "retailer Acme" elsewhere; not "Airline Pilots Association"
    if (this.opens(i) && is(token, 'firmTitle') && this.nameFollows(i) && !this.bodyFollows(i)) return false;
    // "Words cannot say": a plural that opens a sentence
    if (token.tag === 'NNPS' && this.opens(i) && !this.proper.has(token.lower) && !this.nameFollows(i)) return is(token, 'institutionWord');
    if (isNameWord(token)) return !this.opens(i) || !this.common.has(token.lower) || this.proper.has(token.lower) || this.nameFollows(i);
    if (this.opens(i)) {
      if (token.tag === 'JJ' && this.fieldFollows(i)) return true;
      if (this.common.has(token.lower)) return false;
      return this.proper.has(token.lower) || (token.tag === 'JJ' && this.bodyFollows(i));
    }
    if (isTensed(token) || hasTag(token, 'RB', 'VB')) return this.kindOfBlock(token) === 'paragraph' && !this.common.has(token.lower);
    return true;
  }

  /** True for "who", or what somebody is, at `i`, after a first name that is in no list: "Sioned Prys, | who", "Sal Prys, | executive director". */
  private tellsOfPerson(i: number, first: Token): boolean {
    if (is(this.at(i), 'personalRelative')) return true;
    const at = is(this.at(i), 'indefiniteArticle') ? i + 1 : i;
    const bare = this.isRole(at) || ((isAdjective(this.at(at)) || isCommonNoun(this.at(at))) && this.isRole(at + 1));
    return bare && hasTag(first, 'JJ', 'VB', 'VBP', 'FW', 'UH');
  }

  /** True for the first word of a name that tells what to do: "Save | the Children". */
  protected campaigns(i: number): boolean {
    const token = this.at(i);
    return (
      token?.form.upper === true &&
      is(this.at(i + 1), 'definiteArticle') &&
      this.at(i + 2)?.form.upper === true &&
      is(token, 'campaignVerb')
    );
  }

  /** True for a surname that is a time elsewhere: "Day said" after "Kristen Day". */
  protected isSurname(i: number): boolean {
    const [before, token, next] = [this.at(i - 1), this.at(i) as Token, this.at(i + 1)];
    if (!this.surnames.has(token.lower) || is(token, 'weekday')) return false;
    if (before?.form.upper) return true;
    const parted = this.opens(i) || !before?.form.letter || before.tag === 'CC';
    // "May said", "said May."
    return parted ? hasTag(next, 'MD', 'POS', 'VBD', 'VBZ', ',') : before.tag === 'VBD' && next?.form.letter !== true;
  }

  /** True for a time in a newspaper's name, "the Leith Morning Herald", "the Sunday Times", or in a person's: "Mr Friday Adeka". */
  protected dayInName(i: number): boolean {
    const [day, next] = [this.at(i), this.at(i + 1)];
    if (!day?.form.upper) return false;
    if (is(day, 'ambiguousMonth') && this.opens(i) && this.nameFollows(i) && this.isSomebody(i + 2)) return true;
    // "USA Today": a capital that a day seen from now has in a name alone
    if (is(day, 'deicticDay') && isNameWord(this.at(i - 1)) && !this.opens(i) && this.kindOfBlock(day) === 'paragraph') return true;
    // "Friday Night Lights": in its capital, with another behind it, a part of the day is no time
    // … a time behind it is not asked in turn: a text of nothing but nights would ask as many times as it has words
    if (is(day, 'partOfDay'))
      return !is(next, 'timeNoun') && this.isName(i + 1) && next?.sentence === day.sentence && this.kindOfBlock(day) === 'paragraph';
    if (is(next, 'partOfDay') && is(day, 'calendar')) return this.dayInName(i + 1);
    return (
      next?.form.upper === true &&
      next.sentence === day.sentence &&
      (kindsOfNameWord(this.language, next.lower).includes('outlet') || is(this.at(i - 1), 'honorific'))
    );
  }

  /** True where the words around are all in capitals. */
  private shouts(i: number): boolean {
    return [i - 1, i + 1].some((j) => /^\p{Lu}{2,}$/u.test(this.at(j)?.text ?? ''));
  }

  protected nameFollows(i: number): boolean {
    const next = this.at(i + 1);
    return next !== undefined && next.sentence === this.at(i)?.sentence && next.form.upper && isNameWord(next);
  }

  /** True for a capital that was taken for a plural, before a comma: "Eric | Brooks, a diver". */
  private pluralFollows(i: number): boolean {
    const next = this.at(i + 1);
    return next?.tag === 'NNS' && next.form.upper && !this.common.has(next.lower) && this.at(i + 2)?.text === ',';
  }

  /** True for a comma and what somebody is: "May Orsolo|, a baker". */
  private isSomebody(i: number): boolean {
    if (this.at(i)?.text !== ',' || !is(this.at(i + 1), 'indefiniteArticle')) return false;
    let at = i + 2;
    while (isAdjective(this.at(at)) || (isNoun(this.at(at)) && isNoun(this.at(at + 1)))) at++;
    return this.isRole(at);
  }

  /** Index of the last of the capitals that stand after `i`; `i`, where none do. */
  private lastCapital(i: number): number {
    let last = i;
    while (this.at(last + 1)?.form.upper && this.at(last + 1)?.sentence === this.at(i)?.sentence && last - i < 6) last++;
    return last;
  }

  /** True where the capitals after `i` end in a body's word: "Medical | Research Council". */
  private bodyFollows(i: number): boolean {
    const last = this.lastCapital(i);
    return last > i + 1 && is(this.at(last), 'institutionWord');
  }

  /** True where the capitals after `i` begin with what a body is there for, and name no office: "Public | Health Ontario"; not "Former | Health Secretary Ana Ruiz". */
  private fieldFollows(i: number): boolean {
    const last = this.lastCapital(i);
    if (last < i + 2 || !(is(this.at(i + 1), 'portfolio') || is(this.at(i + 1), 'fieldNoun')) || isCommonNoun(this.at(last + 1)))
      return false;
    for (let at = i + 1; at <= last; at++) if (this.isRole(at)) return false;
    return true;
  }
}
