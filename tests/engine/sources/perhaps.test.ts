/** Where the article does not tell which of two people said it: both are named, and neither is chosen. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';

const BELLS = 'Ana Bell and Tom Bell run the ferry. ';
const MEN = 'Tom Bell met Carl Ruiz. ';

/** The last statement's source, or those who may be it. */
function lastOf(text: string) {
  const { attributions, sources } = analyse({ ...documentFromText(text), lang: 'en' }, languages);
  const { source = null, perhaps = [] } = attributions.at(-1) ?? {};
  return { source: sources[source ?? -1]?.name ?? null, perhaps: perhaps.map((index) => sources[index]?.name) };
}

describe('one of two', () => {
  test.each([
    ['a surname that both have', `${BELLS}The ferry was late, Bell said.`, ['Ana Bell', 'Tom Bell']],
    ['… and words that go on', `${BELLS}“It was late,” Bell said. “It was very late.”`, ['Ana Bell', 'Tom Bell']],
    ['a second verb after a clause of time', 'Tom Bell left when Ana Ruiz came and told tenants it was late.', ['Tom Bell', 'Ana Ruiz']],
    [
      'a participle after a clause of place',
      'Tom Bell waited in the hall where Ana Ruiz sat, saying it was late.',
      ['Tom Bell', 'Ana Ruiz'],
    ],
    [
      'a participle after what is said in a clause with who',
      'Tom Bell thanked tenants who say it is late, saying they were right.',
      ['Tom Bell', 'tenants'],
    ],
    ['a participle after what somebody is seen to do', 'Tom Bell saw Ana Ruiz leaving, saying it was late.', ['Tom Bell', 'Ana Ruiz']],
    [
      'a participle after who does something else meanwhile',
      'Ana Ruiz said the lift was ready, but Tom Bell left, saying it was late.',
      ['Ana Ruiz', 'Tom Bell'],
    ],
    ['who is accused, and who accuses', 'Tom Bell was accused of lying by Carl Ruiz. He said it was late.', ['Tom Bell', 'Carl Ruiz']],
    [
      'whoever fails, and whom that makes do something',
      'Tom Bell failed to answer, prompting Carl Ruiz to ask the judge. “It is the fourth time,” he said.',
      ['Tom Bell', 'Carl Ruiz'],
    ],
    ['a man beside a man', 'Tom Bell and Carl Ruiz were in Leith. He said it was late.', ['Tom Bell', 'Carl Ruiz']],
  ])('%s', (_, text, perhaps) => expect(lastOf(text)).toEqual({ source: null, perhaps: expect.arrayContaining(perhaps) }));
});

describe('one, or nobody', () => {
  test.each([
    ['a participle after a clause of time', 'Tom Bell left when Ana Ruiz came, saying it was late.', 'Tom Bell'],
    ['who accuses a woman', 'Ana Bell was accused of lying by Carl Ruiz. He said it was late.', 'Carl Ruiz'],
    ['who describes a thing', 'The plan was described by Carl Ruiz as a joke. He said it was late.', 'Carl Ruiz'],
    ['a second verb after a thing’s deed', 'Tom Bell left when the bell rang and told tenants it was late.', 'Tom Bell'],
    ['who is in both clauses', 'Tom Bell wept when Bell came in and told tenants it was late.', 'Tom Bell'],
    ['what is seen', 'Tom Bell saw the lift in May, saying it was late.', 'Tom Bell'],
    ['a thing and who threatens', 'The vote angered Ana Ruiz, a tenant who vowed to sue, arguing it was late.', 'Ana Ruiz'],
    ['a person and who had threatened', 'Tom Bell thanked a tenant who had warned the board, saying she was brave.', 'Tom Bell'],
    ['who adds something', 'Tom Bell met Ana Ruiz, a tenant who said it was late, adding that it was wet.', 'Ana Ruiz'],
    ['only one can be “she”', 'Tom Bell met Ana Ruiz in Leith. She said it was late.', 'Ana Ruiz'],
    ['only one is named in full', 'Ana Bell runs the ferry. The ferry was late, Bell said.', 'Ana Bell'],
    [
      'a form of address tells them apart',
      `Ana Bell, a nurse, and her brother Tom Bell run the ferry. It was late, Ms Bell said.`,
      'Ana Bell',
    ],
    ['the one who spoke goes on', `${MEN}Bell said it was late. “It was very late,” he said.`, 'Tom Bell'],
    ['the subject before whom it met', 'Tom Bell met Carl Ruiz in Leith. He said it was late.', 'Tom Bell'],
    ['kin who may have the name', `${BELLS}Tom Bell’s mother, Nuala, is ill. Bell said it was late.`, null],
    ['of three, no two', 'Tom Bell, Carl Ruiz and Ian Webb met. He said it was late.', null],
    ['two bodies', 'The council and the ministry met. It said it was late.', null],
    ['a name that only a headline’s capitals make', 'Bell Calls Ruiz Late\nTom Bell met Carl Ruiz. Ruiz said it was late.', 'Carl Ruiz'],
  ])('%s', (_, text, source) => expect(lastOf(text)).toEqual({ source, perhaps: [] }));
});
