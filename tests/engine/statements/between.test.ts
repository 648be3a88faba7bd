/** What stands between a cue and what is said: what was done with the channel, where, when and to how many; half are look-alikes. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { says } from '../says.ts';

says('what was done with the channel', [
  '{Ruiz} <said> |in a statement| released on Thursday [that the lift is late].',
  '{Ruiz} <said> |in a statement| released late Thursday [that the lift is late].',
  '{Ruiz} <said> |in a statement| emailed to Quay News [that the board never has seen it].',
  '{Tom Bell} <said> |in a statement| issued by the firm [the report merits a closer look].',
  '{Ruiz} <said> |in an email| seen by the Gazette [she would not go].',
  '{Ruiz} <said> |in a video| posted online [that the lift was late].',
  '{Ruiz} <said> in a lawsuit filed in Leith [that the lift was late].',
  '{Ruiz} <said> |in a statement| released on Thursday: [“The lift is late and old.”]',
  '[The lift is late], {Ruiz} <said> |in a statement| released on Thursday.',
  '{Ruiz} <said> |in a letter to staff| [that the pier was late].',
]);

says('what looks like it', [
  'Ruiz lived in a letter box released in May.',
  'Ruiz spoke in a video posted on Monday about the pier.',
  'Ruiz was named in a statement issued by the board.',
  'Ruiz signed a statement issued by the board.',
  '{Ruiz} <said> [a statement issued by the board was late].',
]);

says('where, when and to how many it was said', [
  '{The board} <announced> Nov. 18 [that it was adding five lifts].',
  '{The mayor} <said> in Leith on Monday [the lift was late].',
  '{The mayor} <said> Monday in Leith [the lift was late].',
  '{Ruiz} <said> when reached by phone [that the lift was late].',
  '{Ruiz} <wondered> aloud [whether the lift was safe].',
]);

says('what looks like it', [
  '{The mayor} <said> [Leith on Monday was a ruin].',
  '{The mayor} <said> [rents in Leith on Monday were low].',
  '{The mayor} <said> [a crowd of about 40 people was late].',
  'The mayor told a joke outside the hall.',
]);

describe('whom it was told to', () => {
  test.each([
    'reporters outside the hall',
    'a crowd of about 40 people',
    'her husband',
    'a rally in Leith',
    'reporters in Leith on Monday',
  ])('%s', (whom) => {
    const { document, attributions } = analyse(documentFromText(`The mayor told ${whom} the lift was late.`, { lang: 'en' }), languages);
    expect(attributions.flatMap(({ content }) => content.map(({ start, end }) => document.text.slice(start, end)))).toEqual([
      'the lift was late',
    ]);
  });
});

says('a list that is over before who says it', [
  '[The rain has hit Avon, Leith, Hale and Kane], {the board} <says>, closing two roads.',
  '[The rain has hit Avon, Leith and Kane], {the board} <says>.',
]);
