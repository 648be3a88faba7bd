/**
 * Finds the words that report speech, and who stands at them:
 *
 *   "We are late," said Ana Ruiz, the manager.
 *                  ^^^^ ^^^^^^^^
 *   Ruiz, who joined in May, has told reporters that it is closed.
 *   ^^^^                         ^^^^
 */
import type { Language } from '../languages/language.ts';
import { isTime, isTimePhrase, longPhraseAfter, longPhraseBefore, phraseBefore, type Range } from '../phrases.ts';
import type { Cue, Reading, Sentence, Token } from '../reading.ts';

const BE = /^(?:is|are|was|were|be|been|being|'s|'re|gets?|got)$/;
const AUXILIARY = /^(?:has|have|had|'s|'ve|'d|is|are|was|were|been|did|does|do|will|would|'ll|may|might|could|can|should|must)$/;
const WHO = /^(?:who|which|that)$/;

/** The cues of the article, in text order. Words inside quotations are not looked at. */
export function findCues(reading: Reading, over: Int32Array, language: Language): Cue[] {
  const cues: Cue[] = [];
  reading.sentences.forEach((sentence, index) => {
    const kind = reading.document.blocks[sentence.block]?.kind;
    const line: Line = { tokens: reading.tokens, over, sentence, index, headline: kind === 'title' || kind === 'heading', language };
    for (let at = sentence.first; at < sentence.last; at++) {
      if (over[at] !== -1) continue;
      const cue = cueAt(line, at, cues.at(-1));
      if (cue) {
        cues.push(cue);
        at = Math.max(at, cue.after - 1);
      }
    }
  });
  return cues;
}

/** A sentence, and what the finder knows of it. */
interface Line {
  readonly tokens: readonly Token[];
  readonly over: Int32Array;
  readonly sentence: Sentence;
  readonly index: number;
  readonly headline: boolean;
  readonly language: Language;
}

function cueAt({ tokens, over, sentence, index, headline, language }: Line, at: number, last: Cue | undefined): Cue | null {
  const token = tokens[at] as Token;
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    const subject = longPhraseAfter(tokens, at + 2, sentence.last);
    return {
      form: 'according',
      verb: null,
      group: at,
      at,
      after: subject?.last ?? at + 2,
      subject,
      order: subject ? 'after' : 'none',
      sentence: index,
    };
  }
  if (token.text === ':' && headline) {
    const subject = { first: at + 1, last: sentence.last };
    return names(tokens, subject, sentence, language)
      ? { form: 'colon', verb: null, group: at, at, after: sentence.last, subject, order: 'after', sentence: index }
      : null;
  }
  const noun =
    language.cueNouns.has(token.lower) && token.tag.startsWith('NN') && tokens[at + 1]?.lower === 'that'
      ? possessor(tokens, sentence, at)
      : null;
  if (noun) return { form: 'noun', verb: null, group: at, at, after: at + 1, subject: noun, order: 'before', sentence: index };
  const verb = language.cueVerbs.get(token.lower);
  if (!verb || !isVerb(tokens, at, sentence, language)) return null;
  let after = at + 1;
  const particles = language.particles[verb.lemma];
  if (particles?.includes(tokens[after]?.lower ?? '')) after++;
  else if (verb.takes === 'particle' && !language.giving.has(verb.lemma)) return null;
  const form = verb.takes === 'number' || (verb.takes === 'particle' && after === at + 1) ? 'number' : 'verb';
  // "has it at $585"
  if (verb.lemma === 'have' && tokens[after + 1]?.lower !== 'at') return null;
  if (verb.lemma === 'go' && /^(?:to)$/.test(tokens[after]?.lower ?? '') && tokens[after + 1]?.lower === 'say') after += 2;
  const group = groupStart(tokens, over, sentence, at);
  if (group === null || askedOf(tokens, sentence, at, group)) return null;
  const cue = { form, verb, group, at, after, sentence: index } as const;
  const participle = token.tag === 'VBG' && !tokens.slice(group, at).some((word) => BE.test(word.lower));
  if (participle) {
    const before = tokens[at - 1];
    const shares = last && last.sentence === index && last.subject;
    if (shares) return { ...cue, subject: last.subject, order: 'shared' };
    // ", adding that" and "issued a statement saying": the subject of the clause; "a study showing": the document
    const noun = before?.lower ?? '';
    const own = language.documents.has(noun) ? longPhraseBefore(tokens, at, sentence.first) : null;
    const clause =
      before?.text === ',' || at === sentence.first || language.channels.has(noun) || noun === 'that'
        ? clauseSubject(tokens, over, sentence, at)
        : null;
    const subject = own ?? clause;
    return { ...cue, subject, order: subject ? 'shared' : 'none' };
  }
  if (tokens.slice(group, at).some((word) => BE.test(word.lower)) && token.tag !== 'VBG') {
    // "it was said that", "the court was told": who stands before the verb does not say it
    const agent = tokens[after]?.lower === 'by' ? longPhraseAfter(tokens, after + 1, sentence.last) : null;
    return { ...cue, subject: agent, after: agent?.last ?? after, order: 'none' };
  }
  const conjunction = tokens[group - 1];
  if (conjunction?.tag === 'CC' && last && last.sentence === index && last.subject && !startsClause(tokens, group)) {
    return { ...cue, subject: last.subject, order: 'shared' };
  }
  const left = subjectBefore(tokens, over, sentence, group);
  if (left && !isTimePhrase(tokens, left.subject)) return { ...cue, ...left };
  if (conjunction?.tag === 'CC' || conjunction?.text === ',') {
    const subject = clauseSubject(tokens, over, sentence, group - 1);
    if (subject && conjunction.tag === 'CC') return { ...cue, subject, order: 'shared' };
  }
  const inverted =
    group === at && !/^(?:VBG|VBN|VB)$/.test(token.tag) && tokens[after]?.lower !== 'that'
      ? longPhraseAfter(tokens, after, sentence.last)
      : null;
  const opens = at === sentence.first || over[at - 1] !== -1 || /^(?:,|[-–—]+|:)$/.test(tokens[at - 1]?.text ?? '');
  if (inverted && opens && !isTimePhrase(tokens, inverted)) return { ...cue, subject: inverted, after: inverted.last, order: 'after' };
  return { ...cue, subject: null, order: 'none' };
}

