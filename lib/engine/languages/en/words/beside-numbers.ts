/** Words beside a number that say what it is, or that it is none: a fraction, a rank, a result, a window of time, a date. */
export const besideNumbers = {
  /** Makes "a third" a share and not a place in a row: "rose *by* a third". */
  fractionLead:
    'by about around nearly almost over than roughly approximately up down only just least most under some fell rose dropped grew cut jumped slumped plunged almost to',
  /** … and stands after it: "a third *of*". */
  fractionSequel:
    'of the more less fewer lower higher larger smaller bigger greater cheaper faster slower longer shorter off since in over on to from compared between as between and or but this last during by after before under said say says have has had were are would do did will can cannot could believe think support',
  /** Makes a fraction of figures with a slash: "1/2 *cup*". */
  fractionOf: 'of the cup inch mile teaspoon tablespoon majority share stake',
  /** "half-*time*", "half *past*": no fraction. */
  halfCompound:
    'time past brother sister term hearted life lives way baked measures truth truths back backs marathon sibling siblings century',
  /** "quarter-*final*", "the quarter *ended*": no fraction. */
  quarterCompound: 'in final finals ended ending earlier back pounder',
  /** Has a calibre: "a .22 *rifle*". */
  gunNoun:
    'rifle rifles pistol pistols revolver revolvers handgun handguns gun guns shotgun shotguns round rounds bullet bullets cartridge cartridges ammunition casing casings magnum',
  /** Tells which of a row: "the *last* 12 months", "*second* half", "*third* quarter". */
  sequenceAdjective:
    'last past next previous coming first preceding recent final upcoming intervening second top other better best worst bottom latter opening consecutive fiscal fourth straight successive third',
  /** Of a count that has changed since: "from the *original* 9 to 12". */
  earlierCount: 'original initial previous earlier prior present current existing old former planned usual',
  /** Makes an ordinal a rank: "third *largest*". */
  superlative:
    'most least best worst largest biggest smallest highest lowest longest shortest oldest youngest richest poorest fastest slowest tallest busiest deadliest wealthiest hottest coldest wettest driest warmest heaviest greatest strongest weakest cheapest deepest leading',
  /** "third *place*". */
  rankNoun: 'place',
  /** "*ranked* third". */
  ranking: 'ranked ranks rank ranking placed finished finish finishing',
  /** "*in* third place". */
  placeLead: 'in into finished took to for a on',
  /** "finished first *half*": no rank. */
  matchPart: 'half time round day game set',
  /** Goes on from "double" and "triple" where they are verbs: "triple *to*". */
  multipleLink: 'from to by in over within last',
  /** "doubled *down*", "double *as*": no multiple. */
  multipleParticle: 'down up over as',
  /** "*doubled*". */
  doubling: 'doubling doubled doubles',
  /** "*twice*". */
  twice: 'twice',
  /** "*think* twice". */
  reconsidering: 'think thinking thought once',
  /** "*single*". */
  single: 'single',
  /** "*a* single shot": a number; after other words it is none. */
  singleLead: 'a one not',
  /** "a single *mother*": no number. */
  singleCompound:
    'mother mothers mum mums mom moms father fathers parent parents parenting market mothers women men woman man people handed handedly minded out sex file payer bed room rooms currency status life malt european digit digits use source track largest biggest most greatest family storey point',
  /** "*zero*". */
  zero: 'zero',
  /** "zero *tolerance*": no count. */
  zeroCompound: 'tolerance hour hours emission emissions carbon sum in waste day covid point rated trust',
  /** "*net* zero": no count. */
  zeroLead: 'net ground absolute sub from to at patient below above',
  /** "*one*". */
  one: 'one',
  /** "one *day*", "one *of*": a pronoun or an idiom, no count. */
  pronounOneSequel:
    'day point time thing things another such side hand way who that which of moment stage morning night evening afternoon off time sided to on',
  /** "*another* one", "*no* one": a pronoun. */
  pronounOneLead:
    'no this that which every each any the big new good bad only right wrong another other some first last next old great same such',
  /** "one *day*", "one *minute*": some time. */
  momentNoun: 'day night minute second',
  /** Said of two who are named: "the two *met*". */
  jointPredicate: 'also then both met married said agreed talked spoke later never who',
  /** Has a plural for its subject: "a third *are* late". */
  pluralVerb: 'are were have do think believe support',
  /** "*half*". */
  half: 'half',
  /** "*quarter*". */
  quarter: 'quarter quarters',
  /** A place in a row as often as a share. */
  placeOrShare: 'third quarter',
  /** Makes one word with a number: "two-*faced*", "five-*star*". */
  numberCompound:
    'way ways sided faced dimensional star stars state party piece handed handedly edged fold tier tiered wheel wheeler wheeled drive minded ply tone time timer off track pronged legged nation on hit something some ever class parent parents handers hander generation cylinder ball button liner down stop stroke by twos world place rate figure figures digit digits nil',
  /** … and is counted all the same where the number is in figures: "a 3-*party* deal". */
  memberNoun: 'party state parent parents cylinder nation',
  /** Joins a number by a hyphen without making a word of it: "one-*to*-one". */
  hyphenLink: 'to and or than by least circa plus sub',
  /** Makes figures with a hyphen a result: "*won* 3-1". */
  scoreLead:
    'won win wins lost loses lose beat beats beating drew draws led leads leading defeated ruled voted score scored finished ended record trailed trailing level final draw defeat victory aggregate',
  /** … and figures with "to" and nothing behind: "*won* 24 to 17". */
  scoreVerb: 'won wins lost beat led trailed drew',
  /** … and stands after it: "a 5-4 *vote*". */
  scoreSequel:
    'win wins won loss losses lost defeat defeats victory victories draw draws lead leads triumph drubbing thrashing rout vote votes voted ruling decision decisions majority split series advantage record aggregate margin scoreline score result thriller home away at against over on in to for with after before and but by as when thanks from',
  /** "*voted* 5 to 4". */
  voting: 'voted vote votes split ruled divided',
  /** "*aged* 47". */
  ageWord: 'age aged ages',
  /** "*turned* 47". */
  turning: 'turned turning turns',
  /** "47-year-*old*". */
  oldWord: "old olds old's",
  /** "children *under* 12". */
  ageBound: 'over under above below aged',
  /** Whom a bound of age is set to: "*children* under 12". */
  ageGroup:
    'children child kids those people anyone everyone adults pupils boys girls women men athletes patients residents citizens users youngsters teenagers players person infants toddlers workers drivers voters',
  /** "a *boy* of 12". */
  personByAge: 'boy girl child toddler man woman teenager',
  /** Whose age stands beside: "his *wife*, 47,". */
  personByRole:
    'student teacher mother father driver pupil widow lawyer nurse engineer player farmer worker resident retiree pensioner daughter son wife husband brother sister partner officer',
  /** Shows that the figure after a name is no age: ", 47 *more*". */
  countSequel: 'per of percent other more to',
  /** Between a name and an age: "Bell, *now* 47,". */
  atPresent: 'now then still',
  /** "*died* at 91": an age. */
  dying: 'die dies died',
  /** What ages do: "aged *ranging* from 21 to 78". */
  agesDo: 'range ranges ranged ranging running',
  /** Joins what is listed. */
  listJoiner: ', ; and or',
  /** Joins two numbers of one series: "5 *and* 6 May", "grades 3 *through* 8". */
  seriesJoiner: '& and or through to until',
  /** Says that a number is near. */
  approximator: 'about almost approximately around nearly over roughly under',
  /** … or is a bound, the last word before it: "more *than* 40", "at *least* 40", "*some* 40". */
  boundWord: 'some than least',
  /** "*between* 4 and 5". */
  rangeOpener: 'between',
} as const;
