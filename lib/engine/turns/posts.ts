/**
 * Posts of social networks that a page sets itself: a line with a name and the handle of an account, above what was posted.
 *
 *   Ana Ruiz @anaruiz · 9 May      The lamp is lit again.
 *   ^──────^                       ^────────────────────^
 */
import { isMonth } from '../clauses/date-numbers.ts';
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { boxOf, type Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import { isOwn, ownNames, wordsOf } from './people.ts';
import type { Places } from './places.ts';
import { names } from './told-of.ts';

/** Longest such line, and longest name in it, in tokens. */
const [LONGEST, NAME] = [16, 6];
/** Share of the posts in which somebody speaks of themselves or to somebody: others are what is told of people with their handles. */
const PERSONAL = 1 / 3;
const HANDLE = /^@[\p{L}\d_.]{2,}$/u;

/** What was posted, and by whom: all below the line in its box, else the line below it. Nothing, where too few of them speak of themselves. */
export function saidInPosts(reading: Reading, lines: readonly Line[], { named }: Places): readonly Said[] {
  const { tokens } = reading;
  const said: Said[] = [];
  const isDated = ({ first, last }: Line) => tokens.slice(first, last).some((token) => hasTag(token, 'CD') || isMonth(token));
  const own = ownNames(reading);
  for (const [at, line] of lines.entries()) {
    const account = accountIn(tokens, line);
    if (!account) continue;
    // a picture's maker and a speaker's life have a handle too: a post has its day, or stands below a colon
    const isPost = boxOf(reading, line) !== null || isDated(line) || tokens[(lines[at - 1]?.last ?? 0) - 1]?.text === ':';
    // whose name stands by a handle over an article wrote it
    const isAuthors = at === 0 || isOwn(own, wordsOf(reading, account));
    // "Follow Ana Ruiz @anaruiz": a name behind words that are no office
    const known = named.get(account.first);
    const isLed =
      known?.role === null && (known.name?.start ?? 0) > (tokens[account.first]?.start ?? 0) && !is(tokens[account.first], 'honorific');
    if (!isPost || isAuthors || isLed || known?.kind === 'place') continue;
    const box = boxOf(reading, line);
    for (let i = at + 1; i < lines.length; i++) {
      const below = lines[i] as Line;
      const inBox = box !== null && boxOf(reading, below) === box;
      if (accountIn(tokens, below) || below.kind === 'heading' || (!inBox && i > at + 1) || names(tokens, below, account)) break;
      if (inBox || below.kind !== 'item') said.push({ speaker: account, content: below, line: below });
    }
  }
  const personal = said.filter(({ line }) => line.own || line.spokenTo).length;
  return personal < said.length * PERSONAL ? [] : said;
}

/** True for a line that says whose a post is by their handle or the network: "Ana Ruiz (@anaruiz)", "Ana Ruiz, on Facebook". */
export const tellsOfPost = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens
    .slice(first, last)
    .some(({ text }, i) => HANDLE.test(text) || (is(tokens[first + i], 'network') && is(tokens[first + i - 1], 'on')));

/** The name before the handle in a line that has nothing else but when it was posted; null: it is no such line. */
function accountIn(tokens: readonly Token[], { first, last, kind }: Line): Range | null {
  // "— Ana Ruiz (@anaruiz)" stands below what is hers, as the credit of a block quotation does
  if (kind === 'heading' || kind === 'quote' || isDash(tokens[first]) || last - first > LONGEST) return null;
  let handle = first;
  while (handle < last && !HANDLE.test(tokens[handle]?.text ?? '')) handle++;
  let end = handle;
  while (end > first && !tokens[end - 1]?.form.letter) end--;
  const rest = tokens.slice(handle + 1, last);
  const saysMore =
    // "Words: Ana Ruiz @anaruiz"
    tokens.slice(first, handle).some(({ text }) => text === ':') ||
    tokens.slice(first, last).some((token) => isFiniteVerb(token) && token.form.small) ||
    rest.some(({ form }) => form.stops);
  return handle < last && end > first && end - first <= NAME && !saysMore ? { first, last: end } : null;
}
