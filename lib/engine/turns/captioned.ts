/**
 * Quotations one after another, each with a line above or below it, or words beside it, that say whose it is and nothing else.
 *
 *   **Skipper Tom Bell**     “It was late.”                      “It was late.” — Sue Ames, cook
 *   “It was late.”           Harbour Board chair Ana Ruiz        ^────────────^   ^──────^
 */
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { append } from '../text/append.ts';
import { isNamePart } from '../text/label-ends.ts';
import { isDash } from '../text/marks.ts';
import { namedBelow, pairIn } from './bearer.ts';
import { bareRoleIn, descriptionIn, unnamedIn } from './described.ts';
import type { Apart, Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import type { Places } from './places.ts';
import { type Part, partOf, rangeOf } from './quoted-part.ts';
import { isRole, saysWhat } from './roles.ts';
import { isAboutSomebody } from './told-of.ts';

/** Fewest quotations, or rows of them, with such words at the same side. */
const FEWEST = 2;
/** Fewest quotations with lines below that tell more than whose they are. */
const PAIRS = 3;
/** Longest name that nothing but the others tells for one, in tokens. */
const LONGEST_NAME = 4;

/** What is quoted, and who is named beside it, above or below. */
export function saidBesideNames(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const said = saidBeside(reading, lines, places);
  if (new Set(said.map(({ speaker }) => speaker)).size < FEWEST) return [];
  // “She was our light.” below the names of the dead is said of them
  const under = said.filter(({ speaker, content }) => speaker !== null && speaker.first < content.first);
  const told = under.filter(({ content }) => isAboutSomebody(reading, content));
  return told.length * 2 > under.length ? said.filter((one) => !under.includes(one)) : said;
}

/** What is quoted right above a dash and who says it, though it be all that is: “— Ana Ruiz, baker”. */
export function saidAboveDashes(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const isSigned = ({ speaker, content: { last } }: Said) => speaker !== null && isDash(reading.tokens[last]) && speaker.first > last;
  const said = saidBeside(reading, lines, places);
  // a quotation over several lines has its dash below the last of them
  const signed = new Set(said.filter(isSigned).map(({ speaker }) => speaker));
  return said.filter(({ speaker }) => signed.has(speaker));
}

function saidBeside(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  // "4/5" under a critic's name
  const worded = lines.filter(({ first, last }) => reading.tokens.slice(first, last).some(({ form }) => form.letter));
  const found = worded.flatMap((line) => partOf(reading, line, places) ?? []);
  // a heading in quotation marks over a paragraph repeats words of that
  const all = found.filter(({ quoted, line }, i) => !(quoted && line.kind === 'heading' && isText(found[i + 1])));
  // "Ana Ruiz" may have "Director of the lock" below it, in a line of its own
  const read = all.filter((part, i) => !(isNameAlone(all[i - 1]) && !part.quoted && !part.speaker && saysWhat(reading, part.line)));
  const parts = goingOn(reading, inTurns(reading, setAlike(reading, likeOthers(reading, read, places), places), places));
  const said: Said[] = [];
  for (let first = 0; first < parts.length; first++) {
    const { quoted, speaker, line } = parts[first] as Part;
    if (quoted && speaker) said.push({ speaker, content: rangeOf(parts[first] as Part), line });
    let last = first;
    while (isLoose(parts[last])) last++;
    append(said, saidIn(parts.slice(first, last)));
    first = Math.max(first, last - 1);
  }
  return said;
}

/** True for a paragraph that is neither quoted nor a name. */
const isText = (part: Part | undefined): boolean => part !== undefined && !part.quoted && !part.names && !part.speaker;

const isNameAlone = (part: Part | undefined): boolean => part?.speaker != null && !part.quoted;

/**
 * The parts, where two of them at least have somebody after a dash, with what the words after the dashes of the others name or describe:
 * "— Moss Ferry, cook", "— Father of a pupil".
 */
function likeOthers(reading: Reading, parts: readonly Part[], places: Places): readonly Part[] {
  const { tokens } = reading;
  if (parts.filter(({ dash, speaker }) => dash && speaker).length < FEWEST) return parts;
  return parts.map((part) => {
    if (!part.dash || part.speaker || !part.named) return part;
    const first = part.named.first + 1;
    let last = first;
    while (last < part.line.last && isNamePart(tokens[last] as Token)) last++;
    const ends = last === part.named.last || /^[,(]$/.test(tokens[last]?.text ?? '');
    const isName = ends && last - first > 1 && last - first <= LONGEST_NAME;
    const words = { first, last: part.named.last };
    const joint = pairIn(reading, words, places) ?? unnamedIn(reading, words);
    const speaker = joint ?? (isName ? { first, last } : bareRoleIn(reading, words));
    return speaker ? { ...part, speaker, names: !part.quoted } : part;
  });
}

/**
 * The parts, with the bodies and people whom lines describe, or what stands before a quotation does, that are set apart as two others at least
 * which name somebody: "**Friends of the Lock**", "**A mother of two.** “I walk now.”"
 */
function setAlike(reading: Reading, parts: readonly Part[], places: Places): readonly Part[] {
  const opens = ({ quoted, named, line }: Part) => quoted && named?.first === line.first && named.last === line.lead;
  const styles = new Map<Apart | null, number>();
  const openings = new Map<Apart | null, number>();
  for (const part of parts) {
    const { speaker, line, quoted } = part;
    const counts = opens(part) ? openings : line.apart && !quoted ? styles : null;
    if (speaker) counts?.set(line.style, (counts.get(line.style) ?? 0) + 1);
  }
  return parts.map((part) => {
    const { line, quoted, speaker, dash, named } = part;
    if (speaker) return part;
    if (named && opens(part) && (openings.get(line.style) ?? 0) >= FEWEST) {
      const own = describedBefore(reading, named, places);
      return own ? { ...part, names: false, speaker: own } : part;
    }
    const isAlike = !quoted && !dash && line.apart && (styles.get(line.style) ?? 0) >= FEWEST;
    // "The neighbours" over several of them is none of them
    const own = isAlike ? descriptionIn(reading, rangeOf(line), line.kind !== 'heading') : null;
    return own ? { ...part, speaker: own } : part;
  });
}

/** Whom the words before a quotation describe, or the two whom they name, without the mark at their end: "A mother of two from Leith.", "Cook who gave no name."; null: nobody. */
function describedBefore(reading: Reading, { first, last }: Range, places: Places): Range | null {
  const { tokens } = reading;
  let end = last;
  while (end > first && !tokens[end - 1]?.form.letter) end--;
  const words = { first, last: end };
  if (pairIn(reading, words, places)) return pairIn(reading, words, places);
  const isWho = isRole(reading, tokens[first]?.lower ?? '') && is(tokens[first + 1], 'personalRelative');
  if (isWho) return { first, last: first + 1 };
  return descriptionIn(reading, words, true);
}

/** The parts, where from the first quotation on each has a line below it that begins with whose it is: "Tom Bell after the vote". */
function inTurns(reading: Reading, parts: readonly Part[], places: Places): readonly Part[] {
  const from = parts.findIndex(({ quoted }) => quoted);
  const rest = from < 0 ? [] : parts.slice(from);
  if (
    rest.length < PAIRS * 2 ||
    rest.length % 2 > 0 ||
    rest.some(({ quoted, speaker }, i) => quoted !== (i % 2 === 0) || (quoted && speaker))
  )
    return parts;
  const told = rest.map((part) => {
    const mention = part.quoted || part.speaker ? null : namedBelow(reading, part, places);
    return mention ? { ...part, names: true, speaker: rangeOf(mention) } : part;
  });
  return told.every(({ quoted, speaker }) => quoted || speaker) ? [...parts.slice(0, from), ...told] : parts;
}

/** The parts, where a quotation that goes on over several of them is one person's: "“It was late." and "“We went home.” — Ana Ruiz". */
function goingOn({ tokens }: Reading, parts: readonly Part[]): readonly Part[] {
  const found = [...parts];
  const isOpen = ({ first, last, quoted }: Part) =>
    quoted && /^["“]$/.test(tokens[first]?.text ?? '') && !tokens.slice(first + 1, last).some(({ text }) => /^["“”]$/.test(text));
  for (let i = found.length - 2; i >= 0; i--) {
    const [part, next] = [found[i] as Part, found[i + 1] as Part];
    if (isOpen(part) && !part.speaker && next.quoted && next.speaker) found[i] = { ...part, speaker: next.speaker };
  }
  return found;
}

/** True for a quotation alone and a name alone, which may belong to each other; a heading that names nobody parts them. */
const isLoose = (part: Part | undefined): boolean =>
  part !== undefined && part.quoted !== (part.names || part.speaker !== null) && (part.line.kind !== 'heading' || part.speaker !== null);

/** What is said in a stretch of quotations and names alone: each name stands above its quotations, or each below. */
function saidIn(stretch: readonly Part[]): readonly Said[] {
  const side = sideOf(stretch);
  const found: Said[] = [];
  let waiting: Part[] = [];
  let speaker: Range | null = null;
  const give = () => {
    for (const { line, first, last } of waiting) if (speaker) found.push({ speaker, content: { first, last }, line });
    waiting = [];
  };
  for (const part of stretch) {
    if (part.quoted) waiting.push(part);
    else {
      if (side === 'above') give();
      speaker = side ? part.speaker : null;
      if (side === 'below') give();
      waiting = [];
    }
  }
  if (side === 'above') give();
  return found;
}

/** Where the names of a stretch stand; null: as they stand they may be of the quotations above or below. */
function sideOf(stretch: readonly Part[]): 'above' | 'below' | null {
  const [first, last] = [stretch[0], stretch.at(-1)];
  // "— Ana Ruiz" ends what it is of
  if (stretch.some(({ dash, speaker }) => dash && speaker)) return last?.quoted ? null : 'below';
  if (first?.quoted === last?.quoted) return first?.speaker && !first.quoted ? 'above' : null;
  return first?.quoted ? 'below' : 'above';
}
