/** Who wrote the article: a byline taken apart into people with a family name, and everybody else as the page has it. */
import { oneLine } from './escape.ts';

export interface Author {
  /** As the page has it, without an honorific or degrees. */
  readonly name: string;
  /** Null for a body, and where the page does not tell which of the names it is. */
  readonly family: string | null;
  readonly given: string | null;
  /** "Jr.", "III". */
  readonly suffix: string | null;
}

/** Before the name of who wrote it: "by", "words and photographs by". */
const BY = /^(?:(?:written|reported|reporting|story|words|text|\p{L}+\/(?:words|text)|(?:words|text)\/\p{L}+)\s+)?by\b:?\s+/iu;
/** Before the name of who did something else for it: "photographs by", "additional reporting by". */
const OTHERS = /^(?:[\p{L}/]+\s){1,3}by\b:?\s/iu;
/** Two works of one hand: "words and photographs by". */
const BOTH = /(^|[;|•·]\s?)(\p{L}+) (?:and|&) (\p{L}+) (?=by\b)/giu;
/** A part of the name: "Jr.", "III". */
const SUFFIX = /^(?:[Jj][Rr]|[Ss][Rr]|II|III|IV)\.?$/u;
/** Degrees, orders and seats behind a name, which manuals leave out. With their capitals. */
const POSTNOMINAL = /^(?:PhD|DPhil|MD|JD|DDS|MBA|MSc|BSc|RN|CPA|Esq|OBE|MBE|CBE|KBE|DBE|MP|MSP|MEP|TD|QC|KC|FRS)$/u;
/** Before a name, and left out likewise. */
const HONORIFIC = /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|lord|lady|rev|reverend)\.?$/iu;
/** What somebody is: "Political Editor", "health correspondent". */
const ROLE =
  /\b(?:correspondents?|editors?|reporters?|writers?|journalists?|producers?|columnists?|contributors?|presenters?|photographers?|analysts?|bureau|chief|fellow)$/iu;
/** Words of which bodies' names are made, and outlets that have names of their own. */
const BODY =
  /(?<![\p{L}\p{N}])(?:news|press|agency|agencies|media|staff|team|desk|services?|group|network|times|post|journal|reporters|editorial|wire|reuters|afp|ap|pa|upi|bloomberg|jazeera|arabiya|association|associated|organi[sz]ations?|institute|university|college|school|department|office|ministry|government|authority|board|council|committee|commission|company|corporation|inc|ltd|foundation|federation|society|coalition|alliance|campaign|trust|fund|bank|cent(?:er|re)|project|party|union|rights|health|watch|international|national|world|global|nations|radio|tv|online|digital|newsroom|sports?|today|daily|gazette|herald|guardian|tribune|mail|wikinews|bbc|cnn|npr|dpa|xinhua|tass)(?![\p{L}\p{N}])/iu;
/** Words that stand in names of bodies and in none of a person: "Doctors Without Borders", "El Mundo". */
const NO_PERSON = /^(?:the|el|il|la|le|los|las|les|die|das)\s|\s(?:the|of|for|with|without|against|between|from|on)\s/iu;
/** What stands in the place of a name where nobody is named. */
const NOBODY =
  /^(?:(?:our |the )?(?:staff (?:reports?|reporters?|writers?|correspondents?)|(?:news|web|online|digital|city|editorial) ?(?:desk|staff|team)|wire (?:reports?|services?)|news services?|correspondents?)|staff|admin|administrator|editor|editors|newsroom|unknown|guest|anonymous|agency|agencies|wires|others|colleagues|contributors)$/iu;
