/** What the source does with the content: a sentence with its marks, a line an act, half of them words that only look like one. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import type { Act } from '../../../lib/engine/model.ts';
import { marked, withMarks } from '../marked.ts';

const acts = (title: string, act: Act, sentences: readonly string[]) =>
  describe(title, () => {
    test.each(sentences)('%s', (sentence) => {
      const { attributions } = analyse({ ...documentFromText(marked(sentence).text), lang: 'en' }, languages);
      expect(withMarks(marked(sentence).text, attributions)).toBe(sentence);
      expect(attributions.map((attribution) => attribution.act)).toEqual([act]);
    });
  });

const nothing = (title: string, sentences: readonly string[]) =>
  test.each(sentences)(`${title}: %s`, (sentence) => {
    expect(analyse({ ...documentFromText(sentence), lang: 'en' }, languages).attributions).toEqual([]);
  });

acts('what the source says is not so', 'denial', [
  '{Ana Ruiz} <denied> [that the lift was late].',
  '{Ana Ruiz} has <denied> [the lift was late].',
  '{Ana Ruiz} <denied> [having met him].',
  '{The firm} <denies> [any wrongdoing].',
  '{The minister} <denied> [plans to close the school].',
  '{The board} <denied> [a request had been made].',
  '{Ana Ruiz} <denied> [“knowing anything about it”].',
  '{Ana Ruiz} <denied> through her lawyer [that the lift was late].',
  '{Tom Bell} <disputed> [that the lift was safe].',
  '{Tom Bell} <refuted> [the claim].',
  '{Ana Ruiz} <rejected> [the claim that the lift was late].',
  '{The council} <dismissed> [the allegations as a smear].',
  '{Ana Ruiz} <rejected> [as “nonsense” the claim that the lift was late].',
  '{Ana Ruiz} <rejected> [the charge that she had lied].',
  'Tom Bell heard {Ruiz}’s <denial> [that the lift was late].',
]);

acts('what looks like it: the words are the source’s own, or nobody claims them', 'statement', [
  '[“I was away all week,”] {Ana Ruiz} <denied>.',
  '{Ana Ruiz} <said> [it was not late].',
  '{Ana Ruiz} <rejected> [the offer].',
  '{Ana Ruiz} <said> [the council had denied it].',
  '{Ana Ruiz} <admitted> [that the lift was late].',
  '{No 10} <said> [nobody had denied it].',
  '{No Labels} <said> [nobody had denied it].',
]);

nothing('denied, and nothing said', [
  'Ana Ruiz was denied entry to the hall.',
  'The bank denied him a loan.',
  'The board denied the permit in a 5-1 vote.',
  'A judge denied bail on Monday.',
  'Commissioners denied the landfill plans.',
  'Ana Ruiz did not deny that the lift was late.',
  'Ana Ruiz dismissed the commander.',
  'Ana Ruiz refused to comment.',
  'Ana Ruiz neither confirmed nor denied that the lift was late.',
  'Ana Ruiz stopped short of denying that the lift was late.',
  'Nobody denied that the lift was late.',
  'No tenant denied that the lift was late.',
  'None of the tenants denied that the lift was late.',
  'Ana Ruiz could not deny that the lift was late.',
  'There is no denying that the lift is late.',
]);

acts('what the source wants done', 'request', [
  '{Ana Ruiz} <asked> the court [to weigh her age].',
  '{Ana Ruiz} <urged> [the mayor to mend the lift].',
  '{Ana Ruiz} <asked> [that the lift be mended].',
  '{The forum} <called for> [a ban on lifts].',
  '{The forum} <called on> [the mayor to mend the lift].',
  '{Tenants} <demanded> [that the mayor resign].',
  '{Tenants} <demanded> [an apology].',
  '{Ana Ruiz} <asked> [for water].',
  '{Ana Ruiz} <asked> the board [for £4.5m].',
  '{Ana Ruiz} <asked> him [for a loan].',
  '{Police} <warned> people [to stay away].',
  '{The court} <ordered> [that the lift be closed].',
  '{Ana Ruiz} <insisted> [that the lift be mended].',
  'Tom Bell has read {her} <request> [to close the lift].',
  '{Ana Ruiz} <insisted> [that the mayor not attend].',
]);

acts('what the source asks, behind “as to”', 'question', [
  '{Ana Ruiz} <inquired> as to [whether it was late].',
  '{Ana Ruiz} <asked> as to [why it was late].',
]);

acts('what looks like it', 'statement', [
  '{Ana Ruiz} <vowed> [to mend the lift].',
  '{Ana Ruiz} <insisted> [that the lift was safe].',
  '{The report} <suggested> [that the lifts were old].',
  '{The report} <suggested> [that tenants leave in May].',
  '{The report} <recommended> [closing the lift].',
  '{Ana Ruiz} <insisted> [that the team know the lift well].',
  '{Ana Ruiz} <advised> [that the lift was late].',
  '{Ana Ruiz} <warned> [of delays].',
  '{Ana Ruiz} <urged>: [“Mend the lift.”]',
  '{Ana Ruiz} <accused> [him of asking for money].',
  '{Ana Ruiz} <called> [the lift a danger to everyone].',
  '{Ana Ruiz} <said> [the court had asked her to leave].',
]);

nothing('asked, ordered, called, and nothing said', [
  'Ana Ruiz ordered a new lift.',
  'Ana Ruiz called her mother.',
  'The work demands patience.',
  'Ana Ruiz asked not to be named.',
  'A nurse asked us not to use her name.',
  'A nurse, who asked us to withhold her name, left.',
  'Ana Ruiz asked Bell for a second time.',
  'Ana Ruiz asked tenants for an hour about the lift.',
  'Ana Ruiz has a call to make.',
  'It lacks the appeal to draw her.',
]);

acts('what the source asks', 'question', [
  '{Ana Ruiz} <asked> [whether the lift was late].',
  '{Ana Ruiz} <asked> [why nobody had come].',
  '{Ana Ruiz} <wondered> [if the lift would hold].',
  '{Tenants} <questioned> [whether the lift was safe].',
  '{A tenant} <wondered> [how the lift had failed].',
  '{The judge} <inquired> [what the lift had cost].',
]);

acts('what looks like it: quoted questions, and what is said of one', 'statement', [
  '[“Who is to pay?”] {Ana Ruiz} <asked>.',
  '{Ana Ruiz} <asked>: [“Who is to pay?”]',
  '{Ana Ruiz} <said> [she had asked who was to pay].',
  '{Ana Ruiz} <explained> [why the lift was late].',
  '{Ana Ruiz} <said>: [“Is that a question?”]',
]);

nothing('questioned, and nothing asked', ['Police questioned the driver.', 'Ana Ruiz asked about the lift.', 'Few question the law.']);
