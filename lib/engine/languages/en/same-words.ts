/** Words that mean the same thing or side. All lower case. */
/** Nouns for documents that an article uses for one another. */
export const sameDocuments = [
  'report study review survey poll audit inquiry enquiry investigation analysis paper research assessment evaluation document finding data dossier',
  'letter memo memorandum email e-mail note message document',
  'lawsuit suit complaint filing indictment claim document',
  'ruling judgment judgement verdict decision order',
  'statement release announcement communiqué',
  'book memoir autobiography biography',
  'film documentary video footage recording',
  'article column editorial story interview essay',
  'bill law act legislation treaty agreement deal',
];

// none that others are called as often: a deputy mayor, a club captain
const officers = 'constable sergeant inspector superintendent detective corporal trooper';

/** Nouns for people, each before those of whom an article may call one so later: "Sergeant Ana Ruiz … the officer". */
export const widerNouns = [
  `officer ${officers} garda`,
  `policeman officer ${officers}`,
  `policewoman officer ${officers}`,
  'detective inspector sergeant',
  'lawyer barrister solicitor attorney advocate',
  'attorney lawyer',
  'barrister lawyer',
  'solicitor lawyer',
  'advocate lawyer barrister',
  'counsel lawyer barrister advocate attorney',
  'judge justice magistrate recorder',
  'lawmaker senator representative congressman congresswoman assemblyman assemblywoman legislator mp mps msp mep mla mpp td',
  'legislator senator representative congressman congresswoman assemblyman assemblywoman lawmaker',
  'parliamentarian senator mp mps msp mep mla mpp td',
  'politician senator representative congressman congresswoman mp mps msp mep mla mpp td councillor minister mayor governor',
  'councillor alderman councilman councilwoman',
  'academic professor lecturer scholar historian',
  'scholar professor lecturer historian academic',
  'scientist biologist physicist chemist geneticist astronomer ecologist geologist climatologist epidemiologist virologist researcher',
  'researcher scientist biologist physicist chemist geneticist astronomer ecologist geologist climatologist epidemiologist virologist',
  'doctor physician surgeon cardiologist paediatrician pediatrician psychiatrist oncologist gp',
  'physician doctor surgeon cardiologist paediatrician pediatrician psychiatrist oncologist',
  'cleric bishop archbishop priest vicar imam rabbi pastor cardinal',
  'clergyman bishop archbishop priest vicar pastor',
  'priest vicar rector',
  'diplomat ambassador envoy',
  'envoy ambassador',
  'executive ceo cfo coo',
  'journalist reporter correspondent columnist broadcaster',
  'reporter journalist correspondent',
  'writer novelist author columnist playwright poet',
  'campaigner activist',
  'activist campaigner',
  'musician singer guitarist drummer pianist violinist bassist songwriter rapper',
  'educator teacher headteacher principal professor lecturer',
  'headteacher headmaster headmistress',
  'firefighter fireman',
];

/** Sides of which nobody is on two. */
export const sides = {
  republican: 'republican',
  gop: 'republican',
  democrat: 'democrat',
  democratic: 'democrat',
  labour: 'labour',
  conservative: 'conservative',
  tory: 'conservative',
};
