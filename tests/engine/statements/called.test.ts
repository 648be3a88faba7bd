/** Words in quotation marks that something is called, and what that is: half of the sentences keep the words that the marks stand among. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { plain } from '../../../lib/engine/formats/plain.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { textOf } from '../../../lib/engine/model.ts';
import { marked, withMarks } from '../marked.ts';

const analysed = (text: string) => analyse({ ...documentFromText(text), lang: 'en' }, languages);

describe('quoted words alone are said', () => {
  test.each([
    ['{Ana Ruiz} <described> the fares as [“a scandal”] on Monday.', ['the fares']],
    ['{Ana Ruiz} <called> the lift [“a death trap”] and left the hall.', ['the lift']],
    ['{Ruiz} <branded> the mayor a [“liar”] after the vote.', ['the mayor']],
    ['{Ruiz} <called> Mayor Ben Bell’s proposed lift deal [“lousy”] and went home.', ['Mayor Ben Bell’s proposed lift deal']],
    ['{The board} <hailed> the vote as a [“great day,”] while {Bell} <called> it a [“farce.”]', ['the vote', 'it']],
    ['{Ruiz} <attacked> the ruling as [“nonsense”].', ['the ruling']],
    ['The lift, which {Ruiz} <called> [“a death trap”], closes in May.', ['which']],
    ['{Ruiz} <called> it [“a mess,” a “sham” and a “disgrace”].', ['it']],
    ['The lift was <described by {Ruiz}> as [“a scandal”] on Monday.', ['The lift']],
    ['The lift was <described> as a [“scandal”] by {Ruiz}.', ['The lift']],
    ['A pier was <called> [“the longest wait in Leith”] by {tenants}.', ['A pier']],
    ['The lift, often <labelled> as a [“scandal”] by {tenants}, closes in May.', ['The lift']],
    ['The lift – <branded> a [“scandal”] by {tenants} – closes in May.', ['The lift']],
    ['The lift, <branded> a [“scandal”] by {tenants}, closes in May.', ['The lift']],
    ['The lift, <described by {Ana Ruiz}> as [“a scandal”], closes in May.', ['The lift']],
    ['The lift <described by {Ana Ruiz}> as [“a scandal”] has closed.', ['The lift']],
    ['A lift that {tenants} <labelled> a [“scandal”] has closed.', ['that']],
  ])('%s', (sentence, of) => {
    const { text } = marked(sentence);
    const { document, attributions } = analysed(text);
    expect(withMarks(text, attributions)).toBe(sentence);
    expect(attributions.map((attribution) => attribution.of && textOf(document, attribution.of))).toEqual(of);
    expect(attributions.map(({ act }) => act)).toEqual(attributions.map(() => 'statement'));
  });
});

describe('other words belong to it', () => {
  test.each([
    '{Ruiz} <described> [the lift as a “sad” wreck].',
    '{Critics} <dismissed> [the plan as “a joke” that “nobody needs”].',
    '{Ruiz} <called for> [a “new start” in Leith].',
    '{Ruiz} <called on> [the council to “act now”].',
    '{Ruiz} <described> [how the lift “fell like a stone”].',
    '{Ruiz} <called> [the “mess” a scandal].',
    '{Ruiz} <criticised> [the mayor’s “long silence”].',
    '{Ruiz} <accused> [the board of “hiding the cost”].',
    'Ruiz called the owners of “The Heron” late at night.',
    'The trawler is called “The Heron”.',
    'The lift identified by the board as unsafe closes in May.',
    'The trawler, often called “The Heron”, closes in May.',
    'After the vote, <called> [a “mess”] by {Tom Bell}, she left.',
    'The board sank a plan recently branded “a sham” by tenants.',
    '{Ruiz} <criticised> [the lift “scandal” that has closed the hall].',
  ])('%s', (sentence) => {
    const { text } = marked(sentence);
    const { attributions } = analysed(text);
    expect(withMarks(text, attributions)).toBe(sentence);
    expect(attributions.every(({ of }) => of === null)).toBe(true);
  });
});

describe('it is read with the words that lead to it', () => {
  test.each([
    ['Ana Ruiz described the fares as “a scandal” on Monday.', 'Ana Ruiz described the fares as “a scandal”'],
    ['Ana Ruiz called it “Nonsense” and left.', 'Ana Ruiz called it “Nonsense”'],
    ['The lift was described by Ana Ruiz as “a scandal”.', 'Ana Ruiz: described by Ana Ruiz as “a scandal”'],
    ['The lift was called “unsafe” by Ana Ruiz.', 'Ana Ruiz called … “unsafe”'],
    ['The mayor, branded a “liar” by Ana Ruiz, resigned.', 'Ana Ruiz branded … a “liar”'],
    ['The lift, often labelled as a “scandal” by tenants, closes in May.', 'Tenants labelled … as a “scandal”'],
    ['She has called the plan “a scandal”.', 'Source not found: called the plan “a scandal”'],
  ])('%s', (sentence, line) => {
    expect(plain.write(analysed(sentence))).toContain(line);
  });
});
