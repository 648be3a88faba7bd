/** Verbs by what an amount is to their subject and object. */
import { verbForms } from '../verb-forms.ts';

export const amountVerbs = {
  /** Its subject changes by the amount or has it for its size; the tagger takes some for nouns: "rents *rose* by 5%". */
  changeVerb: `${verbForms('weigh measure span dwindle reach cover total exceed hit balloon average fall rise grow drop slide slip climb jump lose gain sink shrink tumble plunge surge soar')} range ranges`,
  /** … and comes to that many: "the population *reached* 5m". */
  reaching: verbForms('reach total exceed hit number top surpass approach near'),
  /** An amount of money is the size of its subject, or of what it is done to: "the bill *reached* £5m". */
  sizeVerb: `${verbForms('cost average total stand reach touch near approach exceed surpass amount add hit remain start begin top range go come sell fetch rent balloon climb swell dip ease increase decrease decline')} worth closed settled finished traded dwindled shrunk widened narrowed halved doubled edged lifted pushed cut raised trimmed brought earn earns made makes valued estimated put expected forecast projected set fixed capped priced listed`,
  /** Its subject has, gets or hands over the amount and is not what it counts: "she *won* £5m". */
  owningVerb: `${verbForms('have spend pay give raise donate win buy sell offer receive get make find take need want announce pledge promise say visit serve wait join order fire kill work live hold score earn owe contribute invest set drive walk report estimate expect see forecast jail sentence provide use add')} put ran`,
  /** Its subject can be so long in time: "the talks *lasted* a week". */
  durationVerb: verbForms('come last average stretch span reach delay extend lengthen open cover shorten run take rise fall'),
  /** "50 million were *needed*": of what was named before. */
  wanted: 'needed required wanted planned ordered sold built planted',
  /** Whom somebody is ahead of or behind is not counted: "*leads* Bell by 5%". */
  contesting: verbForms('lead trail beat defeat outpoll'),
  /** How so many points put somebody: "three points *ahead*". */
  standingAdverb: 'ahead behind clear adrift up down higher lower short',
  /** "*invested* £5m in a pier". */
  investing: verbForms('invest commit pour put plough plow sink pump'),
  /** "*bought* the field for £5m". */
  trading: verbForms('buy sell acquire purchase hire swap auction rent'),
  /** "*put* the cost at £5m". */
  appraising: verbForms('put estimate value set'),
  /** "*spent* two hours on". */
  spending: verbForms('spend'),
  /** "*cost* the club £5m". */
  costing: verbForms('cost'),
  /** "*weighs* three tons". */
  weightVerb: verbForms('weigh'),
  /** "*compared* with 4%". */
  comparing: 'compared',
  /** … and what an answer was given to: "a half say so, *based* on a survey". */
  resting: 'based',
  /** Before a clause that tells what is said or done: no deed itself. */
  uttered: 'said says',
  /** No deed where only "three" comes after it: "*got* three". */
  getting: verbForms('get'),
  /** … and no deed that a sum or a time is of: "*expects* £5m". */
  guessing: verbForms('expect estimate forecast predict project anticipate think reckon'),
  /** The tagger takes it for a noun after a noun: "his farm *lies* near". */
  nounLikeVerb:
    'lies lie stands stand sits hold say agree live remain remains makes takes gets gives face faces wants needs begins runs rises rise falls covers cover',
} as const;
