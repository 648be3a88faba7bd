import { describe, expect, it } from 'vitest';
import { clean, escapeCsv, escapeHtml, escapeMarkdown, escapeWikitext, safeUrl } from '../../../lib/engine/formats/escape.ts';

describe.each([
  ['a terminal escape', 'red \u001B[31mname', 'red [31mname'],
  ['a bell and a nought', 'a\u0007b\u0000c', 'abc'],
  ['an override that is not closed', 'Ana \u202Ezuir', 'Ana \u202Ezuir\u202C'],
  ['an isolate that is not closed', '\u2067abc', '\u2067abc\u2069'],
  ['an override that is closed before it opens', '\u202Cab\u202Ec', '\u202Cab\u202Ec\u202C'],
  ['an override inside an isolate that is closed', '\u2067a\u202Eb\u2069', '\u2067a\u202Eb\u2069'],
  ['an isolate that is closed as an embedding would be', '\u2067ab\u202C', '\u2067ab\u202C\u2069'],
  ['an end of isolates that ends none', '\u202Ea\u2069b', '\u202Ea\u2069b\u202C'],
  ['half a letter, and what is none', 'a\ud800b\uffffc', 'a\uFFFDb\uFFFDc'],
  ['an isolate that is closed', '\u2067abc\u2069', '\u2067abc\u2069'],
  ['line breaks and tabs, which stay', 'a\n\tb', 'a\n\tb'],
])('clean: %s', (_, text, expected) => {
  it('is made harmless', () => expect(clean(text)).toBe(expected));
});

describe.each([
  ['<img src=x onerror="alert(1)">', '&#60;img src=x onerror=&#34;alert(1)&#34;&#62;'],
  ["Tom & Jerry's", 'Tom &#38; Jerry&#39;s'],
])('HTML: %s', (text, expected) => {
  it('is text', () => expect(escapeHtml(text)).toBe(expected));
});

describe.each([
  ['*star* _line_ `code`', '\\*star\\* \\_line\\_ \\`code\\`'],
  ['[a](javascript:x)', '\\[a\\](javascript:x)'],
  ['1. one', '1\\. one'],
  ['- item', '\\- item'],
  ['see https://a.example and www.b.example', 'see https\\://a.example and www\\.b.example'],
  ['<b>', '\\<b\\>'],
  ['# heading', '\\# heading'],
])('Markdown: %s', (text, expected) => {
  it('is text', () => expect(escapeMarkdown(text)).toBe(expected));
});

describe.each([
  ['{{delete}}', '&#123;&#123;delete&#125;&#125;'],
  ["'''bold'''", '&#39;&#39;&#39;bold&#39;&#39;&#39;'],
  ['a | b', 'a &#124; b'],
  ['~~~~', '&#126;&#126;&#126;&#126;'],
  ["Khan's", "Khan's"],
  ['__NOTOC__ snake_case', '&#95;&#95;NOTOC&#95;&#95; snake_case'],
  ['see RFC 1, PMID 2 and ISBN 3', 'see &#82;FC 1, &#80;MID 2 and &#73;SBN 3'],
  ['the RFC', 'the RFC'],
  ['https://a.example and news:b', 'https&#58;//a.example and news&#58;b'],
  ['at 10:30: late', 'at 10:30: late'],
  ['-{a}-', '&#45;&#123;a&#125;-'],
  ['* a', '&#42; a'],
  ['&nbsp;', '&#38;nbsp;'],
])('wikitext: %s', (text, expected) => {
  it('is text', () => expect(escapeWikitext(text)).toBe(expected));
});

describe.each([
  ['plain words', 'plain words'],
  ['a, b', '"a, b"'],
  ['say "yes"', '"say ""yes"""'],
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['+1', '"\'+1"'],
  ['-2', '"\'-2"'],
  ['@SUM(A1)', '"\'@SUM(A1)"'],
  ['a\nb', 'a b'],
  ['\t=1', '"\'=1"'],
  ['\u200B=1', '"\'\u200B=1"'],
  ['\uFEFF\u00AD+1', '"\'\u00AD+1"'],
  ['\u3164@x', '"\'\u3164@x"'],
  ['\u0001-1', '"\'-1"'],
  ['Ana = Bo', 'Ana = Bo'],
  ['\u200Bx=1', '\u200Bx=1'],
])('CSV: %s', (text, expected) => {
  it('is a cell, never a formula', () => expect(escapeCsv(text)).toBe(expected));
});

describe.each([
  ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
  ['https://a.example/a b"<c>', 'https://a.example/a%20b%22%3Cc%3E'],
  ['https://a.example/\u202Ex\u200B', 'https://a.example/%E2%80%AEx%E2%80%8B'],
  ['https://a.example/\ud800', 'https://a.example/\uFFFD'],
  ['http://[2001:db8::1]:8080/a[1]', 'http://[2001:db8::1]:8080/a%5B1%5D'],
  ['http://me:secret@[::1]', 'http://[::1]'],
  ['http://[::1]x/', 'http://%5B::1%5Dx/'],
  ['http://[lift](x)', 'http://%5Blift%5D%28x%29'],
  ['https://a.example/[::1]/', 'https://a.example/%5B::1%5D/'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  [null, null],
])('address: %s', (url, expected) => {
  it('is followed only where it is http or https', () => expect(safeUrl(url)).toBe(expected));
});
