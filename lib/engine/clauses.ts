/** Clauses that follow a cue, known by their tags alone. Positions are token indexes, ranges half-open. */
import type { Language } from './languages/language.ts';
import { isTime, longPhraseAfter, type Range } from './phrases.ts';
import { wordsQuoted } from './quoted.ts';
import type { Cue, Sentence, Token } from './reading.ts';

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const TIME_ADVERB =
  /^(?:recently|earlier|later|previously|repeatedly|publicly|then|now|afterwards|afterward|today|yesterday|tonight|again|once|simply|bluntly|flatly|also|only|separately|often|in|at)$/;

export interface Adjuncts {
  /** Where the content may begin. */
  readonly at: number;
  /** The channel that was skipped: "in a statement", "told the BBC" (from the cue on). */
  readonly via: { readonly first: number; readonly last: number } | null;
}

/** Skips what stands between a cue and its content: whom it was said to, when, and by which channel. */
export function skipAdjuncts(tokens: readonly Token[], over: Int32Array, cue: Cue, sentence: Sentence, language: Language): Adjuncts {
  let at = cue.after;
  let via: Adjuncts['via'] = null;
  const free = (i: number) => i < sentence.last && over[i] === -1;
  if (cue.verb && cue.order !== 'after' && language.addressed.has(cue.verb.lemma) && free(at) && tokens[at]?.lower !== 'that') {
    let whom = longPhraseAfter(tokens, at, sentence.last);
    // "told the council's | newsletter"
    if (whom && tokens[whom.last]?.tag === 'POS') whom = longPhraseAfter(tokens, whom.last + 1, sentence.last) ?? whom;
    if (whom && cue.verb.lemma === 'tell' && toldThat(tokens, over, cue.after, sentence) === null)
      whom = toldAlone(tokens, over, whom, sentence.last);
    const next = whom ? tokens[whom.last] : undefined;
    const sure =
      cue.verb.lemma === 'tell' ||
      // "has assured me he is going", "warned tenants the lift would close"
      (/^(?:assure|warn|remind|inform|advise|notify|promise)$/.test(cue.verb.lemma) &&
        whom &&
        /^(?:PRP\$?|DT|EX|CD)$/.test(next?.tag ?? '') &&
        clauseAhead(tokens, over, whom.last, sentence.last, false)) ||
      /^(?:that|if|whether|how|why)$/.test(next?.lower ?? '') ||
      (whom && (over[whom.last] !== -1 || next?.text === ':' || next?.text === ','));
    if (whom && sure && over[whom.last - 1] === -1) {
      // "told the BBC the bridge": the phrase ends where a new one begins
      via = { first: cue.at, last: whom.last };
      at = whom.last;
    }
  }
  // "told “Morning Call” | that it was late"
  const show = cue.verb?.lemma === 'tell' && over[at] !== -1 ? wordsQuoted(tokens, over, at) : null;
  if (show?.title && tokens[show.last]?.lower === 'that') {
    at = show.last;
    via = { first: cue.at, last: at };
  }
  for (let moved = true; moved && free(at); ) {
    moved = false;
    const token = tokens[at] as Token;
    if (
      /^(?:this|last|next|earlier)$/.test(token.lower) &&
      /^(?:week|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|this)$/.test(tokens[at + 1]?.lower ?? '')
    ) {
      at += tokens[at + 1]?.lower === 'this' ? 3 : 2;
      moved = true;
    } else if (
      /^(?:later|earlier|ago|before|on)$/.test(tokens[at + 2]?.lower ?? '') &&
      /^(?:a|an|one|two|three|four|five|six|\d+)$/.test(token.lower) &&
      /^(?:minute|hour|day|week|month|year|moment)s?$/.test(tokens[at + 1]?.lower ?? '')
    ) {
      // "said a week later"
      at += 3;
      moved = true;
    } else if (/^(?:late|early)$/.test(token.lower) && (isTime(tokens[at + 1]) || /^(?:on|in)$/.test(tokens[at + 1]?.lower ?? ''))) {
      at++;
      moved = true;
    } else if (
      (isTime(token) && tokens[at + 1]?.tag !== 'POS') ||
      (token.tag.startsWith('RB') &&
        TIME_ADVERB.test(token.lower) &&
        free(at + 1) &&
        (token.lower !== 'only' || /^(?:that|an?)$/.test(tokens[at + 1]?.lower ?? '')))
    ) {
      // "Wednesday morning"
      at += /^(?:morning|afternoon|evening|night)$/.test(tokens[at + 1]?.lower ?? '') ? 2 : 1;
      moved = true;
    } else if ((token.tag === 'IN' && token.lower !== 'that') || token.tag === 'TO' || token.lower === 'during' || token.lower === 'via') {
      // "said on Monday | people were late"
      const day = token.lower === 'on' && isTime(tokens[at + 1]) && over[at + 1] === -1;
      if (day && !/^(?:CD|,|POS)$/.test(tokens[at + 2]?.tag ?? '') && tokens[at + 3]?.tag !== 'POS') {
        at += /^(?:morning|afternoon|evening|night)$/.test(tokens[at + 2]?.lower ?? '') ? 3 : 2;
        moved = true;
        continue;
      }
      const phrase = longPhraseAfter(tokens, at + 1, sentence.last);
      if (!phrase || over[phrase.first] !== -1) break;
      const words = tokens.slice(phrase.first, phrase.last);
      // "in a letter to tenants", "during a visit to Leith"
      const addressed = token.lower === 'to' && tokens[at - 1] !== undefined && via?.last === at;
      const channel =
        (addressed || token.lower === 'during' || words.some((word) => language.channels.has(word.lower))) &&
        /^(?:in|at|during|on|via|by|through|to|from|after)$/.test(token.lower);
      const time = words.every(
        (word) =>
          isTime(word) ||
          /^(?:\d{1,4}|\d{1,2}(?:st|nd|rd|th)|last|next|this|that|the|week|month|year|morning|afternoon|evening|night|weekend|early|late|jan\.?|feb\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|,)$/.test(
            word.lower,
          ),
      );
      if (!channel && !time) break;
      let last = phrase.last;
      // "said in a statement | people were late"
      if (channel && !addressed)
        for (let i = phrase.first + 1; i < last; i++)
          if (
            language.channels.has(tokens[i - 1]?.lower ?? '') &&
            tokens[i]?.tag === 'NNS' &&
            clauseAhead(tokens, over, i, sentence.last, false)
          )
            last = i;
      if (time && tokens[last]?.tag === 'CD' && over[last] === -1) last++;
      if (channel) via = { first: via && via.last === at ? via.first : at, last };
      at = last;
      moved = true;
    }
  }
  const goesOn = /^(?:W|IN|TO|,|VB[GN])/.test(tokens[at]?.tag ?? '') && tokens[at]?.lower !== 'that';
  const whom = cue.verb?.lemma === 'tell' && goesOn ? toldThat(tokens, over, cue.after, sentence) : null;
  if (whom !== null) return { at: whom, via: { first: cue.at, last: whom } };
  const that = free(at) ? farThat(tokens, over, cue, at, sentence, language) : null;
  if (that === null) return { at, via };
  const channel = tokens.slice(at, that).some((word) => language.channels.has(word.lower));
  return { at: that, via: via ?? (channel ? { first: at, last: tokens[that - 1]?.text === ',' ? that - 1 : that } : null) };
}

