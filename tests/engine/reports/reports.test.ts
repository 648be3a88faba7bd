import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import type { Report } from '../../../lib/engine/model.ts';

const found = (text: string): readonly Report[] => analyse({ ...documentFromText(text), lang: 'en' }, languages).reports;

/** Mentions of reports stand between `[` and `]`; a sentence without marks leans on none. */
const names = (title: string, sentences: readonly string[]) =>
  describe(title, () => {
    test.each(sentences)('%s', (sentence) => {
      const text = sentence.replace(/[[\]]/g, '');
      const inserts = found(text).flatMap(({ mentions }) =>
        mentions.flatMap(({ start, end }) => [
          { at: start, mark: '[' },
          { at: end, mark: ']' },
        ]),
      );
      let out = text;
      for (const { at, mark } of inserts.sort((a, b) => b.at - a.at)) out = out.slice(0, at) + mark + out.slice(at);
      expect(out).toBe(sentence);
    });
  });

names('a name with initials in brackets, or with “and” and “on” in it', [
  '[A Tide Research Organization (TRO) report] found that 40 boats leak.',
  'Fewer boats leak, [Office for Harbour Statistics (OHS) figures] show.',
  'Ana Ruiz (TRO) reports on it every week.',
  'Tenants fear it, [a Leith Mail on Sunday poll] has found.',
  '[The Northern Family and Harbour Commission report] found that 40 were late.',
  '[The Centre for Tides’s database of boats] has it at 40.',
  'The harbour and [a Tide Office report] said so.',
  'She told the Leith Mail in May reports were late.',
  'Fewer boats leak, the Bureau of Harbour Statistics said.',
  'Fewer boats leak, [Bureau of Harbour Statistics data] show.',
]);

names('a story that an outlet ran, and its name behind what it is', [
  '[Quay FM] published a story where the mayor was late.',
  'The [Herald] ran an article alleging that the pier was old.',
  'The Herald published its first story in 1912.',
  'The Herald ran a marathon in which Bell came last.',
  'The board published a story about the pier.',
  'It was late, as reported by Avon newspaper The [Citizen].',
]);

names('what a study was reported in, and what the police were told', [
  '[The research] was reported in the journal Tides.',
  '[The study] was described in the scientific journal Tides.',
  'The study was reported to the board.',
  'The theft was reported in the journal of the court.',
  'Bell reported the theft to the police. In the report he claimed that it was his.',
  'Bell reported the theft to the police. [The report of the inspectors] said it was late.',
  'Officials reported the leak to the police in May. [The report], by the auditors, found 40 leaks.',
  '[An audit report] found 40 leaks. Bell reported it to the police. [The report] said they were old.',
  'The Herald told of a fire. [The report] said the boats were old.',
]);

names('a document that speaks', [
  '[A study in the Journal of Tides] found that the harbour was silting up.',
  '[An audit of the harbour by Fenwick Partners] warned that two piers were unsafe.',
  '[The survey] suggests that one in five boats leaks.',
  '[An editorial in the Harbour Times] called the pier a disgrace.',
  '[A leaked memo] says the pier was never inspected.',
  '[Port data] also shows it topping charts for free.',
  '[Figures from the port authority] show that traffic fell by a third.',
  '[Exit polls] suggest that Ms Ray has won.',
  '[Court records] show that the firm was sued twice.',
  '[The indictment] alleges that he sold the same boat three times.',
  '[The judgment] said the harbour master had acted unlawfully.',
  '[New research] shows that gulls prefer chips.',
  '[A harbour inquiry led by Dame Una Bright] concluded that nobody was to blame.',
  '[Her 44-page letter], posted on the door, warns that the pier will fall.',
  '[A port bulletin dated May 3] speaks of calm seas.',
  "[The port's own monitor] has it at 40 a day.",
  '[The harbour treaty] does not foresee such tolls.',
  '[Emails released on Monday] show that he knew.',
  '[A charge sheet] says he sold the same boat three times.',
  '[The research] had hinted at a link.',
  '[The drug trial] found a link.',
  '[The documents] named three captains.',
  '[A list of ports] accuses nobody.',
  '[The bill] says that courts decide.',
  // what is said is of those before it, or by what stands before it
  'The trial of three captains accused in two port cases opened on Monday.',
  'A list of captains accused of theft was lost.',
  'The notes to the bill say that courts decide.',
  'The murder trial heard that he sold the boat.',
  'His fraud trial found him guilty.',
  // a trial where there are judges, and elsewhere
  'The trial, the judge said, showed that the law works.',
  '[The trial] showed that the drug works.',
  '[A clinical trial] found that it works, and a judge said so.',
  '[An estimate by the bank] put the cost at £5m.',
  '[The council’s register], released on Monday, has it at 40.',
  '[Text messages seen by the port] show that he knew.',
  '[Research on teaching maths] found that children learn.',
  '[Several evaluations of the piers] are showing cracks.',
  "[Tern Maritime's ship tracking database] shows that it sank.",
  '[Several studies] have shown that gulls prefer chips.',
  'Bell compared [data from the Leith Centre].',
  'Surveyors compare [the figures from the port].',
  'The team is comparing [statistics from the Tide Office].',
  'Surveyors examined [records of the harbour].',
  '[The Harbour Risks Report 2024] found cracks.',
  '[A spot check by port inspectors] found that the scales were wrong.',
  '[A circular from the harbour office] says that two piers will shut.',
  'She paid by check, and checks on boats will go on.',
]);

