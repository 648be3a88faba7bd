/** Whom the article names before anybody's turn: who is interviewed, who asks, and whose initials stand at the lines. */

import { initialsOf, mayBeOne, nameWords } from '../languages/compared-names.ts';
import type { Language } from '../languages/language.ts';
import { nounAs } from '../languages/nouns.ts';
import { isTensed } from '../languages/tags.ts';
import { is, type WordClass } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';

/** Somebody by name, with all places at which the name stands. */
export interface Named {
  /** Words of the name as they are compared, titles left out. */
  readonly words: readonly string[];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  readonly person: boolean;
  readonly body: boolean;
  readonly place: boolean;
}

/** The names of the article, each once: those of one person may be several. */
export function namesOf(reading: Reading, mentions: readonly Mention[]): Names {
  const found = new Map<string, { words: readonly string[]; mentions: Mention[]; person: boolean; body: boolean; place: boolean }>();
  for (const mention of mentions) {
    if (!mention.name) continue;
    const words = wordsOf(reading, rangeOf(reading, mention));
    if (words.length === 0) continue;
    const key = words.join(' ');
    const named = found.get(key) ?? { words, mentions: [], person: false, body: false, place: false };
    found.set(key, named);
    named.mentions.push(mention);
    if (mention.kind === 'person') named.person = true;
    if (mention.kind === 'organisation') named.body = true;
    if (mention.kind === 'place') named.place = true;
  }
  const nicknames = new Map([...found.values()].map((named) => [named, lettersOfNicknames(reading, named)]));
  return new Names(reading.language, [...found.values()], lettersIn(reading, mentions, found), nicknames);
}

/** The letters of a nickname in quotation marks and the surname: "sb" for Oluwaseun “Shay” Bright. */
function lettersOfNicknames(reading: Reading, { mentions }: Named): readonly string[] {
  const { tokens } = reading;
  return mentions.flatMap((mention) => {
    const { first, last } = rangeOf(reading, mention);
    const own = tokens[first]?.quoted;
    const nickname = tokens.slice(first, last).find(({ quoted, form }) => quoted !== own && form.letter);
    return nickname ? [nickname.lower.charAt(0) + (tokens[last - 1]?.lower.charAt(0) ?? '')] : [];
  });
}

/** Whom the letters stand for that the article gives beside a name, in lower case: "kw" in "Karl Winter (KW)", "KW – Karl Winter" and "KW is Karl Winter". */
function lettersIn(reading: Reading, mentions: readonly Mention[], names: ReadonlyMap<string, Named>): ReadonlyMap<string, Named> {
  const { language, tokens } = reading;
  const found = new Map<string, Named>();
  for (const mention of mentions) {
    if (!mention.name) continue;
    const range = rangeOf(reading, mention);
    const isBehind = mention.kind !== 'place' && tokens[range.last]?.text === '(' && tokens[range.last + 2]?.text === ')';
    const before = tokens[range.first - 1];
    const isBefore = /^[-–—=]$/.test(before?.text ?? '') || (is(before, 'be') && isTensed(before));
    const at = isBehind ? range.last + 1 : isBefore ? range.first - 2 : -1;
    const letters = lettersOf(tokens[at]?.text ?? '');
    const named = letters ? names.get(wordsOf(reading, range).join(' ')) : undefined;
    const lettersOfName = named ? [...initials(language, named.words), ...(named.person ? [] : withArticle(language, named.words))] : [];
    if (named && lettersOfName.includes(letters) && !found.has(letters)) found.set(letters, named);
  }
  return found;
}

const lettersOf = (text: string) => text.replaceAll(/[.-]/gu, '').toLowerCase();

/** The letters that may stand for a person; a name in the middle may be left out: "hw" for "hanneke de wit". */
function initials(language: Language, words: readonly string[]): readonly string[] {
  const parts = words.flatMap((word) => word.split('-'));
  // "RA-V" for Ruth Adeyemi-Voss
  const all = [...initialsOf(language, words), ...(parts.length > words.length ? initialsOf(language, parts) : [])];
  return all.length === 0 ? all : [...new Set([...all, (words[0] ?? '').charAt(0) + (words.at(-1) ?? '').charAt(0)])];
}

