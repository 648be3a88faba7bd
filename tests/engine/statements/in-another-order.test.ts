/** Plain statements whose words come in another order than most, or that stand behind what the tagger reads wrongly; and what looks like them. */
import { describe, expect, test } from 'vitest';
import { found, says } from '../says.ts';

says('a clause behind what stands before its subject', [
  '{Ruiz} <said> [both she and Bell promised to mend the lift].',
  '{Bell} <implied> [tenants were the ones who broke it].',
  'It was worse when {the owner} <implied> [the judge handling the case was biased].',
  '{Ruiz} left early on Monday, <stating> [the town – and not the county – is in charge of the pier].',
  '{Ruiz} <said> [praise from the owner would not move her].',
  'Bell left when {he} <admitted> under oath [he had not paid].',
  'Bell implied tenants of the hall.',
  'The judge handling the case at noon was biased.',
  'Ruiz met the town – and not the county – in the hall.',
  'Bell left under the bridge he had built.',
]);

says('a clause behind a time, without an article', [
  '{Ruiz} <said> in 2011 [artists had left early].',
  '{Ruiz} <said> in May 2011 [Norland had sold the pier].',
  '{Ruiz} <said> [for decades farmers have used the track].',
  '{Ruiz} <said> [over 1200 people came].',
  '{Ruiz} <said> [about 2000 residents had left].',
  'Ruiz spoke for years of farmers.',
]);

says('a subject that the tagger takes for a verb, or the other way round', [
  '{Ruiz} <said> [rainfall often floods the lower hall].',
  '[After twenty years of rain, the council plans to close the pier], {a clerk} <said>.',
  '{Ruiz} <warned> [extreme events such as floods and fires will come more often].',
  '{Ruiz} <warned> [events such as a flood would come more often].',
  'After twenty years of rain, the plans to close the pier came, and a clerk sang.',
  'Ruiz named events such as floods and fires.',
]);

says('“that” which begins behind a comma, and “that” which stands for a thing', [
  '{They} <argue> [that, while the fee may fall, tenants will not see the money].',
  '{The board} <insisted> [that was not a part of the deal].',
  '{Bell} <claimed> at one point [that the pier was sinking].',
  'They knew that, and they paid.',
  'She made remarks that were heard in the hall.',
  'Ruiz said in reference to two teams that recently won the cup.',
  'At one point that winter the pier was shut.',
]);

says('words between commas before a clause', [
  '{Ana Ruiz} <says>, [rain or shine in March, she will open the pier].',
  '[In May], {Ruiz} <said>, [when she was out of work, a friend lent her a room].',
  '[Though the move was easy], {she} <said>, [closing the hall would cost more].',
  'Ruiz said, her hat in hand, goodbye.',
  '[It was late], {she} <said>, smiling at the crowd.',
]);

says('how it was said, behind “as”', [
  'As {the engineers} have <explained> when they were asked, [the lift has no brake].',
  'As {the Herald} <reported> just today, [the council issued a fine to the owner].',
  'As {the duo} <noted>, [breaking into it by night isn’t too hard].',
  'As they left the hall in the rain, the lift fell.',
  'As Bell sang in the hall, a lamp fell.',
]);

says('whom it was told to, in words that a tagger does not know', [
  '{Ruiz} <said> |in a speech in Leith| after the vote was over [that “we want to go home”].',
  'Ruiz told the Guardian crossword fans.',
  'Ruiz spoke in Leith after the vote was over.',
]);

says('verbs of saying that are no nouns', [
  'But {some} who like it <argue> [that living there is dear].',
  '{Some cautious owners} - a few of them from Leith - <warn> [that the bank could fall].',
  'And {surveys} <suggest> [that even tenants like it].',
  'It helps explain why the hall is old.',
  'In the four states that vote in May the hall is old.',
  'It was one of only 10 states he won.',
]);

says('what comes before a dash and “according to”', [
  '[Half of the stones are cracked — or worse] — <according to> {the engineer}.',
  '[Talks had been going on for a year, but “there is a new will,”] <according to> {an aide}.',
  'Talks had been going on for a year.',
  'The meeting went on at noon.',
]);

says('what somebody does besides, behind a quotation', [
  '{The ministry} <responded> [that Leith knows only “the elected board,”] dismissing the owners.',
  '{Bell} <said> [it “should be done by May,”] referring to the works.',
  '{Bell} <said> [it was “late,” as the lamps were off].',
]);

says('where what is said ends', [
  '{The owner} <identified> [the guest as Tom Bell of Leith, Calif.] He was known in the town.',
  '{Mr Bell} <explained> afterwards [that he was ill].',
]);

says('a deed inside what is said', ['{Ruiz} <said> [that Bell left before saying goodbye].']);

says('an aim behind what is done for it', [
  '{Tom Bell} tweeted on Friday to <say> [he had never been there].',
  'Tom Bell went home on Friday to say goodbye.',
]);

describe('whom it was told to is the channel', () => {
  test.each([
    ['A docker told the Guardian that two men have been held.', '{A docker} <|told> the Guardian| [that two men have been held].'],
    [
      'The brewer told pubs in a note dated May 2021 that it is short of hops.',
      '{The brewer} <|told> pubs in a note dated May 2021| [that it is short of hops].',
    ],
    [
      'Mr Bell told the board that Ruiz rented a boat after telling the owner she could row.',
      '{Mr Bell} <|told> the board| [that Ruiz rented a boat after telling the owner she could row].',
    ],
    ['Ruiz told Bell when he asked for help: “It is late.”', '{Ruiz} <|told> Bell| when he asked for help: [“It is late.”]'],
  ])('%s', (sentence, expected) => expect(found(sentence)).toBe(expected));
});

says('a document behind what it shows', [
  '[Half of the boats leak], <finds> {a study} by Acme.',
  '[Half of the boats sank in May], <showed> {data from the Tide Office}.',
  '[Half of the boats leak], <suggests> {new research}.',
  '[Half of the boats have been mended so far], <showed> {the figures on the website of the port}.',
  // what somebody finds or shows
  'The mayor hosts them, shows a report and leaves.',
  'The mayor came in, showed the report to Bell and left.',
  'The mayor toured the port, wrote a report.',
]);