/** Whom it was told, without the subject of what was told, where no more than that parts the two: "told reporters | growth slowed". */
function toldAlone(tokens: readonly Token[], over: Int32Array, whom: Range, last: number): Range {
  if (!/^(?:VB[DZP]|MD|IN|RB|VB[NG]|CC|TO)$/.test(tokens[whom.last]?.tag ?? '') || over[whom.last] !== -1) return whom;
  for (let i = whom.first + 1; i < whom.last; i++) {
    const [before, next] = [tokens[i - 1] as Token, tokens[i] as Token];
    // "told Ana | Bell", but "told CNN | Bell"
    const parts =
      /^(?:NN|NNS|PRP)$/.test(before.tag) || (before.tag === 'NNP' && (next.tag !== 'NNP' || /^\p{Lu}{2,}$/u.test(before.text)));
    if (parts && next.tag !== 'POS' && before.lower !== 'of' && clauseAhead(tokens, over, i, last, false))
      return { first: whom.first, last: i };
  }
  return whom;
}

/** How far "that" may stand after whom it was told to, in tokens. */
const TOLD = 25;

/** The first "that" with a clause after whom it was told to, however long: "told a packed hall in Leeds on Friday | that it". */
function toldThat(tokens: readonly Token[], over: Int32Array, from: number, sentence: Sentence): number | null {
  for (let i = from + 1; i < Math.min(from + TOLD, sentence.last - 1); i++) {
    const asked = tokens[i]?.tag === 'TO' && (tokens[i + 1]?.tag === 'VB' || tokens[i + 2]?.tag === 'VB');
    if (asked || over[i] !== -1 || /^[:;]$/.test(tokens[i]?.text ?? '')) return null;
    if (tokens[i]?.lower === 'that' && (over[i + 1] !== -1 || clauseAhead(tokens, over, i + 1, sentence.last, false))) return i;
  }
  return null;
}

