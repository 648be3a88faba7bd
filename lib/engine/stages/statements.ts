/**
 * From cues to statements: what is said, beside each cue, and the quotations that have no cue of their own.
 *
 *   "We are late," said Ruiz. "We are sorry."
 *   ^────────────^ ~~~~ ····  ^─────────────^   quotation before the cue; quotation carried over
 *   In a letter, Bell warned that it was closed, adding that it leaks.
 *                ···· ~~~~~~ ^─────────────────^ ~~~~~~ ^───────────^
 */
import { type Adjuncts, clauseAhead, skipAdjuncts } from '../clauses.ts';
import type { Language } from '../languages/language.ts';
import type { Span } from '../model.ts';
import { longPhraseAfter, phraseBefore, type Range } from '../phrases.ts';
import { type Quoted, quotedTokens } from '../quoted.ts';
import type { Cue, Reading, Sentence, Statement, Token, Turn } from '../reading.ts';

interface Draft {
  readonly content: Range[];
  readonly cue: Cue | null;
  readonly speaker: Range | null;
  readonly via: Range | null;
  readonly continues: number | null;
  readonly rule: string;
  readonly confidence: number;
}

/** The statements of the article in text order. */
export function findStatements(reading: Reading, cues: readonly Cue[], turns: readonly Turn[], language: Language): Statement[] {
  const quoted = quotedTokens(reading);
  const claimed = new Uint8Array(reading.tokens.length);
  const drafts: Draft[] = [];
  const spoken = new Set(turns.map((turn) => turn.block));
  for (const turn of turns) {
    claimed.fill(1, turn.content.first, turn.content.last);
    drafts.push({ content: [turn.content], cue: null, speaker: turn.label, via: null, continues: null, rule: 'turn', confidence: 0.9 });
  }
  let next = 0;
  reading.sentences.forEach((sentence, index) => {
    const own: Cue[] = [];
    while (next < cues.length && (cues[next] as Cue).sentence === index) own.push(cues[next++] as Cue);
    if (spoken.has(sentence.block)) return;
    own.forEach((cue, order) => {
      if (claimed[cue.at]) return;
      const draft = draftFor(reading, quoted, sentence, index, cue, own.slice(order + 1), claimed, language);
      if (!draft) return;
      const content = draft.content
        .filter((range) => hasWords(reading.tokens, range))
        .flatMap((range) => wholeQuotations(reading, quoted, range));
      if (content.length === 0) return;
      for (const range of content) claimed.fill(1, range.first, range.last);
      drafts.push({ ...draft, content });
    });
    for (const range of leftover(reading, quoted, sentence, claimed)) {
      const beside = besideSubject(reading, quoted, index, range);
      const before = beside ? null : previous(reading, drafts, range.first);
      const content = wholeQuotations(reading, quoted, range);
      for (const piece of content) claimed.fill(1, piece.first, piece.last);
      drafts.push({
        content,
        cue: null,
        speaker: beside,
        via: null,
        continues: before,
        rule: beside ? 'quotation-beside' : before === null ? 'quotation-alone' : 'quotation-carried',
        confidence: beside || before !== null ? 0.7 : 0.4,
      });
    }
  });
  return inOrder(drafts).map((draft) => statementOf(reading, quoted, draft));
}

/** Sorts drafts by their place and keeps `continues` right. */
function inOrder(drafts: readonly Draft[]): Draft[] {
  const order = drafts.map((_, i) => i).sort((a, b) => (drafts[a]?.content[0]?.first ?? 0) - (drafts[b]?.content[0]?.first ?? 0));
  const place = new Map(order.map((old, now) => [old, now]));
  return order.map((old) => {
    const draft = drafts[old] as Draft;
    return { ...draft, continues: draft.continues === null ? null : (place.get(draft.continues) ?? null) };
  });
}

