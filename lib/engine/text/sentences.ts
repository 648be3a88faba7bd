/**
 * Cuts blocks into sentences. An outermost quotation counts as one item, so that a sentence with a quotation in it reads
 * as one, however many sentences stand between the marks:
 *
 *   "We came. Nobody asked," he said. Then they left.
 *   ^───────────────────────────────^ ^─────────────^
 */

import type { Language } from '../languages/language.ts';
import { is } from '../languages/vocabulary.ts';
import type { Quotation, Sentence, Word } from '../reading.ts';
import { endsDateline } from './dateline.ts';
import { opensWords } from './marks.ts';
import { isSingularOf } from './word-forms.ts';

/** In tokens. What goes on for longer without an end is cut, so that the stages that look through a whole sentence stay linear in the text. */
const LONGEST = 800;

/** Longest name, in tokens. */
const NAME = 4;

/** The longest aside between a name and its cue, in tokens. */
const ASIDE = 20;
const STOPS = /^[,.;–—-]/;

/** True where the comma at `at` opens an aside with a cue after it that ends the sentence: "Smith|, a farmer in Leith, said." */
function citesAfterAside(tokens: readonly Word[], at: number, block: number, stopped: boolean, language: Language): boolean {
  for (let i = at + 2; i < at + ASIDE; i++) {
    const token = tokens[i];
    if (token?.block !== block || token.form.stops) return false;
    if (token.text !== ',') continue;
    const cue = tokens[i + 1];
    const after = tokens[i + 2];
    if (cue && language.quotingForms.has(cue.lower))
      return STOPS.test(after?.text ?? '.') || (!stopped && after?.classes.has('temporalPreposition') === true);
  }
  return false;
}

/**
 * True where the words from here on are "Smith said": a name of one to five words and a cue. After a full stop the cue
 * has to end there too: "“… under my pillow.” He said he knows" goes on with a sentence of its own.
 */
function citesAt(tokens: readonly Word[], at: number, block: number, stopped: boolean, language: Language): boolean {
  let small = false;
  for (let i = at; i < at + 6; i++) {
    const token = tokens[i];
    if (!token || token.block !== block || token.form.stops) return false;
    const sure = language.quotingForms.has(token.lower);
    // "“It was late.” Bell agreed.": whoever agrees needs no words of their own
    if (i > at && stopped && token.classes.has('standingAlone')) return false;
    if (i > at && (sure || (token.form.small && language.cueVerbs.has(token.lower)))) {
      // "“Is it late?” He answered, “It is”", "… Bell added: “It is”": what comes after is theirs
      const own = stopped || language.starters.has(tokens[at]?.text ?? '');
      const leads = tokens[i + 1]?.text === ':' || (own && tokens[i + 1]?.text === ',');
      if (leads && opensWords(tokens[i + 2])) return false;
      // "“It is late!” Bell tweeted on Monday"
      const day = tokens[tokens[i + 1]?.classes.has('datePreposition') ? i + 2 : i + 1];
      const timed = sure || day?.classes.has('timeNoun') === true;
      return (timed && !stopped && !small) || STOPS.test(tokens[i + 1]?.text ?? '.');
    }
    if (i > at && token.text === ',') return !small && citesAfterAside(tokens, i, block, stopped, language);
    // "Leith council leader Tom Bell said."
    if (
      !token.form.upper &&
      !(token.classes.has('definiteArticle') || token.classes.has('genitive') || token.classes.has('nameParticle'))
    ) {
      if (stopped) return false;
      small = true;
    }
  }
  return false;
}

/** "in the U.S. | Officials said so": people with a capital that only a sentence's start gives them. */
function peopleSay(tokens: readonly Word[], at: number, language: Language): boolean {
  const [people, verb] = [tokens[at], tokens[at + 1]];
  if (!is(people, 'regularPlural') || !isSingularOf(people, language, 'personNoun')) return false;
  return verb?.form.small === true && language.quotingForms.has(verb.lower);
}

