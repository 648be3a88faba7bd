/** Who stands at a verb where several could: the best reading of the sentence, or none. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { textOf } from '../../../lib/engine/model.ts';

const read = (text: string) => analyse({ ...documentFromText(text), lang: 'en' }, languages);

/** The words that name whom each statement is given to. */
const named = (text: string) => read(text).attributions.map(({ mention }) => mention && textOf({ text }, mention));

describe('the subject is found over what parts it from its verb', () => {
  test.each([
    ['a long apposition', 'Ana Ruiz, head of crane repair at the old docks, said the lift was late.', 'Ana Ruiz'],
    ['an apposition and a day', 'Ana Ruiz, a nurse from the old port, on Monday said the lift was late.', 'Ana Ruiz'],
    ['an adverb between commas', 'Ruiz, though, said the lift was late.', 'Ruiz'],
    ['a clause with who', 'Tenants who hope to buy the lift said the plan was late.', 'Tenants'],
    ['a participle with a preposition', 'A nurse hurt near Leith said the lift was late.', 'A nurse'],
    ['a clause whose verb has a conjunction', 'Bell met the tenants and Ana Ruiz, the mayor, said the lift was late.', 'Ana Ruiz'],
    ['an object before "and"', 'Thieves broke into the office and she said the lift was late.', 'she'],
    ['what is done by saying it', 'Ruiz won the hall over by saying that the lift was safe.', 'Ruiz'],
    ['a document that the subject does not write', 'The council has research showing that the lift is late.', 'research'],
    ['who is named after what opens the sentence', 'In her letter, the harbour warden, Ana Ruiz, said the lift was late.', 'Ana Ruiz'],
    [
      'whom "who" speaks of, in a longer phrase',
      'The sister of one of the dockers, who had come by bus, said it was late.',
      'The sister of one of the dockers',
    ],
    ['a name after a phrase without a comma', 'In court Ruiz’s lawyer, Tom Bell, said the lift was late.', 'Tom Bell'],
    ['a document in an aside with a day', 'The lift study, published on Monday, found that the hall was cold.', 'The lift study'],
    ['who speaks before others', 'Ana Ruiz spoke before tenants arguing that the lift was late.', 'Ana Ruiz'],
    [
      'who does it by what hangs on a participle',
      'Ruiz said the court would rule on it, using her speech to criticise “idle judges”.',
      'Ruiz',
    ],
    ['who did two things', 'The clerk, who sat alone, rose from a chair, adding that the lift was late.', 'The clerk'],
    ['what "which" speaks of', 'Few knew whether anyone had read the log, which said that the lift was late.', 'the log'],
    ['who is named after the verb before', 'The crew waited too long, said Tom Bell, adding that fog had come in.', 'Tom Bell'],
    [
      'who is described after the verb before',
      'Ana Ruiz was late, said a guard at the quay, warning that fog had come in.',
      'a guard at the quay',
    ],
    ['the subject of the verb between', '“It is late,” said Tom Bell. Ana Ruiz left the hall, adding that it was cold.', 'Ana Ruiz'],
    ['somebody without a name, at a place', 'The lift was late, a woman in the queue said.', 'a woman in the queue'],
    ['whom "with" brings in', 'Officials were glad, with the mayor saying that the lift was late.', 'the mayor'],
  ])('%s', (_, text, who) => expect(named(text)).toContain(who));
});

describe('what looks like the subject is none', () => {
  test.each([
    ['a place in the aside', 'Ana Ruiz, 34, of Leith, who was among the tenants, said the lift was late.', 'Leith'],
    ['the last word of an aside', 'Ana Ruiz, host of a show about Leith, said the lift was late.', 'Leith'],
    ['the object of a preposition', 'A boy hurt near Leith says the lift was late.', 'Leith'],
    ['an inner clause', 'The spokesman refused to say when Tom Bell would come but said the lift was late.', 'Tom Bell'],
    ['who is opposed', 'One nurse supporting Tom Bell, Ana Ruiz of Leith, said the lift was late.', 'Tom Bell'],
    ['a time', 'The harbour office less than three days ago said that the lift was late.', 'three days'],
    ['a time after the subject', 'The website yesterday suggested the lift was late.', 'The website yesterday'],
    ['a pronoun without a person', 'It goes without saying that the lift was late.', 'It'],
    ['"there"', 'There was a sign saying that the lift was late.', 'There'],
    [
      'one of those whom a preposition brings in',
      'The sister of one of the dockers, who had come by bus, said it was late.',
      'the dockers',
    ],
    ['what opens the sentence', 'In her letter, the harbour warden, Ana Ruiz, said the lift was late.', 'her letter'],
    ['a date that ends the phrase', 'A field report dated Oct. 17 says the lift is late.', 'Oct. 17'],
    ['whoever listens', 'Ana Ruiz spoke before tenants arguing that the lift was late.', 'tenants'],
    ['whom nobody knows', 'Few knew whether anyone had read the log, which said that the lift was late.', 'anyone'],
    ['a part of a name', 'Analysis by campaigners at Leith Justice Now published on Friday said that the lift was late.', 'Now'],
    ['what "which" has in it', 'Ruiz showed the report, which in its old form said that the lift was late.', 'its old form'],
    ['a deed in a list', 'He was given 15 minutes, the engineer, Tom Bell, said in an interview.', 'He'],
  ])('%s', (_, text, who) => expect(named(text)).not.toContain(who));
});

test('thirty cues in one sentence are read once, each with who stands at it', () => {
  const text = `${Array.from({ length: 30 }, () => 'Ana Ruiz said that the lift was late').join(', and ')}.`;
  const { attributions } = read(text);
  expect(attributions.length).toBeGreaterThan(0);
  expect(new Set(attributions.map(({ mention }) => mention && textOf({ text }, mention)))).toEqual(new Set(['Ana Ruiz']));
});

test('a sentence of 5,000 words is read, and nobody far away is given its end', () => {
  const text = `Ana Ruiz came ${'and the old lift near the hall '.repeat(715)}said it was late.`;
  expect(named(text)).not.toContain('Ana Ruiz');
});
