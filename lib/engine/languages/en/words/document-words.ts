/** Words for documents and for what stands beside them, by what they tell of a mention. Nouns of families by the noun that stands for them (`ReportWords.families`). */
export const documentWords = {
  reportNoun: 'report reports',
  recordsNoun: 'records',
  dataNoun: 'data',
  /** What somebody said rather than a document, as in "on a similar *note*". */
  remarkNoun: 'note',
  /** Somebody's given name too. */
  namesake: 'bill',
  /** Told of as often as it is leaned on; one that speaks needs its article. */
  correspondence: 'email emails briefing',
  /** "the *paper* says", "the *numbers* say": as often a newspaper, an opinion, nobody's. */
  ambiguousDocument: 'paper messages numbers records count opinion judgment article column',
  /** What is said in one is its author's: "in an *article*". */
  writtenPiece: 'release notice note article column opinion',
  /** Stands for what was found: "the *findings*, published in a journal". */
  researchNoun: 'research finding paper analysis',
  /** Resumes a document of another noun: "the study … the *paper*". */
  resumingNoun: 'report study document finding paper draft dossier analysis research work',
  /** … a survey or data. */
  figuresNoun: 'survey data finding figures',
  /** … a report: "Dr Okoro's report … the *review*". */
  inquiryNoun: 'review audit inquiry',
  /** What a lawsuit is called where it is spoken of again. */
  filingNoun: 'filing suit lawsuit complaint petition motion submission',
  genericDocument: 'document',
  proceedings: 'inquiry',
  studyNoun: 'study',
  rulingNoun: 'ruling',
  findingNoun: 'finding',
  analysisNoun: 'analysis research',
  /** Says little of what a document is; a fuller mention names it. */
  plainDocument: 'finding draft document paper',
  /** What is on file: "court *documents*". */
  onFile: 'documents papers records data filings',
  /** Names of documents end with it: "the Harbour *Report*". */
  titleEnd: 'report bill study',
  /** Nothing but a document, whatever it is tagged as. */
  sureDocument: 'tally dossier memo memorandum editorial survey affidavit indictment prospectus dataset audit memoir questionnaire',
  /** A body's name ends with it: "Consumer *Reports*". */
  bodyNameEnd: 'research reports records data index analysis',
  /** What a body surveys that is called so: "the *Geological* Survey". */
  surveyed: 'geological ordnance antarctic topographical hydrographic coastal archaeological',
  /** Is held in court, or is a study. */
  trialNoun: 'trial trials',
  /** Who is in a court, and what is done there. */
  courtNoun:
    'judge judges jury jurors juror prosecutor prosecutors prosecution defendant defendants magistrate magistrates verdict acquitted convicted testified testimony sentencing',
  /** "a *copy* of the letter". */
  documentPart: 'results copy copies excerpt excerpts version section part',
  /** "the most *recent* of the letters". */
  selective: 'recent latest newest first last',
  /** Not the one spoken of before. */
  otherOne: 'another other separate second third earlier previous different own',
  /** Those who make documents. */
  documentMaker:
    'researchers scientists academics economists auditors experts inspectors mps lawmakers committee panel campaigners historians engineers analysts doctors consultants campaign',
  /** Written with a capital, and no document is by it. */
  madeByNobody: 'internet democratic republican facebook twitter tv covid covid-19 brexit',
  /** What records are kept of, or where: "*tax* records". */
  recordTopic: 'court tax county city state property prison school bank phone land police company council census crime exit internal',
  /** An office that "general" stands behind: "the *auditor* general". */
  generalOffice: 'auditor attorney inspector director secretary solicitor',
  postpositive: 'general elect designate',
  /** Nothing that an outlet is called: the post office, the royal mail. */
  postal: 'royal office',
  /** Small in a title between its capitals. */
  titleSmall: 'of the and for to in on a an from at by with or into :',
  /** A document that speaks or that a sentence opens with is called so later. */
  documentPronoun: 'it its they',
} as const;
