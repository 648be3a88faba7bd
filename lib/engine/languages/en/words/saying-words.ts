/** Words of saying, beside the cues themselves: what leads to them, what stands between them and their content, what is no cue. */
import { formsOf } from '../verb-forms.ts';

/** All forms of the verbs. */
const forms = (lemmas: string): string => lemmas.split(' ').flatMap(formsOf).join(' ');

const questioning = `${forms('ask interview speak talk chat')} sat`;

export const sayingWords = {
  /** Says that something was said, and no more. */
  saying: forms('say'),
  /** Takes whom it is said to: a passive of it has nobody who speaks. */
  telling: forms('tell'),
  /** Takes whom it is held against, and then what: "*accused* Bell of lying". */
  accusing: forms('accuse suspect'),
  /** Says all of it without more: "Bell *agreed*." */
  standingAlone: forms('agree disagree concur comply'),
  /** Tells what stands on a thing: "a hat *reading* “Go”". */
  inscribed: forms('read'),
  /** … and is such a thing. */
  inscribable:
    'hat cap shirt t-shirt sweatshirt jumper badge button sign banner placard poster billboard plaque sticker label board card flag armband headband screen headstone tombstone',
  /** Shows what somebody does: "a *clip* of Ruiz saying". */
  deedShowing:
    'one clip clips tape tapes audio image images account accounts story stories tale tales memory memories sound sight spectacle example examples instance instances prospect spectre idea talk',
  /** Gives what somebody else said: "*quoted* Bell as saying". */
  quoting: forms('quote cite'),
  /** Takes somebody and a clause without "that": "*assured* me he is going". */
  assuring: forms('assure warn remind inform advise notify promise'),
  claiming: forms('claim'),
  /** Leads in a headline to what is said, whatever it is: "Study *finds* link to rain". */
  headlineSaying: forms(
    'say report announce suggest argue explain acknowledge warn claim insist admit confirm stress reveal estimate predict conclude state indicate concede allege assert contend reiterate rule forecast disclose caution find show reaffirm fear',
  ),
  /** Says by office that a thing is so: "*found* the ban unlawful". */
  judging: forms('find rule declare judge hold deem'),
  /** Whose office it is to find so. */
  arbiter: 'judge justice jury tribunal court ombudsman regulator watchdog magistrate arbitrator umpire coroner',
  /** What a court alone does to those before it: "*jailed* him"; others fine and ban as well. */
  sentencing: 'sentenced jailed remanded bailed acquitted convicted adjourned disqualified',
  fining: 'fined banned',
  /** What somebody is found in court: "found him *guilty*". */
  convicted: 'guilty innocent liable responsible',
  /** Cues with a particle only: "*looked* at", "*went* on". */
  looking: forms('look'),
  going: forms('go'),
  /** Tells who wrote down what somebody says: "as *told* to Tom Bell". */
  toldTo: 'told',
  /** What is told by one and written by another: "this *as-told-to* essay". */
  asTold: 'as-told-to',
  /** Puts questions to whom it names: "the Herald *spoke* to Ana Ruiz". */
  questioning,
  /** Tells that somebody was asked and answered: "*spoke* to us", "in an *interview*". */
  interviewing: `${questioning} ${forms('answer')} meet meets met interviews conversation questions q&a`,
  /** What others say to something, as headlines have it: "*Reaction* to the vote". */
  reactions: 'reaction reactions quotes response responses tribute tributes',
  /** What those do whom a round-up asks: "What the critics *thought*". */
  thinkingAloud: forms('think make reckon'),
  /** What a guide gives answers to: "*Questions* for your interview". */
  questions: 'questions faq faqs',
  /** Who puts them, where a page has an expert answer: "*readers*’ letters". */
  readers: 'reader readers listener listeners viewer viewers',
  /** … and whom they are put to: "Five questions *for* Ana Ruiz". */
  putTo: 'for to',
  /** Stands before what an interviewer says, and names nobody. */
  questionLabel: 'q q. question',
  /** … before what is answered. */
  answerLabel: 'a a. answer',
  /** Says who answers, in a line of its own: "*Answers* from Ana Ruiz". */
  answering: 'answers answered answer replies',
  /** Who asks, by what they do: "*Moderator*: …". */
  interviewer: 'interviewer moderator host presenter anchor reporter correspondent journalist audience',
  /** Who answers, by what they do: "*Witness*: …". */
  interviewee: 'interviewee witness guest respondent',
  /** Who has the floor given, and asks only now and then: "*Chair*: …". */
  presiding: 'chair chairman chairwoman chairperson',
  /** Says that all of it is given: "Her speech in *full*", "*Transcript*: Ana Ruiz’s speech". */
  whole: 'full transcript text',
  /** "On *behalf* of the board" */
  behalf: 'behalf',
  /** Ends a sentence that leads to what stands below: "Her letter *follows*." */
  comingNext: 'follows follow',
  /** Stands below a letter in the place of who wrote it: "*Name* and address *supplied*". */
  nameNoun: 'name names',
  withheld: 'supplied withheld',
  /** On which side of a debate somebody is, before their name: "*Yes*: Ana Ruiz". */
  side: 'yes no for against',
  /** Was put a question: "Bell, *asked* why it was late". */
  questioned: 'asked',
  /** A form of saying that is an adjective as well: "the *added* cost". */
  adjectival: 'added',
  /** Second word of a verb of saying that takes a clause: "pointed *out*", "made *clear*", "went *on*". */
  sayingParticle: 'out clear on',
  /** Leads to an infinitive that comes true: "*continued* to warn", "was *quick* to say", "was *heard* to say"; not "refused to say". */
  catenative: `${forms('continue appear seem rush hasten call text come go try seek write phone email ring stand')} quick likely forced compelled prompted heard overheard`,
  /** What somebody says something by: "*took* to the radio to say", "*used* his speech to warn", "*tweeted* on Friday to say". */
  instrumental: forms(
    'take use employ tweet post write phone email go appear hold issue gather march rally meet contact surround mass stand step fly return travel walk ring call turn interrupt speak break',
  ),
  /** Has an infinitive of its own, which tells what was not done yet: "the *need* to say". */
  infinitiveNoun:
    'attempt bid duty effort failure inability intention invitation need obligation permission plan pressure promise refusal reluctance request responsibility temptation threat vow willingness wish',
  /** Makes somebody say something: "*prompted* tenants to argue". */
  causative: `${forms('prompt allow lead draw force cause')} driven`,
  /** Joins somebody with what they are, and never with what they say. */
  copula: forms('become remain get'),
  /** Gives a name or title: words in quotation marks after it are one. */
  designating: 'named renamed titled entitled nicknamed dubbed labelled labeled styled called',
  /** Will not speak: "*declined* to comment". */
  refusing: 'declined declines refused refuses',
  /** What those do not do who will not: "did not *elaborate*", "declined to *say*". */
  commenting: 'comment elaborate specify discuss speculate say',
  /** What somebody's words do, and nobody says: "said so, *showing* that she had heard". */
  attesting: 'showing demonstrating proving illustrating',
  /** What they leave unsaid: "without *elaborating*", "without *giving* details". */
  leftOut: 'elaborating specifying giving providing offering citing naming detailing explaining saying',
  /** … whatever else is told with it: "said it was late without *specifying* why". */
  leftOutOfWords: 'elaborating specifying',
  /** Does what only people do: "the lift was old and she *offered* to mend it". */
  volunteering: 'offered volunteered agreed',
  /** How much somebody says: "went so *far* as to call it late". */
  extreme: 'far',
  /** What is done to somebody whom others tell of: "is *said* to have told friends". */
  reputed: 'said reported alleged believed claimed quoted rumoured rumored thought understood',
  /** Adverbs between a verb of saying and its content. */
  sayingAdverb:
    'recently earlier later previously repeatedly publicly then now afterwards afterward again once simply also only bluntly flatly separately often aloud',
  /** Noun of a speech act that binds the speaker; its infinitive says to what: "his *promise* to close it". */
  commissive: 'promise promises pledge pledges vow vows threat threats',
  /** What is done or comes about, and says nothing: "the *arrest* shows that". */
  silentDeed:
    'absence appearance appointment arrest attack choice closure collapse crackdown death decision defeat delay departure downfall drop election exit failure fall handling hostility incident killing leak loss move presence raid refusal rejection resignation rise shift shooting silence success timing trip victory visit withdrawal glance look peek',
  /** A noun for what says that something is not so: "her *denial* that it was late". */
  denialNoun: 'denial denials',
  /** … for what wants something done: "her *request* to close it". */
  requestNoun: 'request requests demand demands plea pleas appeal appeals call calls',
  /** Tells of a thing at length, before the words that do: "*described* the phases. “They …”" */
  expounding: 'described describes explained explains outlined outlines detailed details recounted recounts',
  /** What is applied for, and is denied by whoever does not grant it: "denied the *permit*". */
  grantable:
    'application applications appeal appeals plea pleas lawsuit lawsuits suit suits permit permits bail parole probation request requests motion motions petition petitions licence licences license licenses variance variances visa visas asylum clemency entry access admission permission certification injunction continuance exemption waiver waivers tenure',
  /** … and what is put forward to those who decide: "the board denied the *plans*", but "denied plans to close it". */
  putForward: 'plan plans proposal proposals bid bids rezoning development project',
  /** A noun for what people claim, beside those that report: "rejected the *charge*", and not "… the offer". */
  deniable:
    'accusations accusation charge charges criticism criticisms idea notion rumour rumours rumor rumors concern concerns fear fears narrative characterisation characterization insinuation insinuations theory theories finding findings characterizations',
  /** Tells that there was none of it: "gave *no* warning that". */
  noneOf: 'no',
  /** A noun for what somebody holds: without them nothing was said. */
  heldNoun:
    'evidence notice theory belief view conclusion argument finding findings prediction aside quip boast retort observation reminder hint lament confession explanation reply response revelation disclosure pronouncement recollection forecast estimate guess recommendation reassurance',
  /** … and one that reports only where it is uttered: "made the *point* that". */
  stanceNoun:
    'possibility prospect point case position message concern concerns hope hopes fear fears confidence doubt doubts worry worries frustration alarm outrage relief regret optimism disappointment anger dismay surprise scepticism skepticism unease anxiety',
  /** What people are warned of: "tenants of the *danger*". */
  peril:
    'danger risk threat hazard peril consequence possibility likelihood prospect potential impact effect harm shortage delay disruption',
  /** What a document comes to: "a note to the *effect* that". */
  purport: 'effect',
  /** Is done with a claim to have it heard: "*made* the claim that", "the claim that she *made*". */
  uttering: forms(
    'make issue serve send release publish repeat renew deliver give offer read write sign file keep break put raise express voice take maintain post share advance',
  ),
  /** … the second word of such a verb: "put *forward* the theory that". */
  onward: 'forward',
  /** Why somebody does a thing by their own account: "opposed it on the *grounds* that". */
  byAccount: 'ground grounds',
  /** … and what they do that they account for: "*opposed* it on the grounds that". */
  accountable: forms(
    'oppose object reject refuse deny seek dismiss appeal challenge defend justify decline contest ban block veto overturn criticise criticize resign vote sue demand request apply resist complain plead disallow exclude ask argue uphold',
  ),
  /** What a witness gives: "gave *evidence* that". */
  testimonyNoun: 'evidence',
  /** Makes plans known: "*unveiled* plans to close it". */
  unveiling: forms('unveil outline'),
  /** … which are said with it, and with no other verb: "made *plans* to close it". */
  planNoun: 'plan plans intention intentions proposal proposals',
  /** Is done with one's own words: "*issued* a statement". */
  issuing: forms('issue send release publish post write give make provide'),
  /** … which are nobody else's, as a letter may be. */
  ownWords: 'statement statements response reply apology announcement',
  /** What somebody said now and then: "In his own *words*". */
  sayings: 'words sayings quotes quotations',
  /** … or may be, and are printed as they stand: "Ana Ruiz’s *letter* in full". */
  writtenWords: 'letter letters email e-mail emails post message tweet note memo comment comments remarks speech testimony address',
  /** What somebody has and says, which "is that": "her *view* is that". */
  equatedNoun:
    'advice answer argument assessment belief case claim complaint conclusion contention criticism defence defense excuse explanation fear feeling guess hope hunch impression line message opinion point position reason response stance suspicion theory understanding verdict view warning worry concern',
  /** How somebody says what "that" leads to: "was *adamant* that it was late". */
  firm: 'adamant insistent emphatic categorical explicit unequivocal unambiguous clear',
  /** What somebody says, which is in quotation marks: "her *advice* was “Go”". */
  utterance: 'advice answer apology complaint excuse explanation message plea reply response verdict warning words',
  /** What a court does "from" a witness, and when something is said before it. */
  hearing: forms('hear'),
  /** Of whoever may speak now: "Then it was Bell's *turn*". */
  floorNoun: 'turn',
  /** Before whom something is said: "the *court* heard that". */
  forum:
    'court jury juror inquest tribunal hearing inquiry trial panel magistrate committee council cabinet parliament meeting sitting conference councillor mp peer',
  /** A noun that tells of what is said, whoever says it: "*rumours* saying it". */
  hearsay: 'order orders theory theories rumour rumours rumor rumors',
  /** A noun whose that-clause says what it is, and reports nothing (Schmid 2000). */
  shellNoun: 'fact news idea notion way',
  /** What is done to a document, or to those whom it asks: "a study *published* this week", "those *surveyed*". */
  documentary:
    'published released issued drafted taken conducted commissioned written led produced prepared compiled seen obtained leaked presented posted based carried funded sent signed filed reviewed interviewed polled surveyed quoted cited involved briefed dated titled entitled',
  /** Has somebody in it who speaks: "a speech that *included* Ruiz saying that". */
  portraying: forms('show include feature film record capture depict picture broadcast'),
  /** Has somebody in its object who does something: "*watched* officers arrive". */
  perceiving: forms('see watch hear notice spot observe witness'),
  /** Has a clause for what somebody knows: "who *knew* Bell said so". */
  grasping: `${forms('realise realize ensure remember fear hope learn understand expect wish')} know knows knew known`,
  /** Takes the floor from another: "but Bell *interrupted*, saying". */
  interrupting: forms('interrupt intervene interject object protest disagree counter'),
  /** … with a particle: "Bell *cut* in, saying". */
  breakingIn: 'cut cuts chimed chimes butted butts jumped jumps',
  breakParticle: 'in off',
  /** What is done to somebody, for whose grounds another may answer: "challenged his *sacking* on the grounds that". */
  suffered: 'sacking firing dismissal removal expulsion arrest suspension exclusion eviction detention deportation',
  /** Brings somebody to do something: "*led* her to leave". */
  causing: forms('lead prompt cause make see leave force push drive spur inspire provoke compel'),
  /** Tells what somebody was found to say: "*remembers* Ruiz saying that", "*caught* her saying that". */
  witnessing: `${forms('see watch hear notice witness remember')} overhear overhears overheard catch catches caught`,
  /** … and what nobody need have said: "*imagined* Ruiz saying that", "did not *mind* her saying that". */
  inMind: forms('mind resent hate imagine envisage envision picture dislike like love want need bear stand tolerate fear dread regret'),
  /** Has what somebody else says, whose words stand in its object: "*received* a letter saying that". */
  receiving: forms(
    'receive get obtain read see find review reject dismiss deny intercept discover recover hear welcome criticise condemn denounce refute quote cite',
  ),
  /** Comes by a document, or makes it public: "*obtained* a filing, showing that". */
  obtaining: 'obtained published released issued shared posted seen saw reviewed leaked unveiled got',
  /** What things go by, and nobody who says so: "according to *plan*", "according to *size*". */
  yardstick: 'ability age custom merit need needs order plan protocol rank schedule script size taste tradition type weight',
  /** A work that has a name: words in quotation marks after it are that, "her *book* “The Pier”". */
  work: 'album ballad book documentary film memoir movie musical novel opera play podcast poem series show single song track',
  /** Leaves what it stands for open: "announced the winner's *name*", "predicted the *outcome*". */
  untold: 'name names outcome outcomes terms details words',
  /** Is got by claiming it: "claimed the *title*". */
  gained:
    'prize title crown trophy medal award nomination victory win seat life live money reward insurance land territory asylum benefit refund cost expense place spot throne vote percent',
  /** Goes on with "to" and what it bears on: "a *threat* to the town". */
  directed:
    'threat threats damage danger dangers harm risk risks injury injuries change changes access right rights blow answer answers return visit move engagement marriage opposition commitment',
  /** On which something is told: "on *condition* of anonymity". */
  terms: 'condition',
  /** Comes to who is in danger: "called for *help*". */
  rescue: 'help assistance backup reinforcements ambulance ambulances paramedics',
  /** What a headline is about rather than who speaks in it: "Leith *hospital*: ward shut". */
  venue: 'hospital club court',
} as const;
