import { describe, expect, it } from 'vitest';
import { detailsOf } from '../../../lib/engine/formats/entries.ts';
import { everything, formats, ofSource, oneStatement } from '../../../lib/engine/formats/index.ts';
import { ferry } from '../../gallery/ferry.ts';
import { empty, forty, hostile } from '../../gallery/others.ts';
import { two } from '../../gallery/two.ts';

const write = (name: string, ...rest: Parameters<NonNullable<(typeof formats)['plain']>['write']>) => formats[name]?.write(...rest) ?? '';
const address = 'https://sound-gazette.example/news/skarra-ferry';

describe.each([
  [
    0,
    'Skarra Sound Ferries confirmed the car ferry to Skarra has been taken out of service after fitters found 61 faults below the waterline.',
  ],
  [1, 'The Sound Safety Board, in a survey published on Friday, found that the line had put off repairs “season after season”.'],
  [3, 'Skarra Sound Ferries denied that it had known of the cracks in the stern door before October.'],
  [6, 'Morag Tulloch said: “They cancel by text at six in the morning. Nobody asked us” … “and nobody rang the clinic.”'],
  [7, 'The Skarra Crofters’ Union told the Sound Gazette that lambs had been left on the quay for two nights.'],
  [10, 'A spokesman for Callum Reith, the transport minister, said the minister was “watching closely”.'],
  [12, 'According to the harbour master, the ship took on 12 tonnes of water in March.'],
  [13, 'Source not found: “routine”.'],
])('statement %i as text', (index, line) => {
  it('is a sentence, then the article and the way to the words', () => {
    const [sentence, link, blank, from, plain] = write('plain', ferry, oneStatement(index), '2026-11-25').split('\n');
    expect(sentence).toBe(line);
    expect(link).toMatch(new RegExp(`^${address}#:~:text=`));
    expect(blank).toBe('');
    expect(from).toBe(
      'Ailsa Munro, “Ferry to Skarra halted after crews call it ‘a bucket with a flag on it’”, The Sound Gazette, 9 November 2026',
    );
    expect(plain).toBe(`${address} (read 25 November 2026)`);
  });
});

describe('wikitext: two copies on one page', () => {
  const nameIn = (text: string) => Array.from(text.matchAll(/<ref name="([\w-]+)"/gu), ([, name]) => name);
  const copy = (selection: Parameters<typeof write>[2], day = '2026-11-25') => nameIn(write('wikitext', ferry, selection, day));

  it.each([
    ['of different statements', oneStatement(5), '2026-11-25'],
    ['of another day', oneStatement(6), '2026-11-26'],
  ])('%s have references of different names', (_, selection, day) => {
    expect(copy(selection, day)).not.toEqual(copy(oneStatement(6)));
  });

  it('that are the same have references of one name', () => {
    expect(copy(oneStatement(6))).toEqual(copy(oneStatement(6)));
    expect(new Set(copy(everything(ferry))).size).toBe(1);
  });
});

describe('a statement that one of two made', () => {
  it('has both names and says so, and names neither alone', () => {
    const one = oneStatement(0);
    expect(write('plain', two, one)).toMatch(/^Tom Lund or Erik Lund \(not sure which\): “We have both/u);
    expect(write('statements', two, one).split('\r\n')[1]).toMatch(/^,,,direct,statement,said,.*,,Tom Lund or Erik Lund,/u);
    expect(JSON.parse(write('annotation', two, one)).items[0].body).toMatchObject({ 'whosaid:perhaps': ['Tom Lund', 'Erik Lund'] });
    expect(write('schema', two, one)).not.toContain('creator');
  });
});

describe('a quotation of three paragraphs', () => {
  it('keeps them, and its channel', () => {
    const lines = write('plain', ferry, oneStatement(4)).split('\n');
    expect(lines[0]).toMatch(/^Skarra Sound Ferries, in a statement, added: “We owe/u);
    expect(lines.slice(1, 3).map((line) => line.slice(0, 9))).toEqual(['“A second', '“No boat ']);
  });
});

describe('a selection', () => {
  it('of one source holds its statements and numbers and no others', () => {
    const text = write('plain', ferry, ofSource(ferry, 0));
    expect(text.match(/^Skarra Sound Ferries/gmu)).toHaveLength(3);
    expect(text).toContain('nine tonnes: Skarra Sound Ferries');
    expect(text).not.toContain('Tulloch');
  });

  it('is written in its own order', () => {
    const text = write('plain', ferry, { attributions: [7, 3], quantities: [], reports: [] });
    expect(text.indexOf('lambs')).toBeLessThan(text.indexOf('stern door'));
  });

  it('with indexes out of range leaves them out', () => {
    expect(write('plain', ferry, { attributions: [99], quantities: [99], reports: [99] })).toContain('The Sound Gazette');
  });
});

