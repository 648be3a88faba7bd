/** The sample article of the gallery, written for Whosaid: every kind of source, statement, number and report. */
import { Marked } from './marked.ts';

const marked = new Marked([
  ['title', 'Ferry to Skarra halted after crews call it ‘a bucket with a flag on it’'],
  [
    'paragraph',
    'The car ferry to Skarra has been taken out of service after fitters found 61 faults below the waterline, the operator has confirmed.',
  ],
  ['caption', 'The Maid of Skarra at her berth on Sunday. ‘We were not told’, a banner says.'],
  ['paragraph', 'In a survey published on Friday, the Sound Safety Board found that the line had put off repairs “season after season”.'],
  [
    'paragraph',
    'The survey, Afloat on Paper: Maintenance on the Skarra Route, said £2.3m had been spent on the ship since 2021, about 35% less than planned.',
  ],
  ['paragraph', 'Skarra Sound Ferries denied that it had known of the cracks in the stern door before October.'],
  ['paragraph', 'In a statement, the line added: “We owe the islanders an apology, and today we give it without any conditions.'],
  [
    'paragraph',
    '“A second ship is on her way from Lorne. She will carry 40 cars on each sailing until the spring, and no one who has booked will pay a penny more than they have paid already.',
  ],
  ['paragraph', '“No boat leaves Skarra until a fitter has signed for it with their own name.”'],
  ['heading', '‘Nobody asked us’'],
  [
    'paragraph',
    'Morag Tulloch, a nurse who crosses twice a week, said she had counted nine cancelled sailings since August. “They cancel by text at six in the morning. Nobody asked us,” she said, “and nobody rang the clinic.”',
  ],
  ['paragraph', 'The Skarra Crofters’ Union told the Sound Gazette that lambs had been left on the quay for two nights.'],
  [
    'paragraph',
    'An engineer at the yard, who asked not to be named because her contract forbids it, said the crews had a name for the ship: “a bucket with a flag on it”. “Sixty-one is only what we wrote down,” she said.',
  ],
  [
    'paragraph',
    'A spokesman for Callum Reith, the transport minister, said the minister was “watching closely”. “Nobody on Skarra will be left without a lifeline,” the spokesman added.',
  ],
  ['paragraph', 'According to the harbour master, the ship took on 12 tonnes of water in March. The operator puts it at nine tonnes.'],
  [
    'paragraph',
    'About 2,400 people use the crossing each week. A study by the University of Lorne put the cost of a week without it at £180,000.',
  ],
  ['paragraph', 'Repairs described as “routine” begin on Monday.'],
]);

const THE_LINE = 0;
const BOARD = 1;
const SURVEY = 2;
const TULLOCH = 3;
const UNION = 4;
const ENGINEER = 5;
const SPOKESMAN = 6;
const HARBOUR_MASTER = 7;

const attributions = marked.said([
  {
    words: ['The car ferry to Skarra has been taken out of service after fitters found 61 faults below the waterline'],
    kind: 'indirect',
    cue: 'confirmed',
    mention: 'the operator',
    source: THE_LINE,
    basis: 'resolved',
    antecedent: 'Skarra Sound Ferries',
  },
  {
    words: ['that the line had put off repairs “season after season”'],
    kind: 'mixed',
    cue: 'found',
    mention: 'the Sound Safety Board',
    via: 'In a survey published on Friday',
    source: BOARD,
  },
  {
    words: ['£2.3m had been spent on the ship since 2021, about 35% less than planned'],
    kind: 'indirect',
    cue: 'said',
    mention: 'The survey',
    source: SURVEY,
  },
  {
    words: ['that it had known of the cracks in the stern door before October'],
    kind: 'indirect',
    act: 'denial',
    cue: 'denied',
    mention: 'Skarra Sound Ferries',
    source: THE_LINE,
  },
  {
    words: [
      '“We owe the islanders an apology, and today we give it without any conditions.',
      '“A second ship is on her way from Lorne. She will carry 40 cars on each sailing until the spring, and no one who has booked will pay a penny more than they have paid already.',
      '“No boat leaves Skarra until a fitter has signed for it with their own name.”',
    ],
    cue: 'added',
    mention: 'the line',
    via: 'In a statement',
    source: THE_LINE,
    basis: 'resolved',
    antecedent: 'Skarra Sound Ferries',
  },
  {
    words: ['she had counted nine cancelled sailings since August'],
    kind: 'indirect',
    cue: 'said',
    mention: 'Morag Tulloch',
    source: TULLOCH,
  },
  {
    words: ['“They cancel by text at six in the morning. Nobody asked us,”', '“and nobody rang the clinic.”'],
    cue: 'said',
    mention: 'she',
    source: TULLOCH,
    basis: 'resolved',
    antecedent: 'Morag Tulloch',
  },
  {
    words: ['that lambs had been left on the quay for two nights'],
    kind: 'indirect',
    cue: 'told',
    mention: 'The Skarra Crofters’ Union',
    via: 'told the Sound Gazette',
    source: UNION,
  },
  {
    words: ['the crews had a name for the ship: “a bucket with a flag on it”'],
    kind: 'mixed',
    cue: 'said',
    mention: 'An engineer at the yard',
    source: ENGINEER,
  },
  {
    words: ['“Sixty-one is only what we wrote down,”'],
    cue: 'said',
    mention: 'she',
    source: ENGINEER,
    basis: 'resolved',
    antecedent: 'An engineer at the yard',
  },
  {
    words: ['the minister was “watching closely”'],
    kind: 'mixed',
    cue: 'said',
    mention: 'A spokesman for Callum Reith, the transport minister',
    source: SPOKESMAN,
  },
  {
    words: ['“Nobody on Skarra will be left without a lifeline,”'],
    cue: 'added',
    mention: 'the spokesman',
    source: SPOKESMAN,
    basis: 'resolved',
    antecedent: 'A spokesman for Callum Reith',
  },
  {
    words: ['the ship took on 12 tonnes of water in March'],
    kind: 'indirect',
    cue: 'According to',
    mention: 'the harbour master',
    source: HARBOUR_MASTER,
  },
  { words: ['“routine”'], kind: 'direct' },
]);

