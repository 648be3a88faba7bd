/** How much a mention brings whom it speaks of to the fore. */

import { vaguelyCountedFrom } from '../../clauses/bounds.ts';
import { hasTag, isAdverb, isFiniteVerb, isNameWord, isParticiple, isWhPronoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading, Sentence, Statement, Token } from '../../reading.ts';
import { afterBrackets, isDash } from '../../text/marks.ts';
import { outermostParts, partsOver } from '../../text/quoted.ts';
import { firstMentionAt } from '../at-cues/nearby.ts';
import { AGENT, CREDITED, QUOTED, SPEAKER, SUBJECT } from './discourse.ts';

/** What is known of a mention beside its own words. */
export interface Standing {
  readonly quoted: boolean;
  /** It is the source of a statement. */
  readonly speaks: boolean;
  /** It is a part of another mention: "Bell" in "Bell spokesman Tom Ruiz". */
  readonly inside: boolean;
  /** It is the document by which somebody says something: "In a report, Ruiz said". */
  readonly channel: boolean;
  /** Its part in a question that is told of: "a reporter asked Ruiz whether". Whoever is asked answers. */
  readonly part: 'asks' | 'asked' | null;
}

/** Weight of who asks. */
const ASKS = 0.5;
/** Weight of the document by which somebody speaks. */
const CHANNEL = 1;
/** Weight of what is no whole phrase of its sentence, or hangs on a preposition. */
export const GOVERNED = 0.4;

/**
 * Subjects weigh most, then other whole phrases, then those inside phrases and quotations.
 *
 * @param person - it speaks of one
 * @param beside - tells whether a person is the subject of its sentence before it
 */
export function weightOf(
  { document, tokens, sentences, language }: Reading,
  mention: Mention,
  { quoted, speaks, inside, channel, part }: Standing,
  person: boolean,
  beside: () => boolean,
): number {
  const credit = document.blocks[tokens[mention.first]?.block ?? -1]?.credit;
  if (credit && credit.start <= mention.start && mention.end <= credit.end) return CREDITED;
  if (quoted) return QUOTED;
  if (part) return part === 'asks' ? ASKS : SUBJECT;
  const next = tokens[afterBrackets(tokens, mention.last)];
  const start = vaguelyCountedFrom(tokens, mention.first);
  const before = tokens[start - 1];
  const { first } = sentences[tokens[mention.first]?.sentence ?? 0] as Sentence;
  // "Ruiz was accused of lying by Bell": either has the floor
  if (speaks && is(before, 'agentive') && beside()) return AGENT;
  // "When a reporter asked, Ruiz laughed": the floor is Ruiz's
  if (speaks) return mention.first === first + 1 && leadsAside(before) ? 0.8 : SPEAKER;
  // "But Bell, the mayor, left"
  const leads = mention.kind === 'person' && mention.apposition === null && afterOpener(tokens, first, mention.first);
  const opens = start === first || (start === first + 1 && hasTag(before, 'CC', 'RB')) || leads;
  // "Bell's beef went on. He left": a paragraph that begins so is about Bell
  if (next?.tag === 'POS' && is(tokens[mention.last + 1], 'floorNoun') && is(before, 'be')) return SUBJECT;
  if (next?.tag === 'POS') return person && !inside && mention.first === first && opensBlock(sentences, tokens[first]) ? SUBJECT : 0.5;
  if (channel) return CHANNEL;
  // "testified as a witness": what somebody is there is nobody else
  if (mention.form === 'indefinite' && is(before, 'comparative') && !isFiniteVerb(next)) return QUOTED;
  // "after the inquiry was published, it said"
  if (is(before, 'subordinator') || is(before, 'complementizer') || is(before, 'questionWord')) return 0.8;
  // "For Bell, it was late", "For tenants, it was late", "the jury heard from Bell, who left": the floor is Bell's
  const somebody = mention.kind === 'person' || (mention.kind === null && mention.name !== null);
  const many = mention.kind === 'group' || mention.kind === 'organisation';
  if ((somebody || many) && isTopic(tokens, mention, first)) return SUBJECT;
  if (somebody && (hasFloor(tokens, mention, first) || isDoer(tokens, mention))) return SUBJECT;
  if (somebody && isMadeTo(tokens, mention) && !language.cueVerbs.has(before?.lower ?? '')) return AGENT;
  // "When the lift fell on Ana Bell, she said": nobody else does anything there
  if (mention.kind === 'person' && mention.name && isInOpeningClause(tokens, mention, first) && !beside()) return SUBJECT;
  // "moving it from Harrow to Leeds costs"
  if (hasTag(before, 'IN', 'TO') || inside || hangsWithOther(tokens, start)) return GOVERNED;
  // "Ana Hale and Eva Bell met": both alike; "Ana Hale of Leith, who sings, met"
  if ((next?.tag === 'CC' || (next?.tag === 'IN' && !leadsAside(next))) && (opens || joinsSubject(tokens, first, mention.first)))
    return SUBJECT;
  // "One is Ana Hale, a singer"
  if (is(before, 'finiteBe') && mention.name && /^[,.]$/.test(next?.text ?? '')) return SUBJECT;
  if (isFiniteVerb(next) || ((next?.text === ',' || isDash(next) || isParticiple(next)) && opens)) return SUBJECT;
  // "Bell himself laughed"
  if (is(next, 'reflexive')) return SUBJECT;
  if (hasTag(next, 'RB', 'WP')) return opens ? SUBJECT : 0.9;
  return 0.6;
}