function statementOf(reading: Reading, quoted: Quoted, draft: Draft): Statement {
  let inside = 0;
  let outside = 0;
  for (const range of draft.content) {
    for (let i = range.first; i < range.last; i++) {
      if (!/[\p{L}\p{N}]/u.test(reading.tokens[i]?.text ?? '')) continue;
      if (quoted.over[i] === -1) outside++;
      else inside++;
    }
  }
  const spanOf = (range: Range): Span => ({
    start: reading.tokens[range.first]?.start ?? 0,
    end: reading.tokens[range.last - 1]?.end ?? 0,
  });
  const { cue } = draft;
  return {
    kind: outside === 0 || draft.rule === 'turn' ? 'direct' : inside === 0 ? 'indirect' : 'mixed',
    content: draft.content.map(spanOf),
    cue: cue
      ? spanOf({
          first: cue.at,
          last: cue.form === 'according' ? cue.at + 2 : cue.order === 'after' ? cue.at + 1 : Math.max(cue.after, cue.at + 1),
        })
      : null,
    mention: draft.speaker ? spanOf(draft.speaker) : null,
    via: draft.via ? spanOf(draft.via) : null,
    continues: draft.continues,
    rule: draft.rule,
    confidence: draft.confidence,
  };
}

/** A range that takes in one part of a quotation takes in the others. */
function wholeQuotations(reading: Reading, quoted: Quoted, range: Range): Range[] {
  const last = quoted.over[range.last - 1] ?? -1;
  const ranges = [range];
  if (last === -1) return ranges;
  const quotation = quoted.parts[last]?.quotation;
  let at = range.last;
  for (let part = last + 1; quoted.parts[part]?.quotation === quotation; part++) {
    while (at < reading.tokens.length && quoted.over[at] !== part) at++;
    const first = at;
    while (at < reading.tokens.length && quoted.over[at] === part) at++;
    if (first < at) ranges.push({ first, last: at });
  }
  return ranges;
}

function draftFor(
  reading: Reading,
  quoted: Quoted,
  sentence: Sentence,
  index: number,
  cue: Cue,
  later: readonly Cue[],
  claimed: Uint8Array,
  language: Language,
): Draft | null {
  const { tokens } = reading;
  const { over } = quoted;
  if (cue.form === 'colon') {
    const content = { first: sentence.first, last: cue.at };
    return { content: [content], cue, speaker: cue.subject, via: null, continues: null, rule: 'headline', confidence: 0.7 };
  }
  if (cue.form === 'noun') {
    const content = { first: cue.after, last: contentEnd(tokens, over, sentence, cue.after, later) };
    if (!clauseAhead(tokens, over, cue.after + 1, content.last, false)) return null;
    return {
      content: [content],
      cue,
      speaker: cue.subject,
      via: null,
      continues: null,
      rule: `noun:${tokens[cue.at]?.lower}`,
      confidence: 0.75,
    };
  }
  if (cue.form === 'according') return accordingTo(tokens, over, sentence, cue, later, claimed);
  const verb = cue.verb;
  if (!verb) return null;
  const adjuncts = skipAdjuncts(tokens, over, cue, sentence, language);
  const channel = adjuncts.via ?? leadingChannel(tokens, over, sentence, cue, language);
  const draft = (content: Range[], rule: string, confidence: number): Draft => ({
    content,
    cue,
    speaker: cue.subject,
    via: channel,
    continues: null,
    rule: `${rule}:${verb.lemma}`,
    confidence,
  });
  const right = contentAfter(reading, quoted, sentence, index, cue, adjuncts, later, language);
  if (cue.order === 'none' && verb.takes === 'quotation' && right?.rule !== 'request') return null;
  const left = contentBefore(tokens, over, sentence, cue, claimed);
  const quotes = left !== null && over[left.last - 1] !== -1;
  if (
    left &&
    (!right ||
      /^(?:quotation-after|rest)$/.test(right.rule) ||
      (quotes && /^(?:clause-after|words-quoted|question|request)$/.test(right.rule)))
  ) {
    const around =
      quotes || cue.order !== 'before' || verb.takes !== 'clause' ? null : goesAround(tokens, over, sentence, left, adjuncts.at, later);
    const adverbs = left !== null && tokens.slice(left.first, left.last).every((token) => /^(?:RB|IN|CC|,|UH)$/.test(token.tag));
    if (around) return draft(adverbs ? [around] : [left, around], 'around', 0.85);
    const empty =
      /^(?:[,.;)]|[-–—]+)$/.test(tokens[adjuncts.at]?.text ?? '.') ||
      adjuncts.at >= sentence.last ||
      /^(?:IN|WRB|RB|TO)$/.test(tokens[adjuncts.at]?.tag ?? '') ||
      cue.order === 'after';
    if (!quotes && (!empty || language.thought.has(verb.lemma) || verb.takes !== 'clause' || cue.order === 'none'))
      return right && right.rule !== 'rest' ? draft([right.range], right.rule, 0.8) : null;
    const headline = /^(?:title|heading)$/.test(reading.document.blocks[sentence.block]?.kind ?? '');
    if (!quotes && !headline && !clauseAhead(tokens, over, left.first, left.last, true))
      return right && right.rule !== 'rest' ? draft([right.range], right.rule, 0.8) : null;
    if (quotes && verb.takes === 'quotation' && cue.order === 'none') return null;
    const split = right && (right.rule === 'quotation-after' || (!quotes && right.rule === 'rest')) ? [left, right.range] : [left];
    return draft(split, cue.order === 'after' ? 'before-inverted' : 'before', 0.9);
  }
  if (!right || right.rule === 'rest') return null;
  return draft([right.range, ...coordinated(tokens, over, right.range.last, sentence.last)], right.rule, 0.85);
}

