/** What tells where words and lines are cut: abbreviations, clitics, words that begin with an apostrophe, credits of pictures, the lines of letters. */
export const writingWords = {
  /** A full stop after it belongs to it. */
  abbreviation:
    'mr mrs ms dr fr msgr mgr eng prof profs sen sens rep reps gov govs gen lt col sgt capt maj cpl pte cllr ald rev hon engr barr surv st jr sr inc ltd co corp v vs jan feb mar apr jun jul aug sept sep oct nov dec dept det supt insp messrs mt ave etc approx est vol ed cmdr adm atty asst assoc univ ft pvt pres brig al ariz calif colo conn fla ga ind kan ky mich minn mont neb nev okla ore tenn tex va vt wis wyo',
  /** With a capital and a full stop it numbers what comes next, or is money: "*No.* 2", "*Rs.* 400". */
  numeroSign: 'no nos rs prop',
  /** Written with the word before it, and a token of its own: "do*n't*", "Khan*'s*". */
  clitic: "n't 's 're 've 'll 'd 'm not",
  /** Written with a clitic that has no apostrophe: "can*not*". */
  fused: 'cannot',
  /** Begins with an apostrophe in place of letters: "'tis", "'em". */
  elided: 'tis twas em til cause round bout n cos kay sup nuff',
  /** What a caption says first that is by somebody: "*Photo*: Ana Ruiz", "*Image* by". */
  pictureNoun: 'image images photo photos photograph photographs picture pictures illustration graphic video',
  /** What somebody did for an article or a film, before a colon and who it was: "*Editing*: Ana Ruiz". */
  creditedWork:
    'text texts words story interview interviews reporting additional research photography editing edited editor editors production produced producer producers reporter reporters photographer photographers translation translated translator transcript transcription transcribed recording recorded illustrations illustrated illustrator design designer layout camera sound music director subtitles compiled written',
  /** "Photo *credit*". */
  credit: 'credit credits',
  /** What readers send in, in numbers, beside letters and comments: "Your *messages*". */
  sentIn: 'messages texts tweets posts views thoughts opinions memories',
  /** A line above an e-mail, by its name: "*From*: Ana Ruiz", "*Subject*: The lock". */
  senderField: 'from',
  mailField: 'from to cc bcc date sent subject',
  /** … that stands above nothing else. */
  mailOnly: 'cc bcc sent subject',
  /** "*put* out a statement, *signed* by the chair" */
  puttingOut: 'put puts putting',
  signing: 'signed',
  /** Opens a letter, and ends it above who signs: "*Dear* Minister", "Yours *sincerely*". */
  greeting: 'dear',
  letterEnding: 'yours sincerely faithfully regards respectfully signed wishes',
  /** Names the field with what a letter is about: "*Sub*: False statement made by the board". */
  subjectField: 'sub subject re ref',
  /** What a page calls a talk that it gives: "*Transcripts* are made in a hurry." */
  transcript: 'transcript transcripts',
  /** Where all may read it: "*Open* letter to the board". */
  openToAll: 'open',
  /** Calls for attention before what it is about: "*BREAKING*: The mill is gone". */
  alarm: 'breaking emergency warning alert urgent update updated latest live exclusive',
  /** Whom a letter to an editor greets: "*Sir*, – It was late." */
  salutation: 'sir sirs madam',
  /** Says that somebody else wrote what somebody is said to have written: "a *hoax*". */
  feigning:
    'hoax hoaxes hoaxer hoaxers scam scams scammer scammers phishing fake fakes faked fraudster fraudsters fraudulent spoof spoofed forged forgery impersonate impersonated impersonating impersonator bogus hacked hacker hackers',
  /** What those do and give who have the floor: "Ruiz *spoke* to the crowd", "her first *briefing*". */
  havingFloor: 'speak speaks speaking spoke spoken talk talks talking talked addressed addressing briefing evidence microphone',
  /** "I *met* Ana Ruiz" */
  meeting: 'met meet found',
} as const;
