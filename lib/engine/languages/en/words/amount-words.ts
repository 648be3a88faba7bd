/** What stands around an amount and leads to what it counts: nouns, units, and the words between. */
const deathWord = 'dead die died dies dying death deaths kill killed kills killing killings fatality fatalities toll';

export const amountWords = {
  /** Of something else: "a 5% *rise* in rents", "a 20% *stake* in the firm". */
  changeNoun:
    'rise rises increase increases fall falls drop drops decline declines cut cuts growth reduction reductions jump surge gain gains loss losses stake share decrease hike slump spike dip uptick boost majority minority plurality chance risk likelihood',
  /** … and with what it is of is what an amount is: "a 60% *chance* of rain". */
  chanceNoun: 'chance risk likelihood',
  /** "the *number* of deaths": the deaths are counted. */
  sumNoun: 'number amount total level rate proportion share figure sum',
  /** Many people by one word: "the *population* is 5m". */
  headcount: 'population crowd audience workforce readership',
  /** Money of more countries than one: "40 *pesos*". */
  looseCurrency: 'peso pesos riyal riyals dinar dinars dirhams franc francs kroner krone crowns shillings kwacha pounds',
  /** "in the *space* of four minutes": nothing that lasts. */
  stretchNoun: 'space course span matter period',
  /** Says nothing of what is counted when it stands alone. */
  emptyNoun: 'figure figures number numbers total one ones time moment equivalent',
  /** "the first *time*". */
  occasion: 'time',
  /** "an *average* of nine years". */
  statistic: 'total average maximum minimum median mean combined typical',
  /** Is told its size by the number after it, or is half of a preposition: "a *team* of 12", "in *excess* of 40". */
  sizedNoun:
    'figure figures equivalent group team crew panel town city village shire county country island range view number front lieu excess addition case top course',
  /** Is counted, so that "one" before it is a number: "one *person*". */
  countNoun:
    'person man woman child boy girl baby officer soldier student pupil teacher worker employee victim suspect passenger patient death case vote seat goal shot bullet vehicle car house home job country state company firm school hospital member lawmaker senator protester journalist doctor nurse attack incident report study survey poll game match try run point penalty injury arrest fatality killed dead injured wounded other adult civilian candidate body count charge entity account bottle bus train village town building room flat gun complaint shop stroke bag letter ship plane aircraft drone missile rocket bomb tank euro dollar pound percent quarter third half million billion thousand hundred bedroom page people jobs homes men women children workers staff troops deaths cases soldiers votes students houses officers patients employees miles',
  /** A unit or a power of ten. */
  unitWord:
    'percent per cent cents percentage point points million billion trillion bn m year years month months week weeks day days hour hours mile miles tonne tonnes ton tons kg km metres meters feet ft mm mph mw gw calories acres hectares litres pounds euros dollars',
  /** Where a time is spent: "five years in *jail*". */
  confinement: 'jail prison custody detention hospital office',
  /** Stands before another noun in its plural: "*sports* cars". */
  pluralModifier:
    'sports arms sales savings goods systems rights news parts jobs claims games futures bonds weapons women men drugs services operations communications benefits affairs earnings customs schools clothes travel travels ports crimes elections roads works grants results',
  /** Ends as plurals do: "boats", but not "glass", "virus" and "crisis". */
  regularPlural: "/..[^'isu]s$/",
  /** A plural without -s. */
  irregularPlural:
    'people men women children police staff personnel troops cattle sheep fish aircraft lives wives data media criteria feet teeth mice policemen policewomen firemen clergy youth',
  /** Leads from a noun to its amount: "a budget *of* £5m". */
  amountLink: ': of by to at from than worth with exceeding totalling totaling up down',
  /** Stands between a number and what it counts: "24 *percent of all* tenants". */
  partitiveOpener: 'the a an all least most per cent percent of today',
  /** Between a number and its adjectives and nouns, "12 *highly* paid people"; before them all, "more" belongs to what is counted. */
  countModifier: 'more fewer less highly very most',
  /** "12 *more* people". */
  comparativeQuantifier: 'more fewer less',
  /** "a third *larger*". */
  sizeComparative: 'more less fewer lower higher larger smaller bigger greater',
  /** Says of an amount how it is meant, and is not counted: "£5 *apiece*". */
  amountAdjunct:
    'each per more less fewer another total apiece overall annually already ahead downstream upstream inland year-on-year year-over-year quarter-on-quarter month-on-month month-over-month week-on-week',
  /** "*every* two weeks". */
  frequencyDeterminer: 'each every',
  /** "£5 *a* ton". */
  rateArticle: 'a an per',
  /** "*worth* £5m". */
  worth: 'worth',
  /** "40 miles *north* of". */
  direction:
    'north south east west northwest northeast southwest southeast north-west north-east south-west south-east away off out up down',
  /** "40 miles *apart*". */
  placeAdverb: 'apart offshore upstream downstream inland',
  /** "20 metres *above* the line". */
  separation: 'from above below',
  /** Says nothing without what follows: "five *things* to watch", "400 *people* who came". */
  lightNoun: 'people persons individuals members things ways reasons',
  /** … of whom nobody asks what they are for. */
  lightPerson: 'people persons individuals members',
  /** … "people *of* Leith". */
  limitingPreposition: 'of from with without in under over aged',
  /** "three days *after* the vote", "four years *as* mayor". */
  offsetPreposition: 'after before since until till as into',
  /** Joined to a number it is no thing that there are so many of: "a 12-*strong* crew". */
  numberAdjective: 'strong long wide tall deep high thick plus odd ish fold',
  /** "40 miles *long*". */
  dimension: 'long wide tall deep high thick across',
  /** "£5m *for* boats". */
  sumPreposition: 'in for into on toward towards',
  /** Goes on after a sum and is no noun of its own: "the £5m *available*". */
  sumComplement:
    'from into onto with over under than that through toward towards across since until after before because while during available due worth strong short less more',
  /** "paid *back*". */
  particle: 'back in out off up',
  /** What a noun phrase opens with. */
  determiner: 'a an the that these this those her his its my our their your whose what all another each every',
  /** … that says which one. */
  identifyingDeterminer: 'the that these this those her his its my our their your whose what',
  /** Counted by the way: "two *cousins*". */
  companion:
    'cousin cousins uncle uncles aunt aunts nephew nephews niece nieces grandchild grandchildren grandson grandsons granddaughter granddaughters sibling siblings sisters brothers friend friends neighbour neighbours neighbor neighbors dog dogs cat cats',
  /** Tells that a number near it is of the dead. */
  deathWord,
  /** Makes a number near it matter, however small: harm, law, work, votes. */
  weighty: `${deathWord} victim victims casualty casualties injured injuring injuries injury wounded wounding hurt missing arrest arrested arrests detained charged charges counts jailed prison jail guilty fraud sentenced sentence convicted accused suspect suspects hospitalised hospitalized hospital infected infections cases survived survivor survivors rescued shot shooting stabbed attack attacks attacked explosion explosions exploded crash crashes crashed collapsed drowned burned trapped abducted kidnapped raped abused evacuated job jobs redundant vote votes voted seat seats elected resigned dismissed suspended banned fined sued fired closed shut recalled record rose fell risen fallen increase decrease doubled total number`,
} as const;