/** The rest of a clause that the cue stands inside: "The barn, he said, | had been promised to him". */
function goesAround(
  tokens: readonly Token[],
  over: Int32Array,
  sentence: Sentence,
  left: Range,
  comma: number,
  later: readonly Cue[],
): Range | null {
  if (tokens[comma]?.text !== ',' || clauseAhead(tokens, over, left.first, left.last, true)) return null;
  const rest = { first: comma + 1, last: contentEnd(tokens, over, sentence, comma + 1, later) };
  const opening = tokens[rest.first];
  // "In a statement, he said, “…”"
  if (over[rest.first] !== -1 && /^(?:IN|TO|VBG|VBN|RB)$/.test(tokens[left.first]?.tag ?? '')) return null;
  if (!opening || rest.first >= rest.last || /^(?:CC|VBG|WP|WDT|WRB)$/.test(opening.tag)) return null;
  const verb = tokens
    .slice(rest.first, rest.last)
    .some((token, i) => over[rest.first + i] !== -1 || /^VB/.test(token.tag) || token.tag === 'MD');
  return verb ? rest : null;
}

/** Quotations that "and" or a comma joins to one that ends at `from`: "chanted “Go,” and “Stay,”". */
function coordinated(tokens: readonly Token[], over: Int32Array, from: number, last: number): Range[] {
  const more: Range[] = [];
  let at = from;
  while (over[at - 1] !== -1) {
    const end = at;
    while (at < last && over[at] === -1 && /^(?:,|CC)$/.test(tokens[at]?.tag ?? '')) at++;
    if (at === end || at >= last || over[at] === -1) break;
    const first = at;
    while (at < last && over[at] === over[first]) at++;
    more.push({ first, last: at });
  }
  return more;
}

interface After {
  readonly range: Range;
  readonly rule: 'colon' | 'quotation-after' | 'that' | 'clause-after' | 'question' | 'words-quoted' | 'request' | 'gap' | 'rest';
}

