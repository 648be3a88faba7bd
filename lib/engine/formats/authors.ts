/** One of those who wrote the article: a person with a family name, or whoever it is as the page has it. */
import { OUTLETS, wholeWords } from './outlets.ts';

export interface Author {
  /** As the page has it, without an honorific or degrees. */
  readonly name: string;
  /** Null for a body, and where the page does not tell which of the names it is. */
  readonly family: string | null;
  readonly given: string | null;
  /** "Jr.", "III". */
  readonly suffix: string | null;
}

/** A part of the name: "Jr.", "III". */
export const SUFFIX = /^(?:[Jj][Rr]|[Ss][Rr]|II|III|IV)\.?$/u;
/** Degrees, orders and seats behind a name, which manuals leave out. With their capitals. */
const POSTNOMINAL = /^(?:PhD|DPhil|MD|JD|DDS|MBA|MSc|BSc|RN|CPA|Esq|OBE|MBE|CBE|KBE|DBE|MP|MSP|MEP|TD|QC|KC|FRS)$/u;
/** Before a name, and left out likewise. */
const HONORIFIC = /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|lord|lady|rev|reverend)\.?$/iu;
/** What somebody is, as alternatives of a pattern. */
export const ROLES =
  'correspondents?|editors?|reporters?|writers?|journalists?|producers?|columnists?|contributors?|presenters?|photographers?|analysts?|bureau|chief|fellow';
/** "Political Editor", "health correspondent". */
export const ROLE: RegExp = /* @__PURE__ */ new RegExp(`\\b(?:${ROLES})$`, 'iu');
/** Who has no name, and of whom bodies' names are made. */
export const DESKS = 'staff|news|web|online|digital|editorial|desk|team|wires?|services?|newsroom|agency|agencies';
/** Words of which bodies' names are made, and outlets that have names of their own. */
const BODY = /* @__PURE__ */ wholeWords(
  `${OUTLETS}|${DESKS}|press|media|group|network|times|post|journal|arabiya|association|associated|organi[sz]ations?|institute|university|college|school|department|office|ministry|government|authority|board|council|committee|commission|company|corporation|inc|ltd|foundation|federation|society|coalition|alliance|campaign|trust|fund|bank|cent(?:er|re)|project|party|union|rights|health|watch|international|national|world|global|nations|radio|tv|sports?|today|daily|gazette|herald|guardian|tribune|mail`,
);
/** Words that stand in names of bodies and in none of a person: "Doctors Without Borders", "El Mundo". */
const NO_PERSON = /^(?:the|el|il|la|le|los|las|les|die|das)\s|\s(?:the|of|for|with|without|against|between|from|on)\s/iu;
/** A whole word that stands before a family name and belongs to it: "de", "van", "ibn". */
export const PARTICLE = /^(?:de|del|della|der|den|des|di|da|do|dos|du|van|von|vom|zu|zur|la|le|lo|ten|ter|bin|ibn|ben|al|el|st\.?|mac)$/iu;
const NAME = /^\p{Lu}[\p{L}\p{M}’'.-]*$/u;
/** In these scripts the family name of a byline comes last. */
const FAMILY_LAST = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s’'.-]+$/u;

/** True for degrees and orders alone. */
export const isPostnominal = (word: string) => POSTNOMINAL.test(word.replaceAll('.', ''));

/** A name without what stands before and behind it, two words of it left; a suffix by itself. */
function bare(name: string): { readonly words: readonly string[]; readonly suffix: string | null } {
  const all = name.split(' ');
  const first = all.findIndex((word, at) => all.length - at <= 2 || !HONORIFIC.test(word));
  const words = all.slice(first);
  let suffix: string | null = null;
  for (let last = words.at(-1) ?? ''; words.length > 2 && (SUFFIX.test(last) || isPostnominal(last)); last = words.at(-1) ?? '') {
    if (SUFFIX.test(last)) suffix = last;
    words.pop();
  }
  return { words, suffix };
}

/** "MUNRO" as "Munro"; initials stay. */
const namelike = (word: string) =>
  word.replace(/(\p{Lu})([\p{Lu}\p{M}]+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());

/** Names in capitals whose small letters nobody can tell: "MACKAY" and "VAN" are written in two ways, "JO" is a name and "TJ" none. */
const UNSURE = /(?<!\p{L})(?:MA?C\p{Lu}{3}|\p{Lu}{2} )/u;

/** True where a name is that of a body, by its words. */
export const isBody = (name: string): boolean => BODY.test(name) || NO_PERSON.test(name);

/** A person where the name has the form of one; everybody else keeps the name whole. */
export function authorOf(name: string, after: string | null): Author {
  const whole: Author = { name: after ? `${name} ${after}` : name, family: null, given: null, suffix: null };
  const { words, suffix } = bare(name);
  const isName = words.length > 1 && words.length < 6 && words.every((word) => NAME.test(word) || PARTICLE.test(word));
  const isOther = isBody(name) || ROLE.test(name) || /^[\p{Lu}\s]{2,5}$/u.test(name);
  // "Lord Blair", "King Jr.": one word of the name alone
  const isShort = HONORIFIC.test(words[0] ?? '') || SUFFIX.test(words.at(-1) ?? '');
  if (!isName || isOther || isShort || !FAMILY_LAST.test(name)) return whole;
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first--;
  // all of it as it is where that is not sure of one of its words
  const cased = /\p{Ll}/u.test(name) || UNSURE.test(name) || first < words.length - 1 ? words : words.map(namelike);
  const own = (suffix ?? after)?.replace(/^([JS])R/u, '$1r') ?? null;
  return {
    name: [...cased, ...(own ? [own] : [])].join(' '),
    family: cased.slice(first).join(' '),
    given: cased.slice(0, first).join(' '),
    suffix: own,
  };
}
