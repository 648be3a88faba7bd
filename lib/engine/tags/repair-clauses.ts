/** The mendings of a clause's one finite verb, where the tagger gives the clause none: verbs of saying first, then past forms. */

import type { Language } from '../languages/language.ts';
import { is } from '../languages/vocabulary.ts';
import type { Word } from '../reading.ts';
import { NOUN } from './repair-nouns.ts';

/** Tags of verbs that make a clause. */
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Tags at which a clause ends. */
const PARTS = new Set([',', ':', 'CC', 'WDT', 'WP', 'WRB', "''"]);

/** What the tagger takes verbs of saying for. */
const MENDED = new Set(['NN', 'NNS', 'JJ', 'VB', 'VBN', 'VBP']);

/** Mends the verb of each clause of a sentence that has none. */
export function mendClauses(words: readonly Word[], tags: string[], language: Language): void {
  let start = 0;
  for (let i = 0; i <= words.length; i++) {
    const cut =
      i === words.length ||
      PARTS.has(tags[i] ?? '') ||
      (tags[i] === 'IN' && /^(?:that|if|whether|because|while|although|as)$/.test(words[i]?.lower ?? ''));
    if (!cut) continue;
    if (!mendSaying(words, tags, start, i, language) && !hasFinite(tags, start, i)) mendPast(words, tags, start, i, language);
    start = i + 1;
  }
}

function hasFinite(tags: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FINITE.has(tags[i] ?? '')) return true;
  return false;
}

/**
 * "the study notes that", "Quispe counters,", "the authors write,", "his team insists she": a form of a verb of saying that
 * agrees with the noun before it is one, where its clause has no finite verb before it.
 */
function mendSaying(words: readonly Word[], tags: string[], start: number, end: number, language: Language): boolean {
  // "some who advocate it argue that": the verb of the relative clause is not the clause's
  let finite = /^(?:WP|WDT)$/.test(tags[start - 1] ?? '') ? -1 : 0;
  for (let at = Math.max(start, 1); at < end; at++) {
    // "according to prison records.", "based on tax records."
    if (
      words[at - 1]?.lower === (words[at - 2]?.lower === 'based' ? 'on' : 'to') &&
      /^(?:according|based)$/.test(words[at - 2]?.lower ?? '')
    )
      return false;
    const word = words[at] as Word;
    const verb = MENDED.has(tags[at] ?? '') && words[at - 1]?.lower !== 'text' ? language.cueVerbs.get(word.lower) : undefined;
    // "exit polls suggest that": of two verbs in a row that agree as noun and verb do, the first is a noun
    if (tags[at - 1] === 'VBZ' && at - 1 > start && verb && isBaseForm(word, tags[at] ?? '')) tags[at - 1] = 'NNS';
    if (at > start && FINITE.has(tags[at - 1] ?? '')) finite++;
    if (finite > 0) return false;
    if (!verb || verb.takes === 'number' || tags[at] === 'VBP') continue;
    const before = tags[at - 1] ?? '';
    const next = at + 1;
    const that =
      (is(words[end], 'complementizer') && (next === end || (language.addressed.has(verb.lemma) && end - next < 4))) ||
      // "Another wondered why"
      (verb.takes === 'question' && next === end && /^(?:why|how|what|whether|if)$/.test(words[end]?.lower ?? ''));
    // "Bell, who owns it, argues that"
    // "…, but argues that"
    const aside = at === start && that && (before === ',' || words[at - 1]?.lower === 'but') && tags[at] !== 'VBN';
    const named = before === 'JJ' && language.documents.has(words[at - 1]?.lower ?? '');
    const alone = before === 'DT' && /^(?:some|many|others|another|one)$/.test(words[at - 1]?.lower ?? '');
    if (!aside && !named && !((alone || NOUN.test(before)) && agrees(words, tags, start, at))) continue;
    const quotes =
      tags[next] === "''" &&
      tags[at] !== 'JJ' &&
      /^(?:clause|quotation)$/.test(verb.takes) &&
      (verb.lemma === 'read' || !language.finding.has(verb.lemma));
    const closes =
      quotes || (start > 0 && /^(?:,|\.)$/.test(tags[next] ?? '.')) || (words[next]?.text === ':' && next === words.length - 1);
    const opens =
      /^(?:DT|PRP|PRP\$|NNP|EX|VBG)$/.test(tags[next] ?? '') ||
      // "the report by the union claims tenants have"
      (/^(?:NNS|JJR)$/.test(tags[next] ?? '') && [at - 1, start + 1].some((i) => language.documents.has(words[i]?.lower ?? '')));
    const clause = tags[at] !== 'VBN' && opens && hasFinite(tags, next, end);
    if (!that && !closes && !clause) continue;
    if (named) tags[at - 1] = 'NN';
    tags[at] = word.lower.endsWith('s') ? 'VBZ' : word.lower.endsWith('ed') ? 'VBD' : 'VBP';
    return true;
  }
  return false;
}