/** What is said after the cue. */
function contentAfter(
  reading: Reading,
  quoted: Quoted,
  sentence: Sentence,
  index: number,
  cue: Cue,
  adjuncts: Adjuncts,
  later: readonly Cue[],
  language: Language,
): After | null {
  const { tokens } = reading;
  const { over } = quoted;
  const verb = cue.verb;
  if (!verb) return null;
  const { at } = adjuncts;
  const first = tokens[at];
  if (!first || at >= sentence.last) return cue.subject && endsOpen(tokens, sentence) ? nextBlock(reading, quoted, sentence, index) : null;
  const end = contentEnd(tokens, over, sentence, at, later);
  if (first.text === ':') {
    const rest = { first: at + 1, last: trimmed(tokens, over, at + 1, sentence.last) };
    if (rest.first < rest.last) return over[rest.first] !== -1 || verb.takes === 'clause' ? { range: rest, rule: 'colon' } : null;
    return nextBlock(reading, quoted, sentence, index);
  }
  if (over[at] !== -1) return { range: quotationRange(tokens, over, at, end), rule: 'quotation-after' };
  if (first.text === ',') {
    if (over[at + 1] !== undefined && over[at + 1] !== -1 && at + 1 < sentence.last)
      return { range: quotationRange(tokens, over, at + 1, end), rule: 'quotation-after' };
    const aside = cue.order === 'after' ? quotationAfterAside(tokens, over, at + 1, end) : null;
    if (aside) return { range: quotationRange(tokens, over, aside, end), rule: 'quotation-after' };
    const rest = { first: at + 1, last: end };
    const goesOn =
      rest.first < rest.last &&
      !/^(?:VBG|WP|WDT|WRB)$/.test(tokens[rest.first]?.tag ?? '') &&
      (/^(?:because|but|and|or|than|compared|even|especially|including|not|more|less)$/.test(tokens[rest.first]?.lower ?? '') ||
        clauseAhead(tokens, over, rest.first, rest.last, true));
    return goesOn && cue.order === 'before' ? { range: rest, rule: 'rest' } : null;
  }
  const range = { first: at, last: end };
  if (range.first >= range.last) return null;
  const thought = language.thought.has(verb.lemma);
  const hasQuote = saysIn(tokens, over, range);
  if (cue.order === 'after') return null;
  if (first.lower === 'that' && adjuncts.via && /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[at + 1]?.tag ?? '')) {
    // "said in a letter that was read to the court | that it was late"
    for (let i = at + 2; i < end; i++)
      if (tokens[i]?.lower === 'that' && over[i] === -1) return { range: { first: i, last: end }, rule: 'that' };
    return null;
  }
  if (first.lower === 'that' && /^(?:clause|that)$/.test(verb.takes)) return thought && !hasQuote ? null : { range, rule: 'that' };
  if (verb.takes === 'clause' && (!thought || hasQuote)) {
    const lenient = !language.finding.has(verb.lemma) && !language.loose.has(verb.lemma);
    if (clauseAhead(tokens, over, at, end, lenient)) return { range, rule: 'clause-after' };
  }
  // "which the Met said was the same"
  const gap =
    cue.order === 'before' &&
    cue.subject &&
    verb.takes === 'clause' &&
    /^(?:which|who|that|what|whom)$/.test(tokens[cue.subject.first - 1]?.lower ?? '');
  if (gap && !thought && /^(?:VBD|VBZ|VBP|MD)$/.test(first.tag)) return { range, rule: 'gap' };
  if (verb.takes === 'question' && /^(?:whether|if|why|how|what|who|when|where)$/.test(first.lower)) return { range, rule: 'question' };
  if (hasQuote && cue.order !== 'none') return { range: { first: at, last: afterQuotation(tokens, over, range) }, rule: 'words-quoted' };
  return cue.subject && requests(tokens, verb.lemma, cue, at, end, language) ? { range, rule: 'request' } : null;
}

/** True for "vowed to close it", "urged the mayor to close it", "called for a ban", "accused her of lying", "described it as unsafe". */
function requests(tokens: readonly Token[], lemma: string, cue: Cue, at: number, end: number, language: Language): boolean {
  const pattern = language.requests[lemma];
  if (!pattern) return false;
  const particle = cue.after > cue.at + 1 ? tokens[cue.after - 1]?.lower : undefined;
  if (pattern.takes === 'phrase') return particle === pattern.link || (particle === 'on' && linkedBy(tokens, at, end, 'to'));
  if (pattern.takes === 'infinitive') return tokens[at]?.tag === 'TO' && tokens[at + 1]?.tag === 'VB';
  return linkedBy(tokens, at, end, pattern.link);
}

/** How far a link may stand after the phrase before it, in tokens: "called on the council, the owner, to act". */
const LINKED = 14;

/** True where the link stands at `at`, or soon after the phrase that begins there. */
function linkedBy(tokens: readonly Token[], at: number, end: number, link: string): boolean {
  if (tokens[at]?.lower === link) return true;
  const whom = longPhraseAfter(tokens, at, end);
  if (!whom) return false;
  for (let i = at + 1; i < Math.min(end, whom.last + LINKED); i++) {
    if (tokens[i]?.lower === link) return link !== 'to' || tokens[i + 1]?.tag === 'VB';
    if (i >= whom.last && /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[i]?.tag ?? '')) return false;
  }
  return false;
}

