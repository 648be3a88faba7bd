/** What a pattern asks of a word beside its letters, classes and tags: its capitals, and what the language's other lists say of it. */
import type { Language } from '../languages/language.ts';
import type { Word } from '../reading.ts';
import { isSingularOf, knownAt } from '../text/word-forms.ts';

/** The tests by their names after "@"; a pattern over other things than words has a list of its own. */
export type Traits<W> = Readonly<Record<string, (word: W, language: Language) => boolean>>;

export const wordTraits: Traits<Word> = {
  capital: ({ form }) => form.upper,
  capitalised: ({ form }) => /^[A-Z][a-z]/.test(form.plain),
  small: ({ form }) => form.small,
  plain: ({ text }) => /^\p{Ll}+$/u.test(text),
  long: ({ form }) => form.long,
  hyphened: ({ text }) => text.includes('-'),
  reporting: ({ form }, language) => knownAt(form, language).verb !== undefined,
  quoting: ({ lower }, language) => language.quotingForms.has(lower),
  giving: ({ form }, language) => language.giving.has(knownAt(form, language).verb?.lemma ?? ''),
  document: ({ lower }, language) => language.documents.has(lower),
  documentHead: ({ lower }, { reports }) => reports.nouns.has(lower),
  documentSays: ({ lower }, { reports }) => reports.says.has(lower),
  documentSaying: ({ lower }, { reports }) => reports.saying.has(lower),
  documentMade: ({ lower }, { reports }) => reports.made.has(lower),
  citing: ({ lower }, { reports }) => reports.citing.has(lower),
  awaited: ({ lower }, { reports }) => reports.awaited.has(lower),
  people: (word, language) => isSingularOf(word, language, 'personNoun'),
};
