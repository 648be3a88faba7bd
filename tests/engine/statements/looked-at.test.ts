/** What is seen by a deed, what a paper hands on, and words between a verb and its auxiliary; half are look-alikes. */
import { says } from '../says.ts';

says('a deed by which something is seen says nothing', [
  'The arrest of a skipper has revealed that the lift was late.',
  'His appointment suggests that she wants a new roof.',
  'The flats are small schools, which shows that the town is poor.',
  '{The report on the arrest} <revealed> [that the lift was late].',
  '{Her decision letter} <suggests> [that she wants a new roof].',
  '{The data}, which <show> [that the town is poor], are old.',
]);

says('whom a paper quotes, after what they said', [
  '[“It was late,”] the Herald quoted {Bell} as <saying>.',
  '[The lift was late], the Leith Star quoted {Ana Ruiz}, the mayor, as <saying> on Monday.',
  'The Herald quoted {Bell} as <saying> [that it was late].',
  'The Herald quoted Bell as a friend of the town.',
]);

says('an aside in the middle of a verb', [
  '{The council} has, in a statement, <called on> [tenants to leave].',
  '{Ruiz} has, on several days, <said> [that the lift was late].',
  '{Ruiz} had, however, <said> [that it was late].',
  'Ruiz has a boat, and a lift, said to be old.',
]);

says('whom a headline says that somebody moved', [
  'Tenants urged to leave said nothing.',
  '{Ruiz} <urged> [tenants to leave].',
  '{Ruiz} <asked> [to leave the hall].',
  '{Tenants} <asked> Ruiz [to leave the hall].',
]);

says('the words of a letter are no statement beside what was said in it', [
  '[It was late], {the board} <said> |in a letter| announcing the sale.',
  '{Ruiz} wrote a letter <announcing> [the sale].',
]);

says('a work that somebody wrote or sang', [
  'Tom Bell, who wrote “Islands in the Fog,” left.',
  'One of her songs was “Fog,” written by Tom Bell.',
  '{Bell} <wrote>, [“Islands in the fog are late.”]',
  '{Bell} <wrote> [“no lift today.”]',
]);

says('who is quoted as saying it, after it', [
  '[“It was late for all of us,”] {Ana Ruiz} was quoted as <saying>.',
  '[“It was late for all of us,”] {Ana Ruiz} was quoted as <saying> by the Herald.',
  '[“It was late for all of us,”] {Ana Ruiz} was quoted by the Herald as <saying>.',
  '[The pier was shut], {Ana Ruiz} was quoted as <saying>.',
  '{Ana Ruiz} was quoted as <saying> [it was late].',
]);

says('a clause that ends in whom it was told is no frame of the sentence, and the name of a note is none of its words', [
  '{Ana Ruiz}, who had come by bus, <said> [nobody had told her].',
  '[“We see no end of it,”] {analyst Nikos Petrakis} <wrote> |in a note| titled “Dropped Call.”',
  '[Bell said it was late], {Ana Ruiz} <wrote> |in court documents|.',
]);

says('who is called something does not say so, and who stands beside a witness is none', [
  'A driver branded “an absolute menace” by a judge has been jailed.',
  'A driver branded “an absolute menace” has been jailed.',
  '{The judge} <branded> him [“an absolute menace”] and left.',
  '{The judge} <called> [it “a mess” by any measure].',
  'A witness who was in the car with the mayor, but who was unharmed, <said> [that it was dark].',
]);