/** What is said before the cue: a quotation, or the clause that a comma parts from the subject. */
function contentBefore(tokens: readonly Token[], over: Int32Array, sentence: Sentence, cue: Cue, claimed: Uint8Array): Range | null {
  if (cue.order !== 'before' && cue.order !== 'after' && cue.order !== 'none') return null;
  const start = cue.order === 'before' && cue.subject ? cue.subject.first : cue.group;
  let last = start;
  const comma = tokens[last - 1];
  if (!comma || last <= sentence.first) return null;
  const parted = /^(?:,|[-–—]+|\?|!|…|\.{2,})$/.test(comma.text) && over[last - 1] === -1;
  if (parted) last--;
  else if (over[last - 1] === -1) return null;
  let first = sentence.first;
  for (let i = last - 1; i >= sentence.first; i--) {
    if (claimed[i]) {
      first = i + 1;
      break;
    }
  }
  first = Math.max(first, afterDateline(tokens, sentence, last));
  if (over[last - 1] !== -1) {
    let open = last - 1;
    while (open > first && over[open - 1] === over[last - 1]) open--;
    const lead = tokens[open - 1];
    const whole = open <= first || /^[,:]$/.test(lead?.text ?? '') || /^\p{Lu}/u.test(tokens[open + 1]?.text ?? '');
    if (whole) return { first: open, last };
  }
  while (first < last && (/^(?:CC|,|:)$/.test(tokens[first]?.tag ?? '') || tokens[first]?.text === ',')) first++;
  return first < last ? { first, last } : null;
}

/** The end of the range, or of the last quotation in it where a comma or a conjunction follows. */
function afterQuotation(tokens: readonly Token[], over: Int32Array, range: Range): number {
  let last = range.last;
  while (last > range.first && over[last - 1] === -1) last--;
  return /^(?:,|CC|:)$/.test(tokens[last]?.tag ?? '') ? last : range.last;
}

/** Where an aside about the speaker ends in a comma and a quotation: "said Ruiz, the manager, “but …”". */
function quotationAfterAside(tokens: readonly Token[], over: Int32Array, from: number, end: number): number | null {
  for (let i = from; i < end; i++) if (over[i] !== -1) return tokens[i - 1]?.text === ',' ? i : null;
  return null;
}

/** Longest dateline, in tokens. */
const DATELINE = 14;

/** The place after a dateline: "TAKORADI, Ghana, Nov 3 (GGNA) – |". */
function afterDateline(tokens: readonly Token[], sentence: Sentence, last: number): number {
  const opening = tokens[sentence.first]?.text ?? '';
  if (!/^\p{Lu}{3,}$|^\($/u.test(opening)) return sentence.first;
  for (let i = sentence.first + 1; i < Math.min(last, sentence.first + DATELINE); i++) {
    if (/^(?:[-–—]+|-RRB-)$/.test(tokens[i]?.text ?? '') || (opening === '(' && tokens[i]?.text === ')')) return i + 1;
    if (/^VB/.test(tokens[i]?.tag ?? '')) return sentence.first;
  }
  return sentence.first;
}

/** Content that begins with a quotation ends with it, unless the sentence goes on with the words of the speaker. */
function quotationRange(tokens: readonly Token[], over: Int32Array, at: number, end: number): Range {
  let last = at;
  while (last < end && over[last] === over[at]) last++;
  const inner = tokens[last - 2]?.text ?? '';
  if (/^(?:[.,?!…]|\.{2,})$/.test(inner) || last >= end) return { first: at, last };
  const goesOn = !/^(?:,|\.|:|WP|WDT|WRB|VBG)$/.test(tokens[last]?.tag ?? '');
  return { first: at, last: goesOn ? end : last };
}

const hasWords = (tokens: readonly Token[], range: Range) =>
  tokens.slice(range.first, range.last).some((token) => /[\p{L}\p{N}]/u.test(token.text));

/** True where words are quoted in the range that are no nickname: “Lift” in "They call him “Lift” Larsen". */
function saysIn(tokens: readonly Token[], over: Int32Array, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) {
    if (over[i] === -1) continue;
    const first = i;
    while (i + 1 < range.last && over[i + 1] === over[first]) i++;
    const nickname =
      i - first <= 3 && /^\p{Lu}/u.test(tokens[first + 1]?.text ?? '') && /^NNP/.test(tokens[i + 1]?.tag ?? '') && over[i + 1] === -1;
    if (!nickname) return true;
  }
  return false;
}

const quoteIn = (over: Int32Array, range: Range) => {
  for (let i = range.first; i < range.last; i++) if (over[i] !== -1) return true;
  return false;
};

const endsOpen = (tokens: readonly Token[], sentence: Sentence) => tokens[sentence.last - 1]?.text === ':';

