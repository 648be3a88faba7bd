/** More analyses for looking: forty sources, a hostile page, right to left, and one without a quotation. */
import type { Analysis } from '../../lib/engine/model.ts';
import { Marked, type Said } from './marked.ts';

const FIRST = 'Ada Bram Cora Dov Esme Finn Gita Hal Ines Jory Kemi Lars Mina Noor Otis Pia Quin Rosa Sven Tova'.split(' ');
const LAST =
  'Linton Oyelaran Abara Brook Castell Dunmore Ekholm Farrow Gale Hartog Ivers Jansen Kaur Lund Mbeki Novak Ortiz Pryce Quist Rowe'.split(
    ' ',
  );
/** Three hundred letters, as an article may describe somebody whom it does not name. */
const DESCRIBED = `a woman who has sold fish on the quay since before the bridge was built, ${'and the mill was let, and the road came, '.repeat(5)}and the water rose`;
const LINES = [
  '“The water came up through the floor at two,”',
  'the pumps had been away for repair',
  '“Ask the board that, not me,”',
  'no one had answered the telephone',
];

/** @param described what the first of them goes by, instead of a name */
function flood(count: number, described: string | null = null): Analysis {
  const people = Array.from({ length: count }, (_, index) => `${FIRST[index % 20]} ${LAST[Math.floor(index / 20)]}`);
  if (described) people[0] = described;
  const parts: ['title' | 'paragraph', string][] = [['title', 'Live: the valley after the flood, hour by hour']];
  const said: Said[] = [];
  for (const [source, name] of people.entries()) {
    for (let turn = 0; turn < Math.max(1, 7 - source); turn++) {
      const time = `${8 + turn}.${String(10 + source)}`;
      const line = (LINES[(source + turn) % LINES.length] ?? '').replace(/(?=,”$)|$/u, ` at ${time}`).replace(/(,”) at .*$/u, '$1');
      const direct = line.startsWith('“');
      parts.push(['paragraph', direct ? `${line} ${name} said.` : `${name} said ${line}.`]);
      said.push({ words: [line], kind: direct ? 'direct' : 'indirect', cue: 'said', mention: name, source });
    }
  }
  const marked = new Marked(parts);
  return marked.analysis(
    {
      url: 'https://valley-post.example/live',
      title: 'Live: the valley after the flood, hour by hour',
      site: 'Valley Post',
      published: '2026-11-03',
      lang: 'en',
    },
    { attributions: marked.said(said), sources: marked.sources(people.map((name) => ({ name }))) },
  );
}

function hostilePage(): Analysis {
  const title = '<img src=x onerror=alert(1)> [link](javascript:alert(1)) =HYPERLINK("x")';
  const name = '<img src=x onerror="document.title=1">';
  const turned = '\u202Ereversed to the end of the line';
  const long = `Supercalifragilistic${'expialidocious'.repeat(12)}`;
  const marked = new Marked([
    ['title', title],
    ['paragraph', `“</blockquote><script>alert(1)</script> {{delete}} [[File:x]] '''bold''' ~~~~ *star* _line_,” ${name} said.`],
    ['paragraph', `“We saw nothing ${turned},” ${turned} said.`],
    ['paragraph', `${long} said it was =1+1 and -2 and @SUM(A1).`],
    ['paragraph', '=2+5 people, “quoted, twice”, came.'],
  ]);
  return marked.analysis(
    { url: 'javascript:alert(document.domain)', title, site: '=cmd|x', published: 'yesterday <b>', lang: 'en' },
    {
      attributions: marked.said([
        {
          words: [`“</blockquote><script>alert(1)</script> {{delete}} [[File:x]] '''bold''' ~~~~ *star* _line_,”`],
          cue: 'said',
          mention: name,
          source: 0,
        },
        { words: [`“We saw nothing ${turned},”`], cue: 'said', mention: turned, source: 1 },
        { words: ['it was =1+1 and -2 and @SUM(A1)'], kind: 'indirect', cue: 'said', mention: long, source: 2 },
      ]),
      sources: marked.sources([{ name }, { name: turned, kind: 'unnamed' }, { name: long, kind: 'organisation' }]),
      quantities: [marked.number('=2+5', { value: -7, counted: 'people', from: '=2+5' })],
      reports: [
        {
          name: title,
          aliases: [],
          kind: 'report',
          author: null,
          published: null,
          href: 'javascript:alert(1)',
          mentions: [marked.span(title)],
          source: null,
        },
      ],
    },
  );
}

function withoutQuotation(): Analysis {
  const marked = new Marked([
    ['title', 'What to plant in November, bed by bed'],
    ['paragraph', 'Set tulips 15cm deep, about 60 bulbs to a square metre, six weeks before the first hard frost.'],
  ]);
  return marked.analysis(
    {
      url: 'https://allotment.example/november',
      title: 'What to plant in November, bed by bed',
      site: 'Allotment Notes',
      published: '2026-11-01',
      lang: 'en',
    },
    {
      attributions: [],
      sources: [],
      quantities: [
        marked.number('15cm', { value: 15, unit: 'centimetre', counted: 'deep' }),
        marked.number('about 60', { value: 60, approximate: true, counted: 'bulbs to a square metre' }),
        marked.number('six weeks', { value: 6, unit: 'week', counted: 'before the first hard frost' }),
      ],
    },
  );
}

function rightToLeft(): Analysis {
  const marked = new Marked([
    ['title', 'توقف العبارة إلى الجزيرة'],
    ['paragraph', 'قالت ليلى حداد: «لم يسألنا أحد عن أي شيء منذ الصيف».'],
    ['paragraph', 'وأعلنت الشركة أن 40 سيارة ستنقل كل يوم.'],
  ]);
  return marked.analysis(
    { url: 'https://jazira.example/1', title: 'توقف العبارة إلى الجزيرة', site: 'الجزيرة اليوم', published: '2026-11-02', lang: 'ar' },
    {
      attributions: marked.said([
        { words: ['«لم يسألنا أحد عن أي شيء منذ الصيف»'], cue: 'قالت', mention: 'ليلى حداد', source: 0 },
        { words: ['أن 40 سيارة ستنقل كل يوم'], kind: 'indirect', cue: 'وأعلنت', mention: 'الشركة', source: 1 },
      ]),
      sources: marked.sources([{ name: 'ليلى حداد' }, { name: 'الشركة', kind: 'organisation' }]),
      quantities: [marked.number('40', { value: 40, counted: 'سيارة', source: 1, attribution: 1 })],
    },
  );
}

export const forty = flood(40);
export const crowd = flood(400, DESCRIBED);
export const hostile = hostilePage();
export const empty = withoutQuotation();
export const arabic = rightToLeft();
