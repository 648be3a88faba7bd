/** The first stages together: a document becomes a {@link Reading}. */
import type { Language } from './languages/language.ts';
import type { Document } from './model.ts';
import type { RawToken, Reading, Token } from './reading.ts';
import { findQuotations } from './stages/quotations.ts';
import { findSentences } from './stages/sentences.ts';
import { findTokens } from './stages/tokens.ts';
import { tagSentence } from './tagger.ts';

/** Tags that a capital inside a sentence speaks against: rare names are often taken for verbs. */
const UNLIKELY = new Set('VB VBD VBG VBN VBP VBZ UH FW RB IN RP LS JJR JJS'.split(' '));
const SMALL =
  /^(?:i|in|on|at|by|for|from|with|after|before|during|since|as|if|that|when|while|because|than|not|no|yes|now|then|so|here|there|is|are|was|were|be|has|have|had|do|does|did|said|says)$/;

/** Adjectives that begin names of places and bodies: "West Mercia Police". */
const PLACED = /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|great|greater|new|old|royal)$/;

/** True where a capital in running text says that the word is a name. */
function nameLike(words: readonly RawToken[], at: number, tag: string): boolean {
  const word = words[at] as RawToken;
  const before = words[at - 1];
  const letter = word.text.charCodeAt(0);
  // most words: no capital
  if (letter >= 97 && letter <= 122) return false;
  if (PLACED.test(word.lower) && /^\p{Lu}\p{Ll}/u.test(word.text)) return /^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? '');
  const modal = tag === 'MD' && /^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? '');
  if (!before || !(modal || UNLIKELY.has(tag)) || !/^\p{Lu}[\p{Ll}’'-]/u.test(word.text) || SMALL.test(word.lower)) return false;
  const closing = /^[”"’'»]+$/.test(before.text) && before.start === words[at - 2]?.end;
  return closing || /[\p{L}\p{N},]$/u.test(before.text);
}

/** Adjectives that are as often the head of what somebody is: "its chief executive, Ana Ruiz, said". */
const OFFICES = new Set('executive constable representative general principal superintendent individual official'.split(' '));

/** Forms that can only be verbs in the past, whatever the tagger makes of them. */
const PAST = new Set('fell rose grew wrote told said fled arose shrank'.split(' '));
const pastOf = (tag: string | undefined): string => (tag?.startsWith('VB') ? tag : 'VBD');

/** True where such a word ends its phrase. */
function endsPhrase(words: readonly RawToken[], tags: readonly string[], at: number): boolean {
  return OFFICES.has(words[at]?.lower ?? '') && !/^(?:NN|JJ|POS|CD|VBG)/.test(tags[at + 1] ?? '.');
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const PARTS = new Set([',', ':', 'CC', 'WDT', 'WP', 'WRB', "''"]);

/**
 * A clause without a finite verb, but with a form that could be one after a noun or pronoun, has it there: the tagger
 * takes "15,000 people registered" for a participle.
 */
function repairVerbs(words: readonly RawToken[], tags: string[], language: Language): void {
  let start = 0;
  for (let i = 0; i <= words.length; i++) {
    const cut =
      i === words.length ||
      PARTS.has(tags[i] ?? '') ||
      (tags[i] === 'IN' && /^(?:that|if|whether|because|while|although|as)$/.test(words[i]?.lower ?? ''));
    if (!cut) continue;
    let finite = false;
    for (let k = start; k < i && !finite; k++) finite = FINITE.has(tags[k] ?? '');
    if (!finite) {
      // "the study notes that", "Quispe counters,": a form of a verb of saying taken for a plural
      const said = i - 1;
      if (
        said >= start &&
        (said > 0 || start > 0) &&
        tags[said] === 'NNS' &&
        language.cueVerbs.has(words[said]?.lower ?? '') &&
        /^(?:NN|NNP|NNPS|PRP|,|-RRB-)$/.test(tags[said - 1] ?? '') &&
        (words[i]?.lower === 'that' || (tags[i] === ',' && start > 0))
      ) {
        tags[said] = 'VBZ';
        start = i + 1;
        continue;
      }
      for (let k = start + 1; k < i; k++) {
        const demonstrative = /^(?:this|that|these|those)$/.test(words[k - 1]?.lower ?? '');
        if (!/^(?:VBN|VB)$/.test(tags[k] ?? '') || !(demonstrative || /^(?:NN|NNS|NNP|NNPS|PRP|RB)$/.test(tags[k - 1] ?? ''))) continue;
        if (tags[k - 1] === 'RB' && !/^(?:NN|NNS|NNP|NNPS|PRP)$/.test(tags[k - 2] ?? '')) continue;
        tags[k] = tags[k] === 'VBN' ? 'VBD' : 'VBP';
        break;
      }
    }
    start = i + 1;
  }
}

/** True for headlines that capitalise their words, where a capital tells nothing. */
function mostlyCapitals(words: readonly RawToken[]): boolean {
  const letters = words.filter((word) => /^\p{L}{4,}/u.test(word.text));
  return letters.filter((word) => /^\p{Lu}/u.test(word.text)).length > 0.6 * letters.length;
}

export function readText(document: Document, language: Language): Reading {
  const quotations = findQuotations(document.text, document.blocks);
  const raw = findTokens(document.text, document.blocks);
  const sentences = findSentences(raw, quotations, language);
  const model = language.tagger();
  const tokens: Token[] = [];
  sentences.forEach((sentence, index) => {
    const words = raw.slice(sentence.first, sentence.last);
    const tags = tagSentence(
      model,
      words.map((word) => word.text),
    );
    repairVerbs(words, tags, language);
    const capitals = mostlyCapitals(words);
    for (let i = 0; i < words.length; i++) {
      const { start, end, text, lower, block } = words[i] as RawToken;
      const tag = PAST.has(lower) ? pastOf(tags[i]) : tags[i] === 'JJ' && endsPhrase(words, tags, i) ? 'NN' : (tags[i] ?? 'NN');
      tokens.push({ start, end, text, lower, block, tag: capitals || !nameLike(words, i, tag) ? tag : 'NNP', sentence: index });
    }
  });
  return { document, tokens, sentences, quotations };
}
