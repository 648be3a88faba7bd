/** The mendings of names that no row can say: by how marks and words touch, by runs of capitals, by pairs of nouns. */
import type { Language } from '../languages/language.ts';
import { hasTag, isAdjective, isCommonNoun, isFiniteVerb, isNoun, isPastForm, isVerb, opensNounPhrase, tagged } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { knownAt } from '../text/word-forms.ts';
import type { MendedSentence } from './mended-sentence.ts';

/** A word with one capital, at its start. */
const CAPITALISED = /^[A-Z][a-z]/;

/** A word of small letters that is longer than most which stand inside a name. */
const SMALL = /^[a-z]{4,}$/;

/** A capital inside a word of small letters. */
const INNER_CAPITAL = /^(?:[a-z]+[-’']|[A-Z][a-z]*['’]?)[A-Z][a-z]+$/;

const isCapitalised = (word: Token | undefined): boolean => word !== undefined && CAPITALISED.test(word.form.plain);

/** Tags that a capital inside a sentence speaks against: rare names are often taken for verbs. */
const isUnlikely = tagged('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'UH', 'RB', 'IN', 'RP', 'LS', 'JJR', 'JJS');

/** Makes names of the words whose capital says that they are. */
export function mendCapitals(sentence: MendedSentence): void {
  for (let at = 0; at < sentence.last; at++) if (nameLike(sentence.words, at)) sentence.mend(at, 'NNP');
}

/** True where a capital in running text says that the word is a name. */
function nameLike(words: readonly Token[], at: number): boolean {
  const word = words[at] as Token;
  const before = words[at - 1];
  if (!word.form.upper) return false;
  // "McNally", "O’Dowd", "al-Burhan" at a sentence's start too
  if ((isUnlikely(word) || word.tag === 'JJ') && INNER_CAPITAL.test(word.form.plain)) return true;
  if (is(word, 'placeModifier') && isCapitalised(word)) return isCapitalised(words[at + 1]);
  // "Ana Strong", "Radio 5 Live"
  const given = /^\d$/.test(before?.text ?? '') ? words[at - 2] : is(before, 'firstName') ? before : undefined;
  if (word.tag === 'JJ' && isCapitalised(word) && given?.form.upper) return true;
  // "the army's chief, Said Bell,", "Dr Omar Said said"
  const goesOn = isCapitalised(words[at + 1]) || isPastForm(words[at + 1]);
  if (before && isPastForm(word) && isCapitalised(word) && goesOn) return /[A-Za-z,]$/.test(before.form.plain);
  // "the Tide Will Turn podcast", "the Tide Won't Turn podcast"
  const modal = word.tag === 'MD' && isCapitalised(words[is(words[at + 1], 'contractedNegation') ? at + 2 : at + 1]);
  if (!before || !(modal || isUnlikely(word)) || !/^[A-Z][a-z’'-]/.test(word.form.plain)) return false;
  // "Leith Homes Now published", but not "Ruiz Now Says"
  const last = is(word, 'present') && before.form.upper && words[at + 1]?.form.small;
  if (is(word, 'smallWord') && !last) return false;
  const closing = /^[”"’'»]+$/.test(before.text) && before.start === words[at - 2]?.end;
  return closing || /[A-Za-z\d,]$/.test(before.form.plain);
}

/** Makes a name of what is a part of one, or stands as one before a form of saying, and a noun of "co-founder" and "Leeds jury". True where it did. */
export function mendName(sentence: MendedSentence, at: number, language: Language): boolean {
  const tag = nameTag(sentence.words, at, language);
  if (tag) sentence.mend(at, tag);
  return tag !== undefined;
}

function nameTag(words: readonly Token[], at: number, language: Language): 'NNP' | 'NN' | undefined {
  const word = words[at] as Token;
  // "the Leeds jury": a name, but "Ana van Buren", "Bashir al Assad"
  if (hasTag(word, 'NNP', 'NNPS') && SMALL.test(word.text) && !is(word, 'nameParticle') && followsName(words, at)) return 'NN';
  // "“It is late,” Strong said", "Mrs May said": no adjective stands before a form of saying, no modal before one in the past
  if (word.form.upper && namedBeforeSaying(words, at, language)) return 'NNP';
  if (at === 0 && isCapitalised(word) && joinsName(words)) return 'NNP';
  // "a CNN/ORC poll"
  if (word.text === '/') {
    const [before, after] = [words[at - 1], words[at + 1]];
    return before?.form.upper && after?.form.upper && before.end === word.start ? 'NNP' : undefined;
  }
  // "the Department for Environment, Food and Rural Affairs"
  if (word.text === ',') return listsFields(words, at) ? 'NNP' : undefined;
  // "Harrow's said it would close", "according to Harrow's"
  if (!word.form.letter && is(word, 'possessiveMark')) return words[at - 1]?.tag === 'NNP' && ownsNothing(words, at) ? 'NNP' : undefined;
  // "Acme co-founder Ana Ruiz"
  return (isVerb(word) || word.tag === 'JJ') && word.lower.startsWith('co-') && language.vocabulary.has(word.lower.slice(3), 'personNoun')
    ? 'NN'
    : undefined;
}

/** True behind a word with a capital inside the sentence, or behind others that follow one: "Cook County grand | jury". */
function followsName(words: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (isNoun(words[before]) && words[before]?.form.small) before--;
  return words[before]?.form.upper === true;
}

/** How far before a mark the one that opens a quotation is looked for, in tokens. */
const QUOTED = 30;

/** "the parents' defence": the mark is their possessive, no quotation's. */
export function mendApostrophe(sentence: MendedSentence, at: number): void {
  const { words } = sentence;
  const [before, word, next] = [words[at - 1], words[at] as Token, words[at + 1]];
  if (word.tag !== "''" || !/^['’]$/.test(word.text) || !before?.lower.endsWith('s') || !isNoun(before)) return;
  if (before.end !== word.start || !next || next.start <= word.end) return;
  // "the parents' long defence", but "the ‘parents’ long defence" has an opening mark
  const described =
    isAdjective(next) && isCommonNoun(words[at + 2]) && !words.slice(Math.max(0, at - QUOTED), at).some(({ text }) => /^['‘]$/.test(text));
  if (isCommonNoun(next) || described || (before.tag === 'NNPS' && next.tag === 'NNP')) sentence.mend(at, 'POS');
}

/** "Bridge House": two nouns with a capital are a name; the first is mended with the second. */
export function mendPair(sentence: MendedSentence, at: number): void {
  const [before, word] = [sentence.words[at - 1], sentence.words[at]];
  if (word?.tag !== 'NN' || before?.tag !== 'NN' || !isCapitalised(word) || !isCapitalised(before)) return;
  sentence.mend(at - 1, 'NNP');
  sentence.mend(at, 'NNP');
}

/** True for a capital that opens a sentence, ends a quotation's or follows a title or an owner, with a verb of saying after it. */
function namedBeforeSaying(words: readonly Token[], at: number, language: Language): boolean {
  const [before, word, next] = [words[at - 1], words[at] as Token, words[at + 1]];
  if (!next || !hasTag(word, 'JJ', 'MD', 'RB', 'NNS') || !knownAt(next.form, language).verb || !isCapitalised(word)) return false;
  if (word.tag === 'MD') return next.lower.endsWith('ed') || is(next, 'irregularPast');
  const quotes = before?.tag === "''" && before.start === words[at - 2]?.end;
  if (quotes && (word.tag === 'JJ' || words[at - 2]?.text === ','))
    return isPastForm(next) || next.tag === 'VBZ' || language.quotingForms.has(next.lower);
  // "Cook's Weekly found"
  return word.tag === 'JJ' && (before?.tag === 'POS' || ((!before || before.tag === ',') && hasTag(next, 'VBD', 'VBZ')));
}

/** True for "Young and Ruiz said", "Reed and Ana Ruiz have": no adjective, participle or adverb goes with a name so. */
function joinsName(words: readonly Token[]): boolean {
  if (!hasTag(words[0], 'JJ', 'VBN', 'VBD', 'VB', 'RB') || !is(words[1], 'additive') || words[2]?.tag !== 'NNP') return false;
  let verb = 2;
  while (words[verb]?.tag === 'NNP') verb++;
  return isFiniteVerb(words[verb]);
}

/** True for "'s" that belongs to a name: a verb that it cannot own comes after, or a mark after "according to". */
function ownsNothing(words: readonly Token[], at: number): boolean {
  const next = is(words[at + 1], 'focusAdverb') || is(words[at + 1], 'relativeTime') ? at + 2 : at + 1;
  const verb = words[next];
  // "Acme's had a bad year" is short for "has"
  if (is(verb, 'pluperfect')) {
    if (isPastForm(words[next + 1])) return true;
  } else if (verb && is(verb, 'unownedVerb')) return true;
  let first = at - 1;
  while (words[first - 1]?.tag === 'NNP') first--;
  // "staff at Harrow's claimed the lift fell"; but "a friend of Bell's claimed it", "Harrow's claimed view"
  const whom = words[next + 1];
  const acts =
    hasTag(verb, 'VBN', 'VBD') && verb?.form.small && (opensNounPhrase(whom) || whom?.tag === 'PRP' || is(whom, 'complementizer'));
  if (acts && !is(words[first - 1], 'genitive')) return true;
  return is(words[first - 2], 'evidential') && words[at + 1]?.form.letter !== true;
}

/** True for a comma between the fields in a body's name: "Department for Environment, Food and Rural Affairs", "Federation of State, County and Municipal Employees". */
function listsFields(words: readonly Token[], at: number): boolean {
  const named = (i: number) => words[i]?.form.upper || words[i]?.text === ',';
  let [first, last] = [at, at];
  while (named(first)) first--;
  while (named(last)) last++;
  const holder = words[first - 1];
  if (!is(words[first], 'portfolioLink') || !is(words[last], 'additive')) return false;
  if (is(holder, 'portfolioHolder') && [at, last].some((i) => is(words[i + 1], 'portfolio'))) return true;
  let end = last + 1;
  while (words[end + 1]?.form.upper) end++;
  // "the Bank of England, Barclays and the Abbey": bodies side by side
  const fields = words.slice(first + 1, end + 1).some((word) => is(word, 'regularPlural') || is(word, 'portfolio'));
  return fields && holder?.form.upper === true && is(holder, 'institutionWord') && !is(words[first + 1], 'placeName');
}
