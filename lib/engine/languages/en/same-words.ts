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
