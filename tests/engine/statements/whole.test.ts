/** What is whole: what a statement sets against itself, what is mended or refused at the end, and what is no statement. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { says } from '../says.ts';

says('what the speaker sets against it is said too', [
  '{The poll} <found> [that 28 percent backed Ruiz, while 23 percent backed Bell].',
  '{The survey} <found> [that a third had left, but half of the tenants would stay].',
  '{The study} <shows> [that Leith has two halls, whereas Wick has none].',
  '{Ruiz} <said> [the hall was safe, although it had failed in May].',
  '{Ruiz} <said> [the rent would rise, but it might fall again by the spring].',
  '{Ruiz} <said> [she had read the plan but did not back it].',
  '[The mayor knew of the sale but denied that she had signed it], {Ruiz} <said>.',
  '{Bell} <acknowledged> [knowing of the plan, but not reading it].',
  '{Bell} <urged> [the tenants to dig in and save for a cold spring].',
  '{Bell} <pointed to> [the two halls in Leith, but also the one in Wick].',
]);

says('and what the article sets against it is not', [
  '{Ruiz} <said> [the hall was safe], while {Bell} <called> [it a danger].',
  '{Ruiz} <said> [the hall was safe], although it has failed since.',
  '{The institute} <estimated> [that ten were lost], while the council had counted forty.',
  '{Ruiz} <said> [the hall was late], but she would not say why.',
  '{Ruiz} <said> [the hall was safe], but nobody came.',
  '{Ruiz} <promised> [the hall was safe], though Bell was not there to hear it.',
  '{Bell} <praised> [the plan], but also used it to win.',
  '{Bell} <praised> [the plan], but left the hall.',
  '{Bell} <vowed> [to close the hall] and left the town.',
  '{Ruiz} <defended> [the plan], but it failed.',
]);

says('around “according to”, what is not whole goes on', [
  '[The mayor knew of the plan], <according to> {Ruiz}, [but had not read it].',
  '[The lift was old], <according to> {Ruiz}, [but not unsafe].',
  '[After the fire], <according to> {a report} by the council, [ten tenants left].',
  '[In the rush to leave], <according to> {witnesses and the council}, [a tenant broke a window].',
  '[At the heart of it], <according to> {Ruiz}, another former mayor, [was a plan to close the hall].',
  '[It killed nine tenants, including], <according to> {the council}, [a boy of three].',
  'No cause was named, but, <according to> {the family}, [Bell had been ill].',
  'The house is old, and, <according to> {the council}, [it will be sold].',
  '[Tenants saw it differently] <according to> {the survey}.',
]);

says('… and what is whole does not', [
  '[The lift was old], <according to> {Ruiz}, but nobody had looked at it.',
  '[The mayor knew of the plan], <according to> {Ruiz}, but she did not answer calls.',
  '[The tenants left after the vote], <according to> {Ruiz}, a former mayor.',
  'After the vote, according to Ruiz, head of the school.',
  '[The lift is old now], <according to> {Ruiz}.',
  '[The lift failed in May and in June], <according to> {the council}, which owns it.',
  'The house is old, and <according to> {the council} [it will be sold].',
]);

says('what is cut is mended', [
  '{Ruiz} <warned> [tenants about the leak] in December.',
  '{Ruiz} <added>; [“The hall is late and it is old.”]',
  '{Ruiz} <boasted> [of her hall - “the best in the town”] - and left.',
  '{Ruiz} <ordered> [that the books, numbering about ten, be closed by May].',
  '{Ruiz} praised Ana Bell and Tom Hale, <saying> [it was late].',
  '{Ruiz} emailed tenants <saying> [that the hall was shut].',
  '{Ruiz} responded by <saying> [that the hall was shut].',
  '[About half of the firms pay for leave], <according to> {the survey}.',
  '{Ruiz} <praised> [Bell’s plan].',
  '{Ruiz} <praised> [“Bell”].',
  '{Ruiz} <criticised> [Bell for closing the hall].',
  '{Ruiz} <denied> [it].',
  '[Plainly missing from the list], <according to> {Ruiz}, [was any mention of the fire].',
]);

says('… and what cannot be is not shown', [
  'Ruiz praised Bell.',
  'Ruiz criticised Ana Bell and Tom Hale.',
  'As it turns out, that is the thing the dockers warned about in their song.',
  'This was the leak the union warned of in May.',
  'That is the thing the dockers boasted about.',
  'In the hall on Monday, Ruiz said.',
  'The mayor – as Ruiz noted – left the hall at noon.',
  'The council – as Bell wrote – kept the hall shut.',
  'Ruiz told the council’s “lift team” off.',
  'By the end of the week, according to Ruiz.',
  'Asked about the hall: Bell.',
  'Ruiz slammed Bell, Hale and Roe.',
]);

/** What is told, where the words for whom it was told to hold the cue, so that marks cannot stand around both. */
const contents = (text: string) =>
  analyse({ ...documentFromText(text), lang: 'en' }, languages).attributions.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );

describe('whom it was told to is no part of it', () => {
  test.each([
    ['Ruiz told Tower TV’s “Good Morning” that the lift was late.', ['that the lift was late']],
    ['Ruiz told “Good Morning” that the lift was late.', ['that the lift was late']],
    ['Ruiz told the council’s “lift team” to go home.', ['to go home']],
    ['Ruiz told the BBC’s newsroom that the lift was late.', ['that the lift was late']],
    ['Ruiz told the council’s lift team “to go home”.', ['“to go home”']],
  ])('%s', (text, content) => expect(contents(text)).toEqual(content));
});

says('what things go by, pleas and names of works are said by nobody', [
  'Acme denied tenants a vote.',
  'Acme closed the hall, denying people food and water.',
  'Acme denied lifts to the tenants of its halls.',
  '{Acme} <denied> [the claims].',
  '{Ruiz} <denied> [the men were late].',
  'The tenants found themselves cut off from the lift.',
  '[Even tenants found themselves cut off], <said> {two engineers}.',
  'All work goes according to plan.',
  'The jars are sorted according to size.',
  'Each of the tenants is paid according to their need.',
  '<According to> {the plan}, [the hall will open in May].',
  '[The jars are sorted], <according to> {the plan papers}.',
  'Bell pleaded not guilty.',
  '[Bell had pleaded guilty to theft], {the court} <said>.',
  'She writes about it in her book “The Long Way Down”.',
  'Bell released a song called “The Lift”.',
  '{Bell} <called> the song [“a long way down”].',
  'It goes to show that nothing is safe.',
  '{The poll} goes on to <show> [that nothing is safe].',
]);

says('the time of a live entry stands before what is said', [
  '3.23pm: [Two in three expect the lift to be late], {a poll} <found>.',
  '15:40 BST – [The lift has been shut since May], {Ana Ruiz} <said>.',
  '10.05 am – [The pier is open again], <according to> {the council}.',
  '[15.40 was late], {Ruiz} <said>.',
  '[10:30 is when the pier opens], <according to> {the council}.',
]);

says('what was not done was not said', [
  "The teams didn't just build the lift and tell tenants that it was safe.",
  'The council did not shut the hall and say it was late.',
  'Ruiz did not wait, and {Bell} <said> [it was late].',
  '{Ruiz} shut the hall and <said> [it was late].',
]);
