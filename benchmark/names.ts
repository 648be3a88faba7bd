/** When two names are the same speaker's. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words of a name that tell nobody apart. */
const EMPTY = words(
  'the a an of for and mr mrs ms miss dr sir dame lord lady prof professor president minister sen rep gov mayor judge justice',
);

/** Who or what speaks for somebody else, and is not them. The last four are kept so that figures stay comparable with earlier ones. */
const PROXIES = words(
  'press aide aides lawyer lawyers attorney attorneys solicitor solicitors barrister barristers source sources official officials ' +
    'report reports statement statements letter letters study studies review reviews findings data friend friends family families ' +
    'relative relatives mother father brother sister wife husband son sons daughter daughters parent parents office team campaign ' +
    'adviser advisers advisor advisors neighbor neighbors neighbour neighbours colleague colleagues supporters critics members lawmakers ' +
    'post posts results author authors researchers graph drills promotion eczema',
);
const isProxy = (word: string) => PROXIES.has(word) || /^(?:spokes|represent)[\p{L}\p{N}]/u.test(word);

const WHOSE = /['’]s?\s/u;
const OF_WHOM = /\s(?:for|of|at|from|in|with|on|by|to|into|who|which)\s/iu;

/** The words that tell a name apart: lower case, without accents, titles and possessive endings. */
export function wordsOf(name: string): string[] {
  const bare = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '');
  return bare.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !EMPTY.has(word));
}

/**
 * True where all words of the shorter name stand in the longer one, and the longer one is not somebody of theirs: "Ms Ray" is
 * "Ana Ray", and neither "a spokesperson for Ms Ray" nor "Ms Ray's report".
 */
export function sameName(a: string, b: string): boolean {
  const [inA, inB] = [wordsOf(a), wordsOf(b)];
  if (inA.length === 0 || inB.length === 0) return a.trim().toLowerCase() === b.trim().toLowerCase();
  const [short, long, longer] = inA.length <= inB.length ? [inA, inB, b] : [inB, inA, a];
  return short.every((word) => long.includes(word)) && longer.split(',').some((part) => isAbout(part, short));
}

/** True where a part of a longer name ("Ana Ray, the mayor's aide") is of the one with these words. */
function isAbout(part: string, short: readonly string[]): boolean {
  const among = (list: readonly string[]) => short.some((word) => list.includes(word));
  const owned = part.split(WHOSE);
  const head = wordsOf(owned.at(-1)?.split(OF_WHOM)[0] ?? '');
  const isSomebodys = owned.length > 1 || head.some(isProxy);
  return among(wordsOf(part)) && (!isSomebodys || among(head));
}
