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
]);

says('what looks like it', [
  '{Ruiz} <said> [she would leave, Bell wrote songs about it].',
  '{Ruiz and Bell} signed “certificates,” <saying> [they had made the rounds], according to court records.',
]);
