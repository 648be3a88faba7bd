/** The first stages together: a document becomes a {@link Reading}. */
import type { Language } from './languages/language.ts';
import type { RowSeen } from './languages/rows.ts';
import type { Document } from './model.ts';
import type { Reading, Token, Word } from './reading.ts';
import { withOwnClasses } from './tags/own-classes.ts';
import { mendedTags } from './tags/repair.ts';
import { outletWords, withOutlet } from './tags/repair-outlet.ts';
import { Surnames } from './tags/repair-surnames.ts';
import { tagSentence } from './tags/tag-sentence.ts';
import { labelEnds } from './text/label-ends.ts';
import { findQuotations } from './text/quotations.ts';
import { outermostParts, partsOver } from './text/quoted.ts';
import { findSentences } from './text/sentences.ts';
import { findWords } from './text/words.ts';
import { eachInTurns, type InTurns } from './turn-by-turn.ts';

/** Of the longer words of a headline that capitalises them more have a capital; where fewer do, there is a long title in the sentence. */
const HEADLINE = 0.8;

/** True for headlines that capitalise their words, where a capital tells nothing. */
function mostlyCapitals(words: readonly Word[]): boolean {
  let [long, capital] = [0, 0];
  for (const { form } of words) {
    if (!form.long) continue;
    long++;
    if (form.upper) capital++;
  }
  return capital > HEADLINE * long;
}

/** The words and marks of the document in their sentences and quotations, each with its part of speech, in turns: whoever goes on with it says when. `seen`: see {@link Reading}. */
export function* readInTurns(document: Document, language: Language, seen: RowSeen | null): InTurns<Reading> {
  const words = yield* findWords(document, language);
  yield;
  const quotations = findQuotations(document, language);
  yield;
  const quoted = outermostParts(quotations);
  const over = partsOver(words, quoted);
  const sentences = findSentences(words, quotations, language, labelEnds(document, words));
  const model = language.tagger();
  const outlet = outletWords(document.site, language);
  const surnames = new Surnames();
  const tokens: Token[] = [];
  yield;
  yield* eachInTurns(sentences, ({ first, last }, sentence) => {
    const own = words.slice(first, last);
    const tags = tagSentence(model, own);
    const tagged = own.map((word, i) => tokenOf(word, tags[i] ?? '', sentence, over[first + i] ?? -1));
    const mended = withOutlet(mendedTags(tagged, !mostlyCapitals(own), language, seen), outlet);
    for (const token of withOwnClasses(surnames.mended(mended))) tokens.push(token);
  });
  return { document, language, tokens, sentences, quotations, quoted, seen };
}

/** Field by field, as all that is made for every word. */
const tokenOf = ({ start, end, text, lower, form, block, classes }: Word, tag: string, sentence: number, quoted: number): Token => ({
  start,
  end,
  text,
  lower,
  form,
  block,
  classes,
  tag,
  sentence,
  quoted,
});