const isBaseForm = ({ lower }: Word, tag: string): boolean => /^(?:NN|VB|VBP)$/.test(tag) && !/(?:s|ed|ing)$/.test(lower);

/** True where the form has the number of a noun before it: "the study notes", "files from the bank note", "she and Bell argue". */
function agrees(words: readonly Word[], tags: readonly string[], start: number, at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (lower.endsWith('ed') || lower === 'read') return true;
  if (tags[at - 1] === 'JJ') return false;
  const plural = (k: number) => /^(?:NNS|NNPS)$/.test(tags[k] ?? '') || /^(?:they|we|i|you|data)$/.test(words[k]?.lower ?? '');
  // "Sanders responds that"
  if (lower.endsWith('s')) return !plural(at - 1) || words[at - 1]?.form.upper === true;
  for (let k = start; k < at; k++) if (plural(k)) return true;
  return tags[start - 1] === 'CC';
}

/** Participles with an object of their own: "given a chance". */
const GIVEN =
  /^(?:given|awarded|called|paid|offered|named|told|made|considered|dubbed|granted|handed|sent|shown|taught|elected|appointed|deemed|denied|asked|left|fined)$/;

/** "15,000 people registered": a form that could be finite after a noun or pronoun is, in a clause without another. */
function mendPast(words: readonly Word[], tags: string[], start: number, end: number, language: Language): void {
  // "the council, which runs it, issued a statement": a participle takes no object, but where it has two
  if (
    tags[start - 1] === ',' &&
    tags[start] === 'VBN' &&
    /^(?:DT|PRP\$)$/.test(tags[start + 1] ?? '') &&
    !GIVEN.test(words[start]?.lower ?? '')
  ) {
    tags[start] = 'VBD';
    return;
  }
  for (let k = start + 1; k < end; k++) {
    // "four in 10 lifts fail within a year": a plural that is counted does not stand before another noun
    // "said that three of its authors hold shares": what "that" leads has a verb
    const clause = is(words[start - 1], 'complementizer') && tags[k + 1] === 'NNS';
    if (
      tags[k] === 'NN' &&
      tags[k - 1] === 'NNS' &&
      (clause || (tags[k - 2] === 'CD' && /^(?:IN|RB|TO|DT|PRP\$)$/.test(tags[k + 1] ?? '')))
    ) {
      tags[k] = 'VBP';
      break;
    }
    // "the report explores data"
    if (
      tags[k] === 'NNS' &&
      tags[k - 1] === 'NN' &&
      language.documents.has(words[k - 1]?.lower ?? '') &&
      /^(?:DT|NN|JJ|CD|PRP)/.test(tags[k + 1] ?? '')
    ) {
      tags[k] = 'VBZ';
      break;
    }
    const demonstrative = /^(?:this|that|these|those)$/.test(words[k - 1]?.lower ?? '');
    if (!/^(?:VBN|VB)$/.test(tags[k] ?? '') || !(demonstrative || /^(?:NN|NNS|NNP|NNPS|PRP|RB)$/.test(tags[k - 1] ?? ''))) continue;
    if (tags[k - 1] === 'RB' && !/^(?:NN|NNS|NNP|NNPS|PRP)$/.test(tags[k - 2] ?? '')) continue;
    tags[k] = tags[k] === 'VBN' ? 'VBD' : 'VBP';
    break;
  }
}
