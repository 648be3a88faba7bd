/** Who speaks in a quotation below or behind a colon, or below a line that says who was asked; half are look-alikes. */
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { says } from '../says.ts';

says('a colon that leads to a quotation', [
  '{Frank Bell}: ["The lift has failed again."]',
  '{She} turned to the tenants once more: ["The lift has failed again."]',
  '{The memo} <ends>: ["I would not ride in it."]',
  '{A club for tenants} made the following offer: ["We will mend the lift for you."]',
  'On Monday, {the council} issued a short statement: ["The lift has failed again."]',
  'The rain drowned the announcement: ["The lift has failed again."]',
  'The council received an announcement: ["The lift has failed again."]',
  'It had one name: "The Lift".',
  '{Ana Ruiz}, whose son sat in the front row, turned to the tenants once more: ["The lift has failed again."]',
]);

test.each([
  [
    'who says it in the clause that another is told',
    'Ana Ruiz told the board that the landlord had replied:\n“The lift is shut.”',
    'the landlord',
  ],
  ['what somebody told another', 'Ana Ruiz recalled what the officer had told her:\n“The lift is shut.”', 'the officer'],
  ['what somebody came by in writing is nobody’s', 'Ana Ruiz said she had found a note in the lift:\n“The lift is shut.”', null],
  ['an opening does not hide who sent it', 'Asked about the lift, Ana Ruiz sent the following reply:\n“The lift is shut.”', 'Ana Ruiz'],
  ['what somebody is sent is not theirs', 'Asked about the lift, Ana Ruiz received this reply:\n“The lift is shut.”', null],
  ['whose answer it is', 'The lift is old.\nAna Ruiz was asked about the lift. Her answer:\n“The lift is shut.”', 'Ana Ruiz'],
  ['a question is not an answer', 'Ana Ruiz was on the stand. The judge’s question:\n“Is the lift shut?”', null],
  ['who has it to say', 'The lift is old.\nAna Ruiz stood on the stairs. This is what she had to say:\n“The lift is shut.”', 'Ana Ruiz'],
  ['who has it to say, and not who tells', 'Ana Ruiz told the board what the owner had to say:\n“The lift is shut.”', 'the owner'],
  [
    'what a sign says is not hers of whom the line tells first',
    'The lift is old.\nAna Ruiz was asked whether she had read the sign on the door. It said:\n“The lift is shut.”',
    'the sign on the door',
  ],
  ['what somebody wrote is theirs', 'Ana Ruiz said in a letter to the board:\n“The lift is shut.”', 'Ana Ruiz'],
])('below a line with a colon, %s: %s', (_, text, who) => {
  const { attributions, sources } = analyse(documentFromText(text, { lang: 'en' }), languages);
  const quoted = attributions.find(({ kind }) => kind === 'direct');
  expect(quoted?.source == null ? null : sources[quoted.source]?.name).toBe(who);
});

test.each([
  ['who was asked', 'Ana Ruiz was asked on the stairs whether the lift would ever run.', 'Ana Ruiz'],
  ['who was asked on her way', 'Ana Ruiz was asked on her way to the stairs whether the lift would ever run.', 'Ana Ruiz'],
  ['nobody, where somebody is bid to tell', 'Ana Ruiz was asked to tell the board whether the lift would run.', null],
  ['nobody, where another answers', 'Ana Ruiz was asked whether the lift would run, and Tom Bell waved.', null],
  ['nobody, where another asks', 'Ana Ruiz was asked about the lift by Tom Bell.', null],
  ['nobody, where somebody is bid to go', 'Ana Ruiz was asked to leave the house on Tuesday.', null],
  ['nobody, where that was told before', 'Ana Ruiz was asked about the lift. It has been shut since May.', null],
  ['nobody, where no one is asked', 'Ana Ruiz left the house on Tuesday.', null],
])('a quotation alone in its paragraph is said by %s: %s', (_, line, who) => {
  const { attributions, sources } = analyse(
    documentFromText(`The lift is old.\n\n${line}\n\n“I have walked up for a month.”\n\nThe stairs are steep.`, { lang: 'en' }),
    languages,
  );
  const quoted = attributions.find(({ kind }) => kind === 'direct');
  expect(quoted?.source == null ? null : sources[quoted.source]?.name).toBe(who);
});
