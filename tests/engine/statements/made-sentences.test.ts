/**
 * Sentences made of parts: whoever speaks, whatever verb says it, on either side of what is said and with a second deed after it, the words
 * are found whole and are theirs. What parts do to each other shows here, where single sentences do not show it.
 */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { textOf } from '../../../lib/engine/model.ts';

/** Who speaks, and the words that name them. */
const SPEAKERS: readonly (readonly [string, string])[] = [
  ['Bell', 'Bell'],
  ['Ana Ruiz', 'Ana Ruiz'],
  ['the mayor', 'mayor'],
  ['a spokesman for the council', 'spokesman'],
  ['a woman in the queue', 'woman'],
  ['three tenants', 'tenants'],
  ['the council', 'council'],
  ['Leith police', 'Leith police'],
  ['Ana Ruiz, the mayor,', 'Ana Ruiz'],
  ['officials familiar with the plan', 'officials'],
  ['one of the drivers', 'one of the drivers'],
  ['Tom Bell, 34, of Leith,', 'Tom Bell'],
  ['the Foreign Office', 'Foreign Office'],
  ['a local man', 'man'],
];
const VERBS = ['said', 'has said', 'later said', 'said on Monday', 'said in a statement', 'told reporters', 'told the Herald on Monday'];
const SAID = ['the lift was late', 'two boats had sunk near the bridge', 'it would close the pier in May'];
const TAILS = ['', ', adding that fog had come in', ', but added that fog had come in', ' and added that fog had come in'];

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const bare = (speaker: string) => speaker.replace(/,$/, '');

/** A sentence with the words that are said in it. */
type Made = readonly [sentence: string, said: string];

/** The orders in which speaker, verb and words stand. */
const ORDERS: Readonly<Record<string, (speaker: string, verb: string, said: string, tail: string) => Made | null>> = {
  'Bell said that it was late': (speaker, verb, said, tail) => [`${capital(speaker)} ${verb} that ${said}${tail}.`, `that ${said}`],
  'It was late, Bell said': (speaker, verb, said, tail) => [`${capital(said)}, ${speaker} ${verb}${tail}.`, capital(said)],
  '“It was late,” Bell said': (speaker, verb, said, tail) => [`“${capital(said)},” ${speaker} ${verb}${tail}.`, `“${capital(said)},”`],
  'It was late, said Bell': (speaker, verb, said, tail) =>
    verb === 'said' && !tail.startsWith(' and') ? [`${capital(said)}, said ${bare(speaker)}${tail}.`, capital(said)] : null,
  '“It was late,” said Bell': (speaker, verb, said, tail) =>
    verb === 'said' ? [`“${capital(said)},” said ${bare(speaker)}${tail}.`, `“${capital(said)},”`] : null,
  'The lift, Bell said, was late': (speaker, verb, said, tail) => {
    const [thing, deed] = said.split(/ (?=was|had)/u);
    return tail === '' && deed !== undefined
      ? [`${capital(thing ?? '')}, ${speaker} ${verb}, ${deed}.`, `${capital(thing ?? '')} … ${deed}`]
      : null;
  },
  'It was late, according to Bell': (speaker, verb, said, tail) =>
    verb === 'said' && tail === '' ? [`${capital(said)}, according to ${bare(speaker)}.`, capital(said)] : null,
  'Tenants were told by Bell that it was late': (speaker, verb, said, tail) =>
    verb === 'said' && tail === '' ? [`Tenants were told by ${bare(speaker)} that ${said}.`, `that ${said}`] : null,
  'Bell said that it was late but declined to comment': (speaker, verb, said, tail) =>
    tail === '' ? [`${capital(speaker)} ${verb} that ${said} but declined to comment.`, `that ${said}`] : null,
  'Bell said: “It was late.”': (speaker, verb, said, tail) =>
    tail === '' ? [`${capital(speaker)} ${verb}: “${capital(said)}.”`, `“${capital(said)}.”`] : null,
};

/** What is wrong with what is found in a sentence; null: nothing. */
function fault([sentence, said]: Made, name: string): string | null {
  const { attributions, document } = analyse({ ...documentFromText(sentence), lang: 'en' }, languages);
  const found = attributions.map(({ content, mention }) => ({
    words: content.map((span) => textOf(document, span)).join(' … '),
    who: mention && textOf(document, mention),
  }));
  if (!found.some(({ words }) => words === said)) return `${sentence}: not found whole`;
  if (found.length < (sentence.includes('fog') ? 2 : 1)) return `${sentence}: what is added is not found`;
  const other = found.find(({ who }) => !who?.toLowerCase().includes(name.toLowerCase()));
  return other ? `${sentence}: “${other.words}” is given to ${other.who ?? 'nobody'}` : null;
}

describe.each(Object.entries(ORDERS))('%s', (_, made) => {
  test.each(SPEAKERS)('by %s', (speaker, name) => {
    const sentences = VERBS.flatMap((verb) => SAID.flatMap((said) => TAILS.map((tail) => made(speaker, verb, said, tail))));
    const faults = sentences.flatMap((sentence) => (sentence && fault(sentence, name)) ?? []);
    expect(sentences.some((sentence) => sentence !== null)).toBe(true);
    expect(faults).toEqual([]);
  });
});