/** The letters of a body's name with the article before it. */
const withArticle = (language: Language, words: readonly string[]): readonly string[] =>
  [...language.vocabulary.listed('definiteArticle')].flatMap((article) =>
    initialsOf(language, words).map((letters) => article.charAt(0) + letters),
  );

/** The tokens of the mention's name. */
export function rangeOf({ tokens }: Reading, { name, first, last }: Mention): Range {
  let [from, to] = [first, last];
  while (name && from < last && (tokens[from]?.start ?? 0) < name.start) from++;
  while (name && to > from && (tokens[to - 1]?.end ?? 0) > name.end) to--;
  return { first: from, last: to };
}

/** The words of a name as they are compared, without titles and what stands in brackets or after a comma. */
export function wordsOf({ document, language, tokens }: Reading, { first, last }: Range): readonly string[] {
  let from = first;
  while (from < last && (is(tokens[from], 'honorific') || !tokens[from]?.form.letter)) from++;
  let to = from;
  while (to < last && !/^[,(]$/.test(tokens[to]?.text ?? ',')) to++;
  return to > from ? nameWords(language, document.text.slice(tokens[from]?.start, tokens[to - 1]?.end)) : [];
}

/** True where both may be one person's: a first name or a surname alone may be anybody's who has it. */
export function alike(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length === 1 ? short[0] === long.at(-1) || short[0] === long[0] : mayBeOne(short, long);
}

/** Most names that are held against one label: more than an article has of one surname. */
const MOST = 40;

/** The names of an article by the words and the letters that they may be called by. */
export class Names {
  private readonly byWord = new Map<string, Named[]>();
  private readonly byInitials = new Map<string, Named[]>();
  private readonly people = new Map<number, Mention>();

  constructor(
    language: Language,
    readonly all: readonly Named[],
    private readonly introduced: ReadonlyMap<string, Named>,
    nicknames: ReadonlyMap<Named, readonly string[]>,
  ) {
    for (const named of all) {
      if (named.person) for (const mention of named.mentions) this.people.set(mention.first, mention);
      const [first = '', last = ''] = [named.words[0], named.words.at(-1)];
      for (const word of new Set([first, last])) put(this.byWord, word, named);
      for (const letters of initials(language, named.words)) put(this.byInitials, letters, named);
      for (const letters of nicknames.get(named) ?? []) put(this.byInitials, letters, named);
      // "TQL" for The Quay Lantern
      if (!named.person) for (const letters of withArticle(language, named.words)) put(this.byInitials, letters, named);
    }
  }

  /** Those who may be called by these words. */
  called(words: readonly string[]): readonly Named[] {
    const [first, last] = [this.byWord.get(words[0] ?? '') ?? [], this.byWord.get(words.at(-1) ?? '') ?? []];
    return [...new Set([...first, ...last])].filter((named) => alike(named.words, words));
  }

  /** The person whose name begins at the token, with what stands before it: "the skipper Tom Bell". */
  personAt(token: number): Mention | undefined {
    return this.people.get(token);
  }

  /** Whom the article gives these letters in brackets; null: nobody. */
  introducedAs(letters: string): Named | null {
    return this.introduced.get(lettersOf(letters)) ?? null;
  }

  /** Whom the article names with these initials; null: nobody, or several. */
  withInitials(letters: string): Named | null {
    const found = this.byInitials.get(lettersOf(letters)) ?? [];
    const people = found.filter(({ person }) => person);
    const [first, ...others] = people.length > 0 ? people : found;
    return first && others.every(({ words }) => alike(words, first.words)) ? first : null;
  }
}

function put(map: Map<string, Named[]>, key: string, named: Named): void {
  const list = map.get(key);
  if (!list) map.set(key, [named]);
  else if (list.length < MOST) list.push(named);
}

/** What the page says of who wrote the article, and where it stands, as words; else who signs it above the text, "By Ana Ruiz". */
export function ownNames(reading: Reading): readonly (readonly string[])[] {
  const { document, language } = reading;
  const { site } = document;
  const authors = (document.byline ?? signedAbove(reading))?.split(/,| (?:&|\/) /u) ?? [];
  return [...authors, ...(site ? [site] : [])].map((name) => nameWords(language, name));
}

/** Lines of the text among which its author may stand, and most words of such a line. */
const [SIGNED, BYLINE] = [3, 6];

/** The names after "By" that are all of a line above the text; null: there are none. */
function signedAbove({ document, tokens }: Reading): string | null {
  for (let first = 0; (tokens[first]?.block ?? SIGNED) < SIGNED; ) {
    let last = first;
    while (tokens[last]?.block === tokens[first]?.block) last++;
    const names = tokens.slice(first + 1, last);
    if (is(tokens[first], 'agentive') && names.length > 0 && names.length <= BYLINE && names.every(isNamePart))
      return document.text.slice(names[0]?.start, names.at(-1)?.end);
    first = last;
  }
  return null;
}

/** True where the name is the author's or the outlet's. */
export const isOwn = (own: readonly (readonly string[])[], words: readonly string[]): boolean =>
  own.some((name) => {
    const end = name.slice(-words.length);
    return words.length > 0 && end.every((word, i) => word === words[i]);
  });

/** True where the letters stand for the author or the outlet: "TQL" for The Quay Lantern. */
export const isOwnLetters = (language: Language, own: readonly (readonly string[])[], letters: string): boolean =>
  own.some((words) => [...initialsOf(language, words), ...withArticle(language, words)].includes(letters));

/** The one whom an entry above the token `until` names after a word of the class, "Interviewee: Ana Ruiz"; null: none does, or several. */
export function entered({ tokens }: Reading, names: Names, until: number, noun: WordClass): Mention | null {
  const found = names.all.flatMap(({ mentions }) =>
    mentions.filter(({ first }) => first < until && tokens[first - 1]?.text === ':' && is(tokens[first - 2], noun)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Who asks by a line above the token `until`: "Interviewer: Tom Bell", "Interview by Tom Bell", "Sunday | Interview: Tom Bell"; null: none tells, or several. */
export function creditedAsker(reading: Reading, names: Names, until: number): Mention | null {
  const { document, tokens } = reading;
  const isCredit = ({ first, last }: Mention, { mentions }: Named): boolean => {
    const [talk, by, name, after] = [tokens[first - 2], tokens[first - 1], tokens[first], tokens[last]];
    const isPart = after?.block !== name?.block || (after !== undefined && !after.form.letter && !after.form.stops);
    if (first >= until || talk?.block !== name?.block || !isPart || !is(talk, 'interviewing')) return false;
    // "Your questions, answered by Ana Ruiz"
    if (is(by, 'agentive')) return !is(talk, 'answering');
    // "Interview: Ana Ruiz" over what is told of her names who answers
    const others = mentions.filter((mention) => mention.first < until && mention.first !== first);
    const isAsker = others.every((mention) => is(tokens[mention.last], 'questioning'));
    return by?.text === ':' && isAsker && document.blocks[name?.block ?? -1]?.kind === 'paragraph';
  };
  const told = entered(reading, names, until, 'interviewer');
  const credited = names.all.filter(({ place }) => !place);
  const found = told ? [told] : credited.flatMap((named) => named.mentions.filter((mention) => isCredit(mention, named)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** True where the words begin with an office or a title and a name follows: "Captain Farrow", "MS MOSS". */
export function hasTitle({ tokens, language }: Reading, { first, last }: Range): boolean {
  const token = tokens[first];
  return (
    last - first > 1 && token !== undefined && (is(token, 'honorific') || is(token, 'civilTitle') || nounAs(language, token.lower).role)
  );
}
