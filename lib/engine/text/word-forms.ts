/**
 * What the letters of a word tell by themselves. An article says the same words again and again, and every stage asks the
 * same of them, so each form is looked into once and kept.
 */

import type { CueVerb, Language } from '../languages/language.ts';
import { type Noun, nounAs, nounOf, partOfNameAs } from '../languages/nouns.ts';
import { NO_NUMBER, type NumberWord } from '../languages/number-words.ts';
import { inPlainLetters } from '../languages/plain-letters.ts';
import { type Classed, is, type WordClass } from '../languages/vocabulary.ts';

export interface WordForm {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  /** As it stands, {@link inPlainLetters}: what a pattern asks of its letters. */
  readonly plain: string;
  /** Begins with a capital letter, after an article of its own too: "al-Burhan". */
  readonly upper: boolean;
  /** Begins with a small letter. */
  readonly small: boolean;
  /** Begins with a letter. */
  readonly letter: boolean;
  /** Begins with four letters or more. */
  readonly long: boolean;
  /** Holds a letter or digit: no mark. */
  readonly word: boolean;
  /** Holds nothing but closing marks: ")", "”". */
  readonly closes: boolean;
  /** "." "?" "!" "…": the mark that ends a sentence. */
  readonly stops: boolean;
  /** Begins as the first word of a sentence can. */
  readonly begins: boolean;
  /** What a language knows of it; {@link knownAt}'s to fill. */
  known: KnownForm | null;
  /** What the tagger knows of it; its own to fill. */
  tagged: TaggedForm | null;
  /** Which rows it can stand in; their finder's to fill. */
  rows: RowsOfForm | null;
}

/** The rows that a form can stand in with one tag, and with others. */
export interface RowsOfForm {
  /** The finder that they are of. */
  readonly by: object;
  readonly tag: string;
  readonly patterns: readonly object[];
  readonly others: RowsOfForm | null;
}

/** What a language knows of a form of a word; looked up when first asked for, and once. */
export interface KnownForm extends Classed {
  readonly by: Language;
  /** The verb of saying that it is a form of. */
  readonly verb: CueVerb | undefined;
  /** What it is in numbers. */
  readonly number: NumberWord;
  /** Where the clitic at its end begins; the length of the word where it has none. −1: not looked up yet. */
  clitic: number;
  /** The noun of its letters, and that in the singular; null: not looked up yet. */
  noun: Noun | null;
  singular: Noun | null;
}

/** What the tagger keeps at a form of a word. */
export interface TaggedForm {
  /** The sums that the rows are of. */
  readonly sums: object;
  readonly summed: SummedWord;
  /** Index of the tag that the word has everywhere, or −1. */
  readonly sure: number;
  /** Index in the tagger's `CAPITALS` of what it is inside a sentence. */
  readonly capital: number;
  /** Rows of what the word itself adds, inside a sentence and at its start. */
  inside: number;
  first: number;
}

/** What a word adds to the scores at and beside its place: numbers of rows of the tagger's sums, −1 where not summed yet. */
export interface SummedWord {
  readonly word: string;
  before: number;
  after: number;
  second: number;
  /** By the index of the last tag, where this word comes after. */
  readonly pairs: number[];
}