names('a document that somebody leans on', [
  'Traffic fell by a third, according to [a report published on Monday].',
  'Half of the piers are unsafe, according to [figures from the port].',
  'The mayor cited [a study] showing that ferries are safer than cars.',
  'Ms Ray pointed to [a survey of 900 sailors by the Seamen’s Union].',
  'The port released [a letter from its former surveyor Ivo Lind].',
  'Traffic fell by a third, says [a report by the port authority].',
  'Ivo Lind wrote in [his memoir] that the pier was "a joke".',
  'The Herald obtained [a memo] saying the pier would fall.',
  'The union cited [a study urging a ban].',
  'In [a two-page memorandum], Mr. Lind put the chance of collapse at one in three.',
  'The panel said in [its ruling] that the pier must close.',
  'The case, laid out in [a paper posted to a preprint server on Sunday], rests on salt.',
  '[The research], published in the weekly Tides, took two years.',
  '[The findings] were published on Tuesday.',
  'Gulls prefer chips, write the authors in [their paper].',
  'The figure is based on [port tax records].',
  'The captain told MPs in [a letter] that the pier was safe.',
  'Half of the piers are unsafe, according to the results of [a survey].',
  'The High Court said in [a judgment published on Friday] that the pier was safe.',
  '[A lawsuit filed by Rix Ltd] says that the pier is unsafe.',
  'The pier was shut by [a 2021 ruling by Judge Lind].',
  'Traffic fell by a third, according to [data gathered for the port by the Tern Institute].',
  'Traffic fell by a third, a number based on [port tax records].',
  'In [a dissent], Justice Lind wrote that the law was clear.',
  'In [a 91-page opinion], Judge Lind wrote that the law was clear.',
  'On Monday, the High Court issued [an opinion on the closure], finding it unlawful.',
  'According to [a press release by Rix Ltd], sales doubled.',
  '[The Clean Water Bill], published in June, says firms must pay.',
  '[An open letter signed by 40 doctors] urged ministers to act.',
  'Ms Ray said that [a Harbour Times investigation last year] had exposed the fraud.',
]);

names('another outlet that the article leans on', [
  '[The Port Argus Leader] reports that the pier is safe.',
  'The pier is safe, according to [the Harbour Gazette].',
  'As both [Port Herald] and [Harbour Gazette] have reported, the pier is shut.',
  'The pier is shut, according to two Herald sources.',
  'The BBC said it would cut jobs.',
  'Royal Mail reported that sales fell.',
  'The Independent Schools Board reported that sales fell.',
  '[Local media] reported that the pier was shut.',
  '[State media] said the pier was shut.',
  'The pier was shut, according to [local news sources].',
  'The pier was shut, according to [the state news agency Tern].',
  '[Norwegian newspaper Havnbladet] reported that the pier was shut.',
  'The pier was shut on Monday, as reported by the [Port Herald].',
  'He called the pier a joke, as quoted by [Port Daily News].',
  '[Al Jazeera] reported the pier was shut.',
  '[Port News] said that the pier was shut.',
  'The pier was shut, the mayor said via news agency [Interfax].',
  '[The Harbour Gazette] noted the pier was old.',
  '[Several outlets] reported that the pier was shut.',
  '[The Port Herald] put the number of boats at 40.',
  '[The Port Herald] called the pier a disgrace.',
  'The [Port Herald] revealed a fraud on the pier.',
  '[The BBC] reports a fire on the pier.',
  '[Local media] said it was foggy on the quay.',
  '[State media] said it would be foggy on the quay.',
  'The [BBC] reported that it was foggy on the quay.',
  '[CNN] reports it is foggy on the quay.',
  '[Reports] said that the pier was shut.',
  '[Early reports] suggested that nobody was hurt.',
  '[Havnbladet] reported last week that the mayor had left.',
  'The mayor was to leave, [The Lantern] reported in September.',
  '"It was a fine pier", reads [a Rix press release].',
]);

