/** Verbs by what they tell of a document or a request, in the forms that stand beside it. */
import { verbForms } from '../verb-forms.ts';

export const publishingWords = {
  /** Forms of speaking that are nouns as often: "the report *notes*". */
  alsoNoun: 'claims calls notes names links rates ranks points lists counts covers ends states put show find call name note',
  /** A document is said to have been there: "a document *found* on the street". */
  finding: 'found',
  /** Takes whom or what it is said of right after it; with a preposition there that was said of it: "men *accused* of theft". */
  tellingOf: 'accused blamed named identified listed described detailed mentioned',
  /** "polls *show*." */
  baseShowing: 'show',
  /** "…, *said* Ms Ray", "*says* a report", "*told* MPs in a letter"; who writes a report is no report. */
  plainSaying:
    'said says say reads added adds noted notes told tells explained explains warned warns claimed claims argued argues suggests concludes stated revealed',
  writing: 'write writes wrote',
  /** "*laid* out in a report". */
  settingOut: 'out wrote written learned contained published laid set',
  /** Done with figures before anybody says what they show: "*compared* data". */
  examining: verbForms('compare examine'),
  /** "*pointed* to a report". */
  referring: 'point points pointed pointing refer refers referred referring alluding',
  /** With "for": what is asked for is not there yet. */
  demanding:
    'call calls called calling ask asks asked asking press presses pressed pressing push pushes pushed pushing appeal appeals appealed appealing demand demands demanded demanding wait waits waited waiting prepare prepares prepared preparing plead pleads pleaded pleading',
  /** "*Published* in June, it found". */
  publishing: 'published released issued',
  /** Given out on a date, so that one beside it is the document's. */
  givenOut:
    'published released issued posted dated unveiled circulated presented commissioned conducted carried filed sent prepared handed',
  /** How it came to be or to be known: "was *written* in May"; what is signed or filed is told of for its own sake. */
  cameAbout: 'published released posted presented conducted carried commissioned written funded obtained',
  /** Before a period that is not to come: "*last* week". */
  elapsed: 'last this',
  /** What was done with a document by somebody who did not make it: "*seen* by Reuters". */
  handled: 'seen obtained reviewed leaked funded sent viewed shared posted signed shown kept held',
  /** What those who did not write it did with it: "*seen* by the Observer". */
  comingBy: 'seen obtained reviewed viewed read',
  /** Leads to a title. */
  titling: 'called titled entitled',
  /** Participles that are the document's verb as often: "the paper *called* it unsafe". */
  activeToo: 'called led',
  dating: 'dated',
  /** What an outlet does as an outlet; a broadcaster that "said it would cut jobs" speaks for itself. */
  outletReporting:
    'according report reports reported reporting wrote write writes writing reveal reveals revealed revealing found note notes noted noting observe observes observed observing put puts placed places call calls called calling describe describes described describing',
  /** … and says by itself that it tells what it found: "the Herald *revealed* a fraud", but not "put the winner on screen". */
  outletNews: verbForms('report reveal'),
  /** Brings out a piece of news: "the Herald *ran* a story". */
  printing: verbForms('publish run carry air broadcast print'),
  /** … as an outlet has it, *story*; what others bring out too, "report", is none. */
  newsPiece: 'story article interview exposé expose documentary',
  /** Leads to what the piece tells: "a story *about*". */
  newsTopic: 'about on where that saying alleging claiming suggesting accusing in headlined titled',
  /** Ends the name of a station: "Quay *FM*". */
  stationEnding: 'fm',
  /** Tells of a document in a journal or in the news: "was *reported* in the journal Quay". */
  toldOf: 'reported described detailed outlined',
  /** What is done where something is brought to the police, and what comes of it: "they *reported* it … in the *report*". */
  reportingTo: verbForms('report'),
  deedReport: 'report',
  /** What somebody asks *for* in it: "a *plea* for calm"; a call for help may be one by telephone. */
  pleaNoun: 'plea pleas appeal appeals request requests demand demands',
  /** Is done with a request by whoever makes it, and by nobody who gets it: "*issued* an appeal for calm". */
  sendingOut: verbForms('make issue send repeat renew reiterate voice'),
  /** What studies come out in. */
  journalNoun: 'journal',
  /** What a company reports of itself. */
  companyResult: 'deliveries earnings income loss losses orders output profit profits results revenue revenues sales shipments turnover',
} as const;
