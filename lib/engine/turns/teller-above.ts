/** Whom the standfirst or a caption presents as who told what stands below, and whether they tell of somebody else. */
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { alike, wordsOf } from './people.ts';
import type { Places } from './places.ts';

/** Longest name, in tokens. */
const LONGEST = 5;

/**
 * The person whose name in full opens a sentence of the line below the headline, or its main clause, where that names nobody else but who wrote it down: "Ana
 * Ruiz, 52, on the winter of the flood", "The mill is gone. Ana Ruiz talks to Tom Bell"; null: none does.
 */
export function inStandfirst(reading: Reading, whom: Range, places: Places): Range | null {
  const { document, tokens } = reading;
  const isTitle = ({ block }: Token) => document.blocks[block]?.kind === 'title';
  let first = tokens.findIndex((token, at) => !isTitle(token) && at > 0 && isTitle(tokens[at - 1] as Token));
  const next = tokens.findIndex((token, at) => at > first && token.block !== tokens[first]?.block);
  // "By Tom Bell" may stand between the two
  if (first >= 0 && isNameOnly(tokens, { first, last: next })) first = next;
  const block = tokens[first]?.block ?? -1;
  if (document.blocks[block]?.kind !== 'heading') return null;
  const isWriter = (one: Mention) => whom.last > whom.first && alike(wordsOf(reading, one), wordsOf(reading, whom));
  const people = [...places.named.values()].filter(
    (one) => tokens[one.first]?.block === block && one.kind !== 'organisation' && one.kind !== 'place' && one.last - one.first > 1,
  );
  const others = people.filter((one) => !isWriter(one));
  const acts = others.filter((one) => opensClause(reading, one));
  const person = others.find(({ kind }) => kind === 'person') ?? acts[0];
  if (!person || !acts.includes(person)) return null;
  if (others.some((one) => (one.kind === 'person' || acts.includes(one)) && !alike(wordsOf(reading, one), wordsOf(reading, person))))
    return null;
  if (tellsOfKin(tokens, { first, last: next < 0 ? tokens.length : next }) || opensWithAnother(reading, block, places)) return null;
  return { first: person.first, last: person.last };
}

/** Most words of a time before who did something then: "For more than thirty years". */
const TIMED = 5;

/** True for a name that opens its sentence, or its main clause, with what they are or do behind it: "When the mill closed, | Ana Ruiz, 58, was asked to stay", "For 31 years | Ana Ruiz kept". */
function opensClause({ tokens, sentences }: Reading, { first, last }: Mention): boolean {
  const start = sentences[tokens[first]?.sentence ?? -1]?.first ?? -1;
  const isSubject = is(tokens[start], 'subordinator') && tokens[first - 1]?.text === ',';
  const ahead = tokens.slice(start, first);
  const time = ahead.at(-1);
  const isTimed =
    hasTag(ahead[0], 'IN') &&
    ahead.length <= TIMED &&
    (is(time, 'timeUnit') || is(time, 'period') || is(time, 'calendar') || hasTag(time, 'CD')) &&
    !ahead.some(isFiniteVerb);
  const after = tokens[last];
  return (start === first || isSubject || isTimed) && (after?.text === ',' || is(after, 'on') || isFiniteVerb(after));
}

/** True where the words have somebody's kin, or one of several, who may be who tells: "Jo Bell was nine. His mother on the day", "One of her pupils". */
export const tellsOfKin = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last).some((token, i, words) => {
    const owner = words[i - 1];
    const isKin = is(token, 'kin') && (hasTag(owner, 'PRP$', 'POS') || hasTag(words[i - 2], 'PRP$', 'POS'));
    return isKin || (is(token, 'singularIndefinite') && is(words[i + 1], 'genitive'));
  });

/** True where somebody without a name opens a sentence of the block, or is told of there: "A survivor of that night looks back.", "the woman who doubled for her". */
export const opensWithAnother = ({ tokens, sentences }: Reading, block: number, { all }: Places): boolean =>
  all.some(
    ({ first, last, kind, form, name }) =>
      tokens[first]?.block === block &&
      !name &&
      form !== 'pronoun' &&
      (kind === 'person' || kind === 'group') &&
      (sentences[tokens[first]?.sentence ?? -1]?.first === first || tokens[last]?.tag === 'WP'),
  );

/** The person whose name in full opens the caption of the first picture: "Ana Ruiz with Horace, at the Marlow Museum", "Rhoswen Tidewell: “I stayed.”"; null: it opens with none. */
export function inCaption({ document, tokens }: Reading, { named }: Places): Range | null {
  const first = tokens.findIndex(({ block }) => document.blocks[block]?.kind === 'caption');
  const mention = named.get(first);
  if (!mention || mention.last - first < 2) return null;
  const isQuoted = tokens[mention.last]?.text === ':' && tokens[mention.last + 1]?.quoted !== -1;
  if (mention.kind !== 'person' && !(mention.kind === null && isQuoted)) return null;
  // "Tom Bell was my boss" tells of somebody else
  const title = tokens.findIndex(({ block }) => document.blocks[block]?.kind !== 'title');
  // "My mother, the spy" is who is in the picture
  if (isFiniteVerb(tokens[mention.last]) || tellsOfKin(tokens, { first: 0, last: Math.max(0, title) })) return null;
  const surname = tokens[mention.last - 1]?.lower;
  const isToldOf = tokens.some(({ block, form, lower, quoted }) => {
    const { kind } = document.blocks[block] ?? {};
    return lower === surname && form.upper && quoted === -1 && (kind === 'paragraph' || kind === 'heading');
  });
  return isToldOf ? null : { first, last: mention.last };
}

/** True for words that are a name in full, with "by" before it or not. */
export function isNameOnly(tokens: readonly Token[], { first, last }: Range): boolean {
  const words = tokens.slice(is(tokens[first], 'agentive') ? first + 1 : first, Math.max(first, last));
  return words.length > 1 && words.length <= LONGEST && words.every(isNamePart);
}