/** "at 7.40 a.m. | Bell told", "at 7 a.m. | Tom Bell was": a name and what its bearer does; not "at 7 a.m. Monday", "the 7 a.m. Acme train". */
function actsAt(tokens: readonly Word[], mark: number, at: number, language: Language): boolean {
  if (!is(tokens[mark], 'clockMark') || !/\d$/.test(tokens[mark - 1]?.text ?? '') || is(tokens[mark - 2], 'definiteArticle')) return false;
  let verb = at;
  while (verb < at + NAME && tokens[verb]?.form.upper && !is(tokens[verb], 'calendar')) verb++;
  const word = tokens[verb];
  const acts = word?.form.small === true && (language.cueVerbs.has(word.lower) || is(word, 'finiteBe') || is(word, 'have'));
  // "at 7 a.m. ET"
  return verb > at && acts && /\p{Ll}/u.test(tokens[at]?.text ?? '');
}

/** "in the U.S. | “While we agree,” Bell said": a quotation that begins and ends as what somebody says does, and no name does. */
function quotesAt(tokens: readonly Word[], at: number, quote: { readonly start: number; readonly end: number } | undefined): boolean {
  const [mark, word, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!quote || mark?.start !== quote.start || !word?.form.upper || !next?.form.small) return false;
  let last = at + 2;
  while ((tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= quote.end) last++;
  while (tokens[last]?.form.closes) last--;
  return tokens[last]?.form.stops === true || tokens[last]?.text === ',';
}

/** The sentences of the tokens, in order; none crosses a block. `labels`: indexes of words that end one whatever comes after. */
export function findSentences(
  tokens: readonly Word[],
  quotations: readonly Quotation[],
  language: Language,
  labels: ReadonlySet<number>,
): Sentence[] {
  const outer = quotations.filter((quotation) => quotation.depth === 0).flatMap((quotation) => quotation.parts);
  const sentences: Sentence[] = [];
  let first = 0;
  let part = 0;
  const end = (last: number) => {
    const [from, to] = [tokens[first], tokens[last - 1]];
    if (from && to) sentences.push({ first, last, start: from.start, end: to.end, block: from.block });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Word;
    const next = tokens[i + 1];
    if (!next || next.block !== token.block || i + 1 - first >= LONGEST || labels.has(i) || endsDateline(tokens, first, i)) {
      end(i + 1);
      continue;
    }
    while (part < outer.length && (outer[part]?.end ?? 0) <= token.start) part++;
    const quote = outer[part];
    if (!next.form.begins || (quote && quote.start <= token.start && next.end <= quote.end)) continue;
    let stop = i;
    while (stop > first && stop > i - 4 && tokens[stop]?.form.closes) stop--;
    const mark = tokens[stop] as Word;
    // "posted on X. | Bell said": no initial of a name
    const stops = mark.form.stops || (is(mark, 'postedOn') && (is(tokens[i - 1], 'on') || is(tokens[i - 1], 'infinitive')));
    const abbreviated = !stops && stop === i && mark.text.length > 2 && mark.text.endsWith('.');
    if (!stops && !abbreviated) continue;
    if (next.form.closes && next.start === token.end) continue;
    // "Acme (0005.HK) said": where its shares are sold
    if (next.end - next.start < 3 && next.start === token.end && tokens[i + 2]?.form.closes) continue;
    // "in Calif. | He was", "in the U.S. | Officials say"; but "vs. The Herons", "Mr. It"
    const letters = /[A-Za-z]\.[A-Za-z]\.$/.test(mark.form.plain);
    const starts = language.starters.has(next.text) && (letters || is(next, 'subjectPronoun'));
    const says = letters && (peopleSay(tokens, i + 1, language) || quotesAt(tokens, i + 1, outer[part]));
    if (abbreviated && !starts && !says && !actsAt(tokens, stop, i + 1, language)) continue;
    if (stop < i && citesAt(tokens, i + 1, token.block, mark.text === '.', language)) continue;
    end(i + 1);
  }
  return sentences;
}
