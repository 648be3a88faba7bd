/** A headline with a sentence's capitals, as APA's list has it: which of its words are names, the article's own text tells. */
import { describe, expect, it, test } from 'vitest';
import { formats, oneStatement } from '../../../lib/engine/formats/index.ts';
import { namesIn } from '../../../lib/engine/formats/names-in-text.ts';
import { sentenceCapitals } from '../../../lib/engine/formats/sentence-capitals.ts';
import { ferry } from '../../gallery/ferry.ts';

const TEXT = [
  'The lift in Harbour Street was late again, and the board of Skarra Council knew it, said Ana Ruiz.',
  'It may be May before the lift runs; a bill that Bill Bell wrote and Bill paid is with the court. The High Court sits on Friday.',
  'The tenants of Donald Munro “Will not wait”. They will wait, and they will walk. Apple sells no apple.',
  'Keepers say that the UK of O’Hara and of Mir-Mohammadi is far. They heard of their woes, and of a mess with a door, called off in May by the court.',
  'The South African keepers met the African Union. The Bank of England is no bank, said US President Eva Bell, who was president of it once.',
  'Officials were late; the keepers met Skarra officials. Said Ilse Berg: “Years of rain.” The years went by. Wardens met.',
  'Notes for The Hague',
].join('\n');

describe('in a headline that has capitals for all its words', () => {
  test.each([
    ['Lift Late Again', 'Lift late again'],
    ['The Lift in Harbour Street', 'The lift in Harbour Street'],
    ['Board of Skarra Council Knew', 'Board of Skarra Council knew'],
    ['Tenants Will Not Wait: They Walk', 'Tenants will not wait: They walk'],
    ['Ruiz’s Lift and the Friday Court', 'Ruiz’s lift and the Friday court'],
    ['High Court Heard of Lift', 'High Court heard of lift'],
    ['Lift Woes: “A Mess With A Door”', 'Lift woes: “A mess with a door”'],
    ['Keeper Called Donald Knew', 'Keeper called Donald knew'],
    ['Far-Off Lift of Mir-Mohammadi', 'Far-off lift of Mir-Mohammadi'],
    ['Lift is Late, U.S. Tenants Say', 'Lift is late, U.S. tenants say'],
    ['Was It Late? The Board Knew. It Was', 'Was it late? The board knew. It was'],
    ['Tenants of O’Hara in UK Lift', 'Tenants of O’Hara in UK lift'],
    ['Late Officials Knew', 'Late officials knew'],
    ['Lift of Officials Called Off', 'Lift of officials called off'],
    ['The South African Keepers', 'The South African keepers'],
    ['Keepers in Bank of England', 'Keepers in Bank of England'],
    ['Lift Shut in May', 'Lift Shut in May'],
    ['Late Years of Rain', 'Late years of rain'],
  ])('%s', (title, small) => expect(sentenceCapitals(title, 'en', namesIn(`${title}\n${TEXT}`, title))).toBe(small));

  test.each([
    // these have a sentence's capitals already, or none
    ['Lift late again in Skarra Council’s street'],
    ['Keeper says Lift is a Mess'],
    ['Lift'],
    ['LIFT LATE IN SKARRA'],
    ['Skarra, Ruiz and Bell'],
    ['iPhone of McKay'],
    ['The UK and the U.S.'],
    ['The High Court'],
    ['After Friday: Apple'],
    ['A.M. or p.m.'],
    [`Lift${' Late'.repeat(60)}`],
  ])('but not in %s', (title) => expect(sentenceCapitals(title, null, namesIn(`${title}\n${TEXT}`, title))).toBe(title));

  test.each([
    ['a word that the text has not', 'The Lift Shut Late'],
    ['one that begins sentences alone', 'Late Wardens'],
    ['one with a small letter as often as in names', 'The President Knew'],
    ['a part of a name, beside small letters as many', 'Late Bank'],
  ])('nor beside %s', (_, title) => expect(sentenceCapitals(title, 'en', namesIn(TEXT, title))).toBe(title));

  it.each(['Der Lift War Late', 'Лифт Опять Опоздал'])('nor in other languages: %s', (title) =>
    expect(sentenceCapitals(title, 'de', namesIn(TEXT, title))).toBe(title),
  );
});

it('stands so in APA’s list, and with a headline’s in the other two', () => {
  const document = { ...ferry.document, title: 'Ferry to Skarra Taken Out of Service: Repairs Begin' };
  const written = (name: string) => formats[name]?.write({ ...ferry, document }, oneStatement(5));
  expect(written('apa')).toContain(' Ferry to Skarra taken out of service: Repairs begin. The Sound Gazette.');
  expect(written('mla')).toContain('“Ferry to Skarra Taken Out of Service: Repairs Begin.”');
  expect(written('chicago')).toContain('“Ferry to Skarra Taken Out of Service: Repairs Begin.”');
});
