import { says } from '../says.ts';

says('it ends before what who speaks did next', [
  '{Ana Ruiz} <denied> [taking the money] and walked out.',
  '{Bell} <said> [the road was closed] and <praised> [the crews].',
]);

says('what looks like it', [
  '{Ana Ruiz} <said> [her son was ill, as he ate nothing].',
  '{Ana Ruiz} <said> [she could not come, as she lived abroad].',
  '{Ana Ruiz} <said> [the pier was shut, as she had feared].',
  '{Ana Ruiz} <denied> [taking the money and spending it].',
  '{Ana Ruiz} <denied> [that she took the money and left].',
  '{Bell} <said> [the men were stopped and asked to leave].',
  '{Bell} <said> [the plan was dropped and rejected by the board].',
]);

says('it goes on to the verb that its clause waits for, and to one that stands for another', [
  '{Ruiz} <says> [the permit is void because the form, which was sent in May, was changed].',
  '{Ruiz} <said> [the board would change the map, just as it had in earlier years].',
]);

says('what looks like it', [
  '{Ruiz} <says> [the permit is void because it lacks the form], which came in May.',
  '{Ruiz} <says> [the lift is slower than the stairs], which broke in May.',
  '{Ruiz} <said> [the lift was safe], just as smoke rose from it.',
  '{Ruiz} <said> [the lift was safe], even as it has failed twice.',
]);

says('the name of a work, and no words of anybody', [
  'In his 2002 book, “Make It Last,” {Bell} <suggested> [looking at the bills each month].',
  '[“Make it last,”] {Bell} <suggested>.',
]);

says('what somebody offers, or does not say, besides what they say of a thing', [
  '{Ruiz} <said> [that the lift was old] and offered to mend it.',
  '{Ruiz} <said> [the nurse was late and offered to stay].',
  '{Ruiz} <said> [the lift was mended] and <vowed> [to keep it so].',
  '{Ruiz} <said> [the tenants were moved and vowed to return].',
  '{Ruiz} <said> [two men had been held] without elaborating.',
  '{Ruiz} <said> [the firm let her go without giving a reason].',
]);

says('what those do whom something is told', [
  'Residents were <told> [they could go home] and packed their bags.',
  'Residents were <told> [they could leave and come back on Monday].',
  'Residents were <told> [they had lost the case and owed the town money].',
  'Fans were <told> [the club would refund tickets and sold the stand].',
  'Passengers were <told> [the airline would refund them and apologised for the delay].',
  'Drivers were <told> [they could be fined and moved their cars].',
]);

says('what is added without a comma, and a deed in what is said', [
  '{Ruiz} <said> [barley can be grown here] <adding> [his ministry is late].',
  '{Ruiz} <said> [barley can be grown here] <adding> [that it is late].',
  '{Ruiz} <called on> [him to act], later <adding> [that it was cold].',
  '{Ruiz} <said> [it was late] and also <adding> [that it was cold].',
  '{Ruiz} <said> [that Tom Bell had warned the board adding that it would fail].',
  '{Ruiz} <said> [Bell sent a note adding that he would pay].',
  '{Ruiz} <said> [the cook spoiled the soup by adding salt to it].',
  '{Ruiz} <said> [engineers spent a week adding a second lane].',
]);

says('the second of two things that somebody is accused of', [
  '{Bell} <accused> [Ruiz of “showing off” and bringing in papers that nobody had asked for].',
  '{Bell} <accused> [Ruiz of “theft” and lying], and left.',
  '{Bell} <accused> [Ruiz of “showing off”] and left the room.',
  '{Bell} <accused> [Ruiz of “lying”] and following the vote he resigned.',
  '{Bell} <accused> [Ruiz of “lying”] and looking tired left the stage.',
]);

says('who is asked about something answers', ['[“It is late,”] <said> {Ana Ruiz} after CTV inquired about the buses.']);

says('what somebody does while they call a thing so', [
  '{The mayor} <called> the road [“a disgrace”] as she left the hall.',
  '{The mayor} <described> [the road as “a disgrace” in the Senate this week] as {she} <called for> [action].',
  '{The mayor} <said> [the road was “a disgrace” as she left the hall].',
  '{The mayor} <said> [the firm grew as it called for volunteers].',
]);

says('what a court does to whom it says something of', [
  '{The judge} <said> [Bell had shown no remorse] and jailed him for ten years.',
  '{Judge Ana Ruiz} <said> [Bell had lied] and fined him £200.',
  '{The coroner} <said> [the officer had looked in and recorded it].',
  '{Justice Minister Tom Bell} <said> [prisoners had lied and banned others].',
  '{The judge} <said> [Bell was convicted and jailed in May].',
  '{The judge} <said> [the court of appeal had erred and jailed the wrong man].',
  '{Ruiz} <said> [the mayor was cruel and fined tenants].',
]);

says('how it was done', ['{Bell} <denied> [repeatedly lying to the board].', '{Bell} <denied> again [lying to the board].']);

says('how who is named feels', [
  '[“We were late,”] <said> {a visibly annoyed Tom Bell}.',
  '[“We were late,”] <said> {a clearly frustrated Bell} after the match.',
]);

says('the second thing that somebody has done, told as the first', [
  '{Police} have <said> [they believe the man is alive], and have called a meeting.',
  '{The board} has <said> [the lift is old and has failed twice].',
  '{The board} has <said> [the lift has failed, and has been closed].',
  '{Ruiz} <said> [the lift broke in May and has cost the town £2m].',
  '{Ruiz} <said> [the road was closed and has been since May].',
  '{Ruiz} <said> [the road was closed and had reopened].',
]);

says('what somebody comes upon', [
  'Bell returned from the hall to discover his boat was gone.',
  '{Bell} <discovered> [his boat was gone].',
]);
