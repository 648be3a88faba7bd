/** Words by which somebody gives a number: verbs by their lemma, and nouns. */
import { verbForms } from '../verb-forms.ts';

export const givingWords = {
  /** Gives a number only with "to": "committed *to* 40". */
  committing: 'commit',
  /** … only with "of" or "about": "spoke *of* 40", "talked *about* cutting 40". */
  speaking: 'speak talk tell write boast',
  /** … only with "for" or "to": "hoped *for* 40", "aims *to* sell 40". */
  hoping: 'hope aim',
  /** … only of what somebody has now: "*claims* 40 members", but not "claimed 40 lives". */
  boasting: 'claim boast',
  /** … only with what might be: "floated *a* 5% levy", "raised *the idea* of a 5% levy". */
  floating: 'float',
  /** What might be. */
  ideaNoun: 'idea notion prospect possibility spectre specter proposal',
  /** A record of what could be seen and heard. */
  footage: 'video videos footage cctv',
  /** What is laid before a court, and is told of by whoever will lay it there. */
  exhibit: 'evidence testimony footage video cctv recording record exhibit photo photograph dna fingerprint',
  /** What somebody who studies does. */
  studyDeed: 'experiment experiments trial trials test tests study studies survey surveys research fieldwork analysis analyses',
  /** Gives a number only as a target: "agreed a *target* of 40". */
  agreeing: 'agree',
  /** Gives a number only with a noun for it as its object: "gave *a figure* of 40". */
  supplying: 'give provide',
  /** A number that somebody sets. */
  targetNoun: 'target goal limit cap quota',
  /** Gives a number only with "at": "put the toll *at* 40", "valued it *at* £5m". */
  putting: 'put have value place',
  /** … right before it, of no things: "measured the wave *at* 40 feet", but not "measured doors at 40 schools". */
  gauging: 'measure gauge peg clock assess',
  /** … and only where a figure is put there: "placed *the toll* at 40", but not "placed boats at 40 piers". */
  placing: 'place',
  /** Gives a number only as a result: "posted *revenue* of £4m", "posted *a rise* of 5%". */
  posting: 'post',
  /** Gives a number that a figure comes to: "revised *the toll* to 40". */
  revising: 'revise',
  /** … that somebody reckons: "raised *the toll* to 40", but not "raised the rent to £40". */
  raising: 'raise lower upgrade downgrade',
  /** Gives a number only in what is so by it: "fears *40 have died*". */
  supposing: 'believe think suspect fear learn understand',
  /** … where a paper or a station does so now: "*has learned* that", but not "learned that". */
  gathering: 'learn understand',
  /** Gives a number only where that is all that is said: "the union said *40*". */
  numbering: 'say',
  /** Sets by a word how long something is to last, or how many it is done to: "ordered *three days* of mourning", "ordered *the release* of 40". */
  decreeing: 'order declare',
  /** What somebody may order to be done to so many. */
  deedNoun:
    'killing culling cull slaughter destruction demolition closure closing release evacuation arrest detention expulsion deportation dismissal removal withdrawal recall deployment construction purchase testing vaccination dividend',
  /** What a number put somewhere is put at, as a participle: "*put* at 40 by the port". */
  figuredAt: 'put valued estimated reckoned measured gauged pegged clocked assessed',
  /** What is held of something, with "to" after who holds it: "*believed* by the port to hold 40". */
  heldBy: 'believed thought estimated expected feared projected predicted forecast reckoned calculated said',
  /** What a figure came to, with "to" before who changed it: "*raised* to 40 by the port". */
  raisedTo: 'raised lowered upgraded downgraded revised',
  /** Leads with "by" to who asked a share of people: "a third of those *asked* by the union". */
  surveyedBy: 'asked polled surveyed questioned interviewed canvassed',
  /** Says of whom or what the number is: a document does, and whoever made it. */
  assigning: 'list attribute',
  /** Keeps a count. */
  recording: 'record register count list',
  /** Works a number out. */
  estimating: 'estimate reckon forecast predict calculate',
  /** … ahead of time. */
  expecting: 'expect anticipate foresee forecast predict project',
  /** Admits to or denies what somebody is charged with. */
  pleading: 'deny plead admit confess',
  /** What somebody is charged with: "six *counts* of fraud". */
  chargeNoun: 'count counts charge charges',
  /** What a court hears of: "a *fraud* trial". */
  crimeNoun:
    'fraud murder theft robbery bribery graft corruption rape assault abuse manslaughter perjury espionage treason terror criminal impeachment trafficking',
  /** What somebody is charged with, or what that is called: "admitted the *burglary*", "… that he *stabbed* her". */
  criminal:
    'charge charges count counts offence offences offense offenses crime crimes guilty burglary burglaries robbery robberies theft thefts murder murders manslaughter assault assaults assaulting rape rapes fraud arson kidnapping smuggling trafficking perjury conspiracy harassment harassing stalking vandalism blackmail extortion embezzlement bribery laundering wounding stealing stole stolen stabbing stabbed murdered murdering killing killed robbing robbed burgling burgled attacking attacked raping raped strangled strangling shooting possessing possession speeding drink-driving',
  /** Who counts and measures for a living. */
  studying:
    'researcher researchers scientist scientists author authors analyst analysts auditor auditors inspector inspectors economist economists academic academics expert experts astronomer astronomers archaeologist archaeologists biologist biologists physicist physicists geologist geologists',
  /** What they find and tell with it: "researchers found a *link*", and not "… a frog". */
  findable:
    'evidence proof sign signs link links association associations correlation correlations connection connections pattern patterns difference differences relationship relationships indication indications improvement improvements benefit benefits',
  /** … with somebody whose it is: "Ruiz's *group* found 40 craters". */
  studyingTeam: 'group team lab laboratory colleagues',
  /** "by the council's *count*", "in her *view*". */
  reckoningNoun:
    'account admission calculation calculations count data estimate estimates estimation figures judgement judgment measure opinion reckoning records tally telling view',
  /** What a show is of: "the *radio* show". */
  showTopic: 'air art boat dog fashion flower game horse light motor puppet quiz radio talent talk television trade tv',
  /** Leads to what somebody works out, so that a number is so by it: "*under* an estimate by the port". Not "fell on forecasts". */
  estimatePreposition: 'by under',
  /** What a whole clause is somebody's by: "In her *opinion*, it was late". */
  viewpointNoun:
    'account analysis assessment belief calculation count estimate estimation interpretation judgement judgment opinion perspective reckoning tally telling view',
  /** Leads to such a noun with its owner. */
  viewpointPreposition: 'by from in to',
  /** Leads to whom a clause is from: "*per* the decree". */
  perPreposition: 'per',
  /** Gives a number to who has it: "its *pledge* to cut waste by 40%", but not "its budget of £5m". */
  estimateNoun:
    'estimate estimates forecast forecasts expectation expectations projection projections prediction predictions announcement claim claims calculation calculations proposal proposals pledge pledges promise promises reckoning tally demand demands guess allegation allegations assertion assertions',
  /** … and that its maker may stand before as a mere word: "*police* estimates", but not "insurance claims". */
  reckonedNoun:
    'estimate estimates forecast forecasts projection projections prediction predictions calculation calculations tally tallies',
  /** Leads from such a noun to its number, as "was" does: "its tally *stood* at 40". */
  figureVerb: 'stands stood ranges range ranged comes came runs ran varies varied',
  /** Gives shares and money that somebody is after, or has for others: "*seeks* a rise of 5%". */
  bidding: 'seek offer',
  /** Leads with "by" to who counted or gave a number: "40 deaths *reported* by the port". */
  countedBy: 'reported recorded counted registered estimated noted confirmed announced calculated tallied measured',
  /** … and to whose the figures are that a sentence is about: "Tolls *provided* by the port". */
  suppliedBy: 'provided given published released compiled issued collected gathered shared obtained cited quoted',
  /** What a sentence about figures is about: "The *rate* noted by the team". */
  figureNoun:
    'number numbers figure figures rate rates toll tolls total totals count counts average averages estimate estimates data statistics share shares magnitude',
  /** Tells where somebody stands: "the poll *put* Bell ahead". */
  standingVerb: 'put puts place places placed',
  /** What several polls come to: "an *average* of polls shows". */
  averageNoun: 'average averages',
  /** … and with "of" is no amount of things itself: "gave a *toll* of 40", but not "gave a *total* of 40 boats". */
  reckonedFigure: 'figure figures toll tolls count counts estimate estimates tally forecast magnitude',
  /** What shares of people do in polls, besides saying and thinking. */
  opining: verbForms('support favour favor back want prefer view oppose approve disapprove rate trust feel see fear mention pick choose'),
  /** … where it is a verb: "40% *plan* to leave", but not "40% of the plan". */
  minding: verbForms('plan intend like dislike love hate worry vote know use'),
  /** … and what they are: "40% are *worried*". */
  minded:
    'against concerned unconcerned worried confident satisfied dissatisfied undecided unsure optimistic pessimistic opposed happy unhappy',
  /** How people in polls stand to somebody: "*support* for Ruiz fell to 40%". */
  standingNoun: 'support rating ratings approval popularity satisfaction favourability favorability',
  /** "up two *points*". */
  pointNoun: 'point points',
  /** "a *margin* of *error*". */
  marginNoun: 'margin margins',
  errorNoun: 'error',
  /** Goes on with what was counted, near the start of a sentence: "*Another* 12", "Of *those*", "On *average*". */
  resumptive: 'another further additional other those them average overall respondents participants instance example',
  /** Stands before some of what was counted, where they open a sentence: "*Only* three were new". */
  partLead: 'only just',
  othersPronoun: 'others more',
  /** Who was counted where people were hurt. */
  casualtyNoun: 'dead injured wounded survivors victims casualties missing bodies',
  /** "*Among* them were 12": some of what was counted. */
  among: 'among amongst',
  /** Goes on from a clause with a number and no verb: "said it sold 60, *up* from 40". Not "sending shares down": what came of it. */
  figureLink:
    'representing numbering totaling totalling averaging taking reversing with including up down compared versus against plus more less fewer well far nearly about some roughly or bringing',
  /** Says how a figure moved or where it stands: "prices *rose* 3 per cent". */
  movingVerb: verbForms(
    'rise fall increase decrease decline grow shrink climb drop jump slip edge ease surge soar plunge tumble slump dip slide widen narrow accelerate slow soften weaken contract expand rebound total average account stand reach exceed touch number double',
  ),
  /** … with how much of a change: "has *seen* a fall of 3 per cent". */
  undergoing: verbForms('see record experience witness post suffer'),
  /** … with what it comes to: "*bringing* the total to 40". */
  bringing: verbForms('bring take push raise'),
  /** … and is of a count alone: "clerks *numbered* 40". */
  amounting: 'numbered totalled totaled',
  /** Where a figure stands beside those before it: "the *highest* since May". */
  levelWord: 'highest lowest record unchanged stable steady flat',
  /** … beside "was": "prices were *up* 3 per cent". */
  upOrDown: 'up down higher lower',
  /** What is told by a market and no bulletin: "*shares* fell 3 per cent". */
  marketNoun:
    'share shares stock stocks futures bond bonds yield yields dollar euro pound sterling yen yuan rupee crude brent bitcoin gilts nasdaq dow',
  /** What a firm tells at the end of a quarter. */
  resultNoun: 'revenue revenues profit profits loss losses earnings income sales turnover margin margins earned',
  /** What statistics are of, where it opens a sentence. */
  indicatorNoun:
    'inflation unemployment employment output growth production spending trade tourism crime theft burglary robbery demand investment consumption manufacturing turnout attendance membership income rainfall debt traffic enrolment enrollment',
  /** What a bulletin of weather or the ground measures. */
  measuredNoun:
    'speed speeds level levels wind winds gust gusts temperature temperatures rainfall rain snowfall snow magnitude depth wave waves swell surge pressure epicentre epicenter',
  /** … and how fast, with "at": "was *moving* at 20 mph". */
  travelling: 'moving moved moves travelling traveling heading drifting tracking',
  /** Who is asked or looked at: "of the *participants* in the study". */
  studied: 'participants respondents patients subjects volunteers pupils those surveyed polled interviewed questioned',
  /** "40 per cent more *likely* to". */
  likely: 'likely unlikely',
  /** Says that somebody who is not named has said so. */
  hearsayAdverb: 'reportedly allegedly supposedly apparently',
  /** "the figures *come* from", "A statement has *landed* from". */
  coming: 'come comes came arrived landed',
  /** "the findings *appear* in". */
  appearing: 'appear appears appeared',
  /** Hands over what is told, whoever made it: "*gave* that figure", "*gave* evidence that". */
  handing: 'give gives gave given giving',
  /** "*based* on a poll". */
  based: 'based',
} as const;