describe('numbers', () => {
  it('that stand twice are one entry, and each says whose it is', () => {
    const text = write('plain', ferry, everything(ferry));
    expect(text).toContain('61 · faults below the waterline: Skarra Sound Ferries');
    expect(text).not.toContain('Sixty-one:');
    expect(text).toContain('About 2,400 · people: the article gives no source');
    expect(text).toContain('12 tonnes · of water: the harbour master (differs from “nine tonnes”)');
  });

  it('are a table with one row a place', () => {
    const rows = write('numbers', ferry, everything(ferry)).trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + ferry.quantities.length);
    const differs = rows[0]?.split(',').indexOf('differs') ?? -1;
    expect(rows.filter((row) => row.includes(' tonnes,')).map((row) => row.split(',')[differs])).toEqual(['nine tonnes', '12 tonnes']);
    expect(rows[2]).toMatch(/^£2\.3m,,2300000,,GBP,no,Afloat on Paper/u);
  });
});

describe('author and date of a report', () => {
  it.each([
    ['neither stands in its name', 'the fares survey', 'Acme', '2024', ['Acme', '2024']],
    ['its name holds the author', 'the Acme survey', 'Acme', '2024', ['2024']],
    ['its name holds the date', 'the 2024 survey', 'Acme', '2024', ['Acme']],
    ['its name holds both', 'the 2024 Acme survey', 'Acme', '2024', []],
    ['the article gives neither', 'the fares survey', null, null, []],
  ])('%s', (_, reportName, author, published, details) => {
    expect(detailsOf({ name: reportName, author, published })).toEqual(details);
    const reports = ferry.reports.map((report) => ({ ...report, name: reportName, author, published, href: null }));
    const copied = write('plain', { ...ferry, reports }, { attributions: [], quantities: [], reports: [0] });
    expect(copied.trimEnd().split('\n').at(-1)).toBe([reportName, details.join(', ')].filter(Boolean).join(' · '));
  });
});

describe.each(Object.keys(formats))('%s', (name) => {
  it.each([
    ['a usual article', ferry],
    ['forty sources', forty],
    ['no quotation', empty],
    ['a hostile page', hostile],
  ])('writes %s and ends its line', (_, analysis) => {
    const text = write(name, analysis, everything(analysis), '2026-11-25');
    // there it has a line for each statement, and nothing else
    if (name === 'wikitext' && analysis === empty) expect(text).toBe('');
    else expect(text).toMatch(/\S.*\r?\n$/u);
  });

  it('keeps the words of the article', () => {
    expect(write(name, ferry)).toContain(name === 'numbers' ? 'faults below the waterline' : 'put off repairs');
  });
});

describe.each([
  ['html', /href="?javascript:/iu],
  ['markdown', /(?<!\\)\]\(<?javascript:/iu],
  ['csl', /"URL"/u],
  ['wikitext', /\|url=/u],
  ['ris', /^UR {2}-/mu],
])('%s', (name, link) => {
  it('makes no link out of a script', () => expect(write(name, hostile)).not.toMatch(link));
});

describe('a hostile page', () => {
  it('is text in HTML', () => expect(write('html', hostile)).not.toMatch(/<(?:img|script|\/script)/iu));

  it('has every override closed', () => {
    for (const line of write('plain', hostile).split('\n')) {
      expect((line.match(/\u202E/gu) ?? []).length).toBe((line.match(/\u202C/gu) ?? []).length);
    }
  });
});

describe('the citation formats', () => {
  it('RIS: the author of the article, and the day it was read', () => {
    const lines = write('ris', ferry, oneStatement(5), '2026-11-25').split('\r\n');
    expect(lines).toEqual([
      'TY  - NEWS',
      'TI  - Ferry to Skarra halted after crews call it ‘a bucket with a flag on it’',
      'AU  - Munro, Ailsa',
      'T2  - The Sound Gazette',
      'PY  - 2026',
      'DA  - 2026/11/09/',
      `UR  - ${address}`,
      'Y2  - 2026/11/25/',
      'LA  - en-GB',
      `N1  - Morag Tulloch said she had counted nine cancelled sailings since August. ${address}#:~:text=she%20had%20counted%20nine%20cancelled%20sailings%20since%20August`,
      'ER  - ',
      '',
    ]);
  });

  it('CSL-JSON: dates as parts', () => {
    const [item] = JSON.parse(write('csl', ferry, oneStatement(5), '2026-11-25'));
    expect(item).toMatchObject({
      type: 'article-newspaper',
      issued: { 'date-parts': [[2026, 11, 9]] },
      accessed: { 'date-parts': [[2026, 11, 25]] },
    });
  });

  it('Web Annotation: the words are found again by quote and by code points', () => {
    const page = JSON.parse(write('annotation', ferry));
    const points = Array.from(ferry.document.text);
    for (const { target } of page.items) {
      for (const { selector } of target) {
        const [quote, position] = selector;
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(ferry.document.text).toContain(quote.prefix + quote.exact + quote.suffix);
      }
    }
  });

  it('wikitext: the speaker is not the author', () => {
    const text = write('wikitext', ferry, oneStatement(5), '2026-11-25');
    expect(text).toMatch(
      /^\* Morag Tulloch said she had counted.*\{\{cite news \|title=.* \|author=Ailsa Munro \|work=The Sound Gazette \|date=9 November 2026/u,
    );
  });
});
