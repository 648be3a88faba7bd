/** Words that name things by numbers, and times by them: "flight 370", "page 12", "in 2019", "at 5 pm". */
import { verbForms } from '../verb-forms.ts';

export const numberNames = {
  /** A number after it names a thing and counts nothing: "*flight* 370", "*Section* 230". */
  namedByNumber:
    'flight route section article chapter channel number no nos page pages category tier grade phase stage type level day week round season episode part volume title rule form act clause paragraph schedule step lane gate platform room suite unit bus line terminal apartment flat floor class group pool station stations division district ward zone area sector block building proposition measure amendment question item figure table fig prop sec vol para apt std appendix exhibit count lot highway interstate junction exit runway protocol resolution order case docket bill track scene heat race box studio scenario option band key year years version model series sol minute stand hole game match test windows iphone covid boeing airbus formula apollo psalm verse q h flights routes sections articles chapters channels numbers noss pagess categorys tiers grades phases stages types levels days weeks rounds seasons episodes parts volumes titles rules forms acts clauses paragraphs schedules steps lanes gates platforms rooms suites units buss lines terminals apartments flats floors classs groups pools divisions districts wards zones areas sectors blocks buildings propositions measures amendments questions items figures tables figs appendixs exhibits counts lots highways interstates junctions exits runways protocols resolutions orders cases dockets bills tracks scenes heats races boxs studios scenarios options bands keys yearss versions models seriess sols minutes stands holes games matchs tests windowss iphones covids boeings airbuss formulas apollos psalms verses',
  /** … and may be short for it with a full stop: "*Prop.* 22". */
  shortNamedByNumber: 'prop sec art fig ch vol ex no nos reg pt apt std',
  /** … or is counted by it where it has no capital: "the *day* five people came". */
  countedOrNamed:
    'day week night season year minute key station stations match game test case count lot round bus line class group ward area building order bill unit box race heat hole stand page window level figure measure question item step number gate days weeks nights seasons years minutes keys matchs games tests cases counts lots rounds buss lines classs groups wards areas buildings orders bills units boxs races heats holes stands pages windows levels figures measures questions items steps numbers gates',
  /** … and is named, whatever it is of: "*day* five of the cup". */
  dayNoun: 'day',
  /** With a capital before a number it makes no name: "*In* 40 cases". */
  functionOpener:
    'a an in on at of for from to by with and but or so as if when while after before since until between among about around some only just over under nearly almost roughly approximately more less fewer another these those the all its his her their our your my this that first last next up down least most than have has had were was are is per total then there where even plus including against estimated within during off both he she they we you i it who which what see also add meet not',
  /** "*No.* 10". */
  numberSign: 'no nos',
  /** "the 14700 *block* of Lantern Road". */
  blockNoun: 'block',
  /** "10 Downing *Street*". */
  streetNoun:
    'street st avenue ave road rd lane drive boulevard blvd square place terrace crescent gardens way court row close hill broadway quay parade embankment downing',
  /** … and is hardly a surname: "Quay *Street*", but "Ana *Hill*". */
  roadNoun: 'street avenue ave road rd boulevard blvd terrace crescent',
  /** A number after it is dialled: "*call* 101". */
  dialling:
    'call calls called calling phone phoned phoning ring rang dial dialled dialed dialling tel telephone text texted helpline hotline fax sms whatsapp',
  /** A unit after a slash: "40km/*h*". */
  unitAbbreviation: 'h s hr l kg kwh mwh',
  /** "£5 a *head*". */
  perHead: 'head person',
  /** A year follows: "*in* 2019", "*since* 1997". */
  yearLead:
    'in since until till and during before after the early late mid for between through last next this summer spring autumn fall winter circa election class year',
  /** A year or an amount follows: "*to* 2019". */
  amountPreposition: 'to of by from around',
  /** A month only with a capital. */
  ambiguousMonth: 'may march mar sep sept dec jan',
  /** Somebody's first name as well. */
  givenMonth: 'april may june august',
  /** "*Tue* 12". */
  weekdayShort: 'mon tue tues wed thu thur thurs fri sat sun',
  /** "7*th*". */
  ordinalSuffix: 'st nd rd th',
  /** "5 *pm*". */
  clockMark: "am pm a.m. p.m. o'clock oclock noon sharp",
  /** "1500 *hrs*". */
  militaryTime: 'hrs',
  /** "1500 *GMT*". */
  timeZone: 'gmt bst est edt cst cdt mst mdt pst pdt utc cet cest ist jst aest aedt et pt',
  /** "half *past* five". */
  clockRelation: 'past to',
  /** "*half* past five". */
  clockFraction: 'half quarter',
  /** A clock time follows, where something is scheduled: "*at* 8", "*by* 7.30". */
  clockLead: 'at by until till before after from',
  /** … wherever nothing that it counts follows: "stay in *until* 9". */
  clockLimit: 'until till',
  /** … and goes on so after it: "at 8 *for* a show". */
  clockSequel: 'and or but when for on is was are were because so to',
  /** Has its clock time after it: "*opens* at 8", "*due* by 7.30". */
  scheduled: `${verbForms('open close start begin end finish arrive depart leave wake dine sail serve')} kick-off kickoff kicks kicked due scheduled gets got bed home desk doors gates curfew appointment alarm shift train bus ferry flight bell breakfast lunch dinner supper mass show concert performance screening`,
  /** What opens, closes or ends at a price and at no hour: "*shares* opened at 8". */
  quotedOnMarket:
    'share shares price prices stock stocks index market markets odds rate rates yield yields currency oil gold bid bids bidding auction trading wind winds temperature temperatures',
  /** Makes any measure of time a point in it: "five minutes *ago*". */
  pointInTime: 'ago earlier previously hence beforehand',
} as const;
