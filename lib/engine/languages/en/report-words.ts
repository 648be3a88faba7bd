/** English words for what an article leans on as a source: reports, studies, surveys, letters… and the words beside them. */
import type { ReportKind } from '../../model.ts';
import type { LanguageData } from '../language-data.ts';
import { formsOf, verbForms } from './verb-forms.ts';

/** The nouns of each kind; starred are those that name other things as often. */
const KINDS: readonly (readonly [ReportKind, string])[] = [
  [
    'report',
    'report reports findings audit audits assessment* assessments* dossier dossiers whitepaper paper* papers* document* documents* guidance* manifesto bulletin* bulletins briefing* draft* notice* factsheet treaty* charter* guidelines* transcript* transcripts* summary* minutes* diary* diaries* leaflet* brochure* certificate* presentation* slides* contract* blog* newsletter* sheet* circular* circulars* advisory* advisories* decree* decrees* slideshow*',
  ],
  [
    'study',
    'study studies research* analysis* analyses* trial* experiment* meta-analysis preprint modelling modeling simulation* simulations*',
  ],
  [
    'review',
    'review reviews evaluations inquiry inquiries enquiry enquiries investigation investigations probe* inquest inspection* evaluation* examination* autopsy* post-mortem* check*',
  ],
  ['survey', 'survey surveys poll polls polling questionnaire'],
  [
    'data',
    'census data* estimate* register* figures* statistics* numbers* estimates* records* dataset database* index* tracker* tally* count* monitor* barometer* checker* projections* forecast* forecasts* logs* log* ledger* spreadsheet* inventory* ranking* rankings* chart* list*',
  ],
  ['ruling', 'ruling rulings judgment* judgement* judgments verdict* opinion* dissent*'],
  [
    'filing',
    'filing filings indictment indictments complaint* affidavit affidavits lawsuit* lawsuits* petition* motion* submission* bill* prospectus chargesheet deposition* subpoena*',
  ],
  ['letter', 'letter letters email* emails* memo memos memorandum memoranda note* cable* cables* messages*'],
  ['release', 'release*'],
  ['book', 'book* memoir memoirs biography autobiography'],
  ['outlet', 'editorial editorials op-ed column* exposé documentary* article*'],
];

const SAYS =
  'say find show suggest hint conclude write warn estimate reveal note report indicate state claim argue describe detail depict put forecast project predict recommend call speak read fault criticise criticize blame identify list record demonstrate confirm highlight outline allege accuse urge explain cite quote point add assert declare stipulate foresee tell name count link caution acknowledge determine hold rule mention cover document attribute rate rank end begin';

/** What the nouns, verbs and participles of English say of a document. */
export const reportWords: NonNullable<LanguageData['reports']> = {
  nouns: Object.fromEntries(KINDS.map(([kind, nouns]) => [kind, nouns.replaceAll('*', '')])),
  vague: KINDS.flatMap(([, nouns]) => nouns.split(' ').flatMap((noun) => (noun.endsWith('*') ? [noun.slice(0, -1)] : []))),
  mass: 'data research analysis guidance figures statistics records modelling modeling polling estimates projections findings guidelines',
  says: SAYS.split(' ')
    .flatMap(formsOf)
    .filter((form) => !form.endsWith('ing')),
  saying:
    'showing suggesting highlighting urging warning detailing examining saying claiming alleging finding revealing indicating outlining describing accusing concluding recommending estimating arguing stating depicting',
  made: 'published released issued conducted commissioned written led produced prepared compiled seen obtained leaked presented posted carried funded sent signed filed entitled titled called dated shown circulated reviewed viewed shared unveiled authored drafted undertaken collected collated drawn held kept taken chaired submitted made handed delivered calculated gathered analysed analyzed',
  citing:
    'released published issued cited citing cites cite unveiled quoted quoting quotes despite per obtained leaked presented posted referenced referencing',
  awaited: `${verbForms(
    'order launch open demand await promise begin plan seek want need start face request resume',
  )} ${'conduct conducts conducting pending under complete completed join joined lead leads leading support supported halt undergo expect expected during amid'}`,
  families: [
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
    'presentation slideshow slides',
    'memoir memoirs book biography autobiography',
  ],
};