/** Where a colon ends the block: the quotation that the next block opens. */
function nextBlock(reading: Reading, quoted: Quoted, sentence: Sentence, index: number): After | null {
  const next = reading.sentences[index + 1];
  if (!next || !endsOpen(reading.tokens, sentence) || quoted.over[next.first] === -1) return null;
  let last = next.first;
  while (last < next.last && quoted.over[last] === quoted.over[next.first]) last++;
  return { range: { first: next.first, last }, rule: 'colon' };
}

/** Where content that begins at `from` ends: before a later cue with its own clause, else with the sentence. */
function contentEnd(tokens: readonly Token[], over: Int32Array, sentence: Sentence, from: number, later: readonly Cue[]): number {
  let end = sentence.last;
  // "While Ruiz said that it was closed, Bell walked in"
  const led =
    /^(?:while|although|though|if|when|as|after|since|because|before|despite|in|by|even)$/.test(tokens[sentence.first]?.lower ?? '') ||
    tokens[sentence.first]?.tag === 'VBG';
  for (const cue of later) {
    if (cue.at < from) continue;
    let start = cue.group;
    if (cue.order === 'before' && cue.subject) start = cue.subject.first;
    if (cue.order === 'relative') continue;
    // "An engineer, who asked not to be named, | said": the verb of the clause around this one
    if (cue.order === 'before' && cue.subject && cue.subject.last <= from) {
      end = Math.min(end, cue.group);
      break;
    }
    let stop = start;
    while (
      stop > from &&
      over[stop - 1] === -1 &&
      (/^(?:CC|,|:)$/.test(tokens[stop - 1]?.tag ?? '') ||
        /^(?:while|although|though|when|because|after|before|as)$/.test(tokens[stop - 1]?.lower ?? ''))
    )
      stop--;
    const separate =
      stop < start &&
      (cue.order !== 'before' || stop < start - 1 || /^(?:;|while|when|after|before|[-–—]+)$/.test(tokens[start - 1]?.lower ?? ''));
    if (separate || cue.form === 'according') {
      end = Math.min(end, stop);
      break;
    }
  }
  for (let i = from + 1; i < end; i++) {
    if (over[i] !== -1) continue;
    if (tokens[i]?.text === ';' && tokens[i + 1]?.lower !== 'that') end = i;
    else if (
      tokens[i]?.text === ',' &&
      tokens[i + 1]?.tag === 'VBG' &&
      !/^(?:including|according|regarding|concerning|following|depending|making|representing|accounting|totalling|totaling)$/.test(
        tokens[i + 1]?.lower ?? '',
      )
    )
      end = i;
    else if (tokens[i]?.text === ',' && led && clauseAhead(tokens, over, i + 1, end, false)) end = i;
  }
  return trimmed(tokens, over, from, end);
}

