/** English nouns for what an article leans on as a source, and the words beside them. */
import type { ReportKind } from '../model.ts';

const kinds: readonly (readonly [ReportKind, string])[] = [
  [
    'report',
    'report reports findings audit assessment dossier whitepaper paper document documents memo memorandum guidance manifesto bulletin briefing',
  ],
  ['study', 'study studies research analysis analyses trial experiment meta-analysis modelling modeling'],
  ['review', 'review reviews inquiry inquiries enquiry investigation investigations probe inquest'],
  ['survey', 'survey surveys poll polls polling census questionnaire'],
  ['data', 'data figures statistics numbers estimates records dataset index'],
  ['ruling', 'ruling judgment judgement verdict opinion'],
  ['filing', 'filing filings indictment complaint affidavit lawsuit petition submission bill'],
  ['letter', 'letter letters email emails'],
  ['release', 'release'],
  ['book', 'book memoir biography autobiography'],
];

/** Head nouns, each with its kind. */
export const reportNouns: ReadonlyMap<string, ReportKind> = new Map(
  kinds.flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
);

/** Participles that lead to when, where or by whom it was made. */
export const reportParticiples = new Set(
  'published released issued conducted commissioned written led produced prepared compiled seen obtained leaked presented posted carried funded sent signed filed entitled titled called showing highlighting detailing examining'.split(
    ' ',
  ),
);

/** Nouns that need an author, a name or a role as a speaker to count: they often mean something else. */
export const vagueReportNouns = new Set(
  'numbers figures records paper document documents index opinion complaint trial experiment book books email emails bill briefing estimates petition release lawsuit probe judgment judgement verdict ruling assessment analysis research'.split(
    ' ',
  ),
);
