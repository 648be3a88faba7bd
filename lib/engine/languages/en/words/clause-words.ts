/** Words at the edges of clauses: what opens them, what parts what is said from the words of the article, what stands for what was said. */
export const clauseWords = {
  /** Sets one clause beside another: "said it was late, *while* Bell said". */
  contrastive: 'whereas while whilst',
  /** Opens what is told of something else: "*Meanwhile*, in Leith, …". */
  turningElsewhere: 'meanwhile elsewhere separately',
  /** Before a participle, with the greatest of its kind: "the largest haul *ever* found". */
  atAnyTime: 'ever yet',
  /** At the time of: "said *when* asked about it". */
  simultaneous: 'when while whilst',
  /** Opens the circumstances in which something was spoken of: "condemned the plan *as* tenants left". */
  circumstantial: 'after as because following now when while',
  /** "called for it *following* a fire". */
  sequential: 'following',
  /** Leads to an event or a state of things: "*amid* a row". */
  eventPreposition: 'after amid before despite during under',
  /** … against which something is so: "said it was safe, *despite* the rain". */
  adverse: 'despite notwithstanding',
  /** Before when, where and by what channel something is said: "*in* a letter", "*on* Tuesday". */
  mediumPreposition: 'at during in on through via',
  /** Leads to whoever speaks for somebody: "denied it *through* a lawyer". */
  mediating: 'through',
  /** Leads to what is spoken of: "said something *about* the town". */
  topical: 'about',
  /** Leads to what is not there: "goes *without* saying". */
  privative: 'without',
  /** What somebody says a thing with or without: "without *proof*, said that". */
  ground:
    'evidence proof basis detail details explanation reason reasons warning notice hesitation word words comment elaboration irony emotion notes script prompting naming name names apology embarrassment fear',
  /** Leads to what something is done by the terms of: "*under* the new rules". */
  regulating: 'under',
  /** … whose terms they are. */
  arrangement:
    'agreement agreements amendment arrangement arrangements bill budget change changes code contract deal formula law laws legislation measure measures model order ordinance plan plans policy policies proposal proposals protocol provision reform reforms regulation regulations rule rules scheme settlement statute system terms treaty',
  /** An adverb that links a clause to the one before, and is the article's: "*However*, she said, it was late". */
  linkingAdverb:
    'however still meanwhile also then moreover furthermore further besides nonetheless nevertheless instead therefore thus so too again later earlier finally first second secondly firstly lastly afterwards eventually additionally likewise similarly not only separately well',
  /** A participle that goes on with what something comes to: "…, *making* it the third". */
  equative: 'accounting averaging comprising depending making numbering ranging representing totaling totalling',
  /** A participle with which the article remarks on what it has just told: "said it was late, *sending* shares down". */
  remarking:
    'amounting becoming contradicting contrasting defying drawing echoing ending fueling fuelling highlighting joining marking prompting putting raising reflecting repeating reversing sending signaling signalling sparking surpassing throwing triggering underlining underscoring',
  /** A participle of how something was said: "*Speaking* in Leith, she said". */
  communicating: 'speaking writing',
  /** A relative pronoun that may be the subject of its clause, with its verb next. */
  subjectRelative: 'which who',
  /** A relative pronoun for a thing, or for all that was said: "…, *which* he said was late". */
  thingRelative: 'which',
  /** Leads with "as" to something alike: "*even* as", "*just* as". */
  scalarAdverb: 'even just',
  /** Leads to what comes of it: "*so* late that", "– *so* nobody came". */
  resultative: 'so',
  /** Opens what is added to a sentence that could have ended: "…, *especially* in May". */
  afterthought: 'because compared especially even including less more not than',
  /** A finite verb that helps others; it never opens a noun phrase. */
  finiteAuxiliary: 'am are did do does had has have is was were',
  /** A form that reported speech turns either tense into: "said it *would* close". */
  backshifted: 'could had might should would',
  /** A pronoun that is an object wherever it stands. */
  objectOnly: 'him me them us',
  /** Stands for one person who is named elsewhere, as a subject. */
  personalPronoun: 'he she',
  /** Points to what is near: "disclosed *this* in a statement". */
  proximal: 'this these',
  /** Stands for what is not told: "said *something* about it". */
  vaguePronoun: 'little much something',
  /** "said *nothing* as he left". */
  negativePronoun: 'little nothing',
  /** A noun for what is told later: "the *thing* she said was". */
  placeholder: 'thing',
  /** Opens a clause that stands for a noun: "*what* happened was wrong". */
  freeRelative: 'what whoever whatever whichever',
  /** Leads to who else is there, or what is done meanwhile: "…, *with* the mayor saying that". */
  comitative: 'with',
  /** Leads to what goes on for a while. */
  durative: 'during',
  fraction: 'half',
  /** Opens the bound of a number with the word after it: "*at* least", "*more* than". */
  boundLead: 'at fewer less more up',
} as const;
