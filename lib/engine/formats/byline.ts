/** Who wrote the article: a byline taken apart into names, without who did something else for it and where somebody is. */
import { type Author, authorOf, DESKS, isBody, isPostnominal, ROLE, ROLES, SUFFIX } from './authors.ts';
import { oneLine } from './escape.ts';

/** What somebody did who wrote, and what it is that they wrote: "story by", "a special report by". */
const WRITING =
  'writing|written|report(?:s|ed|ing)?|compiled|posted|story|words|text|interviews?|analysis|opinion|comment(?:ary)?|column|essay|feature|article|review|exclusive';
const only = (words: string) => new RegExp(`^(?:${words})$`, 'iu');
const IS_WRITING = only(WRITING);
/** What others did for it: "additional reporting by". */
const MORE = /^(?:additional|further|more|extra|data) /iu;
/** Before a name: "by", "words/photographs by", "a special report by". */
const BY = /^((?:[\p{L}/-]+ ){0,3})by\b:? /iu;
/** Works of one hand, where the byline begins or begins anew: "story, photos and video by". */
const TOGETHER = /(?:^|(?<=[;|•·,] ?))\p{L}+(?:, \p{L}+){0,2},? (?:and|&) \p{L}+(?= by\b)/giu;
/** What stands in the place of a name where nobody is named: "our staff reporter", "news desk", "agencies". */
const NOBODY = only(
  `(?:(?:our|the|city(?= desk)|admin|administrator|unknown|guest|anonymous|others|colleagues|${DESKS}|${ROLES}|${WRITING})(?: |$))+`,
);
/** Words before where somebody is, or for whom: "Ana Ruiz in Lagos". */
const PLACED = /^(?:in|at|for|from|reporting|IN|AT|FOR|FROM|REPORTING)$/u;
/** What is said of a name behind it: "Ana Ruiz (Reuters)". */
const ASIDE = / \([^()]*\)$/u;
/** Names of places by their form, as they are compared. */
const PLACE = /^(?:new|san|los|las) [^ ]+$/u;
/** "PEOPLES, STEVE J.": one name, the family before. */
const FAMILY_FIRST = /^((?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]*)?)$/u;

/** One name, as it is compared. */
const plain = (name: string) => name.toLowerCase().replace(/\.$/u, '');