/** True for the second of two names that hang on a preposition: "the story of Ana Hale and | Eva Bell". */
function hangsWithOther(tokens: readonly Token[], first: number): boolean {
  if (!is(tokens[first - 1], 'additive')) return false;
  let at = first - 2;
  while (isNameWord(tokens[at])) at--;
  return at < first - 2 && hasTag(tokens[at], 'IN', 'TO');
}

/** So many words may stand before the second of two. */
const JOINED = 10;

/** True for the second of those whom a sentence that begins at `first` begins with: "Ana Hale and | Eva Bell of Leith met". */
function joinsSubject(tokens: readonly Token[], first: number, at: number): boolean {
  return is(tokens[at - 1], 'additive') && at - first <= JOINED && !tokens.slice(first, at).some(isFiniteVerb);
}

/** True for the first word of its paragraph. */
const opensBlock = (sentences: readonly Sentence[], word: Token | undefined): boolean =>
  sentences[(word?.sentence ?? 0) - 1]?.block !== word?.block;

/** True for whom a sentence that begins at `first` is said to be about: "For Bell,", "As for Bell,". */
function isTopic(tokens: readonly Token[], mention: Mention, first: number): boolean {
  const lead = is(tokens[first], 'comparative') ? first + 1 : first;
  return mention.first === lead + 1 && is(tokens[lead], 'for') && tokens[mention.last]?.text === ',';
}

/** True for whom something befalls in the clause with which a sentence begins at `first`: "While the lift did not please | Bell"; not "When a tenant met | Bell". */
function isInOpeningClause(tokens: readonly Token[], mention: Mention, first: number): boolean {
  if (!is(tokens[first], 'subordinator') || tokens.slice(first, mention.first).some(({ text }) => text === ',')) return false;
  // "fell on Ana Bell and Sue Ames, she said": either
  if (hasTag(tokens[mention.last], 'CC') || hasTag(tokens[mention.first - 1], 'CC')) return false;
  let verb = first + 1;
  while (verb < mention.first && !isFiniteVerb(tokens[verb])) verb++;
  const thing = tokens[isAdverb(tokens[verb - 1]) ? verb - 2 : verb - 1];
  return verb < mention.first && verb > first + 2 && hasTag(thing, 'NN') && !is(thing, 'personNoun');
}

/**
 * True for whom a sentence that begins at `first` hands the floor to: "heard from | Bell", "the turn of | Bell", "The defence called | Bell", and
 * with its subject behind the verb, "Then came | Bell".
 */
function hasFloor(tokens: readonly Token[], { first: at, last }: Mention, first: number): boolean {
  const [verb, before] = [tokens[at - 1], tokens[at - 2]];
  if (is(verb, 'from')) return is(before, 'hearing');
  if (is(verb, 'genitive')) return is(before, 'floorNoun');
  if (!/^[.,]$/.test(tokens[last]?.text ?? '')) return false;
  return (
    is(verb, 'calling') ||
    (isFiniteVerb(verb) && at - 1 > first && tokens.slice(first, at - 1).every((word) => hasTag(word, 'RB', 'IN', 'JJ')))
  );
}

/** True for who did what is told of, and of whom more is told: "it was summed up by | Tom Bell, a baker". */
const isDoer = (tokens: readonly Token[], { first, last, name }: Mention): boolean =>
  name !== null && tokens[last]?.text === ',' && is(tokens[first - 1], 'agentive') && hasTag(tokens[first - 2], 'VBN', 'RP');