/** Whose claim it is, in "Ruiz's claim that" and "her claim that" after a verb; before the verb its clause cannot be told from what follows. */
function possessor(tokens: readonly Token[], sentence: Sentence, at: number): Range | null {
  const phrase = phraseBefore(tokens, at + 1, sentence.first);
  if (!phrase || !tokens.slice(sentence.first, phrase.first).some((token) => /^(?:VBD|VBZ|VBP|MD|VBG)$/.test(token.tag))) return null;
  for (let i = at - 1; i >= phrase.first; i--) {
    if (tokens[i]?.tag === 'PRP$') return { first: i, last: i + 1 };
    if (tokens[i]?.tag === 'POS') return { first: phrase.first, last: i };
  }
  return null;
}

/** True where the form stands as a verb that reports here, and is not negated, wished for or possible only. */
function isVerb(tokens: readonly Token[], at: number, sentence: Sentence, language: Language): boolean {
  const token = tokens[at] as Token;
  const sure = language.quotingForms.has(token.lower);
  // "… tool," comments Robin Bell: the tagger takes the verb for a noun
  const inverted = /^[”"’'»]/.test(tokens[at - 1]?.text ?? '') && /^(?:NNP|DT|PRP)/.test(tokens[at + 1]?.tag ?? '') && token.tag === 'NNS';
  // "The study, seen by the council, estimates one in 20"
  const gives =
    token.tag === 'NNS' && tokens[at - 1]?.text === ',' && /^(?:CD|\$|DT|PRP)$/.test(tokens[at + 1]?.tag ?? '') && at > sentence.first + 2;
  if (!token.tag.startsWith('VB') && !inverted && !gives && !(sure && at > sentence.first)) return false;
  if (inverted) return true;
  const before = tokens[at - 1];
  if (at > sentence.first && before && /^(?:DT|PRP\$|POS|JJ)$/.test(before.tag) && !sure) return false;
  return sure || gives || !/^(?:NN|NNS)$/.test(token.tag);
}

/** First token of the verb group; null where it is negated, an infinitive or a possibility. */
function groupStart(tokens: readonly Token[], over: Int32Array, sentence: Sentence, at: number): number | null {
  let first = at;
  while (first > sentence.first && over[first - 1] === -1) {
    const before = tokens[first - 1] as Token;
    if (/^(?:not|n't|never|cannot)$/.test(before.lower)) return null;
    if (/^(?:would|could|might|may|should|must|can|ca|wo)$/.test(before.lower)) return null;
    if (before.tag === 'TO') return tokens[first - 2]?.lower === 'on' ? first - 3 : null;
    if (AUXILIARY.test(before.lower) || before.tag === 'RB' || before.tag === 'MD') first--;
    else break;
  }
  // adverbs that belong to the clause before
  while (first < at && tokens[first]?.tag === 'RB' && over[first - 1] !== -1) first++;
  return first;
}

/** True for "Asked why, …" and "when told that": those words were said to the subject. */
function askedOf(tokens: readonly Token[], sentence: Sentence, at: number, group: number): boolean {
  if (group !== at || !/^(?:VBN|VBD)$/.test(tokens[at]?.tag ?? '')) return false;
  if (/^(?:when|if|once|though|although|unless|as)$/.test(tokens[at - 1]?.lower ?? '') && at > sentence.first) return true;
  return at === sentence.first && !/^(?:NNP|DT|PRP\$)$/.test(tokens[at + 1]?.tag ?? '');
}

function startsClause(tokens: readonly Token[], group: number): boolean {
  return /^(?:PRP|DT|NNP|EX)$/.test(tokens[group]?.tag ?? '');
}

/** The subject that ends before the verb group, over asides between commas and relative pronouns. */
function subjectBefore(
  tokens: readonly Token[],
  over: Int32Array,
  sentence: Sentence,
  group: number,
): { subject: Range; order: 'before' | 'relative' } | null {
  let end = group;
  const before = tokens[end - 1];
  if (!before || end <= sentence.first || over[end - 1] !== -1) return null;
  const floor = clauseFloor(tokens, over, sentence, end);
  if (WHO.test(before.lower) && before.text !== 'WHO' && /^(?:WP|WDT|IN|DT)$/.test(before.tag)) {
    end--;
    if (before.lower === 'that' && tokens[end - 1]?.text === ',') return null;
    if (tokens[end - 1]?.text === ',') end--;
    const subject = longPhraseBefore(tokens, end, floor);
    return subject ? { subject, order: 'relative' } : null;
  }
  if (/^(?:,|[-–—]+|-RRB-|\))$/.test(before.text) || before.tag === '-RRB-') {
    const subject = overAsides(tokens, over, sentence, end);
    return subject ? { subject, order: 'before' } : null;
  }
  const untimed = beforeTime(tokens, end, floor);
  if (untimed < end) {
    const subject = longPhraseBefore(tokens, untimed, floor);
    if (subject) return { subject, order: 'before' };
  }
  const modified = beforeParticiple(tokens, end, floor);
  if (modified) return { subject: modified, order: 'before' };
  const subject = longPhraseBefore(tokens, end, floor);
  if (!subject) return null;
  const lead = tokens[subject.first - 1];
  // "…, a technician who has worked there, said" is over asides; "Ruiz, a technician, said" ends in a comma
  if (
    lead &&
    subject.first > floor &&
    lead.tag === 'IN' &&
    !/^(?:that|while|as|because|but|if|when|after|before|although|though|since|until|like|than|whether)$/.test(lead.lower)
  ) {
    // "In London the mayor said": the preposition has its own noun before the subject
    const split = splitAfterPreposition(tokens, subject);
    if (!split) return null;
    return { subject: split, order: 'before' };
  }
  return { subject, order: 'before' };
}

/** The place before a time that stands between subject and verb: "Ruiz | on Thursday said". */
function beforeTime(tokens: readonly Token[], end: number, floor: number): number {
  const last = tokens[end - 1];
  if (end - 2 <= floor || !last) return end;
  if (isTime(last)) return /^(?:on|in|last|late|early)$/.test(tokens[end - 2]?.lower ?? '') ? end - 2 : end - 1;
  if (
    /^(?:week|month|year|morning|afternoon|evening|night)$/.test(last.lower) &&
    /^(?:this|last|that|on|earlier)$/.test(tokens[end - 2]?.lower ?? '')
  )
    return end - 2;
  return end;
}

/** Participles that stand after a document or a body: "a study published in a journal this week". */
const MADE =
  /^(?:published|released|issued|conducted|commissioned|written|led|produced|prepared|compiled|seen|obtained|leaked|presented|posted|based|carried|funded|sent|signed|filed|reviewed|interviewed|polled|surveyed|quoted|involved|briefed)$/;
/** How far such a participle may stand before the verb, in tokens. */
const FAR = 16;

/** The subject of a verb that a participle with its phrases parts from it: "[a study] published in June | found". */
function beforeParticiple(tokens: readonly Token[], end: number, floor: number): Range | null {
  for (let i = end - 1; i > Math.max(floor, end - FAR); i--) {
    const token = tokens[i] as Token;
    if (
      MADE.test(token.lower) &&
      /^(?:NN|NNS|NNP|NNPS)$/.test(tokens[i - 1]?.tag ?? '') &&
      /^(?:IN|TO|RB|NNP|DT|RP)$/.test(tokens[i + 1]?.tag ?? '')
    )
      return longPhraseBefore(tokens, i, floor);
    if (/^(?:VB|VBD|VBZ|VBP|MD|,|:|PRP|WDT|WP)$/.test(token.tag)) return null;
  }
  return null;
}

/** Where a preposition leads a run of nouns, the part of it that can be a subject of its own: "On Monday | Ruiz". */
function splitAfterPreposition(tokens: readonly Token[], subject: Range): Range | null {
  for (let i = subject.first + 1; i < subject.last; i++) {
    const honorific = /^(?:mr|mrs|ms|dr|prof|sir|dame|lord|lady)\.?$/.test(tokens[i]?.lower ?? '');
    if (honorific || isTime(tokens[i - 1]) || /^\d{4}$/.test(tokens[i - 1]?.text ?? '')) return { first: i, last: subject.last };
  }
  return null;
}

/** The first token that a subject before `end` may take in: after quotations, clause conjunctions and semicolons. */
function clauseFloor(tokens: readonly Token[], over: Int32Array, sentence: Sentence, end: number): number {
  for (let i = end - 1; i >= sentence.first; i--) {
    if (over[i] !== -1 || /^(?:;|:|[-–—]{1,2})$/.test((tokens[i] as Token).text)) return i + 1;
  }
  return sentence.first;
}

/** The longest aside, in tokens. */
const ASIDE = 45;

/** The noun phrase before a run of asides that ends at `end`: "Dwayne Pruitt, 38, a technician who has worked there, | said". */
function overAsides(tokens: readonly Token[], over: Int32Array, sentence: Sentence, end: number): Range | null {
  const closing = tokens[end - 1] as Token;
  const opening = closing.text === ',' ? ',' : closing.tag === '-RRB-' ? '(' : closing.text;
  let best: Range | null = null;
  let close = end - 1;
  for (let i = close - 1; i >= Math.max(sentence.first, end - ASIDE); i--) {
    if (over[i] !== -1 && opening === ',') {
      // a nickname or a title in quotation marks may stand in an aside; a statement may not
      if ((tokens[i]?.end ?? 0) - (tokens[i]?.start ?? 0) > 0 && /[,.?!]/.test(tokens[i - 1]?.text ?? '')) break;
      continue;
    }
    if (tokens[i]?.text !== opening) continue;
    if (!isAside(tokens, i + 1, close)) break;
    const phrase = longPhraseBefore(tokens, i, clauseFloor(tokens, over, sentence, i));
    if (phrase) {
      const lead = tokens[phrase.first - 1];
      const governed =
        phrase.first > sentence.first &&
        lead?.tag === 'IN' &&
        !/^(?:that|while|as|because|but|if|when|after|before|although|though|since|until)$/.test(lead.lower);
      if (!governed) best = phrase;
    }
    if (opening !== ',') break;
    close = i;
  }
  return best;
}

/** True where the tokens between two commas can stand between a subject and its verb. */
function isAside(tokens: readonly Token[], first: number, last: number): boolean {
  const opening = tokens[first];
  if (!opening || first >= last) return false;
  const relative =
    /^(?:who|which|whose|whom|where|when|that)$/.test(opening.lower) ||
    (opening.tag === 'IN' && /^(?:who|which|whom|whose)$/.test(tokens[first + 1]?.lower ?? ''));
  if (relative || /^(?:VBG|VBN|CD|IN|TO|JJ|RB|CC)$/.test(opening.tag))
    return !/^(?:but|yet|so|because|although|though)$/.test(opening.lower);
  // an apposition: a noun phrase, finite verbs only after "who" or "that"
  if (!/^(?:DT|PDT|NN|NNS|NNP|NNPS|PRP\$|JJ|JJS)$/.test(opening.tag)) return false;
  let inRelative = false;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (WHO.test(token.lower) || /^(?:whose|where|when)$/.test(token.lower)) inRelative = true;
    const passive = token.tag === 'VBD' && tokens[i + 1]?.lower === 'by';
    if (!inRelative && !passive && /^(?:VBD|VBZ|VBP|MD)$/.test(token.tag)) return false;
  }
  return true;
}

/** The subject of the clause that a participle or a second verb belongs to: the noun phrase before the first finite verb of the sentence. */
function clauseSubject(tokens: readonly Token[], over: Int32Array, sentence: Sentence, end: number): Range | null {
  for (let i = sentence.first; i < end; i++) {
    const token = tokens[i] as Token;
    if (over[i] !== -1 || !/^(?:VBD|VBZ|VBP|MD)$/.test(token.tag)) continue;
    const found = subjectBefore(tokens, over, sentence, i);
    // "the commission, which regulates it, issued": the verb of the relative clause is not the clause's
    if (found?.order === 'relative') continue;
    return found ? found.subject : phraseBefore(tokens, i, sentence.first);
  }
  return null;
}

/** Longest name after a headline's colon, in tokens. */
const BYLINE = 4;

/** True where the range is a short name or says by its noun that it speaks: "Rents up a third: survey". */
function names(tokens: readonly Token[], range: Range, sentence: Sentence, language: Language): boolean {
  const words = tokens.slice(range.first, range.last);
  const before = range.first - 1 - sentence.first;
  if (words.length === 0 || words.length > BYLINE || before < BYLINE) return false;
  if (words.some((word) => /^(?:VB|MD|PRP|IN|CD|WP|WRB|''|,|\.)/.test(word.tag))) return false;
  const head = words.at(-1) as Token;
  return language.headlineSpeakers.has(head.lower);
}
