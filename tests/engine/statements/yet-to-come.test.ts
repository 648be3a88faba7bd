/** What evidence will show and a witness will testify is said by whoever tells of it; half are things that say so themselves. */
import { says } from '../says.ts';

says('what is still to be brought is told by who speaks', [
  '{Reed} <said> [both men had been drinking], but evidence will show Hale brought the knife to the flat.',
  'Evidence will show Hale brought the knife to the flat.',
  '{Tom Bell} <said> [Hale was at home, and phone records will show he never left].',
  'Reed, who will testify that Hale has no licence, arrived on Monday.',
]);

says('and what has said it, or will by itself', [
  '{The evidence} <shows> [that Hale brought the knife to the flat].',
  '{Phone records} <show> [that Hale called the shop twice].',
  '{The report} will <say> [that the bridge was unsafe].',
  '{Hale} would later <testify> [that he was at home].',
  '{The mayor} will <say> on Friday [that the bridge is unsafe].',
]);

says('what another told inside it is a part of it', [
  '{Ruiz} <said> [she was fine, but a day later, she told police].',
  '{She} <said> [when tenants came, Bell told them].',
  '{The report} <found> [that it was late, and when it rained, Bell told tenants].',
  '{Ruiz} <said> [it was late, so she told the board].',
  '{Hale} <said> [the files, the dates and the names Bell told the police were wrong].',
  '{Ana Ruiz}, who had come late, <said> [nobody had told her].',
]);

says('the second of two passives', [
  'Ward had been read his rights and cautioned when {the officer} <asked> [if he had any questions].',
  'Ward was cautioned and asked if he had any questions.',
  'Ward had been cautioned when he shouted.',
  '{Ward} was sworn in and <asked> [whether the town could pay].',
  '{Ward} was elected in May and <warned> [that taxes would rise].',
]);

says('somebody who was found, and how', [
  'Police arrived and found the body of a man identified only by the names “Tim” and “Root” lying on the ground.',
  'Police found the body of a man wearing a “Save Leith” shirt.',
  '{Inspectors} <found> [“serious faults” in the lift].',
  '{The inquiry} <found> [a man called “Root” had been there].',
  '{The inquest} <found> [the body of the man had been “moved”].',
]);

says('what somebody wishes had been said', ['Ruiz wishes Bell had said it was late.', '{Ruiz} <said> [she wishes Bell were here].']);
