/** What the number of a verb, and the words that link one clause to the next, tell of where what is said ends; half are look-alikes. */
import { says } from '../says.ts';

says('a verb in the number of who speaks is their own deed, where all that is said is in the other', [
  '{Tom Bell} <warns> [that dogs are a danger] and has bought a fence.',
  '{Ana Ruiz} <says> [the lifts are late] and is <calling for> [a ban].',
]);

says('what looks like it', [
  '{Tom Bell} <says> [the dog is a danger and has killed two lambs].',
  '{Tom Bell} <says> [the dogs are a danger and have killed two lambs].',
  '{Ana Ruiz} <says> [the lifts are near a man who is ill and has been told of it].',
]);

says('a clause with its own cue that opens what is said is a part of it', [
  '{Ana Ruiz} <said> [that while she welcomed the plan, it was too late].',
  '{Two tenants} <said> [while they believe the lift is safe, it is old].',
  '{Ana Ruiz} <said> [that although Bell claimed it was safe, it was not].',
]);

says('what looks like it', [
  '[“If it is to pick her judges, it is late, folks,”] {Ruiz} <said> before <adding>: [“Though nobody came.”]',
  '{Ana Ruiz} <said> [that it was late], while {Bell} <said> [it was not].',
]);

says('“but that” goes on with what is said', [
  '{Ruiz} <said> [the lift was late, but that crews were working].',
  '{Ruiz} <said> [a rope was the likely cause, but that inquiries were continuing].',
  '{Ruiz} <said> [the lift was late, but that it was safe].',
]);

says('what looks like it', [
  '{Ruiz} <said> [the lift was late], but that plan failed.',
  '{Ruiz} <said> [the lift was late], but crews were working.',
]);

says('a charge that others answer ends before their answer', [
  '{Ana Ruiz} <claims> [that the boat failed to give way], a charge {Kinsella} <dismisses> [as “nonsense on stilts”].',
  '{Ana Ruiz} <claims> [that the boat failed to give way], a charge Kinsella dismisses.',
]);

says('what looks like it', ['{Ana Ruiz} <said> [the boat had broken a rule, a charge, a fine and a vow].']);

says('who says it, by what stands before their verb', [
  '{Banking analysts} <said> [that the rain would stop].',
  'In May, {banking analysts} <said> [it was late].',
  '[“We did not sleep,”] {her father Tom Bell} <said>.',
  '[It would cost more], <noted> {Ana Ruiz}, analyst with Acme Group.',
  '{A paper} put before councillors <found> [that the lift was late].',
]);

says('what looks like it', [
  'Seeing analysts leave, {Bell} <said> [it was late].',
  'He spoke of a town where after ten years of Soviet rule it has become late.',
]);
