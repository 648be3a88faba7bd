/** Words for what is written, filmed or issued, and speaks: "the report found". */
export const documentNouns = {
  /** What is written and speaks. */
  documentNoun:
    'report study review survey poll audit inquiry enquiry investigation analysis paper statement letter memo memorandum document dossier filing lawsuit suit indictment complaint ruling judgment judgement verdict research finding census statistics statistic figure data assessment article book email e-mail tweet post website webpage message notice release transcript record affidavit bill treaty law constitution act charter manifesto plan policy strategy guidance guideline advisory bulletin circular briefing summary submission petition testimony evidence editorial column interview essay thesis brief chart graph index forecast projection estimate evaluation appraisal consultation sign poster banner placard label leaflet brochure list ranking table scorecard note diary memoir autobiography biography profile documentary film footage video recording image text caption headline blog statute code agreement contract deal resolution declaration communiqué communique white-paper ad advert advertisement leaflet proposal motion order warrant subpoena certificate prospectus accounts spreadsheet simulation trial experiment result average',
  /** … and ends a title: "the National Audit". */
  titleNoun: 'report review audit inquiry enquiry study assessment evaluation census bulletin manifesto charter treaty act',
  /** … and is issued in somebody’s name. */
  issued: 'statement letter tweet post memo email e-mail note release message notice lawsuit complaint bulletin advisory',
  /** … and has researchers. */
  study: 'study report paper survey research analysis review',
  /** What was said, of somebody: "in the words of Ana Ruiz". */
  wording: 'word words',
} as const;
