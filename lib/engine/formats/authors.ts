/** Who wrote the article: a byline taken apart into people with a family name, and everybody else as the page has it. */
import { oneLine } from './escape.ts';

export interface Author {
  /** As the page has it. */
  readonly name: string;
  /** Null for a body, and where the page does not tell which of the names it is. */
  readonly family: string | null;
  readonly given: string | null;
  /** "Jr.", "III". */
  readonly suffix: string | null;
}

const BY = /^(?:(?:written|reported|story|words|text)\s+)?by\b:?\s+/iu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|obe|mbe)\.?$/iu;
/** What somebody is: "Political Editor", "health correspondent". */
const ROLE =
  /\b(?:correspondents?|editors?|reporters?|writers?|journalists?|producers?|columnists?|contributors?|presenters?|photographers?|analysts?|bureau|chief|fellow)$/iu;
/** Words of which bodies' names are made. */
const BODY =
  /\b(?:news|press|agency|agencies|media|staff|team|desk|services?|group|network|times|post|journal|reporters|editorial|wire|reuters|afp|ap|pa|upi|bloomberg|association|associated|institute|university|department|office|board|council|committee|company|inc|ltd|radio|tv|online|digital|newsroom|sports?|today|daily|gazette|herald|guardian|tribune|mail|wikinews|the|union|party|bbc|cnn|npr|dpa|xinhua|tass)\b/iu;
/** What stands in the place of a name where nobody is named. */
const NOBODY = /^(?:staff|admin|administrator|editor|editors|newsroom|unknown|guest|anonymous)$/iu;
const PARTICLE = /^(?:de|del|della|der|den|des|di|da|do|dos|du|van|von|vom|zu|zur|la|le|lo|ten|ter|bin|ibn|ben|al|el|st\.?|mac)$/iu;
const NAME = /^\p{Lu}[\p{L}\p{M}’'.-]*$/u;
/** Words before where somebody is, or for whom: "Ana Ruiz in Lagos". */
const PLACED = /^(?:in|at|for|reporting)$/u;
/** In these scripts the family name of a byline comes last. */
const FAMILY_LAST = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s’'.-]+$/u;

/** A person where the name has the form of one; everybody else keeps the name whole. */
function authorOf(name: string, suffix: string | null): Author {
  const whole: Author = { name: suffix ? `${name} ${suffix}` : name, family: null, given: null, suffix: null };
  const words = name.split(' ');
  const isName = words.length > 1 && words.length < 6 && words.every((word) => NAME.test(word) || PARTICLE.test(word));
  if (!isName || !FAMILY_LAST.test(name) || BODY.test(name) || /^[\p{Lu}\s]{2,5}$/u.test(name)) return whole;
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first--;
  return { name: whole.name, family: words.slice(first).join(' '), given: words.slice(0, first).join(' '), suffix };
}

function withoutPlace(piece: string): string {
  const words = piece.split(' ');
  const at = words.findIndex((word, index) => index > 1 && PLACED.test(word));
  return at > 0 && at < 5 ? words.slice(0, at).join(' ') : piece;
}

/** The authors of a byline, in its order; none where it names the outlet alone. */
export function authorsOf(byline: string | null, outlet: string | null): readonly Author[] {
  if (byline === null) return [];
  const pieces = byline
    .replace(BY, '')
    .replace(/\n/gu, ';')
    .replace(/\s+/gu, ' ')
    .split(/[,;|•·]| (?:and|&) /iu)
    .map((piece) => withoutPlace(oneLine(piece).replace(BY, '').replace(/^and /iu, '')))
    .filter((piece) => /\p{L}/u.test(piece) && !/@|:\/\//u.test(piece));
  const isOutlet = (piece: string) => piece.toLowerCase() === oneLine(outlet ?? '').toLowerCase();
  const authors: Author[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (isOutlet(piece) || NOBODY.test(piece) || SUFFIX.test(piece) || (authors.length > 0 && ROLE.test(piece))) continue;
    const next = pieces[at + 1] ?? '';
    const author = authorOf(piece, SUFFIX.test(next) && /^(?:jr|sr|i)/iu.test(next) ? next : null);
    if (!authors.some(({ name }) => name === author.name)) authors.push(author);
  }
  return authors;
}

/** "Munro, Ailsa", "King, Martin, Jr."; a body as it is. */
export function inverted({ name, family, given, suffix }: Author): string {
  return family === null ? name : [family, given, suffix].filter(Boolean).join(', ');
}

/** What a citation in the text calls somebody. */
export const shortName = ({ name, family }: Author): string => family ?? name;

/** "A. M.", "J.-P.", "M. del C." */
export function initials(given: string): string {
  const short = (word: string) =>
    word
      .split('-')
      .filter((part) => part !== '')
      .map((part) => `${Array.from(part)[0]}.`)
      .join('-');
  return given
    .split(' ')
    .map((word) => (/^\p{Ll}/u.test(word) && PARTICLE.test(word) ? word : short(word)))
    .join(' ');
}
