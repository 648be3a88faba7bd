/** Nouns for people: what they are by work, office, kin or part played. A word that begins with "*" is an ending: see `Words`. */
import { unfoldWords } from '../../packed/unfold-words.ts';
import { PERSON_NOUNS } from '../folded-lists.ts';

/** Those listed in lib/tasks/word-lists. */
const listed = unfoldWords(PERSON_NOUNS).join(' ');

/** Where somebody is from, as a noun. */
const demonyms =
  'spaniard briton dane swede finn pole scot turk serb croat kiwi algerian argentinian armenian austrian belgian bolivian brazilian bulgarian canadian colombian croatian egyptian estonian ethiopian georgian ghanaian hungarian indian iranian italian jordanian latvian liberian lithuanian nigerian norwegian palestinian peruvian romanian russian serbian slovenian syrian tunisian ukrainian zambian african american cuban german jamaican kenyan korean mexican morocan rwandan ugandan venezuelan dutchman dutchmen dutchwoman dutchwomen englishman englishmen englishwoman englishwomen frenchman frenchmen frenchwoman frenchwomen irishman irishmen irishwoman irishwomen welshman welshmen welshwoman welshwomen';

/** The nations of bodies, beside those. */
const nations =
  'british english scottish welsh irish french dutch danish swedish finnish polish spanish portuguese greek turkish swiss czech slovak icelandic maltese cypriot chinese japanese taiwanese vietnamese thai burmese cambodian filipino philippine malaysian indonesian singaporean australian pakistani afghan bangladeshi nepali nepalese kazakh uzbek iraqi israeli lebanese saudi emirati qatari kuwaiti bahraini omani yemeni libyan sudanese somali congolese senegalese angolan namibian botswanan malawian chilean argentine ecuadorian paraguayan uruguayan panamanian haitian';

const parents = 'mother mothers father fathers mum mums mom moms dad dads parent parents';

const contestants = 'candidate nominee frontrunner front-runner contender incumbent';

/** Those whose trade or office is to speak for others. */
const speakers = 'spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople';

