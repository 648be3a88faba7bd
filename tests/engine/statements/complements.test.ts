/** Where the complement of a cue ends: before a single dash, after which the article goes on; behind an aside, where its verb is still to come. */
import { says } from '../says.ts';

says('a single dash ends it', [
  '{Ruiz} <asked> them [to leave the pier] — a wish that nobody heard.',
  '{Bell} <praised> [the board for mending the roof] – moves that cost a year.',
  '{The mayor} <condemned> [the harbour for its long strike] -- a sure gain in a town of ferries.',
]);

says('a pair of dashes, and a hyphen, do not', [
  '{Ruiz} <asked> the board [to mend the roof — old and full of holes — before May].',
  '{She} <condemned> [the plan — old and new — of the board].',
  '{Bell} <accused> [the board of selling a mid- and late-season ferry].',
  '{Ruiz} <urged> [the board to mend the roof].',
]);

says('an aside before the verb of its clause', [
  '{He} <lamented> [the fact that tenants, who are often ill, were not asked].',
  '{She} <rejected> [the claim that the lift, which is old, broke].',
  '{She} <rejected> [the claim], which is old.',
]);

says('an aside before what the verb waits for', [
  '{Ruiz} <accused> [Bell, who runs the board, of lying].',
  '{Ruiz} <urged> [the mayor, who is ill, to leave].',
  '{Ruiz} <urged> [the mayor], who came.',
  '{Ruiz} <urged> [the mayor to leave], which was late.',
]);

says('how and why, and what was done', [
  '{Ruiz} <described> [how the lift had fallen].',
  '{The records} <show> [how the lift fell].',
  '{Ruiz} <praised> [how the mayor had led the town].',
  '{Ruiz} later <claimed> [to have no memory of it].',
  'The rain shows how old the lift is.',
  '{Ruiz} <praised> [the mayor] when the lift fell.',
  'The lift began when Ruiz came.',
  'The amount claimed to date is low.',
]);

says('what came later', [
  '{Ruiz} would later <claim> [that the lift was late].',
  'Ruiz would claim that the lift was late.',
  'Ruiz might later claim that the lift was late.',
]);
