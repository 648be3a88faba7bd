/** English words for what an article leans on as a source: reports, studies, surveys, letters… and the words beside them. */
import type { ReportKind } from '../model.ts';
import type { ReportWords } from './language.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const KINDS: readonly (readonly [ReportKind, string])[] = [
  [
    'report',
    'report reports findings audit audits assessment assessments dossier dossiers whitepaper paper papers document documents guidance manifesto bulletin bulletins briefing draft notice factsheet treaty charter guidelines transcript transcripts minutes diary diaries leaflet brochure certificate presentation slides contract blog newsletter',
  ],
  ['study', 'study studies research analysis analyses trial experiment meta-analysis preprint modelling modeling simulation simulations'],
  [
    'review',
    'review reviews evaluations inquiry inquiries enquiry enquiries investigation investigations probe inquest inspection evaluation examination autopsy post-mortem',
  ],
  ['survey', 'survey surveys poll polls polling questionnaire'],
  [
    'data',
    'census data estimate register figures statistics numbers estimates records dataset database index tracker tally count monitor barometer checker projections forecast forecasts logs log ledger spreadsheet inventory ranking rankings chart list',
  ],
  ['ruling', 'ruling rulings judgment judgement judgments verdict opinion dissent'],
  [
    'filing',
    'filing filings indictment indictments complaint affidavit affidavits lawsuit lawsuits petition submission bill prospectus deposition subpoena',
  ],
  ['letter', 'letter letters email emails memo memos memorandum memoranda note cable cables'],
  ['release', 'release'],
  ['book', 'book memoir memoirs biography autobiography'],
  ['outlet', 'editorial editorials op-ed column exposé documentary article'],
];

const SAYS =
  'say says said find finds found show shows showed shown suggest suggests suggested conclude concludes concluded write writes wrote warn warns warned estimate estimates estimated reveal reveals revealed note notes noted report reports reported indicate indicates indicated state states stated claim claims claimed argue argues argued describe describes described detail details detailed depict depicts depicted put puts forecast forecasts project projects projected predict predicts predicted recommend recommends recommended call calls called speak speaks spoke read reads fault faults faulted criticise criticises criticised criticize criticizes criticized blame blames blamed identify identifies identified list lists listed record records recorded demonstrate demonstrates demonstrated confirm confirms confirmed highlight highlights highlighted outline outlines outlined allege alleges alleged accuse accuses accused urge urges urged explain explains explained cite cites cited quote quotes quoted point points pointed add adds added assert asserts asserted declare declares declared stipulate stipulates stipulated foresee foresees foresaw tell tells told name names named count counts counted link links linked caution cautions cautioned acknowledge acknowledges acknowledged acknowledging determine determines determined hold holds held rule rules ruled mention mentions mentioned cover covers covered document documents documented attribute attributes attributed rate rates rated rank ranks ranked end ends ended begin begins';

/** What the nouns, verbs and participles of English say of a document. */
export const reportWords: ReportWords = {
  nouns: new Map(KINDS.flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const))),
  vague: list(
    'minutes diary diaries leaflet brochure certificate presentation slides contract blog newsletter inspection evaluation examination autopsy post-mortem forecast forecasts logs log ledger spreadsheet inventory ranking rankings chart list numbers figures records paper papers document documents index opinion complaint trial experiment book books email emails bill briefing estimates petition release lawsuit lawsuits probe judgment judgement verdict assessment assessments analysis analyses research draft notice note treaty charter count transcript transcripts tracker tally monitor barometer checker projections submission column article documentary database cable cables guidelines bulletin guidance simulation simulations subpoena deposition data statistics dissent estimate register',
  ),
  mass: list(
    'data research analysis guidance figures statistics records modelling modeling polling estimates projections findings guidelines',
  ),
  says: list(SAYS),
  saying: list(
    'showing suggesting highlighting urging warning detailing examining saying claiming alleging finding revealing indicating outlining describing accusing concluding recommending estimating arguing stating depicting',
  ),
  made: list(
    'published released issued conducted commissioned written led produced prepared compiled seen obtained leaked presented posted carried funded sent signed filed entitled titled called dated shown circulated reviewed viewed shared unveiled authored drafted undertaken collected collated drawn held kept taken chaired submitted made handed delivered calculated gathered analysed analyzed',
  ),
  citing: list(
    'released published issued cited citing cites cite unveiled quoted quoting quotes despite per obtained leaked presented posted referenced referencing',
  ),
  awaited: list(
    'order orders ordered ordering launch launches launched launching open opens opened opening demand demands demanded await awaits awaiting promise promised promises begin began begins conduct conducts conducting plan planned plans seek seeks sought want wants wanted need needs start started starting pending under complete completed face faces faced join joined lead leads leading support supported halt resume resumed undergo expect expected request requested requesting during amid',
  ),
  families: new Map(
    [
      'memo memorandum memoranda memos',
      'tally count',
      'audit audits',
      'study studies trial experiment',
      'survey surveys poll polls polling questionnaire',
      'review reviews',
      'inquiry inquiries enquiry enquiries investigation investigations probe inquest',
      'letter letters',
      'email emails',
      'lawsuit lawsuits complaint',
      'ruling rulings judgment judgement judgments verdict opinion',
      'data dataset database figures statistics records',
      'finding findings',
      'analysis analyses',
      'report reports',
      'memoir memoirs book biography autobiography',
    ].flatMap((family) => {
      const [first = '', ...others] = family.split(' ');
      return [first, ...others].map((noun) => [noun, first] as const);
    }),
  ),
};
