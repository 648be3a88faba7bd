/** How much evidence a name needs, and where it is refused. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { named } from '../named.ts';

const sourcesOf = (text: string) => {
  const { attributions, sources } = analyse(documentFromText(text), languages);
  return attributions.map(({ source }) => (source === null ? null : (sources[source]?.name ?? null)));
};

describe('what is and is not part of a name', () => {
  test.each([
    ['a word that opens the sentence', 'Neither Ana Ruiz nor her friends left. “It is late,” Ms Ruiz said.', ['Ana Ruiz']],
    ['"but" before "who"', 'Ana Ruiz left. But Bellini, who stayed, said that it was late.', ['Bellini']],
    ['the capitals of a headline', 'Ana Ruiz Calls Bell Late\n\nAna Ruiz was in Leith. Ruiz said that it was late.', ['Ana Ruiz']],
    ['whom it belongs to', 'Acme-owned Bright Foods said it was late.', ['Bright Foods']],
    ['where it sits', 'Leith-based Bright Foods said it was late.', ['Bright Foods']],
    ['two roles of one person', 'Bright Foods co-founder and chief executive Ana Ruiz said it was late.', ['Ana Ruiz']],
    ['a role over a place', 'U.S. Attorney for the Islands of Maine Ana Ruiz said it was late.', ['Ana Ruiz']],
    ['an office, then a double first name', 'Deputy Director of Harbour Safety Anna-Maria Ruiz said it was late.', ['Anna-Maria Ruiz']],
    [
      'whom a spokesman speaks for is not the spokesman',
      'A spokesman for President Ana Ruiz said it was late.',
      ['A spokesman for President Ana Ruiz'],
    ],
    ['a first name that is an adverb too', 'Emily Ruiz, of the harbour trust, said: “It is late.”', ['Emily Ruiz']],
    ['a surname that ends like a trade', 'Ms Bachman said it was late.', ['Ms Bachman']],
    ['a form of address is no surname', 'Ana Ruiz leads the country. Madame President said it was late.', ['Madame President']],
    ['an address of the web', 'The security firm Acme.com, has said that it was late.', ['Acme.com']],
    ['"such as" gives an example of who speaks', 'Other sites such as Acme.com have stated that it was late.', ['Other sites']],
    [
      'the body in the name of its complaint',
      'The Department of Transport complaint says it was late.',
      ['The Department of Transport complaint'],
    ],
    [
      'a plural that opens a quotation',
      '“Words cannot express it,” Ana Ruiz wrote. The company said it was late.',
      ['Ana Ruiz', 'The company'],
    ],
  ])('%s', (_, text, expected) => expect(sourcesOf(text)).toEqual(expected));
});

describe('whom a description means of two', () => {
  test.each([
    [
      'neither, where both have the office: its own words stand',
      'Ana Ruiz, the minister of trade, met Carl Bell, the minister of health. They left. The minister said it was late.',
      ['The minister'],
    ],
    [
      'the one who has the office',
      'Ana Ruiz, the minister of trade, met Carl Bell, the mayor of Leith. They left. The minister said it was late.',
      ['Ana Ruiz'],
    ],
    [
      'the one whose office has its words',
      'Ana Ruiz, the minister of trade, met Carl Bell, the minister of health. They left. The health minister said it was late.',
      ['Carl Bell'],
    ],
  ])('%s', (_, text, expected) => expect(sourcesOf(text)).toEqual(expected));
});

describe('whose a quotation after a colon is', () => {
  test.each([
    ['who issued it', 'The council released a statement on Friday: “It is late.”', ['The council']],
    ['whose words are handed on', 'The ministry issued the following statement from the king: “It is late.”', ['the king']],
    ['who wrote the letter that another published', 'The ministry published a letter by Ana Ruiz: “It is late.”', ['Ana Ruiz']],
    ['nobody who is named, where somebody received it', 'Ana Ruiz received a letter: “It is late.”', [null]],
    ['nobody who is named, where somebody is quoted', 'He quoted his mother: “It is late.”', [null]],
    ['who sent it somewhere', 'Ana Ruiz sent an email to staff: “It is late.”', ['Ana Ruiz']],
  ])('%s', (_, text, expected) => expect(sourcesOf(text)).toEqual(expected));
});

describe('whom a headline means', () => {
  test.each([
    [
      'the one in the text that fits',
      'Mayor says it was late\n\nAna Ruiz, the mayor, said it was early. Bell left.',
      ['Ana Ruiz', 'Ana Ruiz'],
    ],
    [
      'nobody of several that fit: its own words stand',
      'Mayor says it was late\n\nAna Ruiz, the mayor of Leith, said it was early. Carl Bell, the mayor of Troon, left. Mayor Bell said it was wet.',
      ['Mayor', 'Ana Ruiz', 'Carl Bell'],
    ],
    [
      'several that fit, plural',
      'Scientists say it was late\n\nA team of scientists from Leith said it was early. Scientists from Troon said it was wet.',
      ['Scientists', 'A team of scientists from Leith', 'Scientists from Troon'],
    ],
    ['nobody for a pronoun', 'She says it was late\n\nThe town of Leith slept.', [null]],
  ])('%s', (_, text, expected) => expect(sourcesOf(text)).toEqual(expected));
});

describe('who stands at the cue', () => {
  test.each([
    ['a name after "named"', '“It is late,” said a farmer named Beatriz, who was tired.', ['Beatriz']],
    ['a town after "called" is not who speaks', '“It is late,” said a farmer in a town called Leith.', ['a farmer in a town']],
    ['an open "who" before a colon', 'Ana Ruiz, who leads the Harbour Health Study said: "It is late."', ['Ana Ruiz']],
    ['a closed "who"', 'Ana Ruiz, who met Carl Bell, said: "It is late."', ['Ana Ruiz']],
    ['a word before the role', '“It is late,” said lead author Inês Ferreira-Holt, a geologist.', ['Inês Ferreira-Holt']],
    ['an adverb after the name', 'His press secretary, Ana Ruiz, later emailed that it was “late”.', ['Ana Ruiz']],
    ['the subject that a gerund goes with', 'Mr Bell was not subtle in suggesting that it was late.', ['Mr Bell']],
    ['whom a participle at the front goes with', 'Adding that it was late, Ana Ruiz left the hall.', ['Ana Ruiz']],
    ['brackets after the name', 'Rep. Ana Ruiz (D-Leith) turned to the tenants, saying: “It is late.”', ['Ana Ruiz']],
    ['a surname that is a time', 'Kristen Day left. Day said it was late.', ['Kristen Day']],
    ['an unknown name at the start', 'Nefzi, a chemist and an uncle of the mayor, said it was late.', ['Nefzi']],
    ['an aside after a question', 'Ana Ruiz left. “Is it late?” Eva Bell, a cook in Leith, asked.', ['Eva Bell']],
    ['where she is, after a question', 'Ana Ruiz left. “Is it late?” Eva Bell, a cook, said at a dinner.', ['Eva Bell']],
    ['a quotation within, before a cue', 'Ana Ruiz left. “He asked, ‘Is it late?’” Eva Bell testified.', ['Eva Bell']],
    ['a description over two places', 'Weimin, the former director for Chile at the Harbour Bank, said it was late.', ['Weimin']],
    [
      'whom "with" brings in after another',
      'Officials said all was well, with Ana Ruiz adding that it was late.',
      ['Officials', 'Ana Ruiz'],
    ],
    [
      'an office that "with" brings in',
      'Officials said all was well, with their mayor, Ana Ruiz, saying it was late.',
      ['Officials', 'Ana Ruiz'],
    ],
    ['either of two women', 'Lebo Khumalo and Ana Nkosi run the shop. “It is late,” she said.', [null]],
    ['a person by where he is from', 'Carlos Ruiz won the final in Leith. The Spaniard said it was late.', ['Carlos Ruiz']],
    ['either of two by where they are from', 'Ana Ruiz met Eva Bell. The Spaniard said it was late.', ['The Spaniard']],
    [
      'who spoke before one known by where he is from',
      'Joe Harkin said it was late.\n\nSiya Khumalo left. The South African laughed. “It is early,” he said.',
      ['Joe Harkin', null],
    ],
    [
      'a firm between commas is no person',
      'Empire Lines, the ship’s operator, said it was late. It said that it was dark.',
      ['Empire Lines', 'Empire Lines'],
    ],
    [
      'the subject before, though another spoke above',
      'Eva Bell said it was late.\n\nMinister Oru Dahl met them. She said it was dark.',
      ['Eva Bell', 'Oru Dahl'],
    ],
    ['the main clause after one with "as"', 'As the band started to play, Ana Ruiz rose and joked, “It is late.”', ['Ana Ruiz']],
    [
      'who sent what speaks, after a clause',
      'Even before Bell came, six nurses issued a joint statement warning that it was late.',
      ['six nurses'],
    ],
    ['a paper called as people are', 'Ana Ruiz met a guardian. The Guardian said it was late.', ['Guardian']],
    ['a name that she gave', 'The mother, who gave her name only as Ana, said it was late.', ['Ana']],
    ['a surname that ends like a comparison', 'Ostrander, a farmer, said it was late.', ['Ostrander']],
    [
      'somebody told by what follows',
      'Ms. Tate left. The mother of two of the rowers said it was late.',
      ['The mother of two of the rowers'],
    ],
    ['who is told is not who tells', 'Ana Ruiz did not want to come, telling the Leith Post that it was late.', ['Ana Ruiz']],
    ['a time after "and"', 'Ana Ruiz freed up money and on Monday announced that it was late.', ['Ana Ruiz']],
    ['who spoke before what they did', 'Mr. Bell, after initially saying that it was late, left.', ['Mr. Bell']],
    ['in whose words', 'It was cold, and in the words of the harbour master, Ana Ruiz, “it was very, very late.”', ['Ana Ruiz']],
    ['who signs a quotation', '“It is late. It was cold.” – Ana Ruiz', ['Ana Ruiz']],
    ['who goes on after a quotation does not sign it', '“It is late. It was cold.” Ana Ruiz left.', [null]],
    ['a possessive mark after a plural', 'Speaking in the parents’ defence, Tom Molby, SC, said that it was late.', ['Tom Molby']],
    ['a small word in a surname', 'The minister, Fernando Bell e Silva, said it was late.', ['Fernando Bell e Silva']],
    [
      'a document that was published somewhere',
      'The results of the Tide Study published in the Journal this week, revealed that it was late.',
      ['the Tide Study'],
    ],
    [
      'two offices of one person',
      'Professor Ana Ruiz, Director of the Tide Study, and Chairman of the Harbour Centre, says it is late.',
      ['Ana Ruiz'],
    ],
    [
      'one of a faith',
      'Another Muslim who prays here and who is tired said it was late.',
      ['Another Muslim who prays here and who is tired'],
    ],
    [
      'what stands beside the cue, not what opens the sentence',
      'After the match, Ana Ruiz, the Leith coach, said: “It is late.”',
      ['Ana Ruiz'],
    ],
    [
      'who said the words before those in the same sentence',
      'Trains are no “simple machines,” Ana Ruiz said, but still “the very best that we have here.”',
      ['Ana Ruiz', 'Ana Ruiz'],
    ],
    [
      'who did what the words in it tell of',
      'Ana Ruiz introduced Tom Bell to the crowd as “someone who has made all of it work” and left.',
      ['Ana Ruiz'],
    ],
    ['not who has to do it', 'Every member must take “such steps as seem to be needed now” at once.', [null]],
    ['not who was spoken to', 'Ana Ruiz was greeted in the hall by “the loudest crowd we ever had here” and left.', [null]],
    ['a participle that looks like a verb', 'Peter Bell, a customer based in Leith, said he was late.', ['Peter Bell']],
    ['"whose", with a verb', 'Ms Ruiz, whose firm, Acme, has closed, said Leith was late.', ['Ms Ruiz']],
    [
      'two between commas are not one',
      'Peter Bell, a cook, and Carl Ruiz, a diver, explained that it was late.',
      ['Peter Bell, a cook, and Carl Ruiz, a diver'],
    ],
    ['a participle without commas', 'Three divers interviewed at the harbour in Leith said it was late.', ['Three divers']],
    ['a person by the first name alone', 'Bob said it was late. The harbour was dark. He said it was cold.', ['Bob', 'Bob']],
    [
      'who came after the one who spoke',
      'Carl Bell said it was late. The harbour was dark.\n\nTom Ruiz, a diver, was even more resolute.\n\n“It is dark,” he said.',
      ['Carl Bell', 'Tom Ruiz'],
    ],
    [
      'who opens a sentence after "but"',
      'Carl Bell said it was late. But Tom Ruiz, a diver, was even more resolute. “It is dark,” he said.',
      ['Carl Bell', 'Tom Ruiz'],
    ],
    ['"including" is no verb of its own', 'A page about it, including a map, which states that it is late, is new.', ['a map']],
  ])('%s', (_, text, expected) => expect(sourcesOf(text)).toEqual(expected));
});

describe('a pronoun needs a person', () => {
  test.each([
    ['a body with a name is no "she"', ['Plinth said it was new.', '{She} said [it was late].'], ['none']],
    [
      'a name of two words that spoke may be a person',
      ['{Xolani Zwide} said [it was new].', '{He} said [it was late].'],
      ['named: Xolani Zwide', 'resolved: Xolani Zwide'],
    ],
    [
      'what stands inside quotation marks comes not to the fore',
      ['Eva Bell left. Ana Ruiz sat down on a chair. “Eva Bell knew,” read a sign.', '{She} said [it was late].'],
      ['resolved: Ana Ruiz'],
    ],
    ['someone without a name who only stood by', ['The police found a driver.', '{She} said [it was late].'], ['none']],
    [
      'someone without a name right after they spoke',
      ['{A driver} said [it was new].', '{She} said [it was late].'],
      ['named: A driver', 'resolved: A driver'],
    ],
    ['a spokesman, though he has not spoken yet', ['His spokesman denied this.', '{He} said [it was late].'], ['resolved: His spokesman']],
    [
      'the subject of a clause before the main one',
      ['{Acme Ltd} said [it was new].', 'A day after the inquiry of Leith Council was published, {it} said [it was late].'],
      ['named: Acme Ltd', 'resolved: Acme Ltd'],
    ],
    [
      'a possessive leaves the subject of the sentence before it in its place',
      ['{Tom Hale} said [it was new].', 'Mr Bell is glum. His own house, {he} said, [was late].'],
      ['named: Tom Hale', 'resolved: Mr Bell'],
    ],
  ])('%s', (_, lines, expected) => expect(named(...lines).said).toEqual(expected));
});

describe('what stands between the source and the cue', () => {
  test.each([
    [
      'a quotation over two paragraphs, the second without a mark of its own',
      'The youth was warned.\n\n"This is a shame.\n\nThis was group violence," Judge Ana Ruiz told the youth.',
      ['Ana Ruiz'],
    ],
    ['whom a headline may say was asked', 'Officer asked why he did not say it was late\n\nIt rained in May.', [null]],
    ['who asks in a headline', 'Ana Ruiz asks why he did not say it was late\n\nIt rained in May.', ['Ana Ruiz']],
    ['a participle between commas', 'The survey, carried out in May, also found that it was late.', ['The survey']],
    ['another clause between', 'The survey was new, the road was wet, found that it was late.', [null]],
    ['a participle at the end', 'Tom Hale met Ana Ruiz, adding that it was late.', ['Tom Hale']],
    [
      'a colon after a verb that does not say so',
      'His daughter, Joy Tucker, who will inherit them, interrupted: “He needs both. He reads it on the tractor.”',
      ['Joy Tucker'],
    ],
    [
      'a colon that ends the paragraph before',
      'President Ana Ruiz tweeted with her account:\n\n“Cool clock, Ahmed. Want to bring it along?”',
      ['Ana Ruiz'],
    ],
    ['a colon after whom a reporter speaks to', 'Our reporter Tom Hale spoke to Ana Ruiz, who keeps sheep: “It was late.”', ['Ana Ruiz']],
    [
      'a colon after whom a correspondent rings',
      'Our correspondent Tom Hale has been on the phone to Ana Ruiz: “It was late.”',
      ['Ana Ruiz'],
    ],
    ['a colon after whom a reporter pays tribute to', 'Our reporter Tom Hale paid tribute to Ana Ruiz: “It was late.”', ['Tom Hale']],
    ['a colon after a committee', 'The host committee sent a note to Ana Ruiz: “It was late, and it was dark.”', ['The host committee']],
    ['a colon after a talk of two', 'Tom Hale met Ana Ruiz on the quay: “It was late.”', [null]],
    ['a colon after a reporter among others', 'Our reporter Tom Hale has been speaking to farmers: “It was late.”', [null]],
    ['a colon after a talk with many', 'Ana Ruiz spoke to the tenants on Monday: “It was late, and it was dark.”', ['Ana Ruiz']],
    ['a colon after a host who opens', 'The host, Ana Ruiz, opened the evening with a joke: “It was late.”', ['Ana Ruiz']],
    [
      'the agent of the sentence before',
      '“It is late,” said Carl Bell.\n\nThe move was backed by Ana Ruiz, an envoy. “It is the best I have seen.”',
      ['Carl Bell', 'Ana Ruiz'],
    ],
    [
      'no one, where the paragraph names another person first',
      'Carl Bell said it was late.\n\nIt was Ana Ruiz who stood outside. “It was very late indeed.”',
      ['Carl Bell', null],
    ],
    [
      'the statement, for who said so in it',
      'Two died, the army said in a statement.\n\n“The cause is unclear,” the statement said.',
      ['the army', 'the army'],
    ],
    ['experts we spoke to', 'Two experts we spoke to say it was late.', ['Two experts']],
    ['a document that somebody obtained', 'The station obtained a filing, showing that it was late.', ['a filing']],
    ['a caption', 'Attorney Ana Ruiz speaks during a harbour ceremony announcing that it was late.', ['Ana Ruiz']],
    ['a colon after who did it', 'Her plan was backed by Ana Ruiz, an engineer at Acme: “It is the only one that works.”', ['Ana Ruiz']],
    [
      'a question to somebody in the paragraph before',
      '“What did you know of it?” Ana Ruiz asked the driver.\n\n“Nothing. We hear it every week.”',
      ['Ana Ruiz', null],
    ],
    ['and one that asks nobody', '“What do we know of it?” Ana Ruiz asked.\n\n“Nothing. We hear it every week.”', ['Ana Ruiz', 'Ana Ruiz']],
    ['a colon after who was spoken to', 'Ana Ruiz was greeted by a crowd: “What did you know of it, and when?”', [null]],
    ['"according to" right after a noun', 'The city expects 6 million visitors according to the event website.', ['the event website']],
    ['of whom some are, the words do not say', 'Plinth News met six others. All of them claimed it was late.', [null]],
    ['of whom one is, the name does', 'About 60 people stayed. One of them, Ana Ruiz, claimed it was late.', ['Ana Ruiz']],
  ])('%s', (_, text, expected) => expect(sourcesOf(text)).toEqual(expected));
});

describe('who goes on speaking', () => {
  test.each([
    [
      'a person, in the next paragraph',
      ['{Ana Ruiz} said [it was late].', '“[It was very late indeed.]”'],
      ['named: Ana Ruiz', 'carried: Ana Ruiz'],
    ],
    ['a body no longer', ['{Acme Ltd} said [it was late].', '“[It was very late indeed.]”'], ['named: Acme Ltd', 'none']],
    ['nor a group', ['{Two nurses} said [it was late].', '“[It was very late indeed.]”'], ['named: Two nurses', 'none']],
  ])('%s', (_, lines, expected) => expect(named(...lines).said).toEqual(expected));
});

describe('by which name a body is known', () => {
  test.each([
    [
      'the short one, where the article begins with it',
      ['Nato met.', 'Nato - the North Atlantic Treaty Organisation - is old.', 'Nato grew.', '{Nato} said [it was late].'],
      ['named: Nato'],
    ],
    [
      'the long one, where it begins with that',
      ['The North Atlantic Treaty Organisation (Nato) met.', 'Nato grew.', 'Nato shrank.', '{Nato} said [it was late].'],
      ['named: North Atlantic Treaty Organisation (Nato)'],
    ],
  ])('%s', (_, lines, expected) => expect(named(...lines).said).toEqual(expected));
});

describe('a description needs a candidate of its kind', () => {
  test.each([
    [
      'a government is no country',
      ['Two soldiers left the United States.', '{The government} said [it was late].'],
      ['named: The government'],
    ],
    [
      'an administration is whose name it has',
      ['The US left.', '{The Ruiz administration} said [it was late].'],
      ['named: The Ruiz administration'],
    ],
    ['a state is', ['Texas closed a road.', '{The state} said [it was late].'], ['resolved: Texas']],
    [
      'an agency is no newspaper',
      ['The Leith Times wrote to the Department of Harbours.', '{The agency} said [it was late].'],
      ['resolved: Department of Harbours'],
    ],
    ['a judge by her title', ['Judge Ana Ruiz heard the case.', '{The judge} said [it was late].'], ['resolved: Ana Ruiz']],
    ['a doctor by his title', ['Dr Carl Bell came late.', '{The doctor} said [it was late].'], ['resolved: Dr Carl Bell']],
    ['a doctor that the article has not named', ['Ms Ana Bell came.', '{The doctor} said [it was late].'], ['named: The doctor']],
  ])('%s', (_, lines, expected) => expect(named(...lines).said).toEqual(expected));
});

describe('two people of one surname', () => {
  test('the surname alone stays with whom it had been', () => {
    const { said } = named(
      'Carl Ruiz will rest.',
      'Later Ruiz was happy.',
      'His mother, Lata Ruiz, posted a picture.',
      'Yesterday Ruiz laughed. "[It was late,]" {he} said.',
    );
    expect(said).toEqual(['resolved: Carl Ruiz']);
  });
  test('"the younger" is not told apart', () => {
    expect(sourcesOf('Ana Ruiz met Eva Ruiz.\nThe younger Ms Ruiz said it was late.')).toEqual([null]);
  });
  test('nor is whoever a pronoun leads to through it', () => {
    expect(named('Carl Ruiz met Ivan Ruiz.', 'Mr Ruiz sat down. "[It was late,]" {he} said.').said).toEqual(['none']);
  });
});