names('what is no outlet that the article leans on', [
  'Port News said it would cut forty jobs.',
  'The BBC placed an order for lamps.',
  'Port News put the skipper on screen.',
  'The Port Herald called off its fair.',
  'The Port Herald wrote off its debts.',
  'The BBC described its new pier.',
  'The Port Herald reported its first loss.',
  'The BBC reveals its new lamps.',
  'Local media said they would strike.',
  'Bell told the Port Herald that the pier was shut.',
  'Bell told the Ledger that the pier was shut.',
  'Bell, who was ill, told the Ledger the pier was shut.',
  'The mayor reported that the pier was shut.',
  'Users of social media said the pier was shut.',
  'Bell spoke to local media on the quay.',
  'The media reported that the pier was shut.',
  'The press said the pier was shut.',
  'The police agency reported that the pier was shut.',
  'The pier was filmed by a Herald photographer.',
  'Two Herald sources noted that the pier was shut.',
  'Bell said in a press release that the pier was shut.',
  'In a statement, the harbour master, who was ill, said the pier was shut.',
  "Tern's statement said the pier was shut.",
  'There were reports of a fire.',
  'The ruling Harbour Front said the pier was shut.',
  'The pier was shut by a ruling by Judge Lind.',
  'The pier was shut over a lawsuit filed by Rix Ltd.',
  'Bell appealed against a Harbour Court ruling from Leith.',
  'The pier was shut after a Harbour Court ruling made it the town’s.',
  'The Geological Survey said the pier was shut.',
  'The Institute of Tides and Research said the pier was shut.',
  'The news agency is shut.',
  'Bell reads the Port Herald.',
  'Havnbladet reported that its profit rose. Havnbladet is old.',
  'Brightwater reported that its boats were full.',
  'Brightwater reported that sales fell.',
  'Scientists reported that the pier was shut.',
  'The dating website Rix reported that sales fell.',
  'Via Roma was shut, and the Port Herald was printed there.',
]);

names('what is no document, or not there yet', [
  'Bell lost data from the Leith Centre in May.',
  'Surveyors examined the report.',
  'The harbour master examined the letter.',
  'The panel compared the memo.',
  'Bell examined the boats.',
  'The law lets ports examine data about boats.',
  'Bell was tracking databases in Leith.',
  'Her studies went on in May.',
  'The Statistics Office puts it at 40.',
  'He told The Ledger on the quay that the pier was safe.',
  'The minister ordered a review of mooring.',
  'Police have launched an investigation into the fire.',
  'She called for an inquiry.',
  'The captain will report to the mayor on Monday.',
  'Scientists study the tide.',
  'His report card was poor.',
  'The Office for National Statistics employs 4,000 people.',
  'The pier is on record as the oldest in the county.',
  'Bill Rowe said the pier was safe.',
  'Ms Ray said in a statement that piers were safe.',
  'Ms Ray said so in a statement on Monday. The statement warned that the pier was unsafe.',
  'Ms Ray issued a statement warning that the pier was unsafe.',
  'Ms Ray said by email that the pier was safe.',
  'The mayor said at a briefing that the pier was safe.',
  'The paper reported that the pier was safe.',
  'He read a book on the ferry.',
  'There are reports of flooding on the quay.',
  'The bill for the repair came to £900.',
  'The Wall Street Journal reports.',
  'On a similar note, the pier is closed.',
  'Half of shoppers prefer gulls, according to Harbour Research.',
  'Treasury secretary Bill Rowe has moved.',
  'He rested for a few minutes.',
  'A witness said in the inquiry that the pier was safe.',
  'A secret document found on the quay belonged to the mayor.',
  'In my opinion, the pier is safe.',
  'The High Court has an opinion on the closure.',
  // when something was, and not what is leaned on
  'Since the Leith Post’s first report, a clerk has called it.',
  'She spoke to him after Leith’s polls closed.',
  'An early estimate was wrong.',
  'He signed the register.',
  'He voted no, in dissent.',
]);