const PARTICLE = /^(?:de|del|della|der|den|des|di|da|do|dos|du|van|von|vom|zu|zur|la|le|lo|ten|ter|bin|ibn|ben|al|el|st\.?|mac)$/iu;
const NAME = /^\p{Lu}[\p{L}\p{M}’'.-]*$/u;
/** Words before where somebody is, or for whom: "Ana Ruiz in Lagos". */
const PLACED = /^(?:in|at|for|reporting)$/u;
/** In these scripts the family name of a byline comes last. */
const FAMILY_LAST = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s’'.-]+$/u;

const isPostnominal = (word: string) => POSTNOMINAL.test(word.replaceAll('.', ''));

/** A name without what stands before and behind it, two words of it left; a suffix by itself. */
function bare(name: string): { readonly words: readonly string[]; readonly suffix: string | null } {
  const words = name.split(' ');
  while (words.length > 2 && HONORIFIC.test(words[0] ?? '')) words.shift();
  let suffix: string | null = null;
  for (let last = words.at(-1) ?? ''; words.length > 2 && (SUFFIX.test(last) || isPostnominal(last)); last = words.at(-1) ?? '') {
    if (SUFFIX.test(last)) suffix = last;
    words.pop();
  }
  return { words, suffix };
}

/** "MUNRO" as "Munro"; initials stay, and what may have a capital inside: "MCDONALD". */
const namelike = (word: string) =>
  /^(?:Ma?c|.\.|..?$)/iu.test(word)
    ? word
    : word.replace(/(\p{Lu})([\p{Lu}\p{M}]+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());

/** "PEOPLES, STEVE": one name, the family before. */
const FAMILY_FIRST = /^(\p{Lu}[\p{Lu}’'-]{2,}), (\p{Lu}[\p{Lu}-]{2,}(?: \p{Lu}\.?)?)$/u;
const uninverted = (byline: string) => {
  const [whole, family, given = ''] = FAMILY_FIRST.exec(byline.trim()) ?? [];
  return !whole || BODY.test(whole) || ROLE.test(whole) || isPostnominal(given) ? byline : `${given} ${family}`;
};

/** A person where the name has the form of one; everybody else keeps the name whole. */
function authorOf(name: string, after: string | null): Author {
  const whole: Author = { name: after ? `${name} ${after}` : name, family: null, given: null, suffix: null };
  const { words, suffix } = bare(name);
  const own = suffix ?? after;
  const isName = words.length > 1 && words.length < 6 && words.every((word) => NAME.test(word) || PARTICLE.test(word));
  const isBody = BODY.test(name) || NO_PERSON.test(name) || ROLE.test(name) || /^[\p{Lu}\s]{2,5}$/u.test(name);
  // "Lord Blair", "King Jr.": one word of the name alone
  const isShort = HONORIFIC.test(words[0] ?? '') || SUFFIX.test(words.at(-1) ?? '');
  if (!isName || isBody || isShort || !FAMILY_LAST.test(name)) return whole;
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first--;
  const cased = /\p{Ll}/u.test(name) ? words : words.map(namelike);
  return {
    name: [...cased, ...(own ? [own] : [])].join(' '),
    family: cased.slice(first).join(' '),
    given: cased.slice(0, first).join(' '),
    suffix: own,
  };
}

function withoutPlace(piece: string): string {
  const words = piece.split(' ');
  const at = words.findIndex((word, index) => index > 1 && PLACED.test(word));
  return at > 0 && at < 5 ? words.slice(0, at).join(' ') : piece;
}

interface Piece {
  readonly text: string;
  /** True behind a comma: what stands there may be said of the one before. */
  readonly isAfterComma: boolean;
}

/** Names and what stands among them; without those who did something else than write. */
function piecesOf(byline: string): Piece[] {
  const text = byline.replace(/\n/gu, ';').replace(/\s+/gu, ' ').trim().replace(BOTH, '$1$2/$3 ');
  const pieces: Piece[] = [];
  let isWriting = true;
  let mark = ';';
  for (const [at, part] of text.split(/([,;|•·]| (?:and|&) )/iu).entries()) {
    if (at % 2 === 1) {
      mark = part;
      continue;
    }
    const piece = oneLine(part).replace(/^and /iu, '');
    if (BY.test(piece) || /[;|•·]/u.test(mark)) isWriting = true;
    if (!BY.test(piece) && OTHERS.test(piece)) isWriting = false;
    const name = withoutPlace(piece.replace(BY, ''));
    const isName = /\p{L}/u.test(name) && !/@|:\/\//u.test(name);
    if (isWriting && isName) pieces.push({ text: name, isAfterComma: mark === ',' && !/^\s*and /iu.test(part) });
  }
  return pieces;
}

/** The authors of a byline, in its order; none where it names the outlet alone. */
export function authorsOf(byline: string | null, outlet: string | null): readonly Author[] {
  if (byline === null) return [];
  const pieces = piecesOf(uninverted(byline));
  const isOutlet = (piece: string) => piece.toLowerCase() === oneLine(outlet ?? '').toLowerCase();
  const authors: Author[] = [];
  for (const [at, { text: piece, isAfterComma }] of pieces.entries()) {
    const before = authors.at(-1);
    if (isOutlet(piece) || NOBODY.test(piece) || SUFFIX.test(piece) || isPostnominal(piece) || (before && ROLE.test(piece))) continue;
    // "Ailsa Munro, Edinburgh": where she is, or for whom she writes
    if (isAfterComma && before && before.family !== null && !piece.includes(' ')) continue;
    const next = pieces[at + 1];
    const author = authorOf(piece, next?.isAfterComma && SUFFIX.test(next.text) ? next.text : null);
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
