/** A participle of saying with which its sentence opens: who stands behind the comma says it. Half are look-alikes. */
import { says } from '../says.ts';

says('said by a participle before the main clause, whose subject says it', [
  '<Calling> the plan [“a mess”], {Ana Ruiz} left.',
  '<Describing> the plan as [“a mess,”] {the mayor} resigned.',
  '<Accusing> [the board of lying], {Ana Ruiz} quit.',
  '<Urging> [tenants to stay calm], {the mayor} opened the hall.',
  '<Warning> [of a flood], {the mayor} shut the road.',
  '<Vowing> [to “fight on”], {Bell} left the court.',
  '<Citing> [“a lack of trust”], {Ana Ruiz} quit on Monday.',
  '<Speaking> [of “a dark day”], {the mayor} opened the hall.',
  'After <calling> the plan [“a mess”], {Ana Ruiz} left.',
  '<Calling> the plan [“a mess”], {Ana Ruiz}, the mayor, left.',
  '<Saying> [that, if it rained, Bell would go], {Ana Ruiz} left.',
]);

says('a participle that opens a sentence, and nobody says anything by it', [
  'Calling the plan “a mess” was wrong.',
  'Calling it “a mess”, the vote was put off.',
  'Urging tenants to stay calm is no plan.',
  'Without calling the plan “a mess”, Ana Ruiz left.',
  'Reading “The Pier”, Ana Ruiz fell asleep.',
  'Calling Bell at noon, Ana Ruiz left.',
  'Finding the door shut, Ana Ruiz left.',
]);

says('a participle behind somebody: who does something to them says it, who only finds them saying it does not', [
  '{Tom Bell} rang her <saying> [that he was late].',
  '{Tom Bell} stopped her <saying> [the road was shut].',
  'The mayor saw {Ana Ruiz} <saying> [that she was late].',
  'Tom Bell caught {Ana Ruiz} <saying> [she was late].',
  '{Tom Bell} remembered Ana Ruiz in a tribute <saying> [she was kind].',
  'Fans remembered Ana Ruiz with {a banner} <saying> [she was kind].',
  'Tom Bell remembered {Ana Ruiz} <saying> [she was late].',
  'There are {people like Eva Bell} <saying> [that the pier should go].',
  'Tom Bell did not mind Ana Ruiz saying that it was late.',
  'Tom Bell hated him saying that it was late.',
  'Tom Bell imagined Ana Ruiz saying that it was late.',
  '{Ana Ruiz} went as far as <saying> [that the hall was unsafe].',
  'Ana Ruiz did not go as far as saying that the hall was unsafe.',
]);

says('what is described to a court', [
  '{Ana Ruiz} would later <describe> to the jury [that the door was open].',
  'Ana Ruiz described to the jury the door that was open.',
  'Ana Ruiz described to the class that she teaches the history of glass.',
]);

says('a participle in a sentence about a thing: whoever it moves to do something says why', [
  'The row led {Tom Bell} to resign, <claiming> [the board had lied].',
  'The row saw {Tom Bell} leave the party, <claiming> [the board had lied].',
  'The row ended with {Tom Bell} leaving the party, <claiming> [the board had lied].',
  'The vote prompted {several members} to walk out, <saying> [the board had lied].',
  'The vote was led by {tenants} who left the hall and <demanded> [that the mayor resign].',
  '{The decision} surprised Ana Ruiz, who ran the firm, and <said> [the firm must close].',
  '{The ruling} allowed the board to evict him, <saying> [he had lied].',
  '{The letter} <urged> [ministers to act], <saying> [it was late].',
  '{The board} met tenants who blocked the road and <said> [that the lift was safe].',
  '{The report} led to a row, <saying> [the lift was unsafe].',
  '{Ana Ruiz} led tenants to the hall, <saying> [the lift was unsafe].',
]);

says('a participle right behind those whom words come from', [
  'The board was flooded with letters from {tenants} <saying> [the lift was late].',
  'The board has had complaints from {tenants} <saying> [the lift was late].',
  '{Ana Ruiz} spoke to reporters <saying> [the lift was late].',
  '{Ana Ruiz} attacked tenants <saying> [they did not know the law].',
  '{Ana Ruiz} left the party <saying> [the board had lied].',
  '{The board} took the child from the mother <saying> [she was ill].',
  '{The judge} jailed a man <saying> [he was dangerous].',
]);

says('a list of deeds that somebody denies, admits or proposes is whole', [
  '{Ruiz} <denied> [stealing the van, driving it to Leith and selling it].',
  '{Police} <recommend> [locking doors, closing windows and leaving a light on].',
  '{Ruiz} <suggested> [closing the lock], <adding> [that it was old].',
  '{Ruiz} <denied> [lying], causing a row.',
  'Bell was <accused> of [lying to police, hiding the gun and burning it].',
]);

says('a participle behind a preposition in a clause with “who” behind a comma: of whom the clause tells says it', [
  'Tom Bell met {Ana Ruiz}, who angered him by <saying> [the lift was unsafe].',
  'Tom Bell met {the mayor}, who had shocked tenants by <claiming> [that the lift was new].',
  'Tom Bell met {Ana Ruiz}, who only last week surprised him by <declaring> [that the lift was unsafe].',
]);

says('a participle behind a preposition that is no such clause’s', [
  '{Tom Bell}, who met the mayor, shocked tenants by <claiming> [that the lift was new].',
  '{Tom Bell} angered the nurse who saw him by <saying> [the lift was new].',
  'Tom Bell met the mayor, who left after {Ana Ruiz} shocked her by <claiming> [that the lift was new].',
]);
