/** The mendings of nouns: people, trades and documents that the tagger takes for verbs or adjectives. */
import { singularOf } from '../languages/en/people.ts';
import { isPersonNoun } from '../languages/en/person-nouns.ts';
import type { Language } from '../languages/language.ts';
import type { Word } from '../reading.ts';

/** Forms in -s that open a question or a headline as verbs. */
const OPENING_VERB = /^(?:is|has|does|says|was|let's|’s|'s)$/;

/** Adjectives that are as often the head of what somebody is: "its chief executive, Ana Ruiz, said". */
const OFFICES = new Set('executive constable representative general principal superintendent individual official'.split(' '));

/** Trades that end as participles do. */
const TRADES = new Set(
  'banking engineering consulting accounting mining shipping publishing marketing advertising trading housing'.split(' '),
);

/** What a participle after a noun belongs to. */
const FIRMS = new Set('firm company group agency website service platform charity'.split(' '));

/** Verbs that are spoken to somebody. */
const TOLD = new Set(['told', 'urged', 'warned', 'reminded', 'informed', 'assured']);

/** Tags after which a form can be the verb of its clause. */
export const NOUN = /^(?:NN|NNS|NNP|NNPS|PRP|JJ|-RRB-)$/;

/** NN for a trade or a partner that is taken for a verb. */
export function tradeTag(words: readonly Word[], tags: readonly string[], at: number): string | undefined {
  const lower = words[at]?.lower ?? '';
  // "said Ruiz ally Tom Bell"
  if (/^(?:RB|JJ|VB.?|UH)$/.test(tags[at] ?? '') && words[at - 1]?.form.upper && tags[at + 1] === 'NNP' && isPersonNoun(lower)) return 'NN';
  // "told the Today programme the bridge was", "told the inquest he was"
  if (/^(?:programme|inquest)$/.test(lower)) return 'NN';
  if (!tags[at]?.startsWith('VB')) return undefined;
  // "an investment banking giant", "the nuclear engineering firm"
  const trade =
    tags[at] === 'VBG' && TRADES.has(lower) && /^(?:NN|JJ|NNP)$/.test(tags[at - 1] ?? '') && /^(?:NN|JJ)/.test(tags[at + 1] ?? '');
  // "Acme co-founder Ana Ruiz"
  return trade || (lower.startsWith('co-') && isPersonNoun(lower.slice(3))) ? 'NN' : undefined;
}

/** Mends a noun in the plural that is taken for a verb in -s. */
export function mendPlural(words: readonly Word[], tags: string[], at: number): void {
  const word = words[at] as Word;
  // "Detectives said", "Experts on rails told": no sentence of news begins with such a verb; two verbs in a row are a noun and its verb
  if (
    tags[at] === 'VBZ' &&
    word.lower.endsWith('s') &&
    ((at === 0 && word.form.upper && !OPENING_VERB.test(word.lower)) ||
      (/^(?:VBD|MD|VBP)$/.test(tags[at + 1] ?? '') && isPersonNoun(singularOf(word.lower))) ||
      // "those seven states"
      (tags[at - 1] === 'CD' && /^(?:DT|PRP\$)$/.test(tags[at - 2] ?? '')))
  )
    tags[at] = 'NNS';
}

/** NN for a noun that is taken for a verb or an adjective; a verb right after it is mended with it. */
export function nounTag(words: readonly Word[], tags: string[], at: number, language: Language): string | undefined {
  const tag = tags[at] ?? '';
  const lower = words[at]?.lower ?? '';
  const before = tags[at - 1] ?? '';
  const next = tags[at + 1] ?? '';
  if (lower === 'data' && tag.startsWith('VB')) return 'NNS';
  // "told parliament the lift would close"
  if (TOLD.has(words[at - 1]?.lower ?? '') && /^VB[PN]?$/.test(tag)) return 'NN';
  // "said in a news briefing that"
  if ((lower === 'briefing' || lower === 'hearing') && /^(?:DT|JJ|NN|NNP|CD|PRP\$)$/.test(before)) return 'NN';
  // "the media tracking firm AdCount"
  // "Exit polling shows"
  if (tag === 'VBG')
    return (before === 'NN' && FIRMS.has(words[at + 1]?.lower ?? '')) ||
      (lower === 'polling' && /^(?:shows?|showed|finds|found|suggests)$/.test(words[at + 1]?.lower ?? ''))
      ? 'NN'
      : undefined;
  // "The mobile carrier now expects"
  // … "the singer wrote"
  if (tag === 'JJR') return isPersonNoun(lower) || (/^(?:NN|JJ)$/.test(before) && /^(?:RB|VB[DZ]|MD)$/.test(next)) ? 'NN' : undefined;
  if (tag === 'JJ') {
    // "told the Senedd it was late"
    if (next === 'PRP' && words[at]?.form.upper) return 'NNP';
    // "The Belgian added that", "One academic told her"
    if (/^(?:the|an?|one|another)$/.test(words[at - 1]?.lower ?? '') && saysNext(words, tags, at, language)) return 'NN';
    // "slammed his proposal as vague", "beside the trial notes that"
    if (/^(?:PRP\$|POS)$/.test(before) && lower !== 'own' && /^(?:IN|,|\.|VB[DZ]|MD)$/.test(next)) return 'NN';
    if (
      /al$|ment$/.test(lower) &&
      /^(?:DT|VBN|JJ)$/.test(before) &&
      (/^(?:IN|VB[DZ]|MD)$/.test(next) || language.cueVerbs.has(words[at + 1]?.lower ?? ''))
    )
      return 'NN';
    // "An editorial published on Monday"
    if (language.documents.has(lower) && /^(?:VB[DN]|IN|MD)$/.test(next)) return 'NN';
    if (language.documents.has(lower) && next === 'JJ' && words[at + 1]?.lower.endsWith('ed')) {
      tags[at + 1] = 'VBN';
      return 'NN';
    }
    // "its chief executive, Ana Ruiz, said"
    if ((OFFICES.has(lower) || lower.endsWith('-general')) && !/^(?:NN|JJ|POS|CD|VBG)/.test(tags[at + 1] ?? '.')) return 'NN';
  } else if (tag === 'VB' || tag === 'VBP') {
    // "a tall ask for somebody new"
    if (/^(?:JJ|NN)$/.test(before) && /^an?$/.test(words[at - 2]?.lower ?? '')) return 'NN';
    // "said billionaire Ana Ruiz would win"
    if (/^NN/.test(next) && /^sa(?:id|ys)$/.test(words[at - 1]?.lower ?? '')) return 'NN';
    // "according to research"
    if (tag === 'VB' && words[at - 2]?.lower === 'according') return 'NN';
  } else return undefined;
  if (/^(?:\p{Ll}{3,}man|\p{Ll}*woman)$/u.test(words[at]?.text ?? '')) return 'NN';
  // "a Fenwick Partners study found": no verb but an auxiliary stands before a past form
  if (tag !== 'VBP' || /^(?:'ve|’ve|have|are|'re|’re|get|do)$/.test(lower) || !/^VB[DN]$/.test(next) || !NOUN.test(before))
    return undefined;
  tags[at + 1] = 'VBD';
  return 'NN';
}

/** True where a finite verb of saying comes next: "The Belgian | added". */
const saysNext = (words: readonly Word[], tags: readonly string[], at: number, language: Language): boolean =>
  (words[at]?.form.upper ? /^VB[DNZ]$/ : /^VB[DZ]$/).test(tags[at + 1] ?? '') && language.cueVerbs.has(words[at + 1]?.lower ?? '');
