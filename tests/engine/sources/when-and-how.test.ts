/** When and in what something was said is no part of who said it; what tells of somebody is. */
import { expect, test } from 'vitest';
import { lastSource } from '../last-source.ts';

test.each([
  ['The council in an email dated June 24 said it was late.', 'The council'],
  ['The company at a meeting on May 3 warned that it was late.', 'The company'],
  ['The company in May 2019 said it was late.', 'The company'],
  ['The council at 10:30 a.m. on Friday said it was late.', 'The council'],
  ['The council after 10pm on Friday said it was late.', 'The council'],
  ['Police on the 24th warned that it was late.', 'Police'],
  ['Residents since 2015 said it was late.', 'Residents'],
  ['Residents in a statement on 3 May said it was late.', 'Residents'],
  ['According to her lawyers in a letter, it was late.', 'her lawyers'],
  ['The council on its new website said it was late.', 'The council'],
  ['The council on Twitter said it was late.', 'The council'],
  ['The mayor in reply said it was late.', 'The mayor'],
  ['The mayor for his part said it was late.', 'The mayor'],
  ['The mayor at one point said it was late.', 'The mayor'],
  ['The mayor on day two of the trial said it was late.', 'The mayor'],
  ['“It is late,” said the transport ministry in a statement.', 'the transport ministry'],
  ['“It is late,” said the mayor of Leith in a letter to tenants.', 'the mayor of Leith'],
  ['“It is late,” said the council in May.', 'the council'],
  ['“It is late,” said a man in a red coat.', 'a man in a red coat'],
  ['The head of the WHO, Ana Ruiz, said it was late.', 'Ana Ruiz'],
  ['The council three times in 2019 said it was late.', 'The council'],
  ['Ana Ruiz two days later said it was late.', 'Ana Ruiz'],
  ['Acme two weeks before the vote said it was late.', 'Acme'],
  ['For several days Norland said it was late.', 'Norland'],
])('%s is said by %s', (text, name) => {
  expect(lastSource(text)?.name).toBe(name);
});

test.each([
  ['The council in Leith said it was late.', 'The council in Leith'],
  ['Tenants in the tower said it was late.', 'Tenants in the tower'],
  ['A man in his 50s said it was late.', 'A man in his 50s'],
  ['Pupils in year six said it was late.', 'Pupils in year six'],
  ['A user on Twitter said it was late.', 'A user on Twitter'],
  ['The member for his area said it was late.', 'The member for his area'],
  ['The boy from the start of the film said it was late.', 'The boy from the start of the film'],
  ['A man on his phone said it was late.', 'A man on his phone'],
  ['A book on the last days of the bank said it was late.', 'A book on the last days of the bank'],
  ['Women in the public eye said it was late.', 'Women in the public eye'],
  ['Two days before Ruiz said it was late, Bell left.', 'Ruiz'],
  ['Bell sang until the mayor said it was late.', 'the mayor'],
  ['A spokesman for the board said it was late.', 'A spokesman for the board'],
])('%s is said by %s', (text, name) => {
  expect(lastSource(text)?.name).toBe(name);
});
