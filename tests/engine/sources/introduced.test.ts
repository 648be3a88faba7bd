/** Who opens an article without a name, and is named by a paragraph below; and who is another. */
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { english } from '../english.ts';

/** Who said the first statement below a headline. */
function first(...paragraphs: readonly string[]): string | undefined {
  const { attributions, sources } = analyse(documentFromText(['The road', ...paragraphs].join('\n')), [english]);
  return sources[attributions[0]?.source ?? -1]?.name;
}

test.each([
  [['A farmer has said it was late.', 'Tom Bell, 54, who keeps sheep, said it was loud.'], 'Tom Bell'],
  [['The head of a charity has said it was late.', '“It was dark,” said Ana Ruiz.'], 'Ana Ruiz'],
  [['It was late, a lawmaker said.', 'The town slept.', 'It rained.', 'Rep. Ana Ruiz said it was dark.'], 'Ana Ruiz'],
  [['An officer said it was late.', 'Inspector Ana Ruiz said it was dark. Corporal Bell saw it.'], 'Ana Ruiz'],
  [
    ['A judge heard of a father who urged boys to read.', 'Judge Hale said it was late.', 'Ana met father Tom Bell who urged us to read.'],
    'Tom Bell',
  ],
  [['A farmer said it was late and a baker said it was dark.', 'Baker Ana Ruiz left.', 'Farmer Tom Bell said it was loud.'], 'Tom Bell'],
  [['A man says he was asleep.', 'Tom Bell, 25, of 12 Mill Lane, Leith, was later arrested.'], 'Tom Bell'],
  [['A man has admitted driving at a sergeant.', 'Tom Bell pleaded guilty to five charges.'], 'Tom Bell'],
])('%j: %s', (paragraphs, name) => expect(first(...paragraphs)).toBe(name));

test.each([
  ['A farmer has said it was late.', 'Council leader Tom Bell said it was loud.'],
  ['A farmer has said it was late.', '“It was dark,” said Tom Bell, director of the firm.'],
  ['A farmer has said it was late.', 'It rained.', 'Tom Bell said it was loud.'],
  ['A farmer has said Tom Bell was late.', 'Tom Bell said it was loud.'],
  ['A farmer has said it was late.', 'Ana Ruiz left.', 'Tom Bell said it was loud.'],
  ['A woman said it was late.', 'Tom Bell said it was loud.'],
  ['A man has admitted killing a teacher.', 'Tom Bell said he had seen him run.'],
  ['A man has admitted killing a teacher.', 'Tom Bell, 54, was found by a man who was arrested.'],
  ['A farmer said it was late and a baker said it was dark.', 'Tom Bell said it was loud.'],
  ['A witness said it was late.', 'Tom Bell, 43, said it was loud.'],
  ['One farmer said it was late.', 'Farmer Tom Bell said it was loud.'],
  ['A judge said it was late.', 'Judge Ana Ruiz and Judge Tom Bell slept.', 'Judge Ana Ruiz said it was dark.'],
  ['Acme’s spokeswoman said it was late.', 'It rained.', 'Ana Ruiz, a spokeswoman for the port, said it was dark.'],
])('%s %s', (...paragraphs) => expect(first(...paragraphs)).toMatch(/^(?:A|One|Acme’s) /));
