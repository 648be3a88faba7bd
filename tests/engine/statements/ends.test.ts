/** Where what is said ends, and who says all of a sentence; half are look-alikes. */
import { says } from '../says.ts';

says('it ends before what the article says of it', [
  '{Ruiz} <said> [the lift was late] when asked about it.',
  '{Ruiz} <said> [the lift was late] (it has failed twice).',
  '{Ruiz} <said> [the lift was late], to which {Bell} <replied> [that it was not].',
]);

says('what looks like it', [
  '{Ruiz} <said> [the lift was late when it opened].',
  '{Ruiz} <said> [the lift (which failed in May) was late].',
  '{Ruiz} <said> [the lift (Bell built it) was late].',
  '{Ruiz} <said> [the lift was late (and old)].',
  '{Ruiz} <said> [it was the board to which Bell spoke].',
]);

says('a cue at the end reports what another cue has said before it', [
  '[Ana Ruiz said she went out to the yard], {Tom Bell} <wrote> |in court documents|.',
  '[Ruiz said she was robbed], {Bell} <wrote> |in a letter to staff|.',
  '[Ruiz and Bell signed “false certificates” attesting that they had made the rounds], <according to> {court records}.',
  '[Nobody minded because farmers were told it was “merely to confirm” an old plan], <said> {Ana Ruiz}.',
  '[The board claimed the pier was safe], <said> {Ana Ruiz}, a diver.',
  '[The mayor said the lift was safe, and it never failed], <said> {Ana Ruiz}, who runs the hall.',
]);

says('what looks like it', [
  '{Ruiz} <said> [she would leave, Bell wrote songs about it].',
  '{Ruiz and Bell} signed “certificates,” <saying> [they had made the rounds], according to court records.',
  '{The mayor} <said> [the lift was safe], said nothing of the pier and left.',
]);

says('what was left unsaid is the article’s', [
  '{The board} <said> [the lift was late], without giving details.',
  '{Ruiz} <said> [half had left], without naming them.',
  '{Ruiz} <said> [the lift could open, without raising fares].',
  '{Ruiz} <said> [the lift opened without giving a sound].',
]);

says('by what somebody says they show something, and do not say it', [
  '[“We will listen,”] {Ruiz} <said>, showing that she had heard of it.',
  '{The report} <said> [the lift was late], <showing> [that a third had left].',
  '{Researchers} studied 40 lifts, <showing> [that they fail].',
]);

says('who asks between commas, and who says something while they ask for another', [
  '{Ana Ruiz}, from Leith, <asked> [why the lift was late].',
  '[“The lift is late,”] {Ruiz} <said> while <demanding> [that it be mended].',
  '[“The lift is late,”] {Ruiz} <said> |in a letter to staff|.',
]);

says('an infinitive is said where what leads to it tells so, an adverb or not', [
  '{Bell} went so far as to <say> [that the lift was late].',
  '{Bell} was less polite, going so far as to <say> [that the lift was late].',
  '{Bell} laughed, trying to <say> [that the lift was late].',
  'Bell would not go so far as to say that the lift was late.',
  'Tenants have been loath to publicly criticize Bell.',
  'Tenants have been loath to criticize Bell.',
]);

says('who says it may be told by what they were, or have newly become', [
  '[“The lift is late,”] <said> {retired nurse Ana Ruiz}.',
  '[“The lift is late,”] <explains> {newly elected town councillor Ana Ruiz}.',
  '[“The lift is late,”] <said> {recently retired nurse Ana Ruiz}, who sings.',
]);

says('what somebody said goes on with “but” and “while”', [
  '{Ruiz} <added> [that she had asked the board to come, but it had not responded].',
  '{Ruiz} <said> [that some tenants no longer slept, while others came to work ill].',
  '{Ruiz} <said> [she would jail the man who had been identified].',
  '{Ruiz} <said> [that it was late], while others stayed at home.',
]);

says('the title of a document in quotation marks is no part of what it says, and does not hide it', [
  '[“The lift is late,”] {a petition} titled “Save the Lock” <stated>.',
  '{A report} entitled “Low Water” <found> [that 40 boats sank].',
  '{A study} dubbed “Low Water” <says> [the lift was late].',
  '{A club} called “Save the Lock” <said> [it was late].',
]);

says('the full stop of an amount of money ends no sentence', [
  '{Ruiz} <said> [the fine of Rs.500 was late].',
  '{Ruiz} <says> [that there is a loan of Rs.2.6 lakh for the crew].',
]);

says('what somebody is may stand without its second comma where their name opens the line', [
  '[“The lift is late,”] {Tom Bell}, a member of the choir <said>.',
  '[“The lift is late,”] {Tom Bell}, a 32-year-old member of the local choir <said> of the plan.',
  '[“The lift is late,”] {Ana Ruiz}, Assistant Director, Agriculture Department <wrote>.',
  '[“The lift is late,”] {Ana Ruiz}, head of sales, Acme Bank <said>.',
  '{The report}, published on Monday <said> [the lift was late].',
  '{A letter}, seen by the board <says> [the lift was late].',
  'In Leith, {a member of the choir} <said> [the lift was late].',
  '[Bell], {a top aide} <said>, [“is very late”].',
]);

says('another who speaks in the same sentence speaks for themselves', [
  '{Ruiz} <criticised> [the plan], with {Bell} <warning> [of “dangerous delays”].',
  '{The fund} <reported> [effects on four lifts] and {the Ministry of Trade} <reported> [a “high absence” of staff].',
  '{Tom Bell} was heard to <shout>: [“It is late.”]',
  '{Ruiz} <said> [she was sad that Bell was heard in the hall].',
]);