/** Without the marks that end a sentence. */
function trimmed(tokens: readonly Token[], over: Int32Array, first: number, last: number): number {
  let end = last;
  while (end > first && over[end - 1] === -1 && /^(?:[.,;:]|[-–—]+)$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

/** "According to Bell, …" and "…, according to Bell". */
function accordingTo(
  tokens: readonly Token[],
  over: Int32Array,
  sentence: Sentence,
  cue: Cue,
  later: readonly Cue[],
  claimed: Uint8Array,
): Draft | null {
  if (!cue.subject) return null;
  const draft = (content: Range[]): Draft => ({
    content,
    cue,
    speaker: cue.subject,
    via: null,
    continues: null,
    rule: 'according-to',
    confidence: 0.9,
  });
  let lead = cue.at;
  while (lead > sentence.first && /^(?:CC|RB|,)$/.test(tokens[lead - 1]?.tag ?? '') && over[lead - 1] === -1) lead--;
  if (lead === sentence.first) {
    let comma = cue.subject.last;
    while (comma < sentence.last && (tokens[comma]?.text !== ',' || !clauseAhead(tokens, over, comma + 1, sentence.last, true))) comma++;
    const end = contentEnd(tokens, over, sentence, comma + 1, later);
    return comma + 1 < end ? draft([{ first: comma + 1, last: end }]) : null;
  }
  let first = sentence.first;
  for (let i = lead - 1; i >= first; i--) {
    if (claimed[i]) {
      first = i + 1;
      break;
    }
  }
  while (first < lead && /^(?:CC|,|:)$/.test(tokens[first]?.tag ?? '')) first++;
  const left = { first, last: trimmed(tokens, over, first, lead) };
  if (left.first >= left.last) return null;
  const after = cue.subject.last;
  const relative = /^(?:which|who|that)$/.test(tokens[left.last - 1]?.lower ?? '');
  if (!relative && (clauseAhead(tokens, over, left.first, left.last, true) || quoteIn(over, left))) return draft([left]);
  // "The park, according to Bell, is full"
  const right = { first: after + 1, last: contentEnd(tokens, over, sentence, after + 1, later) };
  return tokens[after]?.text === ',' && right.first < right.last ? draft(relative ? [right] : [left, right]) : null;
}

/** The channel that opens the sentence: "In a statement, the Met said". */
function leadingChannel(tokens: readonly Token[], over: Int32Array, sentence: Sentence, cue: Cue, language: Language): Range | null {
  const start = cue.order === 'before' && cue.subject ? cue.subject.first : -1;
  if (start <= sentence.first || !/^(?:in|at|during|on|speaking|writing|via|through)$/.test(tokens[sentence.first]?.lower ?? ''))
    return null;
  let last = start;
  if (tokens[last - 1]?.text === ',') last--;
  for (let i = sentence.first; i < last; i++) if (over[i] !== -1 || (tokens[i]?.text === ',' && i < last - 12)) return null;
  const phrase = phraseBefore(tokens, last, sentence.first);
  if (!phrase) return null;
  return tokens.slice(sentence.first, last).some((token) => language.channels.has(token.lower)) ? { first: sentence.first, last } : null;
}

/** Fewest words of a quotation that is speech by itself. */
const SPEECH = 4;

/** Quotations of the sentence that no cue has taken, and that read as speech. */
function leftover(reading: Reading, quoted: Quoted, sentence: Sentence, claimed: Uint8Array): Range[] {
  const found: Range[] = [];
  const kind = reading.document.blocks[sentence.block]?.kind;
  if (kind === 'title' || kind === 'heading' || kind === 'caption') return found;
  for (let i = sentence.first; i < sentence.last; i++) {
    const part = quoted.over[i] as number;
    if (part === -1) continue;
    const first = i;
    while (i + 1 < sentence.last && quoted.over[i + 1] === part) i++;
    if (claimed[first]) continue;
    const words = reading.tokens.slice(first, i + 1).filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length;
    const opens = first === sentence.first || claimed[first - 1] === 1;
    const inner = reading.tokens[i - 1]?.text ?? '';
    const ends = /^(?:[.?!…,]|\.{2,})$/.test(inner) || i + 1 >= sentence.last - 1;
    if (opens && ends && words >= SPEECH) found.push({ first, last: i + 1 });
  }
  return found;
}

/**
 * Who a quotation without a cue belongs to by the sentence before it in its paragraph, where that holds no statement and its
 * subject is a person by name or pronoun: "Ruiz was blunt. “It failed.”"
 */
function besideSubject(reading: Reading, quoted: Quoted, index: number, range: Range): Range | null {
  const { tokens, sentences } = reading;
  const [before, own] = [sentences[index - 1], sentences[index]];
  if (!before || !own || before.block !== own.block || range.first !== own.first) return null;
  for (let i = before.first; i < before.last; i++) {
    if (quoted.over[i] !== -1) return null;
    if (!/^(?:VBD|VBZ|VBP|MD)$/.test(tokens[i]?.tag ?? '')) continue;
    const subject = phraseBefore(tokens, i, before.first);
    const head = tokens[(subject?.last ?? 0) - 1];
    if (!subject || subject.first !== before.first || !head) return null;
    return head.tag === 'NNP' || /^(?:he|she)$/.test(head.lower) ? subject : null;
  }
  return null;
}

/** The statement that a quotation without a cue goes on from: in the same block or the one before. */
function previous(reading: Reading, drafts: readonly Draft[], first: number): number | null {
  const block = reading.tokens[first]?.block ?? 0;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    const last = reading.tokens[(draft.content.at(-1)?.last ?? 1) - 1]?.block ?? 0;
    const at = Math.max(last, reading.tokens[draft.cue?.at ?? 0]?.block ?? 0);
    if (at > block) continue;
    return block - at <= 1 && (draft.cue !== null || draft.continues !== null) ? i : null;
  }
  return null;
}