export const ferry = marked.analysis(
  {
    url: 'https://sound-gazette.example/news/skarra-ferry',
    title: 'Ferry to Skarra halted after crews call it ‘a bucket with a flag on it’',
    byline: 'By Ailsa Munro',
    site: 'The Sound Gazette',
    published: '2026-11-09T07:30:00Z',
    lang: 'en-GB',
  },
  {
    attributions,
    sources: marked.sources([
      { name: 'Skarra Sound Ferries', aliases: ['the operator', 'the line'], kind: 'organisation' },
      { name: 'the Sound Safety Board', kind: 'organisation' },
      { name: 'Afloat on Paper: Maintenance on the Skarra Route', aliases: ['The survey'], kind: 'document' },
      { name: 'Morag Tulloch', role: 'a nurse who crosses twice a week' },
      { name: 'The Skarra Crofters’ Union', kind: 'group' },
      { name: 'An engineer at the yard', kind: 'unnamed', reason: 'because her contract forbids it' },
      { name: 'A spokesman for Callum Reith, the transport minister', speaksFor: 8 },
      { name: 'the harbour master' },
      { name: 'Callum Reith', role: 'the transport minister' },
    ]),
    quantities: [
      marked.number('61', { value: 61, counted: 'faults below the waterline', from: '61 faults', source: THE_LINE, attribution: 0 }),
      marked.number('£2.3m', { value: 2_300_000, unit: 'GBP', source: SURVEY, attribution: 2 }),
      marked.number('about 35% less', {
        value: 35,
        unit: 'percent',
        approximate: true,
        counted: 'than planned',
        source: SURVEY,
        attribution: 2,
      }),
      marked.number('40', { value: 40, counted: 'cars', from: '40 cars', source: THE_LINE, attribution: 4 }),
      marked.number('nine', { value: 9, counted: 'cancelled sailings', from: 'nine cancelled', source: TULLOCH, attribution: 5 }),
      marked.number('two nights', { value: 2, unit: 'night', source: UNION, attribution: 7 }),
      marked.number('12 tonnes', { value: 12, unit: 'tonne', counted: 'of water', source: HARBOUR_MASTER, attribution: 12, differs: [7] }),
      marked.number('nine tonnes', { value: 9, unit: 'tonne', source: THE_LINE, differs: [6] }),
      marked.number('About 2,400', { value: 2400, approximate: true, counted: 'people', from: 'About 2,400' }),
      marked.number('£180,000', { value: 180_000, unit: 'GBP', counted: 'the cost of a week without it' }),
      marked.number('Sixty-one', { value: 61, source: THE_LINE, same: [0] }),
    ].map((quantity, index) => (index === 0 ? { ...quantity, same: [10] } : quantity)),
    reports: [
      {
        name: 'Afloat on Paper: Maintenance on the Skarra Route',
        aliases: ['a survey', 'The survey'],
        kind: 'survey',
        author: 'the Sound Safety Board',
        published: 'Friday',
        href: 'https://sound-safety.example/afloat.pdf',
        mentions: [
          marked.span('a survey published on Friday'),
          marked.span('Afloat on Paper: Maintenance on the Skarra Route'),
          marked.span('The survey'),
        ],
        source: SURVEY,
      },
      {
        name: 'A study by the University of Lorne',
        aliases: [],
        kind: 'study',
        author: 'the University of Lorne',
        published: null,
        href: null,
        mentions: [marked.span('A study by the University of Lorne')],
        source: null,
      },
    ],
    echoes: [
      { span: marked.span('‘a bucket with a flag on it’'), attribution: 8 },
      { span: marked.span('‘Nobody asked us’'), attribution: 6 },
      { span: marked.span('‘We were not told’'), attribution: null },
    ],
  },
);
