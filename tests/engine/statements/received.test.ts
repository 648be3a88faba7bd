/** Who says what stands in what somebody received, read or rejected; half are look-alikes. */
import { says } from '../says.ts';

says('what is received says it', [
  'Police received {a call} <saying> [there was a fire].',
  'It was an answer to {a letter} the union sent the board on Monday <alleging> [that the lift was late].',
  'The Herald obtained {a memo} <saying> [the wall would fall].',
  'Ana Ruiz read {a report} <saying> [the wall would fall].',
  'The port got {a letter from Ana Ruiz} <saying> [the wall would fall].',
  'Tom Bell received {a note} <saying> [that the wall would fall].',
  'Ana Ruiz saw {a man} <saying> [it was late].',
  'Tom Bell faced questions over his debts, including {letters} <showing> [he was paid].',
]);

says('what is one’s own says nothing by itself, and what is told of an object is told by the subject', [
  '{The firm} issued a statement <saying> [it was late].',
  '{Ana Ruiz} got angry, <saying> [it was late].',
  '{Ana Ruiz} heard the news, <saying> [it was late].',
  '{Ana Ruiz} read from a statement <saying> [it was late].',
  '{Ana Ruiz} found the door, <saying> [it was late].',
  '{Tom Bell} sent Ana Ruiz home, <saying> [that it was late].',
  '{The union} sent letters to tenants, hired a lawyer and placed ads <calling> the plan [“late”].',
]);

says('what something is for, or is as much as, is not said', [
  'Ana Ruiz’s speech was devoted to criticising Tom Bell’s record.',
  'The survey focuses on comparing tenants to “benchmarks”.',
  'The lift was as late as Ana Ruiz said.',
  '{As many as 40 tenants} <said> [it was late].',
  'Hearing Tom Bell say it in a British accent gives it a tone.',
]);

says('nothing and nobody say nothing', [
  'There is nothing that suggests it was late.',
  'Nothing suggests it was late.',
  'Nobody said it was late.',
  '{Ana Ruiz} has nevertheless <said> [it was late].',
]);

says('before a council or a meeting', [
  'The council <heard> [that the pier would cost £4m].',
  'A meeting in Leith on Tuesday <heard> [the pier would cost £4m].',
  'The trial <heard> [that the pier would cost £4m].',
  '[A docker died when the pier fell], an inquest <heard>.',
  '[A docker set fire to the pier], a jury has been <told>.',
  '[A nurse stole drugs from a ward], a panel <heard>.',
  'The pier fell, a tale told by tenants.',
  'The trial heard from {a nurse} who <said> [the pier would cost £4m].',
  'Tenants heard that the pier would cost £4m.',
  'The meeting heard a song from pupils.',
]);
