/** Analyses whose every word was written by somebody who wants it to act: for fast-check, and made without the engine. */
import fc from 'fast-check';
import type { Analysis, Attribution, Quantity, Span } from '../../../lib/engine/model.ts';

/** What acts in wikitext, Markdown, HTML, CSV, RIS, CSL-JSON, a terminal, or on the direction of reading. */
const LIVE = [
  ...[
    '{{delete}}',
    '{{',
    '}}',
    '{{{1}}}',
    '~~~~',
    '~~~',
    '[[File:x.png]]',
    '[[',
    ']]',
    '|',
    '</ref>',
    '<ref>',
    '<nowiki>',
    '{|',
    '-{',
    '}-',
  ],
  ...[
    "'''",
    "''",
    "'",
    '__TOC__',
    '__NOINDEX__',
    '_',
    'RFC 1234',
    'PMID 77',
    'ISBN 0-306-40615-2',
    'ISBN\u00a09780306406157',
    '#REDIRECT [[x]]',
  ],
  ...[
    'https://evil.example/x',
    'www.evil.example',
    'news:evil.example',
    'mailto:a@evil.example',
    'a@evil.example',
    'tel:+44',
    '//evil.example',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '~~',
    '<b>',
    '<!--',
    '-->',
    '<https://evil.example>',
    '[a](b)',
    '![',
    '](',
    '[^1]',
    '\\',
    '&#60;',
    '&lt;',
  ],
  ...['# x', '1. ', '- ', '+ ', '> ', '===', '---', '| a | b |', '[x]: /y', '$x$', '@me', '#1', '\t', '    ', ':::', '&copy;'],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"',
    '" onclick="x',
    '</blockquote>',
    '</p>',
    '<svg/onload=x>',
    ']]>',
    '&amp;',
  ],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '%0',
    '＝1',
    '=HYPERLINK("x")',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u2060',
    '\u3164',
    '\u00a0',
    ';',
    ',',
    '""',
  ],
  ...[
    'ER  - ',
    'TY  - BOOK',
    'DOI: 10.1/x',
    '{:DOI: 10.1/x}',
    'type: book',
    '\r\n',
    '\r',
    '\n',
    '\n\n',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u000b',
    '\u000c',
  ],
  ...[
    '\u001b[31m',
    '\u009b2J',
    '\u0000',
    '\u0007',
    '\u007f',
    '\u202e',
    '\u202d',
    '\u202c',
    '\u2066',
    '\u2067',
    '\u2069',
    '\u200f',
    '\u061c',
  ],
  ...['\ud800', '\udc00', '👩‍👩‍👧', 'e\u0301', 'قال', '$&', '__proto__', 'constructor'],
];
const PLAIN = [
  'Ana',
  'Ruiz',
  'the lift',
  'said',
  'that',
  'in a statement',
  'was late',
  'told the court',
  'I',
  '“We go”',
  '40',
  ' ',
  ' ',
  '. ',
  ': ',
];

const pieces = fc.oneof(
  { arbitrary: fc.constantFrom(...LIVE), weight: 6 },
  { arbitrary: fc.constantFrom(...PLAIN), weight: 4 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 4 }), weight: 1 },
);
/** Words of one or more of them, glued or not. */
const words = fc
  .tuple(fc.array(pieces, { minLength: 1, maxLength: 7 }), fc.constantFrom('', '', ' '))
  .map(([all, between]) => all.join(between));
const maybe = fc.option(words, { nil: null, freq: 4 });
const addresses = fc.oneof(
  words.map((path) => `https://courier.example/${path}`),
  words.map((path) => `http://courier.example/?a=1&b=${path}#${path}`),
  words.map((path) => `javascript:${path}`),
  words,
  fc.constant(null),
);

interface Parts {
  readonly name: string;
  readonly cue: string | null;
  readonly via: string | null;
  readonly of: string | null;
  readonly said: readonly string[];
  readonly kind: Attribution['kind'];
  readonly act: Attribution['act'];
  readonly hasSource: boolean;
}
const parts: fc.Arbitrary<Parts> = fc.record({
  name: words,
  cue: fc.option(fc.oneof(words, fc.constantFrom('said', 'according to', 'denied', 'adding', 'was accused by')), { nil: null }),
  via: fc.option(words, { nil: null }),
  of: fc.option(words, { nil: null }),
  said: fc.array(words, { minLength: 1, maxLength: 3 }),
  kind: fc.constantFrom('direct', 'indirect', 'mixed'),
  act: fc.constantFrom('statement', 'denial', 'request', 'question'),
  hasSource: fc.boolean(),
});

const documents = fc.record({
  url: addresses,
  title: maybe,
  byline: maybe,
  site: maybe,
  published: fc.oneof(maybe, fc.constant('2026-11-12')),
  lang: maybe,
});
const reports = fc.array(fc.record({ name: words, author: maybe, published: maybe, href: addresses }), { maxLength: 2 });

function analysisOf(
  document: Omit<Analysis['document'], 'text' | 'blocks' | 'links'>,
  all: readonly Parts[],
  cited: { name: string; author: string | null; published: string | null; href: string | null }[],
): Analysis {
  let text = '';
  const put = (added: string): Span => {
    const start = text.length;
    text += added;
    return { start, end: text.length };
  };
  const attributions: Attribution[] = [];
  const quantities: Quantity[] = [];
  for (const [index, { name, cue, via, of, said, kind, act, hasSource }] of all.entries()) {
    const mention = put(name);
    put(' ');
    const cueSpan = cue === null ? null : put(cue);
    put(' ');
    const viaSpan = via === null ? null : put(via);
    put(' ');
    const ofSpan = of === null ? null : put(of);
    put(' ');
    const content = said.map((part, at) => {
      if (at > 0) put(at === 1 ? ' said ' : '\n');
      return put(part);
    });
    put('\n');
    const source = hasSource ? index : null;
    attributions.push({
      id: `${name} ${index}`,
      kind,
      act,
      content,
      cue: cueSpan,
      mention,
      via: viaSpan,
      source,
      basis: hasSource ? 'named' : 'none',
      antecedent: null,
      of: ofSpan,
      echo: false,
      rule: 'sample',
    });
    const [first = mention] = content;
    quantities.push({
      span: mention,
      value: -index,
      high: null,
      unit: null,
      approximate: false,
      counted: first,
      source,
      attribution: index,
      same: [],
      differs: index > 0 ? [index - 1] : [],
    });
  }
  return {
    version: 2,
    document: { ...document, text, blocks: [], links: [] },
    attributions,
    sources: all.map(({ name }) => ({ name, aliases: [], kind: 'person', role: null, reason: null, speaksFor: null, mentions: [] })),
    quantities,
    reports: cited.map((report) => ({ ...report, aliases: [], kind: 'report', mentions: [], source: null })),
    echoes: [],
    read: true,
  };
}

export const hostileAnalyses: fc.Arbitrary<Analysis> = fc
  .tuple(documents, fc.array(parts, { minLength: 1, maxLength: 4 }), reports)
  .map(([document, all, cited]) => analysisOf(document, all, cited));