/** How far "that" may stand after its cue, in tokens. */
const FAR = 14;

/** Where "that" begins the content after what no rule above skips: "complained to the board's new chair | that", "added, however, | that". */
function farThat(
  tokens: readonly Token[],
  over: Int32Array,
  cue: Cue,
  from: number,
  sentence: Sentence,
  language: Language,
): number | null {
  if (!cue.verb || cue.order === 'after' || !/^(?:clause|that)$/.test(cue.verb.takes)) return null;
  const opening = tokens[from] as Token;
  const aside = opening.text === ',';
  // "insisted, as she had on Monday, that"
  if (aside && tokens[from + 1]?.lower === 'as') return thatAfterAside(tokens, over, from + 2, sentence);
  // "said backstage that": no verb can follow "said"
  if (opening.tag === 'VB' && cue.verb.lemma === 'say' && tokens[from + 1]?.lower === 'that') return from + 1;
  // "argued that being late “is a virtue” and that it": it has begun
  if (opening.lower === 'that') return null;
  // "It is likely, he said, that": the content goes around the cue
  if (aside && tokens[from + 1]?.lower === 'that') return null;
  if (!aside && !/^(?:IN|TO|RB|NNP|JJ)$/.test(opening.tag)) return null;
  // "told them to “go” and that": what was asked comes first
  if (opening.tag === 'TO' && tokens[from + 2]?.tag === 'VB') return null;
  for (let i = from + 1; i < Math.min(from + FAR, sentence.last - 1); i++) {
    const token = tokens[i] as Token;
    // "said on the BBC's “Today” that"
    if (over[i] !== -1) continue;
    if (/^(?:VB[DPZ]?$|MD|:|W)/.test(token.tag) && token.lower !== 'that') return null;
    if (token.text === ',' && tokens[i + 1]?.lower !== 'that') return null;
    if (token.lower !== 'that') continue;
    // "commented on reports that", "the letter that was read"
    const noun = tokens[i - 1]?.lower ?? '';
    if (aside !== (noun === ',') || language.cueNouns.has(noun) || /^(?:fact|news|idea|notion|way)$/.test(noun)) return null;
    return /^(?:VB[DPZ]|MD|NN)$/.test(tokens[i + 1]?.tag ?? '') && !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') && !aside ? null : i;
  }
  return null;
}

/** The "that" right after the comma that ends an aside; null: there is none. */
function thatAfterAside(tokens: readonly Token[], over: Int32Array, from: number, sentence: Sentence): number | null {
  for (let i = from; i < Math.min(from + FAR, sentence.last - 1); i++) {
    if (over[i] !== -1) return null;
    if (tokens[i]?.text === ',') return tokens[i + 1]?.lower === 'that' ? i + 1 : null;
  }
  return null;
}

/** Most phrases that may hang on a subject after its own, for the verb to be its own. */
const LINKED = 2;

/** True where a clause with its own subject and finite verb begins at `at`. `lenient`: subject and verb may be far apart. */
export function clauseAhead(tokens: readonly Token[], over: Int32Array, at: number, last: number, lenient: boolean): boolean {
  const first = tokens[at];
  if (!first || at >= last) return false;
  if ((/^(?:TO|,|\.|:|CC|RP|-RRB-)$/.test(first.tag) && !/^(?:both|either|neither|up)$/.test(first.lower)) || first.tag.startsWith('VB'))
    // "said | closed primaries were a mistake"
    return first.tag === 'VBN' && /^NN/.test(tokens[at + 1]?.tag ?? '')
      ? clauseAhead(tokens, over, at + 1, last, lenient)
      : first.tag === 'VBG' && (lenient ? finiteBefore(tokens, at, last) : modalFirst(tokens, at, last));
  if (lenient) return finiteBefore(tokens, at, last);
  // "what happened was wrong"
  if (/^(?:what|whoever|whatever)$/.test(first.lower)) return finiteTwice(tokens, at, last);
  // "if it rained, the roof would leak"
  if (/^(?:if|unless|when|once|although|as)$/.test(first.lower)) {
    for (let i = at + 2; i < Math.min(last, at + ASIDE); i++)
      if (tokens[i]?.text === ',' && over[i] === -1) return clauseAhead(tokens, over, i + 1, last, false);
    return false;
  }
  let start = at;
  while (tokens[start]?.tag.startsWith('RB')) start++;
  if (/^(?:at|more|less|fewer|up|nearly|over|about|around)$/.test(tokens[start]?.lower ?? ''))
    start += /^(?:least|most|than|to)$/.test(tokens[start + 1]?.lower ?? '') ? 2 : 1;
  let verb = tokens[start]?.tag === 'EX' ? start + 1 : longPhraseAfter(tokens, start, last)?.last;
  for (let linked = 0; verb !== undefined; linked++) {
    while (verb < last && (tokens[verb]?.tag.startsWith('RB') || over[verb] !== -1)) verb++;
    if (verb >= last) return false;
    if (linked === 0 ? finiteAt(tokens, verb) : FINITE.test(tokens[verb]?.tag ?? '')) return true;
    const past = overModifier(tokens, verb, last);
    if (past !== null) {
      if (finiteAt(tokens, past)) return true;
      // "added Acme (ACM)": nothing comes after the brackets
      if (past >= last) return false;
      verb = past;
    }
    // "shops and warehouses across the city were"
    const link = tokens[verb] as Token;
    if (
      linked === LINKED ||
      !(link.tag === 'IN' || link.lower === 'and') ||
      /^(?:that|as|than|because|if|while|after|before|though|although|since|until)$/.test(link.lower)
    )
      return false;
    verb = longPhraseAfter(tokens, verb + 1, last)?.last;
  }
  return false;
}

