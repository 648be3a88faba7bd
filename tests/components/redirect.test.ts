import { expect, test } from 'vitest';
import { leadsTo } from '../../components/lists/redirect.ts';

test.each([
  ['https://www.journal.example/1', 'journal.example', null],
  // a counter that says where it leads
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fjournal.example%2F1&h=x', 'journal.example', 'l.facebook.com'],
  ['https://www.search.example/url?q=https://journal.example/1', 'journal.example', 'search.example'],
  ['https://click.mail.example/?url=https%3a%2f%2fwww.journal.example%2f1', 'journal.example', 'click.mail.example'],
  ['https://go.example/?ref=https://a.example/&url=https://b.example/', 'b.example', 'go.example'],
  // one that does not
  ['https://t.co/abc', null, 't.co'],
  ['https://eur01.safelinks.protection.outlook.com/x', null, 'eur01.safelinks.protection.outlook.com'],
  // an address that is no place to go on to
  ['https://journal.example/1?ref=https%3A%2F%2Fnews.example%2F', 'journal.example', null],
  ['https://journal.example/1?url=https%3A%2F%2Fjournal.example%2F2', 'journal.example', null],
  ['https://journal.example/?url=https://', 'journal.example', null],
  ['https://go.example/?ref=https://a.example/&url=part-2', 'go.example', null],
  ['https://nott.co/abc', 'nott.co', null],
  ['no address', 'no address', null],
])('%s leads to %s through %s', (href, to, through) => {
  expect(leadsTo(href)).toEqual({ to, through });
});
