/** What is said around its cue, in two parts; and whom a quoted speaker is quoted by. */
import { says } from '../says.ts';

says('around the cue', [
  '[Boats that leak], {they} <reason>, [can be mended].',
  'The crew repaired a winch, which, {Bell} <explained>, [jammed at noon].',
  '[Because the pier is old], <says> {the study}, [it may fall].',
  '[In cases of theft], {it} <said>, [“the owner is a victim.”]',
]);

says('around the cue, with another cue in the one part', [
  '[A check showed the lift was late], {Bell} <said>, [but it was safe].',
  '[Tenants have made it clear that they want it to close], {Ruiz} <said>, [and she will listen].',
  '{The report} <showed> [the lift was late, and Bell left].',
  '[Bell said it was late], {Ruiz} <said>.',
]);

says('on one side of the cue alone', [
  '|In a statement|, {Ruiz} <said>, [“we wait for the next one.”]',
  'On Monday, {Ruiz} <said>, [“we wait for the next one.”]',
  'In cases of theft, {it} <said>, [“The owner is a victim.”]',
  'During the long winter months, {it} <said>, [“the owner is a victim.”]',
  'In the first week, {it} <said>, [“the owner is a victim.”]',
  '[Because the pier is old], <says> {the study}. It may fall.',
  'The crew, who reason well, could leave.',
  'The pier, they reason with the crew, and left.',
]);

says('what a sentence opens with, where the clause is so then or on that condition', [
  '[For now], {Ruiz} <said>, [there were no plans for a lift].',
  '[So far], {the union} <says> [no member has been sacked].',
  '[Perhaps], {Ruiz} <said>, [the pump was never tested].',
  '[If the vote fails], {Ruiz} <said> [the pier would be sold].',
  '[By 2030], {Ruiz} <said> [shops must close].',
  '[Since May], {Ruiz} <said> [the club has lost ten members].',
  '[To win], {Ruiz} <said> [that the side must score].',
  '[Without a grant], {Ruiz} <said> [the club would fold].',
  '[Under the new rules], {Ruiz} <said> [drivers must register].',
  '[Because of the rain], {Ruiz} <said> [the race was off].',
]);

says('what a sentence opens with that tells when, where and how it was said', [
  'The next day, {Ruiz} <said> [the pier would be sold].',
  'So far, {Ruiz} has <said> [that the pier is safe].',
  'However, {Ruiz} <said>, [the pump was tested].',
  'If asked, {Ruiz} <said> [he would tell the truth].',
  'By 2015, {Ruiz} <said> [the pier was safe].',
  'To calm the crowd, {Ruiz} <said> [the pier was safe].',
  'Without proof, {Ruiz} <said> [the vote would be lost].',
  'Under the stand, {Ruiz} <said> [the gate was locked].',
  'As of Monday, {Ruiz} <said> [it was late].',
]);

says('somebody whom others quote', [
  '{The minister} was quoted as <saying> [the pier was shut].',
  '{The minister} was quoted by the Herald as <saying> [that the pier was shut].',
  'The Herald quoted {the minister} as <saying> [that the pier was shut].',
  'The minister was quoted by the Herald and the Mail.',
  'The price was quoted by the firm as a reason to leave.',
]);

says('around a cue with more about who speaks', [
  '[The lift], {Ana Ruiz}, the mayor, <said>, [was late on Monday].',
  '[The lift], {Tom Bell}, 34, of Leith, <says>, [had been checked].',
  '[The winners], <said> {officials} familiar with the plan, [are late].',
  '[The pier], <said> {Ruiz}, who runs the hall, [was never safe].',
  '[The cost of the roof], <says> {Tom Bell}, a builder from Leith, [is too high].',
  '[Two boats], <said> the mayor of Leith, {Ana Ruiz}, [have sunk].',
  '[Nor], {he} <said>, [did the lift stop].',
  '[The pier], <said> {Ruiz}, who runs the hall and, like Bell, owns a boat, [was never safe].',
]);

says('about who speaks, and nothing around the cue', [
  '{Ruiz}, the mayor, <said> [the lift was late].',
  '{Ruiz}, the mayor, <said>, laughing, [that it was late].',
  '{Ruiz}, the mayor, <said> on Monday [that the lift, a new one, was late].',
  '[The lift was late], <said> {Ruiz}, who was there, and left.',
  'The mayor, Ana Ruiz, stood up, sang and left.',
  'Tom Bell, the coach, said goodbye, hugged his players and left.',
  'Founder of the club for many years, said Tom Bell, who was there.',
  'And, {he} <said>, [the lift stopped].',
]);

says('who says it is told twice', [
  '{Ruiz} <said> [that the lift was late and the hall was full], she said.',
  '{Tom Bell} <said> [the lift was late], he added.',
  '[Ruiz said the lift was late], {Bell} <said>.',
  '[Ana Ruiz said the lift was late], {he} <said>.',
  '[The report said the lift was late], {he} <said>.',
  '[Her boss said the lift was late], {she} <claimed>.',
  '[Managers said she was late], {she} <said>.',
  '[Ruiz told him the lift was late], {he} <said>.',
  '[When Ruiz said it was late, Bell left], {he} <said>.',
]);