/** Some newsrooms write the opening mark for an apostrophe. */
const APOSTROPHE = /’|‘(?=[A-Za-z])/g;
const CLOSERS = /^[)\]}"”’'»]+$/;
const STOPS = /^(?:[.?!…]|\.{2,})$/;
const BEGINS = /^[A-Z\d"“‘'«([•$£€#@–—-]|^``/;
/** An article of another language that is written with the name after it; it is so in every language that tells of them. */
const ARTICLE = /^(?:al|el|as|ash|an|ar|at|ad|az|ul|abu|bin|ben|d|l)[-’'][A-Z]/;
/** Words of this length are not kept, nor looked into for clitics. */
const LONGEST = 40;

const forms = new Map<string, WordForm>();
/** Forms kept at the most; then they are gathered anew, so that memory stays bounded. */
const MOST = 20_000;

/** The form of a word; the same object for the same letters as long as it is kept. */
export function formOf(text: string): WordForm {
  const known = forms.get(text);
  if (known) return known;
  if (text.length >= LONGEST) return newForm(text);
  if (forms.size >= MOST) forms.clear();
  // a slice can hold on to the whole text that it was cut from; this one is kept for longer
  const own = ` ${text}`.slice(1);
  const form = newForm(own);
  forms.set(own, form);
  return form;
}

/** The forms asked for last, by a hash of their letters: most words are found here without being cut out of the text. */
const recent: (WordForm | undefined)[] = new Array(16_384);

/** The form of the word that stands at [start, end) of a text: as {@link formOf}. */
export function formAt(text: string, start: number, end: number): WordForm {
  if (end - start >= LONGEST) return formOf(text.slice(start, end));
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const slot = (hash ^ (hash >>> 13)) & (recent.length - 1);
  const known = recent[slot];
  if (known !== undefined && known.text.length === end - start && text.startsWith(known.text, start)) return known;
  const form = formOf(text.slice(start, end));
  recent[slot] = form;
  return form;
}

/** What a language knows of a form. */
export function knownAt(form: WordForm, language: Language): KnownForm {
  if (form.known?.by === language) return form.known;
  const { lower } = form;
  form.known = {
    by: language,
    classes: language.vocabulary.classesOf(lower),
    verb: language.cueVerbs.get(lower),
    number: language.numberWords.get(lower) ?? NO_NUMBER,
    clitic: -1,
    noun: null,
    singular: null,
  };
  return form.known;
}

/** Where the clitic at the end of a form begins: 2 in "don't"; the length of the form where it has none. */
export function cliticAt(form: WordForm, language: Language): number {
  const known = knownAt(form, language);
  if (known.clitic < 0) known.clitic = cliticStart(form, known, language);
  return known.clitic;
}

function cliticStart({ text, lower }: WordForm, { classes }: KnownForm, { vocabulary }: Language): number {
  const mark = lower.lastIndexOf("'");
  const fused = mark < 0 && classes.has('fused');
  if (text.length >= LONGEST || (mark < 0 && !fused)) return text.length;
  // "n't" has a letter before its apostrophe
  for (let start = fused ? 1 : Math.max(1, mark - 1); start < lower.length && (fused || start <= mark); start++)
    if (vocabulary.has(lower.slice(start), 'clitic')) return text.length - (lower.length - start);
  return text.length;
}

/** A name by its letters: a hyphen with a capital after it, "Cobb-Hunter", or a syllable that would be a rank in capitals, "Di". */
const PART_OF_NAME = /-\p{Lu}|^\p{Lu}[aeiou]$/u;

/** The noun of a form's letters. */
export function nounAt({ form }: { readonly form: WordForm }, language: Language): Noun {
  const known = knownAt(form, language);
  known.noun ??= PART_OF_NAME.test(form.plain) ? partOfNameAs(language, form.lower) : nounAs(language, form.lower);
  return known.noun;
}

/** The noun that a form stands for, in the singular: {@link nounOf}. */
export function singularAt({ form }: { readonly form: WordForm }, language: Language): Noun {
  const known = knownAt(form, language);
  known.singular ??= PART_OF_NAME.test(form.plain) ? partOfNameAs(language, form.lower) : nounOf(language, form.lower);
  return known.singular;
}

/** True for a noun whose singular is of the class: "officials" is a 'personNoun'. */
export const isSingularOf = (word: { readonly form: WordForm } | undefined, language: Language, wordClass: WordClass): boolean =>
  word !== undefined && is(singularAt(word, language), wordClass);

/** Ends as plural nouns do, or is one of the irregular; verbs in the singular do too. */
export const isPluralForm = (word: Classed): boolean => is(word, 'irregularPlural') || is(word, 'regularPlural');

/** A word in lower case, with straight apostrophes. */
export const inLowerCase = (word: string): string => word.toLowerCase().replace(APOSTROPHE, "'");

function newForm(text: string): WordForm {
  const code = text.charCodeAt(0);
  const plain = inPlainLetters(text);
  const simple = code >= 97 && code <= 122 && !ARTICLE.test(plain);
  return {
    text,
    lower: inLowerCase(text),
    plain,
    upper: !simple && (/^[A-Z]/.test(plain) || ARTICLE.test(plain)),
    small: simple || (/^\p{Ll}/u.test(text) && !ARTICLE.test(plain)),
    letter: simple || /^[A-Za-z]/.test(plain),
    long: /^[A-Za-z]{4}/.test(plain),
    word: simple || /[A-Za-z\d]/.test(plain),
    closes: !simple && CLOSERS.test(text),
    stops: !simple && STOPS.test(text),
    begins: !simple && BEGINS.test(plain),
    known: null,
    tagged: null,
    rows: null,
  };
}