describe('one entry for one document', () => {
  const articles: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    [
      'A report by the Seamen’s Union found cracks in the pier. The report said the port knew. Its findings were passed to the mayor. "We have read the report," she said.',
      [['A report by the Seamen’s Union', 'The report', 'Its findings', 'the report']],
    ],
    [
      'Most lifts stall, according to a fresh Reuters survey of lift keepers. The study says that few are mended.',
      [['a fresh Reuters survey of lift keepers', 'The study']],
    ],
    [
      'A study by Ulm University found salt. A survey by the port found none. The study was the first of its kind.',
      [['A study by Ulm University', 'The study'], ['A survey by the port']],
    ],
    [
      'The move follows a national review of how ports use inspection, which found 40 cracks. The National Review of Port Inspection, led by Dame Una Bright, took two years. Dame Una’s review was the third.',
      [['The National Review of Port Inspection', 'a national review of how ports use inspection', 'Dame Una’s review']],
    ],
    [
      'Piers unsafe, report finds\n\nHalf of the piers are unsafe, a report by the coastguard has found.',
      [['a report by the coastguard', 'report']],
    ],
    [
      'Dr Okoro’s report, published in March, found cracks. The review said the port knew, and it named the mayor.',
      [['Dr Okoro’s report', 'The review']],
    ],
    [
      'In his memoir, The Long Road Home, Ivo Lind writes that he was afraid. The book came out in May.',
      [['The Long Road Home', 'his memoir', 'The book']],
    ],
    [
      'A Harbour Times poll conducted in May found that half agree. A Harbour Times poll conducted in late March found that few do.',
      [['A Harbour Times poll conducted in May'], ['A Harbour Times poll conducted in late March']],
    ],
    ['Half agree in most national polls, and few in others. Here is what the polls say.', [['national polls', 'the polls']]],
    ['A new Acme poll found cracks. Recent Acme polls showed that there were none.', [['A new Acme poll'], ['Recent Acme polls']]],
    ['An Acme poll found cracks. The Acme poll showed that there were ten.', [['An Acme poll', 'The Acme poll']]],
    ['Tenants filed a lawsuit against the harbour tax. The motion says that it is unlawful.', [['a lawsuit', 'The motion']]],
    ['Tenants filed a lawsuit. Acme filed a motion to end it. The motion says that it is weak.', [['a motion', 'The motion']]],
    ['Forty boats sank, according to a report citing the harbour board.', [['a report citing the harbour board']]],
    ['A study in Tides found cracks. The paper says that there are ten.', [['A study in Tides', 'The paper']]],
    ['He paid, according to federal port records. The fee, port records show, was £4.', [['federal port records', 'port records']]],
    ['He paid, according to court records. The fee was £4, according to court documents.', [['court records', 'court documents']]],
    ['It is cold, according to data on the harbour board. Hardly anybody keeps their berthing data.', [['data on the harbour board']]],
    [
      'A Fenwick poll found cracks. A poll by Harbour News found none. The Fenwick poll was done in May. The poll is to be repeated.',
      [['A Fenwick poll', 'The Fenwick poll', 'The poll'], ['A poll by Harbour News']],
    ],
    [
      'A Fenwick poll found cracks. A poll by Harbour News found none. The poll is to be repeated.',
      [['A Fenwick poll'], ['A poll by Harbour News', 'The poll']],
    ],
    [
      'Several studies of lifts found rust. Their findings are dull. The study says that they are old.',
      [['Several studies of lifts', 'Their findings'], ['The study']],
    ],
    ['Port studies have found salt in it. The findings had been published in the journal Tides.', [['Port studies'], ['The findings']]],
    [
      'Research published in the journal Tides found that salt is common. The study asked 40 firms.',
      [['Research published in the journal Tides', 'The study']],
    ],
    ['Its report, State of the Piers 2023, said half will fall.', [['State of the Piers 2023', 'Its report']]],
    [
      'A report, Piers in the Balance, says that half will fall. The document has 90 pages.',
      [['Piers in the Balance', 'A report', 'The document']],
    ],
  ];
  test.each(articles)('%s', (text, expected) => {
    expect(found(text).map(({ name, aliases }) => [name, ...aliases].sort())).toEqual(expected.map((entry) => [...entry].sort()));
    expect(found(text).map(({ name }) => name)).toEqual(expected.map(([name]) => name));
  });
});

