/** Whom something was told to, before whom it was said, and on what occasion: what is said begins behind them. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { says } from '../says.ts';

const contents = (text: string) =>
  analyse({ ...documentFromText(text), lang: 'en' }, languages).attributions.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );

describe('whom it was told to', () => {
  test.each([
    ['Bell told her she had shown no remorse.', ['she had shown no remorse']],
    ['Bell told her: “You stole.”', ['“You stole.”']],
    ['Bell told her her son was dead.', ['her son was dead']],
    ['Bell told her lawyer the case was thin.', ['the case was thin']],
    ['Bell told a press conference in Leith boats would be banned.', ['boats would be banned']],
    ['Bell told the state news agency women were paid less.', ['women were paid less']],
    ['Bell told the Herald Ruiz had lied.', ['Ruiz had lied']],
    ['Bell told MPs Ruiz had lied.', ['Ruiz had lied']],
    ['Bell told the Herald Dr Ruiz was wrong.', ['Dr Ruiz was wrong']],
    ['Bell told BBC Radio Leeds staff were late.', ['staff were late']],
    ['Bell told CNN Leeds staff were late.', ['Leeds staff were late']],
    ['Bell told Tom Hale was late.', []],
    ['Bell told reporters rail workers would strike.', ['rail workers would strike']],
    ['Bell told rail workers fares would rise.', ['fares would rise']],
    ['Bell told NPR it was late.', ['it was late']],
    ['Bell told friends and family the bridge was safe.', ['the bridge was safe']],
    ['Bell told his boss, Eve Hale, he was ill.', ['he was ill']],
    ['Bell told the trial he was ill.', ['he was ill']],
    ['Bell told the story of the trial.', []],
    ['Bell was told by the club he could leave.', ['he could leave']],
    ['The couple were told their boat would sink.', ['their boat would sink']],
    ['Bell left without having been told who was on which side.', []],
    ['Bell is telling a crowd in Leith that it is late.', ['that it is late']],
  ])('%s', (text, content) => expect(contents(text)).toEqual(content));
});

says('before whom it was said: nobody says it', [
  'The court <heard> [that Bell had lied].',
  'The court <heard> [Bell had lied].',
  '[Bell had lied], the court <heard>.',
  '[Bell], the court <heard>, [had lied].',
  'The jury <heard> [how Bell hid the cash].',
  'The court <heard from {Dr Ruiz}> [that Bell was ill].',
  'The inquest was <told> [Bell had lied].',
  '[Bell had lied], the inquest was <told>.',
  'Jurors were <told by {Ms Ruiz}> [that Bell had lied].',
  'The court heard the case in May.',
  'Bell heard that Ruiz had left.',
  'Upon hearing this, Judge Bell left the room.',
  'Jurors were told to return on Monday.',
  'The judge was told off.',
]);

says('the occasion on which it was said', [
  '{Bell} <said> after the vote [the bridge was closed].',
  '{Bell} <said> outside the court [two men had been hurt].',
  '{Bell} <said> in evidence [the door was locked].',
  '{Bell} <said> in his ruling [the man had lied].',
  '{Bell} <wrote> |in both posts| [he was sorry].',
  '{Bell} <said> |in a blog post| [the lift was late].',
  '{Bell} <said> [under the law he must pay].',
  '{Bell} <said> [after the storm the road was closed].',
  '{Bell} <said> [Monday was the worst day].',
  '{Bell} <said> [about 40 were missing].',
  '{Bell} <said> on Monday [that it was late].',
  'A merger announced Monday would cost £4m.',
  'Bell spoke after the vote in the hall.',
]);

says('an aside between an auxiliary and its verb ends nothing', [
  '{Bell} <said> [he would, however, stay].',
  '{Bell} <said> [they would, if needed, close it].',
  '{Bell} <said> [the police were not, as claimed, looking for him].',
  'The pier was shut, as Bell said it would, and left empty.',
  '{Bell} <said> [the men were tired], <adding> [that they slept].',
]);

says('what somebody asks of others, by more words', [
  '{Ruiz} <warned> Bell [not to run].',
  '{Ruiz} <pleaded> with the men [to put down their guns].',
  '{Ruiz} <appealed> to the men [to put down their guns].',
  'Residents were <told by {the council}> [not to drink it].',
  'Ruiz asked not to be named.',
  'Acme appealed to a higher court.',
  'Her songs appealed to working men.',
  'Ruiz was told not to go.',
]);

says('who calls something so, or accuses, in the passive', [
  'The plan was <branded> [“a joke”] by {Ruiz}.',
  'Bell was <accused> of [hiding the memo] by {union leaders}.',
  'Bell was <accused> of [lying by omission].',
  'The boat was branded “Sea Star” in May.',
  'The town sank a plan branded “a sham” by its mayor.',
]);

says('what is posted on X., which is no initial there', [
  '[“It is late,”] {Ruiz} <wrote> on X. [“We will see.”]',
  '[“It is late,”] {Ruiz} <wrote> on X. {Bell} <said> [it was not].',
  '{Malcolm X.} <said> [it was late].',
]);

says('a noun of somebody’s that is what they say', [
  '{Bell}’s <argument> was [that nobody had been hurt].',
  '{Ruiz}’s <message> to voters is [that the port will stay open].',
  'Ana Ruiz left. {Her} <view> is [that the law is, in effect, dead].',
  'The bridge’s problem is that it is old.',
  'The point is that nobody came.',
  'Her answer was no.',
]);

says('after the name of “according to”', [
  '<According to> {Bell}, [the man, who was 40, had two sons].',
  '<According to> {Bell}, [the plan, at £4m, would be too dear].',
  '<According to> {Bell}, the mayor, who was there, [the plan was late].',
  '<According to> {Bell}, who was there, [the plan was late].',
  '[Both he and Ruiz were ill], {Bell} <said>.',
  'But [the lift was late], {Bell} <said>.',
]);