/** True for who does something because of what is told before it: "failed to answer, prompting | Bell | to ask the judge": the next word may be theirs. */
const isMadeTo = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  hasTag(tokens[first - 1], 'VBG') && tokens[first - 2]?.text === ',' && is(tokens[last], 'infinitive') && tokens[last + 1]?.tag === 'VB';

/** True after what says when, where or how, or what somebody did or met with, and the sentence's first comma: "Afterwards, | Ruiz of Leith left", "Reached by phone, | …". */
function afterOpener(tokens: readonly Token[], first: number, at: number): boolean {
  if (tokens[at - 1]?.text !== ',' || !hasTag(tokens[first], 'RB', 'IN', 'VBN', 'VBG')) return false;
  for (let i = first; i < at - 1; i++) if (tokens[i]?.text === ',' || isFiniteVerb(tokens[i])) return false;
  return true;
}

/** True for "Ruiz" in "Ruiz agreed.", which says what was said before. */
export const agrees = ({ tokens }: Pick<Reading, 'tokens'>, { last }: Mention): boolean =>
  is(tokens[last], 'standingAlone') && tokens[last + 1]?.text === '.';

/** True for "Ruiz" in "Ruiz, who said". */
export function inRelative({ tokens }: Pick<Reading, 'tokens'>, { last }: Mention): boolean {
  const next = tokens[tokens[last]?.text === ',' ? last + 1 : last];
  return isWhPronoun(next) && is(next, 'whRelative');
}

/** True for what leads a clause beside the main one. */
const leadsAside = (word: Token | undefined): boolean => is(word, 'subordinator') || is(word, 'complementizer') || is(word, 'questionWord');

/** How the mentions of one article stand in it. */
export class Standings {
  private readonly quoted: Int32Array;
  private readonly requoted: Int32Array;
  private readonly inside: Uint8Array;
  /** Those that somebody asks. */
  private readonly asked = new Set<number>();
  private readonly channels = new Set<number>();

  constructor(
    { quotations }: Reading,
    private readonly mentions: readonly Mention[],
    private readonly statements: readonly Statement[],
  ) {
    this.quoted = partsOver(mentions, outermostParts(quotations));
    this.requoted = partsOver(mentions, outermostParts(quotations, 1));
    this.inside = insideOthers(mentions);
    for (const { act, via } of statements) {
      const m = via ? firstMentionAt(mentions, via.start) : mentions.length;
      const mention = mentions[m];
      if (!via || !mention || mention.end > via.end) continue;
      if (act === 'question') this.asked.add(m);
      else if (mention.kind === 'document' && mention.form === 'indefinite') this.channels.add(m);
    }
  }

  /** False for a name in marks that is somebody's outside them: "a man named “Tom Bell”". */
  isQuoted(mention: number): boolean {
    return this.quoted[mention] !== -1 && this.quoted[this.mentions[mention]?.apposition ?? mention] !== -1;
  }

  /** True for one in a quotation inside another, which the speaker quotes of somebody. */
  isRequoted(mention: number): boolean {
    return this.requoted[mention] !== -1;
  }

  /** True for the document by which somebody says something. */
  isChannel(mention: number): boolean {
    return this.channels.has(mention);
  }

  /** True where a mention is the source of something that is no question, whoever asks being answered by somebody else, nor passed on by another, who has the floor. */
  states(speaking: readonly number[]): boolean {
    return speaking.some((s) => this.statements[s]?.act !== 'question' && this.statements[s]?.shape !== 'number-relayed');
  }

  private asks(speaking: readonly number[]): boolean {
    return speaking.some((s) => this.statements[s]?.act === 'question');
  }

  /** @param speaking - the statements whose source it is */
  of(mention: number, speaking: readonly number[]): Standing {
    const speaks = this.states(speaking);
    return {
      quoted: this.isQuoted(mention),
      speaks,
      inside: this.inside[mention] === 1,
      channel: this.isChannel(mention),
      part: this.asked.has(mention) ? 'asked' : !speaks && this.asks(speaking) ? 'asks' : null,
    };
  }
}

/** For each mention 1 where it is a part of another, of known kind. */
function insideOthers(mentions: readonly Mention[]): Uint8Array {
  let covered = 0;
  return Uint8Array.from(mentions, ({ last, kind }) => {
    const inside = last <= covered;
    if (kind !== null) covered = Math.max(covered, last);
    return inside ? 1 : 0;
  });
}
