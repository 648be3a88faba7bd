/** The mendings of names: words with a capital that the tagger takes for something else, and the other way about. */
import { genderOfFirstName } from '../languages/en/first-names.ts';
import type { Language } from '../languages/language.ts';
import type { Word } from '../reading.ts';

/** A word with one capital, at its start. */
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** Tags that a capital inside a sentence speaks against: rare names are often taken for verbs. */
const UNLIKELY = new Set('VB VBD VBG VBN VBP VBZ UH FW RB IN RP LS JJR JJS'.split(' '));

/** Small words, which a headline or a title inside a sentence capitalises too. */
const SMALL =
  /^(?:i|in|on|at|by|for|from|with|after|before|during|since|as|if|that|when|while|because|than|not|no|yes|now|then|so|here|there|is|are|was|were|be|has|have|had|do|does|did|said|says)$/;

/** A capital inside a word of small letters. */
const INNER_CAPITAL = /^(?:\p{Ll}+[-’']|\p{Lu}\p{Ll}*['’]?)\p{Lu}\p{Ll}+$/u;

/** Adjectives that begin names of places and bodies: "West Mercia Police". */
const PLACED = /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|great|greater|new|old|royal)$/;

/** True where a capital in running text says that the word is a name. */
export function nameLike(words: readonly Word[], at: number, tag: string): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (!word.form.upper) return false;
  // "McNally", "O’Dowd", "al-Burhan" at a sentence's start too
  if ((UNLIKELY.has(tag) || tag === 'JJ') && INNER_CAPITAL.test(word.text)) return true;
  if (PLACED.test(word.lower) && CAPITALISED.test(word.text)) return CAPITALISED.test(words[at + 1]?.text ?? '');
  // "Ana Strong", "Radio 5 Live"
  if (
    tag === 'JJ' &&
    CAPITALISED.test(word.text) &&
    (/^\d$/.test(before?.text ?? '') ? words[at - 2] : genderOfFirstName(before?.lower ?? '') === undefined ? undefined : before)?.form
      .upper
  )
    return true;
  // "the Tide Will Turn podcast", "the Tide Won't Turn podcast"
  const next = tag === 'MD' ? words[at + (/^n['’]t$/.test(words[at + 1]?.lower ?? '') ? 2 : 1)] : undefined;
  const modal = next !== undefined && CAPITALISED.test(next.text);
  if (!before || !(modal || UNLIKELY.has(tag)) || !/^\p{Lu}[\p{Ll}’'-]/u.test(word.text)) return false;
  // "Global Justice Now published", but not "Ruiz Now Says"
  if (SMALL.test(word.lower) && !(word.lower === 'now' && /^\p{Lu}/u.test(before.text) && words[at + 1]?.form.small)) return false;
  const closing = /^[”"’'»]+$/.test(before.text) && before.start === words[at - 2]?.end;
  return closing || /[\p{L}\p{N},]$/u.test(before.text);
}

/** Cries and greetings that a sentence does open with. */
const CRY =
  /^(?:yeah|well|hello|please|thanks|thank|sorry|okay|wow|welcome|bravo|congratulations|goodbye|damn|hell|like|amen|hooray|alas|oops|gosh|sure|right|look|listen|yep|nope|good|great|absolutely|exactly|indeed|happy|cheers)$/;

/** NNP for a name before a form of saying, and for the family name He. */
export function nameTag(words: readonly Word[], tags: string[], at: number, language: Language): string | undefined {
  const word = words[at] as Word;
  // "“It is late,” Strong said", "Mrs May said": no adjective stands before a form of saying, no modal before one in the past
  if (word.form.upper && namedBeforeSaying(words, tags, at, language)) return 'NNP';
  // "He Weimin, the director, said", "Mr He said"
  if (word.text === 'He' && (heIsName(words, tags, at) || /^(?:mr|ms|mrs|dr)\.?$/.test(words[at - 1]?.lower ?? ''))) return 'NNP';
  return undefined;
}

/** Mends capitals and their marks: the word that opens a sentence, and the apostrophe of names. */
export function mendOpening(words: readonly Word[], tags: string[], at: number, language: Language): void {
  const word = words[at] as Word;
  // "the parents' defence"
  if (
    tags[at] === "''" &&
    /^['’]$/.test(word.text) &&
    /^NN/.test(tags[at - 1] ?? '') &&
    words[at - 1]?.lower.endsWith('s') &&
    words[at - 1]?.end === word.start &&
    (words[at + 1]?.start ?? 0) > word.end &&
    (/^NNS?$/.test(tags[at + 1] ?? '') || (tags[at - 1] === 'NNPS' && tags[at + 1] === 'NNP'))
  )
    tags[at] = 'POS';
  // "Analysis by campaigners found"
  if (at === 0 && tags[at] === 'NNP' && language.documents.has(word.lower) && words[1]?.form.small)
    tags[at] = word.lower.endsWith('s') && word.lower !== 'analysis' ? 'NNS' : 'NN';
  // "Ostrander, a farmer, said" is no comparison
  if (
    at === 0 &&
    /^(?:JJR|RBR)$/.test(tags[at] ?? '') &&
    word.form.long &&
    tags[1] === ',' &&
    !/^(?:earl|lat|furth|bett|small|larg|high|low|great|old|young)/.test(word.lower)
  )
    tags[at] = 'NNP';
  // "Nefzi, a chemist, said": an unknown word that opens a sentence is rather a name than a cry
  if (at === 0 && tags[at] === 'UH' && word.form.upper && word.form.long && !CRY.test(word.lower)) tags[at] = 'NNP';
}

/** NNP for a noun with a capital in a name of several words; the noun before it is mended with it. */
export function capitalTag(words: readonly Word[], tags: string[], at: number): string | undefined {
  const word = words[at] as Word;
  if (tags[at] !== 'NN' || !word.form.upper) return undefined;
  // "Bridge House"
  if (tags[at - 1] === 'NN' && CAPITALISED.test(word.text) && CAPITALISED.test(words[at - 1]?.text ?? '')) {
    tags[at - 1] = 'NNP';
    return 'NNP';
  }
  // "Pier Safety and Repair"
  return tags[at - 2] === 'NNP' && /^(?:and|&)$/.test(words[at - 1]?.lower ?? '') ? 'NNP' : undefined;
}

/** True for a capital that opens a sentence, ends a quotation's or follows a title or an owner, with a verb of saying after it. */
function namedBeforeSaying(words: readonly Word[], tags: readonly string[], at: number, language: Language): boolean {
  const tag = tags[at];
  if (tag !== 'JJ' && tag !== 'MD' && tag !== 'RB' && tag !== 'NNS') return false;
  const next = words[at + 1]?.lower ?? '';
  if (!language.cueVerbs.has(next) || !CAPITALISED.test(words[at]?.text ?? '')) return false;
  const quotes = tags[at - 1] === "''" && words[at - 1]?.start === words[at - 2]?.end;
  if (tag === 'MD') return /(?:ed|said|told|wrote|thought)$/.test(next);
  if (quotes && (tag === 'JJ' || words[at - 2]?.text === ','))
    return /^VB[DNZ]$/.test(tags[at + 1] ?? '') || language.quotingForms.has(next);
  // "Cook's Weekly found"
  return tag === 'JJ' && (tags[at - 1] === 'POS' || ((at === 0 || tags[at - 1] === ',') && /^VB[DZ]$/.test(tags[at + 1] ?? '')));
}

/** True for a family name: a capital that is no verb comes next, and the phrase ends there; that given name is mended with it. */
function heIsName(words: readonly Word[], tags: string[], at: number): boolean {
  const given = CAPITALISED.test(words[at + 1]?.text ?? '') && /^(?:NN|JJ|FW|UH|RB)/.test(tags[at + 1] ?? '');
  if (!given || !/^(?:,|VBD|VBZ|MD|POS)$/.test(tags[at + 2] ?? '')) return false;
  tags[at + 1] = 'NNP';
  return true;
}