export const personWords = {
  /** A singular noun that names a person by what they are or do: "teacher", "clockmaker". */
  personNoun: `${listed} lady seller teller seeker *ist *man *woman *person *ician *grapher *maker *keeper *seeker *holder *owner *worker *goer *player *leader *seller *driver *writer *teller *fighter *founder *officer *surgeon *digger *taker *dealer *trader *dweller *teacher *runner *planner *builder *buyer *master *nurse *servant`,
  /** … that is listed: one with a regular ending alone may be a surname, "Goldman". */
  knownPersonNoun: listed,
  /** A thing that looks like who does something: "the harbour *register*". */
  thingInEr:
    'banner binder buffer charter computer container counter feeder filter flyer folder indicator ledger meter mirror monitor number poster printer quarter register roster router sensor server sticker tracker voice-over',
  /** Looks like who does something, by its ending: "drummer". */
  agentNoun: '*er *ers *or *ors *ist *ists *ian *ians *man *men *wee *wees *-wife *-husband *-alike',
  /** Speaks for somebody else. */
  spokesperson: speakers,
  /** Says that a woman is meant: "spokeswoman". */
  femaleNoun:
    'girl mother mum mom wife widow daughter sister aunt niece grandmother girlfriend actress waitress queen princess baroness duchess lady hostess headmistress landlady housewife nun heroine stewardess goddess empress countess mum-of-two mother-of-two mother-of-three woman *woman',
  /** Says that a man is meant. */
  maleNoun:
    'man boy father dad husband widower son brother uncle nephew grandfather boyfriend actor waiter king prince duke spokesman chairman congressman councilman policeman businessman host headmaster landlord monk priest salesman foreman fisherman defenceman defenseman craftsman statesman clergyman postman dairyman pope batsman assemblyman alderman sportsman cameraman tradesman frontman gunman serviceman father-of-two father-of-three',
  /** Names many people at once in the singular. */
  collective:
    'family couple crowd jury bench staff public audience team crew group panel community public population electorate management opposition leadership duo pair trio band youth press media prosecution defence defense police people',
  /** Stands for an office or a prize. */
  contestant: contestants,
  /** Calls somebody who is named already, for a change: "the Kentucky Republican", "the striker". */
  epithet: `republican democrat conservative liberal tory socialist nationalist independent lawmaker politician congressman congresswoman legislator billionaire millionaire businessman businesswoman tycoon mogul magnate entrepreneur ${contestants} striker midfielder defender defenceman defenseman goalkeeper goaltender forward winger quarterback pitcher batsman bowler rookie veteran boss skipper captain player star champion singer actor actress comedian novelist author filmmaker director rapper musician native man woman mother father teenager pensioner year-old ${demonyms} *-year-old *-of-two *-of-three *-of-four`,
  /** Trades that an epithet may be of, and what else those are called who have them. */
  athlete:
    'striker midfielder defender defenceman defenseman goalkeeper goaltender forward winger quarterback pitcher batsman bowler rookie skipper captain player star champion footballer cricketer golfer sprinter boxer',
  performer:
    'singer actor actress comedian novelist author filmmaker rapper musician star producer writer songwriter presenter host artist poet playwright',
  atTheHead: 'boss director',
  /** Prosecutes, defends, judges or investigates: what a court hears of is what others did. */
  atLaw:
    'prosecutor lawyer attorney barrister solicitor counsel judge justice magistrate recorder coroner detective sergeant constable inspector superintendent sheriff police',
  /** Looks into a case as an office, and holds what others do not know: "*investigators* believe". */
  inquirer: 'police detective investigator prosecutor officer official',
  /** Speaks for somebody in court. */
  pleader: 'lawyer attorney barrister solicitor counsel advocate',
  /** What those at law do in one case: "Ana Ruiz, *prosecuting*, said". */
  courtSide: 'prosecution defence defense crown',
  actingAtLaw: 'prosecuting defending mitigating representing',
  /** Says that somebody has left their work: "the *retired* baker". */
  formerly: 'former retired',
  /** Says where somebody is from: "the Spaniard". */
  demonym: demonyms,
  /** Tells by nations whose something is: "the *Danish* government". */
  nation: `${demonyms} ${nations}`,
  /** May be anybody who was spoken of: "the woman". */
  genericPerson: 'man woman person',
  parent: parents,
  /** Whom a person has, and a body has not. */
  kin: `${parents} wife husband partner son sons daughter daughters brother sister child children family`,
  /** Married to who holds an office, by the last word: "first *lady*". */
  consort: 'lady gentleman',
  /** Who made a study, by whichever word: "researchers say", then "the authors". */
  researcher: 'author researcher scientist',
  /** Speaks of candidates and players, and is none. */
  commentator: `${speakers} aide adviser advisor strategist judge analyst pollster expert professor economist consultant lawyer attorney`,
  /** A group that articles speak of without meaning the same people: "officials said". */
  looseGroup:
    'official source person expert analyst critic observer supporter resident witness opponent campaigner activist other member minister leader child',
  /** Whom a case is about, after "the", though it looks like a participle. */
  partyAtLaw: 'accused deceased',
  /** Stands for people after "the". */
  nominalAdjective: 'elderly poor injured wounded homeless unemployed rich young old disabled bereaved sick',
  /** Whom a body is for, in its name: "Consumer Reports". */
  clientele: 'consumer consumers worker workers citizen citizens farmer farmers student students user users customer customers',
  /** A person, though a body may be called so: after "the" too. */
  certainPerson: 'ombudsman producer builder',
  /** Is somebody with a noun before it: "the harbour master". */
  tradeHead: 'master',
  /** What somebody is, before what they know of: "familiar with the plan". */
  acquainted: 'familiar close responsible briefed involved',
} as const;