/** What the article itself is in: "in New York" shows that it is a place. Names of up to three words, as they are compared. */
function placesIn(text: string): ReadonlySet<string> {
  const places = new Set<string>();
  for (const [, name = ''] of text.matchAll(
    /\b(?:in|near|outside|around|across) (\p{Lu}[\p{L}-]*\.?(?: \p{Lu}[\p{L}-]*\.?){0,2})(?![\p{L}’'-])/gu,
  )) {
    const words = name.split(' ');
    places.add(plain(name)).add(plain(words.slice(0, 2).join(' ')));
  }
  return places;
}

/** "SMITH, JOHN" the right way round; with small letters in a list alone, since "Ruiz, Leeds" does not tell. */
function uninverted(line: string, isList: boolean): string {
  const [whole, family, given = ''] = FAMILY_FIRST.exec(line) ?? [];
  const isSure = isList || line === line.toUpperCase();
  return !whole || !isSure || isBody(whole) || ROLE.test(whole) || isPostnominal(given) ? line : `${given} ${family}`;
}

/** All names of a byline so: "Smith, John; Jones, Mary" is a list where each of them can be turned. */
function allUninverted(lines: readonly string[]): readonly string[] {
  const isList = lines.length > 1 && lines.every((line) => line !== uninverted(line, true));
  return lines.map((line) => uninverted(line, isList));
}

/** True for who wrote, false for who did something else, by the words before "by"; null where there is no such word. */
function isWriter(piece: string): boolean | null {
  const lead = BY.exec(piece)?.[1];
  if (lead === undefined) return null;
  const works = lead.trim().split(' ').at(-1)?.split('/') ?? [];
  return lead === '' || (!MORE.test(lead) && works.some((work) => IS_WRITING.test(work)));
}

/** A name without where somebody is; empty where it is that alone. */
function withoutPlace(piece: string): string {
  const words = piece.split(' ');
  const at = words.findIndex((word, index) => index !== 1 && PLACED.test(word));
  return at >= 0 && at < 5 && words.length > 1 ? words.slice(0, at).join(' ') : piece;
}

/** "Ana Ruiz with Tom Bell" as two; where no name stands on a side, it is one: "Coffee with Ana". */
function apart(piece: string): readonly string[] {
  const sides = piece.split(/ (?:with|WITH) /u);
  const isNamed = (side: string) => authorOf(withoutPlace(side.replace(BY, '')), null).family !== null;
  const [first = '', ...others] = sides;
  return isNamed(first) && others.every((side) => isNamed(side) || isBody(side) || NOBODY.test(side)) ? sides : [piece];
}

interface Piece {
  readonly text: string;
  /** What stands before it: a mark, "and" for it and its like. Behind a comma it may be said of the one before. */
  readonly mark: string;
  /** True where it said where somebody is: "Ana Ruiz in Lagos". */
  readonly isPlaced: boolean;
}

/** Names and what stands among them; without those who did something else than write. */
function piecesOf(byline: string): Piece[] {
  const lines = byline.replace(/\bby\b:?\s+/giu, (by) => `${by.trim()} `).split(/[\n;]/u);
  const text = allUninverted(lines.map(oneLine))
    .join(';')
    // “with reporting by”: what others did for it
    .replace(/,? with (?=(?:\p{L}+ ){1,3}by\b)/giu, ';more ')
    .replace(TOGETHER, (works) => works.replace(/,? (?:and|&) |, /giu, '/'));
  const pieces: Piece[] = [];
  let isWriting = true;
  let mark = ';';
  for (const [at, part] of text.split(/([,;|•·]| (?:and|&) )/iu).entries()) {
    if (at % 2 === 1) {
      mark = /\p{L}|&/u.test(part) ? 'and' : part;
      continue;
    }
    for (const [index, piece] of apart(oneLine(part).replace(/^(?:and|with) /iu, '')).entries()) {
      isWriting = isWriter(piece) ?? (isWriting || /[;|•·]/u.test(mark));
      const whole = piece.replace(BY, '').replace(ASIDE, '');
      const name = withoutPlace(whole);
      if (!isWriting || !/\p{L}/u.test(name) || /@|:\/\/|\d/u.test(name)) continue;
      pieces.push({ text: name, mark: index > 0 ? 'and' : mark, isPlaced: name !== whole });
    }
  }
  return pieces;
}

/** True for one of several: in "Wonder, Prince and Sting", but not in "Ruiz, Leeds and Bell, Lagos". */
function goesOn(next: Piece | undefined, after: Piece | undefined): boolean {
  return next?.mark === 'and' && !next.isPlaced && after?.mark !== ',' && !NOBODY.test(next.text) && !isBody(next.text);
}

/** The authors of a byline, in its order; none where it names the outlet alone. Where they are the words of the article help to tell. */
export function authorsOf(byline: string | null, outlet: string | null, text = ''): readonly Author[] {
  if (byline === null) return [];
  const pieces = piecesOf(byline);
  const own = oneLine(outlet ?? '').toLowerCase();
  const authors = new Map<string, Author>();
  let places: ReadonlySet<string> | undefined;
  const isPlace = (name: string) => {
    places ??= placesIn(text);
    return PLACE.test(name) || places.has(name);
  };
  let before: Author | undefined;
  let isPlaced = false;
  for (const [at, piece] of pieces.entries()) {
    const [next, after] = [pieces[at + 1], pieces[at + 2]];
    const { text: name, mark } = piece;
    const wasPlaced = isPlaced;
    isPlaced = piece.isPlaced;
    if (name.toLowerCase() === own || NOBODY.test(name) || SUFFIX.test(name) || isPostnominal(name)) continue;
    if (before && ROLE.test(name)) continue;
    // "Ailsa Munro, Edinburgh", "Ailsa Munro in Lagos and London": where she is, or for whom she writes
    if (before && before.family !== null && (mark === ',' || (wasPlaced && mark === 'and'))) {
      const isOne = !name.includes(' ') && (wasPlaced || !goesOn(next, after));
      isPlaced = isOne || (mark === ',' && isBody(name)) || isPlace(plain(name));
      if (isPlaced) continue;
      isPlaced = piece.isPlaced;
    }
    before = authorOf(name, next?.mark === ',' && SUFFIX.test(next.text) ? next.text : null);
    if (!authors.has(before.name)) authors.set(before.name, before);
  }
  return [...authors.values()];
}