/** How far what stands between a subject and its verb may reach, in tokens. */
const ASIDE = 14;

/** The place after a participle with its phrase, or an aside between marks: "people [living in flats] need", "the lift [(built in 1990)] was"; null: neither stands here. */
function overModifier(tokens: readonly Token[], at: number, last: number): number | null {
  const { text, tag } = tokens[at] as Token;
  // "the plan to close it | was wrong"
  if (tag === 'TO' && tokens[at + 1]?.tag === 'VB') {
    for (
      let i = at + 2;
      i < Math.min(last, at + ASIDE) && !/^(?:,|that|before|after|when|if|as|while|because|until|who|which)$/.test(tokens[i]?.lower ?? '');
      i++
    )
      if (FINITE.test(tokens[i]?.tag ?? '')) return i;
    return null;
  }
  if (tag === 'VBN' || tag === 'VBG') {
    const next = tokens[at + 1]?.tag ?? '';
    return next === 'RB' ? at + 2 : next === 'IN' ? (longPhraseAfter(tokens, at + 2, last)?.last ?? null) : null;
  }
  const close = text === ',' && /^(?:W|CD|DT|VBN|NNP)/.test(tokens[at + 1]?.tag ?? '') ? ',' : text === '(' ? ')' : null;
  if (close === null) return null;
  for (let i = at + 2; i < Math.min(last, at + ASIDE); i++) if (tokens[i]?.text === close) return i + 1;
  return null;
}

/** True where two finite verbs stand before the next mark: "what happened was wrong". */
function finiteTwice(tokens: readonly Token[], at: number, last: number): boolean {
  let seen = 0;
  for (let i = at; i < last && !/^[,:;]$/.test(tokens[i]?.text ?? ''); i++) if (finiteAt(tokens, i)) seen++;
  return seen > 1;
}

/** True where the first finite verb is "would", "could" or the like: "closing it would save £2m". */
function modalFirst(tokens: readonly Token[], at: number, last: number): boolean {
  for (let i = at + 1; i < last; i++) {
    const tag = tokens[i]?.tag ?? '';
    if (FINITE.test(tag)) return tag === 'MD';
    if (/^(?:,|:|W.*)$/.test(tag)) return false;
  }
  return false;
}

/** A finite verb, or a form that the tagger takes for another where nothing governs it: "it actively investigated", "people over 25 have". */
function finiteAt(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at]?.tag ?? '';
  if (FINITE.test(tag)) return true;
  if (tag !== 'VB' && tag !== 'VBN') return false;
  let before = at - 1;
  while (tokens[before]?.tag.startsWith('RB')) before--;
  return /^(?:NN|NNS|NNP|NNPS|PRP|CD)$/.test(tokens[before]?.tag ?? '') || (tag === 'VB' && tokens[before]?.text === ',');
}

/**
 * True where a verb that can be finite and is not in a relative clause stands before `last`. A participle or base form right
 * after a noun counts: the tagger takes "people registered" for one.
 */
function finiteBefore(tokens: readonly Token[], at: number, last: number): boolean {
  let relative = false;
  for (let i = at; i < last; i++) {
    const token = tokens[i] as Token;
    if (/^(?:WDT|WP|WP\$|WRB)$/.test(token.tag) && i > at) relative = true;
    else if (token.text === ',') relative = false;
    else if (finiteAt(tokens, i)) {
      if (!relative) return true;
      relative = false;
    }
  }
  return false;
}