says('a cue after “and” with what stands between commas is a clause of its own', [
  'The name of Tom Bell came up and, when arrested, he confessed.',
  'The lift fell and, in a letter, {Tom Bell} <said> [it was old].',
  '[The lift was old and, like the stairs, unsafe], {Tom Bell} <said>.',
  '[The lift was old and, as tenants knew], {Tom Bell} <said>.',
]);

says('who said what had been done, goes on behind a comma', [
  '{Ana Ruiz} <said> [tenants had objected], and <described> the plan as [“a mess”].',
  '{Ana Ruiz} had left the hall, and <described> it as [“a mess”].',
  'Ana Ruiz met the tenants, and {they} <described> the plan as [“a mess”].',
]);

says('it ends before what it is set against, and when somebody was asked', [
  '{Ruiz} <said> [the lift was safe], despite photos of a crack.',
  '{Ruiz} <says> [the name was not left out], despite some complaints.',
  '{Bell} <asked> [how old the lift was] and, when told, {he} <said>: [“Fine.”]',
  '{Half of those asked} <said> [it was late], compared with a third in May.',
  '{A third of the tenants} <said> [it was late], while a half liked it.',
]);

says('what looks like it', [
  '{Ruiz} <said> [that Bell, despite the rain, was safe].',
  '{Ruiz} <said> [she enjoyed it, despite having no lift].',
  '{Ruiz} <said> [it was without a roof].',
  '{The study} <found> [that a third had left, compared with a half in May].',
  '{Ruiz} <said> [ten had died in Leith, while twenty had died in Avon].',
  '{Ruiz} <said> [she looked forward to the vote and, perhaps, having more time].',
  'As {Tower News} <reported>, [when Bell came to the hall, the van had been sold].',
  'As {Ruiz} <said>, [the lift is old, and when it rains, it stops].',
  '{Ruiz} <explains> [that bots spread on the web that, according to Bell, spread lies].',
]);

says('a nickname is a part of the name that it stands in', [
  '[“The lift is late,”] {Mayor Tom “The Lion” Bell} <said>.',
  '[The lift was late], {Tom “Red” Bell} <said>.',
  '[“The lift is late,”] <said> {Tom “Red” Bell}.',
  '[“We won”] {Bell} <said>.',
]);

says('it ends where the article asks, or goes on behind a dash', [
  '{Bell} <said> [that prices would rise], but will they?',
  '{Bell} <says> [it was an accident], so why did he run?',
  'While {Ruiz} <said> [that it was late – because it rained] – the owners left.',
  '{Bell} <asked> [whether it was late, and why did it rain?]',
  '{Bell} <said> [that it was late, but dry].',
]);

says('a participle tells of a noun in what is said', [
  '{Doctors} are <saying> [that children vaccinated in May are safe].',
  '{Bell} <said> [that boats launched in May were late].',
  '{Bell} <said> [that the lift failed in May].',
  '{Residents} <say> [that nobody sleeps there].',
]);

says('charges are nobody’s words', [
  'Bell was jailed on charges including defending the boats.',
  'Bell faces charges of threatening Ruiz.',
  '{Bell} dropped the charges, <saying> [that it was late].',
]);

says('shares who say something, and what that is based on; the greatest of its kind', [
  '{About half of tenants} <say> [the lift is getting worse], based on a Keel survey carried out in May.',
  '{Ruiz} <says> [the lift is safe, based on tests made in May].',
  '{Experts} have <described> [the find as the largest haul of gold ever seen in Leeds].',
  '{Ruiz} <says> [the largest boat ever made sank there].',
]);

says('“but” in the place of what is not so goes on, and a clause behind it does not', [
  '{Ruiz} <said> [it was not a race, but a march for the tenants and this was what counted].',
  '{Ruiz} <said> [she was not in the hall, but in the garden, and nobody asked].',
  '{Ruiz} <said> [it was not the rain], but the council has no plan.',
  '{Ruiz} <said> [it was not a crime], but a court in Leith jailed him.',
  '{Ruiz} <said> [it was not a race], but nobody listened.',
]);

says('words in marks that end with a mark of their own end there, and who asks them behind is no part of them', [
  '{Ruiz} <went on>: [“It is late. Where are they going?”] he asked.',
  '{Ruiz} <asked>: [“Where are they going?”] he said, smiling.',
  '{Ruiz} <asked>: [“Where are they going?”] before he left.',
  '{He} <wrote>: [‘It was late!’] {She} <added>: [‘It was a joke.’]',
  '{He} <wrote>: [“Hurray!”] {Ana Ruiz} <added>: [“It was a joke.”]',
  '[“Hurray!”] {she} <added>.',
]);

says('it ends before whose picture it is', [
  '{Ruiz} <said> [the ferry was late] (Picture: Leith Post).',
  '{Ruiz} <said> [the ferry was late] (Photo by Tom Bell).',
  '{Ruiz} <said> [the pictures (photos of the ferry) were late].',
]);

says('a thing that is announced ends before another clause, behind its time too', [
  '{The council} <announced> [a ban on cars], and a week later it was in force.',
  '{The council} <announced> [a ban on cars], and in May it was in force.',
  '{The council} <announced> [a ban on cars], and ten minutes after that vote, the board left.',
  '{The council} <announced> [a ban on cars, and plans for a road].',
  '{The council} <announced> [a ban on cars, and on lorries].',
]);

says('what more is told of the thing that the clause hangs on', [
  'The board has a plan that {Ruiz} <says> [is old] but which is late.',
  'They are people who {Ruiz} <says> [are late] and who left in May.',
  '{Ruiz} <said> [the plan, which was old but which worked, was late].',
]);

says('what is ordered, and a thing of which more is told', [
  '{Ruiz} has <ordered> [that the board be shut].',
  'Ruiz has ordered a review of the board that since May has failed.',
]);
