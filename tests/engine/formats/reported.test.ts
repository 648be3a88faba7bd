/** Reported words behind the verb or the comma that leads to them: a small letter where the capital was that of the sentence, and no name touched. */
import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../lib/engine/formats/names-in-text.ts';
import { readingOn } from '../../../lib/engine/formats/reads-on.ts';
import { afterComma, clauseAfter } from '../../../lib/engine/formats/reported.ts';

describe('behind a verb they read on with a small letter', () => {
  test.each([
    ['said', 'The lift was late', 'the lift was late'],
    ['warned', 'They were late', 'they were late'],
    ['says', 'It’s late again', 'it’s late again'],
    ['added', "There's nobody on the stairs", "there's nobody on the stairs"],
    ['claims', 'Your party was late', 'your party was late'],
    ['noted', 'The UN was late', 'the UN was late'],
    ['insists', 'A BBC van was late', 'a BBC van was late'],
    ['stated', 'No one came', 'no one came'],
    ['confirmed', 'His sister Ana was late', 'his sister Ana was late'],
    ['believes', 'Most of Skarra was dark', 'most of Skarra was dark'],
  ])('%s: %s', (verb, words, clause) => expect(clauseAfter(` ${verb}: `, [words])).toBe(clause));

  test.each([
    ['said', 'The Hague was dark'],
    ['said', 'Your Party was late'],
    ['said', 'My Chemical Romance was late'],
    ['said', 'They Live was shown late'],
    ['said', 'Our Friends in the North was late'],
    ['said', 'A Tribe Called Quest was late'],
    ['said', 'The 1975 were late'],
    ['said', 'Her Majesty was late'],
    ['said', 'IT was late'],
    ['said', 'I was late'],
    ['said', 'Skarra was dark'],
    ['said', 'That lift was late'],
    ['said', 'The lift was late?'],
    ['said', 'The lift was late. It was shut'],
    // verbs that lead to no clause
    ['posted', 'The lift was late'],
    ['told', 'The lift was late'],
  ])('nowhere else: %s: %s', (verb, words) => expect(clauseAfter(` ${verb}: `, [words])).toBeNull());

  test('nor where they are more than one paragraph', () => expect(clauseAfter(' said: ', ['The lift was late', 'It was shut'])).toBeNull());
});

describe('behind a comma', () => {
  test.each([
    ['The lift was late', 'the lift was late'],
    ['Two lifts were late', 'two lifts were late'],
    ['In the evening lifts were late', 'in the evening lifts were late'],
    ['In the Bronx, lifts were late', 'in the Bronx, lifts were late'],
    ['If the Herald is right, lifts were late', 'if the Herald is right, lifts were late'],
    ['In US towns lifts were late', 'in US towns lifts were late'],
    ['After the UN vote lifts were late', 'after the UN vote lifts were late'],
    ['As a result, Skarra was dark', 'as a result, Skarra was dark'],
    ['When it rains Skarra is dark', 'when it rains Skarra is dark'],
    ['No lift was late', 'no lift was late'],
  ])('%s', (words, behind) => expect(afterComma([words])).toEqual([behind]));

  test.each([
    'In the Heights was late',
    'After the Hunt was shown late',
    'For the Many was late',
    'On the Waterfront was shown',
    'All of Us Strangers was shown',
    'One Direction was late',
    'In Skarra lifts were late',
    'Your Party was late',
    'The Hague was dark',
    'Lifts were late',
  ])('%s is left', (words) => expect(afterComma([words])).toEqual([words]));

  test('paragraphs after the first are left', () =>
    expect(afterComma(['The lift was late', 'The stairs were shut'])[1]).toBe('The stairs were shut'));
});

describe('in essays they read on where the text tells how they begin', () => {
  const text =
    'The lifts of Skarra were late, and the police of Skarra knew. Near the High Court the Board met. Tom Bell said it was the court of Bell.';
  const names = namesIn(text, null);
  const read = (words: string) => {
    const saying = { before: '', name: 'Ana Ruiz', lead: ' said: ', verb: 'finite' as const, paragraphs: [words], asked: [] };
    const { lead, paragraphs } = readingOn(names, { kind: 'indirect', act: 'statement' }, saying);
    return lead + paragraphs.join('');
  };

  test.each([
    ['Lifts were late', 'lifts were late'],
    ['Skarra was dark', 'Skarra was dark'],
    ['IT was late', 'IT was late'],
    ['40 lifts were late', '40 lifts were late'],
    ['lifts were late', 'lifts were late'],
    ['that it was late', 'that it was late'],
  ])('%s', (words, clause) => expect(read(words)).toBe(` said ${clause}`));

  test.each([
    'Lothmere was dark',
    'Police Chief Bell was late',
    'Lifts, Ana Ruiz knew, were late',
    'Within months lifts were late',
    'When it rained lifts were late',
    'Court was late',
    'I was late',
    'Lifts were late. It rained',
    'Lifts were late …',
  ])('%s: a colon parts them', (words) => expect(read(words)).toBe(` said: ${words}`));
});