describe('author, date and kind', () => {
  const rows: readonly (readonly [string, Partial<Report>])[] = [
    ['A survey by the Seamen’s Union, released on 3 May, found cracks.', { kind: 'survey', author: 'Seamen’s Union', published: '3 May' }],
    ['Dr Okoro’s report, published last week, found cracks.', { kind: 'report', author: 'Dr Okoro', published: 'last week' }],
    ['The figures, published on Thursday by the Port Trust, show a fall.', { author: 'Port Trust', published: 'Thursday' }],
    ['Tax records show that he paid.', { kind: 'data', author: null }],
    ['A white paper published by the ministry in June proposes a tax.', { author: 'ministry', published: 'June' }],
    ['Its report, State of the Piers 2023, found cracks.', { name: 'State of the Piers 2023', published: '2023' }],
    ['A Harbour Times poll conducted in late March found cracks.', { published: 'late March' }],
    [
      'Tern Bank warned that fares would rise. “We expect worse,” the bank wrote in a note on Friday that was read widely.',
      { author: 'Tern Bank' },
    ],
    ['In his resignation letter, the outgoing harbour master, Ivo Lind, said that the pier was unsafe.', { author: 'Ivo Lind' }],
    ['Half agree, according to a recent Tern/ORC poll.', { name: 'a recent Tern/ORC poll', author: 'Tern/ORC' }],
    ['A report on the piers (2019) found cracks.', { published: '2019' }],
    ['A 2021 port audit found cracks.', { author: null, published: '2021' }],
    ['A Leith Mail on Sunday poll found cracks.', { author: 'Leith Mail on Sunday' }],
    ['A Tide Research Organization (TRO) report found cracks.', { author: 'Tide Research Organization (TRO)' }],
    ['The Northern Family and Harbour Commission report found cracks.', { author: 'Northern Family and Harbour Commission' }],
    ['A new Fenwick poll found cracks.', { author: 'Fenwick' }],
    ['A Fenwick Partners study found cracks.', { kind: 'study', author: 'Fenwick Partners' }],
    ['A review led by Dame Una Bright found cracks.', { kind: 'review', author: 'Dame Una Bright' }],
    ['A Reuters investigation in March found cracks.', { kind: 'outlet', author: 'Reuters', published: 'March' }],
    ['The Clean Port Panel said in its ruling that the pier must close.', { kind: 'ruling', author: 'The Clean Port Panel' }],
    [
      'More information: A. Rao et al, Salt in the Dust of Comets, Journal of Ice (2024). DOI: 10.5555/12345',
      { kind: 'study', name: 'Salt in the Dust of Comets', author: 'A. Rao et al', published: '2024' },
    ],
  ];
  test.each(rows)('%s', (text, expected) => expect(found(text)[0]).toMatchObject(expected));
});

test('the link is the one inside or right beside a mention', () => {
  const text = 'A study by Ulm University found that piers rot.';
  const linked = (words: string, href: string) => ({ span: { start: text.indexOf(words), end: text.indexOf(words) + words.length }, href });
  const document = { ...documentFromText(text), lang: 'en', links: [linked('found', 'https://journal.example/1')] };
  expect(analyse(document, languages).reports[0]?.href).toBe('https://journal.example/1');
  const far = { ...document, links: [linked('piers', 'https://journal.example/2')] };
  expect(analyse(far, languages).reports[0]?.href).toBeNull();
});

test('every name, author and date stands in the text, and mentions are in order', () => {
  const text = 'A survey by the Seamen’s Union, released on 3 May, found cracks. It warned of worse. The survey cost £900.';
  for (const { name, aliases, author, published, mentions } of found(text)) {
    for (const words of [name, ...aliases, author, published]) expect(words === null || text.includes(words)).toBe(true);
    expect(mentions).toEqual([...mentions].sort((a, b) => a.start - b.start));
  }
});

test('a title in apposition ties what it names to the document that the article began with, and a date that opens the sentence is its', () => {
  const text =
    "An independent review of pier safety found cracks in May.\n\nDr Okoro's report, the Independent Review of Pier Safety and Repair, also found rust.\n\nPublished in June, it found that nobody had looked.";
  const [review, ...others] = found(text);
  expect(others).toEqual([]);
  expect([review?.name, review?.author, review?.published]).toEqual([
    'the Independent Review of Pier Safety and Repair',
    'Dr Okoro',
    'June',
  ]);
});

test('word of something that happened is no document', () => {
  expect(found('The port treats every report of a loose plank as urgent.')).toEqual([]);
});

test('thousands of documents take time in proportion to the text', () => {
  const sentence = 'A report by the Port of Ulm found cracks, and a study said so too. ';
  const time = (times: number) => {
    const text = sentence.repeat(times);
    const start = performance.now();
    found(text);
    return performance.now() - start;
  };
  time(50);
  expect(time(1600) / time(200)).toBeLessThan(40);
});

test('two universities are not one for the word that both are called', () => {
  const called = (text: string) => found(text).map(({ name }) => name);
  expect(called('A study by Avon University found it. A study by Leith University did not find it.')).toEqual([
    'A study by Avon University',
    'A study by Leith University',
  ]);
  expect(called('A study by Avon University found it. The Avon University study is new.')).toEqual(['A study by Avon University']);
  expect(called('A study by the University found it. The University study is new.')).toEqual(['A study by the University']);
});
