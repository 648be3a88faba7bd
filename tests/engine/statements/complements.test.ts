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
  '{Ruiz} has <revealed> [why she left the board].',
  'The rain revealed how old the lift is.',
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

says('an adverb before its verb', [
  '{Ruiz} <promised> [to fully fund the hall].',
  '{Ruiz} <vowed> [to immediately close the pier].',
  '{Ruiz} <urged> [the board to quickly mend the lift].',
  '{Ruiz} had <suggested> [only applying the ban to ferries].',
  'Ruiz promised the board a lift to fully close.',
  'Ruiz suggested only ferries.',
]);

says('what is attributed, credited, ruled out, or hailed', [
  '{Owners} have <attributed> [the drop in prices to a glut of sugar].',
  '{Experts} <attribute> [this to the rain].',
  '{Ruiz} <credited> [the nurses with saving her life].',
  '{The council} has <ruled out> [closing the hall].',
  '{The council} <ruled out> [a sale of the pier].',
  '{Experts} <hailed> [tutoring as a proven help].',
  'The song is attributed to Bell.',
  'The drop attributed to the rain was small.',
  'Ruiz credited her account.',
  'The lift was ruled out.',
  'The king ruled the town for ten years.',
  'Bell was ruled out of the match.',
]);

says('the remarks that were made then', [
  '{Ruiz} <criticised> [the remarks made on Friday by the mayor].',
  '{The league} <condemned> [the move announced on Monday by Bell].',
  '{Ruiz} <criticised> [the remarks] on Friday.',
  '{Ruiz} <condemned> [the attack] in a statement.',
]);
