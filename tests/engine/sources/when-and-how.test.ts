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
])('%s is said by %s', (text, name) => {
  expect(lastSource(text)?.name).toBe(name);
});

test.each([
  ['The council in Leith said it was late.', 'The council in Leith'],
  ['Tenants in the tower said it was late.', 'Tenants in the tower'],
  ['A man in his 50s said it was late.', 'A man in his 50s'],
  ['A spokesman for the board said it was late.', 'A spokesman for the board'],
])('%s is said by %s', (text, name) => {
  expect(lastSource(text)?.name).toBe(name);
});
