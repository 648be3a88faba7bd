/** Plain sentences as editors write them, one thing varied at a time: who stands at the verb, when and where it was said, and in which form. */
import { expect, test } from 'vitest';
import { found, says } from '../says.ts';

says('people and bodies whose words look like verbs', [
  '[The pier will shut], {fishing groups} <say>.',
  '[“It is late,”] {nursing unions} <said>.',
  'But {economists in Leith} <said> [rates would fall].',
  '{City analysts} <warned> [it was late].',
  '[The plan], {airline bosses} <warned>, [would fail].',
  '[The plan], {bank experts} <warned>, [would fail].',
  'He left, leaving friends to say goodbye.',
  'She assists pianists in Leith.',
]);

says('forms of saying that look like nouns and adjectives', [
  '{Bell} <swore> [that it was late].',
  '{Ruiz} <forecast> [that it would fall].',
  '{Ruiz} <points out> [that it is late].',
  '{Bell} <confessed> to police [that he was late].',
  '[“It is late,”] <observed> {Bell}.',
  '[“It is late,”] {residents} <stress>.',
  '{Bell} <said> [more needed to be done].',
  "{Bell}'s <warning> [that it was late] was ignored.",
  'He swore at the driver.',
  'The man confessed his love.',
  'The forecast that day was grim.',
  'Bell had the points out of the way.',
  'Bell observed the bird.',
]);

says('an age beside the name', [
  'On Friday {Tom Bell}, 47, a bus driver, <said> [it was late].',
  'In Leith on Friday {Ana Ruiz}, 45, of Quay Street, <said> [it was late].',
  '<According to> {Tom Bell}, 47, a bus driver, [it was late].',
  '{Ruiz}, 41, who <said> [she had waited for years], lost her home.',
  'On Friday Tom Bell, 47, a bus driver, lost his home.',
  'Ruiz, 41, who had waited for years, lost her home.',
]);

says('how many, after a day', [
  'On Friday {dozens of nurses} <said> [it was late].',
  'In March {hundreds of nurses} <warned> [that it was late].',
  'On Friday dozens of nurses left.',
]);

says('where the one that it is according to belongs', [
  '<According to> {Tom Bell}, of the Quay Street Union, [it was late].',
  '<According to> {Bell}, [of the three boats, two were late].',
  'Bell, of the Quay Street Union, sailed on.',
]);

says('a date between the verb and what is said', [
  '{Ruiz} <said> on Friday, 4 May, [that it was late].',
  '{Ruiz} <said> on Friday, March 4: [“It was late.”]',
  '{Ruiz} <said> on 4 May [it was late].',
  '{Ruiz} <warned> |in a letter| dated 4 May [that it was late].',
  '{Ruiz} <said> [May was late].',
  'Ruiz said goodbye on Friday, 4 May.',
  'The letter dated 4 May was late.',
]);

says('how it was said, between the verb and what is said', [
  '{Ruiz} <said> |by phone| [the lift was late].',
  '{Ruiz} <said> |through her lawyer| [the lift was late].',
  '{Ruiz} <said> when asked about the delay [that the lift was late].',
  'Ruiz said goodbye by phone.',
]);

says('how it was said, in the middle of what is said', [
  '[The lift], {Ruiz} <said> after the fall, [was old].',
  '[The lift], {Ruiz} <said> as she left, [was old].',
  '[The lift], {Ruiz} <said> privately, [was old].',
  'In Leith, {Ruiz} <said> before the fall [the lift was old].',
  'The lift, which Ruiz left after the fall, was old.',
]);

says('a verb after a comma, with who says it behind', [
  '[The dam could fail], <warns> {Bell}.',
  '[The dam could fail], <insisted> {Ana Ruiz}, who built it.',
  '[The dam could fail], <warns> {a new report}.',
  'It covers profits, claims and tax.',
  'She came in, showed the report to Bell and left.',
]);

says('whom it is said to, on a day', [
  '{Ruiz} <wrote> |on Facebook| that day: [“It was late.”]',
  '{Bell} <wrote> [that day trips were dull].',
  'Bell informed the voters on Monday.',
]);

test.each([
  ['Bell reminded voters on Monday that it was late.', '{Bell} <|reminded> voters| on Monday [that it was late].'],
  [
    'Bell told Leith TV’s “Morning Call” on Monday that it was late.',
    '{Bell} <|told> Leith TV’s “Morning Call”| on Monday [that it was late].',
  ],
])('%s', (sentence, marks) => expect(found(sentence)).toBe(marks));

says('who asks for comment, and who will tell anybody', [
  'Anyone who has closed a deal will tell you that it is slow.',
  'Anybody will tell you that it is slow.',
  '{Everyone} <says> [that it is slow].',
  'The Herald asked Acme for comment.',
  'The Herald is asking Acme for comment and will update this story.',
  '{Ruiz} <asked> the council [for comments on the plan].',
  '{Ruiz} <asked> the council [for help].',
]);

says('a plural after “that” which looks like a verb', [
  '{Scientists} are <warning> [that pathogens brought by visitors could threaten the penguin].',
  '{Officials} <said> [that remains were found in the cellar].',
  'Ruiz said that works well.',
]);

says('whom somebody else quotes, with when and where that was', [
  '[“The bridge fell,”] {Ruiz} was quoted as <saying> on Thursday by the Quay News Agency.',
  '[The bridge fell], {the council} was quoted as <saying> late Thursday by the Herald.',
  '[The bridge fell], {Ruiz} was quoted as <saying> on television.',
  '{Ruiz} was quoted as <saying> on Thursday [that the bridge fell].',
]);

says('who is called Said', [
  '{Army chief Said Bell} <suggested> [that it was late].',
  '{Dr Omar Said} <said> [it was late].',
  'The minister, {Said Bell}, <warned> [that it was late].',
  '[Bridge Is Late], {Mayor} <Said>',
  '[“It is late,”] <said> {Bell}.',
]);
