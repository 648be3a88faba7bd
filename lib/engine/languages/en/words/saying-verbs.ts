/** Verbs of saying by what they do, by the lemma: what is so of a cue is asked of its verb. Some stand elsewhere in the sentence too, and have their forms here. */
export const sayingVerbs = {
  /** Gives a name, or a judgement: "*called* it “a mess”". */
  calling: 'call calls called calling',
  asking: 'ask',
  /** Says what answers it. */
  replying: 'reply answer respond',
  /** Says that something is not so. */
  denying: 'deny refute dispute rebut',
  /** … where it is a claim, and will have nothing of it where it is another thing: "*rejected* the claim", "… the offer". */
  rejecting: 'reject dismiss',
  /** Wants what it leads to, whatever form that has: "*demanded* that it close", "… a ban". */
  requesting: 'ask urge demand request beg implore beseech order instruct decree',
  /** Wants it where it is something to be done or had: "*called* for a ban", "called it late"; "*told* them to go", "told them it was late". */
  exhorting: 'tell warn advise remind call appeal caution plead exhort',
  /** Wants it where its clause is in the subjunctive: "*insisted* that it be closed", "… that it was closed". */
  insisting: 'insist advise stipulate',
  /** Comes to somebody as well: "*reporting* to duty". */
  reporting: 'report',
  citing: 'cite',
  announcing: 'announce',
  /** Is done to somebody: "*confirmed* the death to the paper". */
  confiding: 'report confirm disclose',
  /** Is done to people and to what they say: "*dismissed* the commander", "… the claim". */
  dismissing: 'dismiss reject',
  /** Is done to somebody who comes in: "*admitted* the driver to bail"; but "admitted the theft". */
  admitting: 'admit',
  /** Done by things too, which say nothing by it: "the rain *threatened* to flood it". */
  figurative: 'appeal plead point promise threaten vow',
  /** Begins or goes on with a deed: "*began* taking calls". */
  aspectual: 'begin begins began begun continue continues continued keep keeps kept start starts started',
  /** Says something with "that" alone: "*held* that it was late", but "… a party". */
  holding: 'hold',
  /** … and what a body or an officer believes they have said. */
  believing: 'believe',
  /** Has whom it moves right after it, or moved: "*urged* tenants to go", but "tenants *urged* to go". */
  moving: 'urge order tell advise instruct encourage exhort implore remind',
  /** Makes a work as well: "*wrote* “Islands in the Fog”". */
  composing: 'write sing',
  /** Lets something be seen, which a document says by and a deed does not: "the report *shows* that", "the arrest *shows* that". */
  evincing: 'show suggest indicate reveal prove demonstrate hint confirm imply signal',
  /** "*showed* that it was late", but "… up". */
  showing: 'show',
  /** "*found* that it was late", but "gases *found* in fridges". */
  discovering: 'find discover',
  /** Keeps from somebody: "*denied* tenants a vote"; but "denied the claim". */
  withholding: 'deny',
  /** Tells what those do of whom somebody speaks: "said the man came in and *admitted* it". */
  ofOthers: 'admit confess claim tell complain find discover report plead threaten',
  /** … whatever else is told of them: "said the man had a knife and *threatened* to use it". */
  threatening: 'threaten',
  /** Tells a court what was seen, with "that" behind it: "*described* to the jury that it was late". */
  depicting: 'describe recount relate',
  /** Tells how or why something came about, which others only know: "*revealed* how it sank". */
  tellingHow: 'reveal relate disclose divulge',
  /** Is done in the witness box. */
  testifying: 'testify',
  /** Is done to those it is said to: "was arrested and *cautioned*". */
  apprising: 'tell warn caution inform notify remind advise instruct ask',
  /** Tells of it, where "that" follows: "*shared* that it was late". */
  sharing: 'share',
  /** "*made* clear". */
  making: 'make',
} as const;
