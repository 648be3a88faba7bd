/** What stands between a verb of saying and what is said, and the words there that are easily taken for others; half of the sentences are look-alikes. */
import { says } from '../says.ts';

says('who says it at the end, a noun that could be a verb before them', [
  '[The driver said it fell next to him], {court papers} <say>.',
  '[It fell next to him], {state records} <show>.',
  '[It fell next to him], {search warrant papers} <say>.',
  '[It fell next to him], {bank statements} <show>.',
]);

says('verbs that stand there', ['They came to the pier, saw ten men.', 'He can fix it, repair men’s coats.']);

says('“according to” opens what somebody says', [
  '{Ana Ruiz} <said> [according to the file the lift was late].',
  '{Ana Ruiz} <said> [that according to the rules the tenants are informed by letter].',
]);

says('… but is who passes it on behind what is said', [
  '[Bell said the lift was late], <according to> {the Herald}.',
  '[“It was late,”] {Bell} <said> according to the Herald.',
]);

says('a participle of saying between commas, before a quotation', [
  '{Bell} <rejected> [the plan], <adding>, [“She does not go there.”]',
  '{Bell} <said> [it was late], <noting>, [“She does not go there.”]',
  '{Bell} left the hall, <joking>, [“She does not go there.”]',
]);

says('a mark right behind the comma', [
  '{Ruiz} <said>,[“Look, nobody has a place here.”]',
  '{Ruiz} <wrote>,[“It is late.”]',
  '[“It was late,”]{Bell} <said>.',
  '["It was late,"]<said> {Bell}.',
]);

says('when it was said', [
  '{Bell} <said> in early May [that rents had risen].',
  '{Bell} <said> early May [that rents had risen].',
  '{Bell} <said> last May [that rents had risen].',
  '{Bell} <said> [early rents were good].',
  '{Bell} <said> [he may go].',
]);

says('when it was said of a thing named before it', [
  'The shop, which {Bell} <said> last year [had 100 members], is full.',
  'The shop, which {Bell} <said> last week [would close], is full.',
  '{Bell} <said> [last year had been good].',
]);

says('two who write, and several states', [
  '[“It was late,”] {Ana Ruiz and Tom Bell} <write> in the paper.',
  '[“It was late,”] {the authors} <write> in the paper.',
  '[“It was late,”] {Ana Ruiz and Tom Bell} <note> in a paper.',
  'It teaches children in Kano and Benue states.',
]);

says('a participle that opens the sentence', [
  'Responding, the director, {Ana Ruiz}, <said> [that it was late].',
  'Responding {crews} <said> [that it was late].',
]);

says('what is called so, and who is behind its adjectives', [
  'In a letter, called the plan “a joke”.',
  '{Ruiz} <said> [it gave her time] and <called> the plan [“a joke”].',
  '{The mother of an injured, disabled child} <says> [police have failed them].',
  '{The owner of the special needs school} <said> [that the police had not come].',
  'Thirty tenants fell ill in Leith, a town in Benue state.',
]);

says('what polls come to', [
  'Polling {averages} <show> [Ruiz with a lead in the low single digits].',
  '{A University of Leith poll} out this week <shows> [Ruiz with a lead over Bell].',
  'An average of nine boats sank in May.',
]);

says('who passes it all on, right behind words in marks with a comma', [
  '[She said it was “a dream,”] {Bell} <wrote>.',
  '[Ruiz left the hall, adding that “it was late,”] {the Herald} <reported>.',
  '[Ruiz called the lift “a dream,”] <according to> {the Herald}.',
  '[Tenants who think “it is late are wrong,”] {Bell} <said>.',
]);

says('… but who spoke already says no more than their words, and a quotation of its own is theirs', [
  '[“She said it was a dream,”] {Bell} <wrote>.',
  'Ruiz came in. [“It was late,”] {she} <said>. [“It was a dream,”] {Bell} <said>.',
]);

says('a figure that a thing is put at', [
  '{Local media} have <put> [the toll across the three towns at more than 20].',
  '{Bell} <put> [the cost at £4m].',
  '{The report} <put> [demand growth at 2 per cent].',
  'Bell put the cost in May on a list of 40.',
  'Bell put the boats, all wet, at 40 piers.',
]);

says('a participle after whom the main clause speaks of, where something opens the sentence', [
  'On Monday, {Acme} sued the Trade Board <claiming> [that rival boats were late].',
  'After the vote, {Ana Ruiz} wrote to Tom Bell <saying> [that the wall could fall].',
  'Last week, {the council} sued Acme <claiming> [the lift was late].',
  'On Monday, {police} arrested Tom Bell <saying> [he was late].',
  'In 2019, {Leith Council} fined Acme <arguing> [that the work was late].',
  'In Leith, Fife, {Bell} wrote to Acme <claiming> [the lift was late].',
]);

says('… but who was heard, a letter, or who did the next thing, says it', [
  'At the meeting, residents heard {Tom Bell} <saying> [that the wall could fall].',
  'On Monday, the court received {a letter from Acme} <saying> [that the wall could fall].',
  'On Monday, Acme sued the Trade Board, but {the Port Board} ended its order, <citing> [delays].',
]);

says('a date with its day or year between who speaks and the verb', [
  '{The court} on June 24 <said> [the lift shall run].',
  '{The court} on June 24 <ordered>: [“The lift shall run.”]',
  '{The court} on June 24, 2019 <ruled> [that the lift shall run].',
  '{Leith Council} on 12 March <said> [it was late].',
  '{The board} in June 2019 <said> [it was late].',
  '{A judge in Leith} on June 24 <ruled> [that the lift shall run].',
]);

says('… but a number beside no month speaks for those whom it counts', [
  'Of 31 tenants, {24} <said> [they were late].',
  'On Monday {24 tenants} <said> [they were late].',
]);

says('“who” behind a body where somebody is', [
  '{Tenants at the Leith Hospital} who <say> [that it is late].',
  'Students surveyed at Leith College who reported being late rose 40 percent.',
]);

says('when and how it was said stands before the words', [
  '{Ruiz} <said> as the ferry left: [“We are late.”]',
  '{Ruiz} <said> when asked why: [“We are late.”]',
  '{Ruiz} <said> when the plan was announced in June: [“We are late.”]',
  '{Ruiz} <said> through tears: [“We are late.”]',
  '{Ruiz} <said> ahead of the vote: [“We are late.”]',
  '{Ruiz} <said> when Bell asked her: [“We are late.”]',
  '[“We are late,”] {Ruiz} <said> as {the clerk} <yelled>: [“Go home!”]',
  '{Ruiz} <said> [in the past there was one rule: “be kind”].',
  '{Ruiz} <said> [it was late when she heard: “We are late.”]',
]);

says('why a letter was written stands before what it says', ['{Ruiz} <said> |in a letter| marking the day [that it was late].']);

says('its verb stands apart', [
  '{Ruiz} has, however, <warned> [that it was late].',
  '{Ruiz} did, however, <warn> [that it was late].',
  '{Ruiz} has also, more recently, <warned> [that it was late].',
  'Ruiz did not, however, say it was late.',
]);
