/** Words by what stands beside them in a sentence, as far as its tags hang on it. */
export const taggingWords = {
  /** Penn's class IN, but for words that people are called or that are adverbs as often. */
  prepositionOrConjunction:
    "of in to for with on that at as if from by about like after because than into before since over through out while between under against during around without until within whether although though off upon unless among once along up behind across except @ near vs. vs via toward outside above despite but re below throughout beyond towards inside down onto 'cause till past besides thru whilst whereas unlike next versus til 'til beside beneath amongst unto post minus circa atop astride aside amid amidst albeit ahead aboard alongside underneath opposite lest notwithstanding ere",
  /** Subordinators that part the clauses of a sentence; those of time are prepositions as often. */
  clauseConjunction: 'although as because if that whether while',
  /** Opens what is said after a verb: "they predict *it* will". */
  clauseSubject: 'that it they he she there',
  /** Opens an indirect question, and seldom a relative clause. */
  askedBy: 'why how what whether if',
  /** "*Many* predict". */
  pluralQuantifier: 'many some others most few',
  /** A subject whose verb has no -s in the present, but for plural nouns: "they argue". */
  takesBaseForm: 'they we i you data',
  contractedNegation: "n't",
  possessiveMark: "'s",
  pluperfect: 'had',
  /** Nobody owns it: after a name the “’s” before it is a part of the name, as in "Harrow’s *said*". */
  unownedVerb: 'has is was said says added told announced will would',
  /** The time of speaking. */
  present: 'now',
  /** What a headline or a title inside a sentence capitalises too. */
  smallWord:
    'i in on at by for from with after before during since as if that when while because than not no yes now then so here there is are was were be has have had do does did said says',
  /** Comparatives of adjectives and adverbs that sentences open with. */
  comparativeForm: 'earlier later latter further better smaller larger higher lower greater older younger',
  /** Cries and greetings. */
  interjection:
    'yeah well hello please thanks thank sorry okay wow welcome bravo congratulations goodbye damn hell like amen hooray alas oops gosh sure right look listen yep nope good great absolutely exactly indeed happy cheers',
  /** Begins names of places and bodies: "*West* Mercia Police". */
  placeModifier: 'north south east west northern southern eastern western central upper lower great greater new old royal',
  /** Leads to what an office is for: "Department *for* Transport". */
  portfolioLink: 'for of on',
  portfolioHolder: 'department ministry minister state committee',
  /** Leads with its preposition to what something is taken from. */
  basis: 'according based',
  /** Verbs of talking with somebody, in the past. */
  conversed: 'spoke talked',
  /** Verbs that documents show with, in the present. */
  presenting: 'show shows suggest suggests indicate indicates reveal reveals',
  /** What a text does: "her letter *reads*". */
  reading: 'read reads',
  texting: 'text',
  /** Forms in the past that do not end in -ed. */
  irregularPast: 'said told wrote thought',
  /** Adverbs of place that are other words too. */
  whereabouts: 'inside nearby online outside',
  /** Irregular past forms that are participles too. */
  participleToo: 'built found heard held hit kept left made put read sent shot',
  /** Participles that can have an object of their own: "given a chance". */
  ditransitive:
    'given awarded called paid offered named told made considered dubbed granted handed sent shown taught elected appointed deemed denied asked left fined',
} as const;
