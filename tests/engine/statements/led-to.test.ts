/** What is said, behind what stands between it and its cue, or before a cue whose words the tagger misreads; half are look-alikes. */
import { says } from '../says.ts';

says('what is said, whatever stands between', [
  '[Nor are rents likely to fall in May], <said> {Tom Bell}, a builder.',
  '[The end of the plan signals “a new start” for the pier], <said> {Tom Bell}, who owns it.',
  '[In May, the mayor shut the gate as a nurse tried to speak], {she and another tenant} <said>.',
  '{Ruiz} <said>, [if elected, she would mend the roof].',
  '{Ruiz} sent a letter <saying>, [if elected mayor, she would mend the roof].',
  '{Ruiz} <said> [for the firm to survive it must sell the boats].',
  '{Ruiz} <said> [to win, the firm must sell the boats].',
  '[Nor did it help], {Ruiz} <said>.',
  '[Nor are those who count seeing any change], <according to> {two officials}.',
  '{Bell}, who was there, <said> |on the radio, where he has a show|, [that the lift was late].',
  '{Bell} <said> at the time [the lift was late].',
  '{Ruiz} <said> |in a letter| [two boats had sunk near the bridge].',
  '{Tom Bell} is said to have <added> [that the lift was late].',
  '{The board} was reported to have <called> it [“a mess”].',
  'The town lost what {the council} <called> [“a mess”].',
  '[The lift was late], {Bell} <said> when asked about it.',
  'They looked at the lift, which {Bell} <claims> [is safe].',
  '{Ruiz}’s <claim> [that the lift was late] was repeated on Monday.',
]);

says('nothing, where a label before a colon reads as a verb', [
  'Loss reports: due at the office by May.',
  'Weather reports: late rain in the north.',
  'Have your say: write to us.',
  '{Reuters} <reports>: [two boats had sunk].',
  '{The board} <says>: [it was late].',
]);

says('a clause, and behind a colon words in marks that stand for themselves', [
  '{Ruiz} <said> [it was late]: [“I never saw that letter. It is gone.”]',
  '{Ruiz} <said> [the plan would go ahead]: [“It will never fail.”]',
  '{Ruiz} <said> [prices had risen]: [“It was a bad year.”]',
  '{Ruiz} <said> [she told Bell: “Never look back at it.”]',
  '{Ruiz} <said> [the sign read: “Never look back at it.”]',
  '{Ruiz} <said> [the letter was clear: “never” meant never].',
]);

says('nothing, where words in marks say which of something it is', [
  'Bell was in a “we are all going to drown” mood.',
  'The viral “Mend it. Now.” campaign was late.',
]);

says('what is shared, held up, or meant by a thing, where nobody says it', [
  '{Ruiz} <shared> with tenants [that it was late].',
  'Ruiz shared “a photo of the lift” on Monday.',
  '{The club} <posted> a photo of Bell holding up a shirt, with the words: [“Welcome back, Tom.”]',
  'The lack of lifts meant that the tower was “unsafe”.',
  '{The law} <means> [that the tower is “unsafe”].',
]);

says('the title of a work before who speaks is no part of what they say', [
  'After reading “Low Water at Leith,” {Ruiz} <said>, [“It is late, and we are cold.”]',
  'The tenants are fans of “Low Water,” Ruiz said.',
  'In Leith, [“I love Oreos,”] {Ruiz} <said>.',
]);

says('nothing but a name, with “again” or without', [
  'Ruiz defended Bell again on Thursday.',
  'Ruiz has lauded Pochettino during his time.',
  '{Ruiz} <defended> [the plan again] on Thursday.',
]);

says('what looks like them', [
  'A book that the council called “Lifts of Leith” was lost.',
  'The lift is said to be late.',
  'The boat is said to have sunk.',
  '{She} <said> |at the May meeting| [that it was late].',
  '{He} <said> [the price of the 40 tickets was too high].',
  'She asked tenants who lived there to leave.',
  'Ruiz, if elected, will mend the roof.',
  'Ruiz sent a letter saying, if anything, too little.',
  'Ruiz said to call her if it rained.',
  'Ruiz said to go, and she did.',
  'Nor did Ruiz say that the lift was late.',
  'The mayor waited for Bell to say it was late.',
  'We fixed it and {the board} <said> [it was safe].',
  'The claims are false.',
  'Ruiz said in a speech at Pier 39 ships were late.',
  '{Ruiz} <said> [at the time of the crash she was asleep].',
  'The lift, which has claims to fame, is old.',
  'When asked about it, he left.',
  'The claim that she made was repeated on Monday.',
  'The hall was shut over a charge that the board denied.',
  'Bell repeated a claim that Ruiz has dismissed.',
  'They faced claims that the board rejected last year.',
]);

says('a participle that is a subject, and documents that there are none of, say nothing', [
  'For the team, finding the wreck in the bay was a relief.',
  'Just noting the date on the form, in pencil, was enough.',
  'The file will not hold any analysis indicating the support behind each plan.',
  '{The mayor}, <saying> [it was late], left the hall.',
  'The file holds {an analysis} <indicating> [that support fell].',
]);

says('a comma too many, a year before a noun, those told, and the verb of the sentence', [
  '[“It was late,”] {Ana Ruiz}, <said>.',
  '[“It was late,”] {the board}, <said> on Friday.',
  '[“It was late,”] Ana Ruiz, <said> {Tom Bell}.',
  '{Bell} <said> |during the 2011 festival|, [artists came from Leith].',
  '{Bell} <said> [the 2011 festival was a success].',
  '{An alert} <asking> people [to stay inside] was sent to phones.',
  '{A man} <asking> people [to stay inside] was a guard.',
]);
