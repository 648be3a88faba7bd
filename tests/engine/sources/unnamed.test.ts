/** Unnamed sources: the article's own words for them, and for why it does not name them. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { lastSpeakers } from '../last-source.ts';

const only = (text: string) => {
  const { attributions, sources, document } = analyse(documentFromText(text), languages);
  const [first] = attributions;
  const source = first?.source == null ? null : sources[first.source];
  return { source, mention: first?.mention && document.text.slice(first.mention.start, first.mention.end) };
};

describe('an unnamed source has the words of the article', () => {
  test.each([
    ['A person briefed on the matter said it was late.', 'A person briefed on the matter'],
    ['A US official familiar with the matter said it was late.', 'A US official familiar with the matter'],
    ['Sources close to the family told the Leith Post that it was late.', 'Sources close to the family'],
    ['Someone close to the talks said it was late.', 'Someone close to the talks'],
    ['A person who attended the meeting said it was late.', 'A person who attended the meeting'],
    ['A woman who lives nearby said it was late.', 'A woman who lives nearby'],
    ['A second said it was late.', 'A second'],
    ['Those close to Ana Ruiz say it was late.', 'Those close to Ana Ruiz'],
    ['A third told police it was late.', 'A third'],
    ['A woman who was told of it and stayed said it was late.', 'A woman who was told of it and stayed'],
    ['A woman who initially told police that it was late, yesterday left the town.', 'A woman'],
    ['A woman who first told police that she was ill later changed her tale, and said it was late.', 'A woman'],
    ['A man who saw it said Ruiz had left, telling tenants that it was late.', 'A man who saw it'],
    ['“It is late,” said a man who left and called the plan “a joke”.', 'a man who left'],
    ['A man who saw the crash and called police said it was late.', 'A man who saw the crash'],
    ['“It is late,” said a man who knows Ana Ruiz.', 'a man who knows Ana Ruiz'],
    ['A man who knows Ana Ruiz said it was late.', 'A man who knows Ana Ruiz'],
    ['A mother of three said it was late.', 'A mother of three'],
    ['Analysts led by Ana Ruiz said it was late.', 'Analysts led by Ana Ruiz'],
    ['A bench of Justices Anil Rao and Meera Iyer said it was late.', 'A bench of Justices Anil Rao and Meera Iyer'],
    ['Ana Ruiz, 34, and her husband, Tom, said it was late.', 'Ana Ruiz, 34, and her husband, Tom'],
    ['The mayor, Ana Ruiz, and the sheriff, Tom Bell, said it was late.', 'The mayor, Ana Ruiz, and the sheriff, Tom Bell'],
    ['Ana Ruiz, a diver, a cook and a poet, said it was late.', 'Ana Ruiz'],
    ['“It is late,” said one of the engineers.', 'one of the engineers'],
    ['More than 40 tenants said it was late.', 'More than 40 tenants'],
    ['At least 40 of the tenants said it was late.', 'At least 40 of the tenants'],
    ['Nearly a third of tenants said it was late.', 'Nearly a third of tenants'],
    ['It was late, more than half of the tenants said.', 'more than half of the tenants'],
    ['As many as 40 tenants said it was late.', 'As many as 40 tenants'],
    ['It was late, according to a large, noisy crowd of tenants.', 'a large, noisy crowd of tenants'],
    ['“It is late,” the bespectacled, 71-year-old diplomat said.', 'the bespectacled, 71-year-old diplomat'],
    ['It was cold, wet tenants said.', 'wet tenants'],
    ['It is an insult to all Irish-Americans, top local lawyers said.', 'top local lawyers'],
  ])('%s', (text, name) => expect(only(text).source?.name).toBe(name));

  test('a named person who speaks inside such a clause is not taken for its head', () => {
    expect(only('A plan that Ana Ruiz said was late is out.').source?.name).not.toBe('A plan');
  });

  test('the mention is where they stand, not the words before the verb', () => {
    expect(only('A person who attended the meeting said it was late.').mention).toBe('A person');
  });
});

describe('why it does not name them', () => {
  test.each([
    [
      'A pilot who asked not to be named because the talks are private said it was late.',
      'who asked not to be named because the talks are private',
    ],
    [
      'A pilot, speaking on condition of anonymity because she was not authorised to speak publicly, said it was late.',
      'speaking on condition of anonymity because she was not authorised to speak publicly',
    ],
    ['Speaking on condition of anonymity, a pilot said it was late.', 'Speaking on condition of anonymity'],
    [
      '“It is late,” said the pilot, who spoke on the condition of anonymity to discuss the talks.',
      'who spoke on the condition of anonymity to discuss the talks',
    ],
    ['“It is late,” said one of the pilots, who requested anonymity, citing the talks.', 'who requested anonymity, citing the talks'],
    ['A resident who did not want to be identified said it was late.', 'who did not want to be identified'],
    ['A pilot, who wished to remain anonymous, said it was late.', 'who wished to remain anonymous'],
    ['It would be late, a pilot said, asking not to be identified discussing the plan.', 'asking not to be identified discussing the plan'],
    ['A nurse, whose name has been withheld for her safety, said it was late.', 'whose name has been withheld for her safety'],
    ['A girl, who cannot be named for legal reasons, said it was late.', 'who cannot be named for legal reasons'],
    ['The officer, who was not authorized to speak to the media, said it was late.', 'who was not authorized to speak to the media'],
    [
      'Two pilots, who spoke anonymously for fear of losing their jobs, said it was late.',
      'who spoke anonymously for fear of losing their jobs',
    ],
  ])('%s', (text, reason) => expect(only(text).source).toMatchObject({ kind: 'unnamed', reason }));

  test.each([
    ['no reason is given', 'A pilot said it was late.'],
    ['somebody with a name', 'Ana Ruiz, who asked not to be identified by her married name, said it was late.'],
    ['what was declined is something else', 'A pilot who declined to fly said it was late.'],
  ])('none where %s', (_, text) => expect(only(text).source?.reason ?? null).toBeNull());
});

lastSpeakers([
  [
    'one of several, who speaks on',
    [
      ['“It is late,” said one of the tenants. “It is dark,” she added.', 'one of the tenants'],
      ['One of the women said Eva Bell was late. “It is dark,” she said.', 'One of the women'],
      ['One of the tenants, Tom Bell, left. He said it was dark.', 'Tom Bell'],
      ['Tom Bell fell ill. One of the doctors told him to rest. “It is dark,” he said.', 'Tom Bell'],
      ['One of the women said Tom Bell was late. “It is dark,” he said.', 'Tom Bell'],
      ['One of the tenants, Zoran Orsolo, also had a story. “It is dark,” he said.', 'Zoran Orsolo'],
      ['Tom Bell met one of the tenants. “It is dark,” he said.', 'Tom Bell'],
      ['Two of the women said Eva Bell was late. “It is dark,” she said.', 'Eva Bell'],
    ],
  ],
]);

lastSpeakers([
  [
    'whom a word with a hyphen tells of',
    [
      ['A mother-in-law was late. She said it was dark.', 'A mother-in-law'],
      ['An ex-husband was late. He said it was dark.', 'An ex-husband'],
      // a surname, and no hunter
      ['Tina Cobb-Hunter, a member of the board, said it was late.', 'Tina Cobb-Hunter'],
      ['A front-loader was late. He said it was dark.', null],
    ],
  ],
]);
