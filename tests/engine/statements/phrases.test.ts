/** A noun phrase as what is said: sentences with their marks, half of them with a phrase that says nothing. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { plain } from '../../../lib/engine/formats/plain.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { marked, withMarks } from '../marked.ts';

const analysed = (text: string) => analyse({ ...documentFromText(text), lang: 'en' }, languages);

const says = (title: string, sentences: readonly string[]) =>
  describe(title, () => {
    test.each(sentences)('%s', (sentence) => {
      const { text } = marked(sentence);
      const { attributions } = analysed(text);
      expect(withMarks(text, attributions)).toBe(sentence);
      expect(attributions.map(({ act }) => act)).toEqual(attributions.map(() => 'statement'));
    });
  });

says('what was reported, confirmed, claimed', [
  '{The agency} <reported> [a fall in catches].',
  '{The council} has <confirmed> [the closure of the pier].',
  '{Ana Ruiz} <claimed> [widespread fraud at the vote].',
  '{The union} <predicted> [more delays on the line].',
  '{Ruiz} <alleged> [a breach of contract].',
  '{The tenants} <stressed> [the lack of a lift].',
  '{The lawsuit} also <alleges> [a cover-up by the board].',
  '{The mayor} <announced> [a new bridge].',
  '{Tower News}, which also <reported> [a delay], was wrong.',
]);

says('up to when, where, to whom and on what terms it was told', [
  '{The firm} <disclosed> [a loss of £5m] on Tuesday.',
  '{The coroner} <confirmed> [his identity] to the paper.',
  '{The brigade} <reported> [no fires] late on Friday.',
  '{A tenant} <confirmed> [the meeting] on condition of anonymity.',
  '{The nurses} <noted> [a lack of beds], where one might have had them.',
  '{The council} <reported> [damage to the church].',
  '{The mayor} <announced> [her return to the council].',
  '{Ruiz} <reported> [a link with the tide], possibly because it had rained.',
  '{The board} <announced> [the sale] last week.',
  '{Ruiz} <announced> [her candidacy] in June 2015.',
  '{The board} <announced> [a sale to be held later this week].',
  '{The board} <reported> [a fall in sales last year].',
]);

says('how many', [
  '{The ministry} <reported> [at least 40 cases of flu].',
  '{The council} <reported> [as many as 32 hospitalised].',
  '{The Herald} <reports> [20 victims at the hall].',
  '{The council} <announced> [a new board].',
  'The clinic reported two. The ministry reported 40 in the ward.',
  'The police confirmed 20 officers. The council announced the board.',
]);

says('what documents show, of somebody too', [
  '{The survey} <shows> [no sign of a rise].',
  '{A poll} <shows> [Ruiz in the lead].',
  '{A poll} <found> [Ruiz leading Bell by ten points].',
  '{A study} <documenting> [higher rents in Leith] has alarmed tenants.',
  'Bell showed the door. Ruiz found no sign of it. The survey shows Ruiz.',
]);

says('phrases that say nothing', [
  'Tenants reported the theft to the police. Bell reported it to her.',
  'The police confirmed him. They noted Ruiz. Bell cited the mayor’s office.',
  'The council announced the winner’s name. The team predicted the outcome.',
  'Bell cited a letter.',
  'Bell asked not to be named, citing safety fears.',
  'Ruiz declared an emergency.',
  'Ruiz claimed the title. The fire claimed four lives.',
  'The ministry will report a loss. The firm is to confirm the deal.',
  'The rain reported no change.',
  'If the council reports a rise, we go.',
  'There have been just nine reported leaks.',
  'They met tenants who reported a theft.',
  'Bell reported in an interview this week.',
]);

test('a phrase never stands without its verb', () => {
  const text = 'The agency reported a fall in catches. A poll shows Ruiz in the lead.';
  expect(plain.write(analysed(text))).toContain('The agency reported a fall in catches.\n\nA poll shows Ruiz in the lead.\n');
});

says('what a document shows, and a clause of it behind a comma', [
  '{The survey} <shows> [a fall in rents], which rose in May.',
  '{Polls} <show> [a close contest in the valley], where seats are few.',
  'Ana Ruiz showed tenants the lift, which was old.',
  'The tape shows tenants, who had come early, at the door.',
]);

says('what is found by those who study', [
  '{Researchers} <found> [no evidence of harm].',
  '{Scientists from the Leith Institute} have <found> [a sharp rise in damp].',
  '{The authors} <found> [clear differences between the two towns].',
  'Scientists found a new frog in Leeds.',
  'Experts found the boat on Monday.',
  'Police found no sign of a struggle.',
]);

says('what is added to a thing, or come upon, is not said', [
  'Ruiz added her name to the “wall of shame”.',
  'The judge added his “small voice” to the plea as he jailed Moss.',
  '{Ruiz} <added> [that it was “late” to go].',
  'Police discovered a boat moored off Leith.',
  '{Police} <discovered> [the boat had been sold].',
  'A quick look at the forum reveals various ideas on how to mend the “lift problem”.',
]);
