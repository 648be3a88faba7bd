/** Where what is said ends, as the article goes on: after a quotation, after a deed, at the verb of who or what is told of; and asides. */
import { says } from '../says.ts';

says('a quotation, and no more of its sentence', [
  '{Tom Bell} <said> [“make Leith dry again”] and left the hall.',
  '{Tom Bell} <said> [“we are late”] on Monday.',
  '{Tom Bell} <wrote>, [“Make Leith dry again”] in a post.',
  '{Tom Bell} <tweeted>, [“We have three weeks left”] until the vote.',
  '{Tom Bell} <said> [“we are late”] in an interview.',
]);

says('a quotation, with which the words around it are said', [
  '{Tom Bell} <said> [“no” to the plan].',
  '{Tom Bell} <said> [“the lift and the stairs” were late].',
  '{Tom Bell} <said> [“the lift” on Monday was late].',
  '{Tom Bell} <said> [“the delays” in a report were wrong].',
  '{Tom Bell} <said>, [“Operation Lift” officers had found it].',
  '{Tom Bell} <said>, [“Leith” is a town].',
  '{Tom Bell} <called for> [“more money” for schools].',
  '{Tom Bell} <said>, [“You care even when “your team” is to blame.”]',
]);

says('before the deed after the one that was done with it', [
  '{Bell} attacked Ruiz, <saying> [she would close the school], and left the hall.',
  '{Bell} spoke on Friday, <saying> [the board had closed the school, and had sold the land].',
  '{Bell} resigned in May, <saying> [he had been ill and moved to Leith in June].',
  '{Bell} attacked Ruiz, <saying> [she hid the costs, and lied about them].',
]);

says('before the verb of what tells it', [
  '{A report} <criticising> [the board last week] led to a vote.',
  '{Tenants} <praising> [the lift on Monday] want it to stay.',
  '{Members} <defending> [the plan] <say> [it will work].',
  'Emails showing the rise in fares in May prompted a debate.',
  'People who reported a theft in May were not called.',
  'The nurse sued, {she} <claimed> [the ban was unlawful].',
]);

says('past an aside between dashes or in brackets', [
  '{Bell} <claimed> in July - falsely - [that sailors were late].',
  '{Bell} <claimed> — falsely — [that sailors were late].',
  '{Bell} <said> – as he had in May – [that sailors were late].',
  '{The board} <claimed> (wrongly) [that the wall was sound].',
  '{The board} <claimed> — wrongly, the court found — [that the wall was sound].',
]);

says('in an aside, and nothing before it', [
  'The lift was closed for weeks — [it was unsafe], {the council} <said> — and opened in May.',
  '[“It was late — very late,”] {Bell} <said> — and left.',
  '[The lift was closed], {the council} <said> — but nobody was told.',
]);

says('by who could only say so', [
  '{A spokesman for Ana Ruiz} could only <quip>: [“We were busy.”]',
  '{A spokesman for Ana Ruiz} would only <say> [that they were busy].',
  'A spokesman for Ana Ruiz could say that they were busy.',
  'It could only be said that they were busy.',
]);

says('a greeting says nothing', [
  'But Ruiz, who was busy while saying goodbye to the last guest, was not as friendly.',
  '{Ruiz} <said> [goodbyes were hard].',
  '{Ruiz} <said> [Grace Bell had left].',
  '{Ruiz} <said> [prayers would be held].',
]);

says('when something broke, and not by it', [
  'They left when the lift story broke, “a week too late for us”.',
  'When the bell rang, {Ana Ruiz} <said>, [“It is late.”]',
  '{The sign} <blared>, [“Turn back now.”]',
  '{The crowd} <roared>, [“Shut the lift now.”]',
]);

says('what was asked, supposed or denied was not said', [
  'Did Bell say it was late?',
  'Had Bell said it was late, they would have gone.',
  '{Bell} had <said> [it was late].',
  'Nor did Bell say it was late.',
  'Who said it was late?',
  'It was not Bell who said it was late.',
  'They saw the film, which has {Ana Ruiz} <saying> [that it was late].',
  'It was {Bell} who <said> [it was late].',
  'Tom Bell, accused of lying by Ana Ruiz, left.',
  '{Bell} <accused> [Ruiz of lying].',
]);

says('what it was that was said, and not what was thought of it', [
  'What {Bell} <said> was [that it was late].',
  'What {Bell} <said> was [“it is late.”]',
  'What Bell said was a lie.',
  'They closed what {Bell} <said> [was a ruin].',
]);

says('all but done is told as done, and “No. 2” ends no sentence', [
  '{Bell} all but <accused> [Ruiz of closing the lift].',
  'All but {Bell} <accused> [Ruiz of closing the lift].',
  '{Bell} has <said> [he does not want the No. 2 spot on the list].',
  '{Ruiz} <said> [the firm was fined by the SEC]. 12 others were warned.',
]);

says('an aside in a clause with “which” is no part of what stands before it', [
  'It was like her speech, which — as columnist Tom Bell noted on Friday — promises to close the lift.',
]);

says('a relative clause around its cue ends before the verb of what it tells of', [
  'The hall, which, {Ruiz} <said>, [was built in 1920], will close.',
  'Tenants who, {Ruiz} <said>, [had paid in full], were told to leave.',
  'The hall, which, <according to> {Ruiz}, [was built in 1920], will close.',
  'The lift – which, {Ruiz} <said>, [was old] – had failed.',
  'She sold the boat, which, {Ruiz} <said>, [leaked, sank and rotted].',
  'The boat, which, {Ruiz} <said>, [was found, when the tide fell, by a child], has been sold.',
]);

says('an example of what somebody is said to say', [
  '{Ruiz} <said> [the board misled tenants, such as by saying it was late].',
  '{Ruiz} <claimed> [that the board gave bad advice, such as telling tenants to leave].',
  '{Ruiz} <said> [the board, such as it is, was late].',
]);

says('what "and" joins to quoted words that something is blamed with, or called', [
  '{Bell} <blamed> [“the board” and the rain for the leak].',
  '{Ruiz} <slammed> [“greedy firms” and the ministers who let them in].',
  '{Ruiz} <called> [it “a mess” and a danger to the town].',
  '{Ruiz} <accused> [him of “fraud” and theft].',
  '{Ruiz} <condemned> [“cowards”] and left.',
  '{Ruiz} <praised> [“the crew”] and he left.',
  'Compare that with {Ruiz}, who has <called> the plan [“late,”] and Bell, who left.',
]);

says('what is asked for ends before what led to it', [
  '{The father} <urged> [teenagers not to carry knives] after his son was stabbed to death.',
  '{Police} <urged> [people to stay indoors] after two men fled a jail in Leeds.',
  '{Ruiz} <urged> [tenants to leave after the alarm was raised].',
  '{Ruiz} <urged> [drivers to stop after an hour].',
  '{Ruiz} <called on> [drivers to back the cause if and when a strike is held].',
]);

says('what is believed of somebody goes on after what is told of them', [
  '{Ruiz} <said> [she believes the tenant, who was burned in the fire, was pushed by a guard].',
  '{The nurse} <said> [she thinks the driver, who was asleep, is a liar].',
  '{Ruiz} <said> [she knows the man], who was shot in May.',
]);

says('the last of the qualities that something has been given is no deed', [
  '{Ruiz} <described> [the scheme as slow, dear and doomed to fail].',
  '{Critics} <blasted> [the plan as cruel, unfair to neighbours and misguided for tying up land].',
  '{Ruiz} <dismissed> [the plan as costly] and left the hall.',
  '{Ruiz} <described> [Bell as slow, rude to staff], and left the room.',
]);
