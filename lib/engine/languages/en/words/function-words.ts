/** Words that bind others together, by what they do; after Quirk et al. (1985), chapters 3, 5 to 9 and 14. */
export const functionWords = {
  /** Leads a clause that is a part of another: "said *that* it was late". */
  complementizer: 'that',
  /** Opens a clause that hangs on another. */
  subordinator:
    'after although as because before if lest once since than though till unless until when whenever whereas wherever whether while whilst',
  /** … of time. */
  temporalSubordinator: 'after as before once since till until when whenever while whilst',
  /** … that sets something against the main clause. */
  concessive: 'although though whereas while whilst',
  /** … on a condition. */
  conditional: 'if unless',
  /** Leads to what is not so: "*wishes* she had said so". */
  wishing: 'wish wishes wished',
  /** … that gives a cause. */
  causal: 'as because since',
  /** Joins two of a kind. */
  coordinator: 'and but nor or yet &',
  /** Adds the one to the other. */
  additive: 'and &',
  /** Sets the one against the other. */
  adversative: 'but yet',
  /** "of". */
  genitive: 'of',
  /** Leads to who did it: "was said *by* Ruiz". */
  agentive: 'by',
  /** "to", before a verb or a noun. */
  infinitive: 'to',
  /** "as", in comparisons and before roles. */
  comparative: 'as',
  than: 'than',
  /** Prepositions that a noun phrase goes on over. */
  preposition: 'about against at behind between by for from in into near of on to with within',
  /** … to the right of it; what comes after "by" or "to" there may be somebody else: "said Ruiz *to* the crowd". */
  postmodifying: 'at behind for from in into of on with',
  definiteArticle: 'the',
  indefiniteArticle: 'a an',
  article: 'a an the',
  demonstrative: 'that these this those',
  subjectPronoun: 'he i it she they we you',
  /** Somebody who is named elsewhere. */
  thirdPerson: 'he her him she them they',
  firstPerson: 'i me mine my myself our ours ourselves us we',
  objectPronoun: 'her him it me them us you',
  possessiveDeterminer: 'her his its my our their your',
  reflexive: 'herself himself itself myself ourselves themselves yourself',
  relativePronoun: 'that which who whom whose',
  /** A relative pronoun that is no "that": what it leads is never a content. */
  whRelative: 'which who whom whose',
  personalRelative: 'who whom whose',
  /** Opens an indirect question. */
  questionWord: 'how if what when where whether which who whom whose why',
  /** Stands for none of those who might have said it, or for whoever might: "*anyone* will tell you". */
  noOne: 'nobody none neither nothing anyone anybody',
  /** A pronoun or determiner for some of many. */
  indefinitePronoun: 'all another any both each everyone few many most neither nobody none one others several some somebody someone',
  /** One whom nothing tells from others, before what is theirs: "*Somebody* should make up his mind". */
  anybody: 'somebody someone anybody anyone',
  /** Pronouns, demonstratives and indefinites that stand as a phrase of their own. */
  standsAlone:
    'all another both everyone he i it many most neither nobody none one others several she some somebody someone that these they this those we who you',
  quantifier: 'all another any both each every few half many most much several some',
  be: "'m 're 's am are be been being is was were ’m ’re ’s",
  finiteBe: 'am are is was were',
  have: "'d 'd 've had has have having ’d ’ve",
  do: 'did do does doing done',
  /** A form that is no other than the subjunctive or the infinitive: "asked that it *be* closed". */
  subjunctive: 'be',
  auxiliary: "'d 'm 're 's 've am are be been being did do does had has have having is was were ’d ’m ’re ’s ’ve",
  modal: "'d 'll ca can could may might must shall should will wo would ’d ’ll",
  /** Says that it is still to come. */
  future: "'ll will wo would ’ll",
  negation: "cannot n't never no not n’t",
  /** Adverbs that stand between a subject and its verb. */
  focusAdverb: 'also even just merely only simply',
  existential: 'there',
  /** "it". */
  impersonal: 'it',
  // single prepositions, where no other does what they do
  in: 'in',
  at: 'at',
  on: 'on',
  from: 'from',
  for: 'for',
  /** "or". */
  disjunctive: 'or',
  pluralDemonstrative: 'these those',
  /** Opens a phrase for somebody or something new, or for some of many. */
  indefiniteDeterminer:
    'a an one another some several many two three four five six seven eight nine ten few most all both each every no any other more',
  /** Stands before "the". */
  predeterminer: 'all both half such',
  /** A verb of a headline’s subject, which may be taken for a noun: "survey *finds*". */
  headlineVerb: 'says finds suggests shows claims argues warns reveals adds predicts vows',
  /** Makes a noun of the adjective after it: "*the* poor". */
  nominalizing: 'the these those some many',
  /** One of many: "*one* of them, Ana Ruiz". */
  /** Where something is: "found *on* the street", "*near* three tents". */
  spatialPreposition: 'on in at by near inside under among outside beside behind around across between',
  /** "a letter *being* read". */
  passiveProgressive: 'being',
  /** Leads to what a document is about, of or by. */
  documentLink: 'by into on of from in about for to at among alongside with',
  /** "Review *of* School Meals". */
  titleLink: 'of into on',
  /** "a report on *how* it sank". */
  topicQuestion: 'how whether what why',
  definiteDeterminer: 'the this that these those both',
  singularIndefinite: 'one another',
  /** Before what nothing in the text is: "*any* deal". */
  nonspecific: 'any',
  /** All, two or none of those spoken of. */
  distributive: 'all both each neither none',
  /** Some of those that "of" names: "*two* of the tenants". */
  partitive: 'one another two three four some several many most none few number handful',
  /** Before a day or month. */
  datePreposition: 'on in',
  /** A name that stands behind nothing else is a place's: "roads *in* Harlow". */
  placePreposition: 'in near outside across around throughout',
  /** Leads to where somebody is from. */
  originPreposition: 'from in',
  /** Leads to the body that somebody is of: "Ana Ruiz *at* Acme". */
  affiliating: 'of at with from for',
  /** Joins noun phrases to one, as far as nothing else is said of them. */
  linkingPreposition: 'of for at from in with on by into behind to against across around inside outside near within throughout',
  /** Leads to a participle that goes with the main clause's subject: "*in* saying so". */
  participleLead: 'to in by for after before while besides without',
  /** A participle that stands as a preposition: "pages *including* one". */
  participlePreposition: 'including following concerning regarding excluding involving containing',
  /** After "at": the bound of a number. */
  bound: 'least most',
  /** "four *out* of ten". */
  ratio: 'out',
  /** Goes on with what was said before: "the hall would open again, it *added*"; a lemma, whose participle is an adjective too: "*added* noise". */
  adding: 'add',
  /** Leads with "as" to an example: "*such* as". */
  exemplifying: 'such',
  /** Leads to an example by itself. */
  resembling: 'like',
  /** Leads with "to" to who said it. */
  evidential: 'according',
  /** Stands between a subject and its verb, and says when or how often. */
  medialAdverb: 'also now later then since already previously repeatedly earlier only *ly',
  /** Says how something is done: "denied *repeatedly* lying". */
  mannerAdverb: '*ly',
  secondPerson: 'you your yours yourself yourselves',
  /** Leads to what goes on for a while. */
  intervalPreposition: 'during',
  /** Before a time or an event. */
  temporalPreposition: 'at in on during after',
  /** Before what something is said in, on or by: "*in* a letter". */
  channelPreposition: 'in at during on via by through to from after',
  /** Before the occasion that something is said on: "*after* the match", "*outside* court". */
  occasionPreposition: 'after ahead by at before following from in inside on outside over under via with',
  /** What something is said on the occasion of: "after the *match*", "in *evidence*". */
  spokenAt:
    'match game race fight vote trial inquest hearing debate ruling verdict sentencing meeting rally ceremony funeral talks court scene evidence oath media papers parliament inquiry tribunal speech briefing session visit dinner book diary memoir smile shrug agent agents',
  /** … before what no clause is in either: "by *phone*", "through his *lawyer*", "in *court*". */
  medium: 'phone telephone radio television tv parliament congress court dock spokesman spokeswoman spokesperson lawyer lawyers attorney',
  /** … in what way, behind "in": "in *reply*". */
  way: 'reply response turn return private public passing jest evidence effect part',
  /** … of one's own: "for his *part*". */
  ownWay: 'part defence defense credit turn',
  /** Where somebody writes for all to read: "on its *website*". */
  ownPlace: 'website websites site page pages account accounts feed profile blog channel app platform',
  /** What people write on, by name: "on *Twitter*". */
  network: 'twitter facebook instagram telegram tiktok linkedin youtube whatsapp weibo snapchat mastodon bluesky threads x',
  /** One of two that were named: "the *latter*". */
  ofTwo: 'former latter',
  /** First of two that belong together: "*both* the mayor and". */
  correlative: 'both either neither',
  /** Joins what is not so: "*Nor* are they late". */
  negativeCoordinator: 'nor',
  /** A question word that opens neither a relative clause nor one of time: what follows it after somebody is what they were told. */
  closedQuestion: 'how if whether why',
  /** Stands for people, with what is said of them after it: "*those* surveyed". */
  antecedent: 'those',
  /** A modal verb, or what is left of it before "n't", that leaves open whether it is so. Not "will". */
  potential: 'would could might may should must can ca wo',
  /** A modal verb that tells, in an account of the past, of what came after: "*would* later say". */
  pastFuture: 'would',
  /** A modal verb that tells others what to do: "The board *should* act, she said". */
  advising: 'must should ought',
  /** A verb that does so before "to": "The board will *have* to act". */
  obliging: 'has have need needs',
  /** A verb that may look like a plural, before what somebody is going to do: "the board *plans* to act". */
  intending: 'aims attempts hopes plans pledges promises vows',
  /** Makes a passive with a participle: "*was* told", "*got* accused". */
  passiveAuxiliary: "'m 're 's am are be been being get gets getting got is was were ’m ’re ’s",
  percent: 'percent cent',
  /** In what polls and votes count: "29 *points*". */
  sharePoint: 'point points vote votes seat seats',
  /** An adverb that limits: "said *only* that". */
  restrictive: 'only',
  /** A third of the words of any English text: they tell which language it is in. */
  frequent: 'a an and are as at be by for from has have he her his in is it not of on said she that the to was with',
} as const;
