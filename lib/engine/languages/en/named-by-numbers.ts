/** English words beside a number that names a time or a thing and counts nothing. Data only; lower case. */
import { wordSet } from '../word-list.ts';

export const MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
export const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun');

/** A year follows these: "in 2019", "since 1997". */
export const BEFORE_YEAR = wordSet(
  'in since by from until till of to and during before after the early late mid for between through last next this summer spring autumn fall winter circa election class year around',
);

/** A number after one of these names a thing and counts nothing: "flight 370", "Section 230", "page 12". */
export const NAMED_BY_NUMBER = wordSet(
  `flight route section article chapter channel number no nos page pages category tier grade phase stage type level day week round season episode part volume title
   rule form act clause paragraph schedule step lane gate platform room suite unit bus line terminal apartment flat floor class group pool division district ward zone
   area sector block building proposition measure amendment question item figure table fig appendix exhibit count lot highway interstate junction exit runway
   protocol resolution order case docket bill track scene heat race box studio scenario option band key year years version model series sol minute stand hole game
   match test windows iphone covid boeing airbus formula apollo psalm verse q h`,
);

/** Named things that begin with their number. */
export const NUMBER_NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['529', wordSet('plan plans account accounts')],
  ['1099', wordSet('form forms')],
  ['9', wordSet('eleven')],
  ['10', wordSet('downing')],
  ['11', wordSet('downing')],
  ['60', wordSet('minutes')],
  ['20', wordSet('twenty')],
]);

/** Numbers that stand for an emergency line where they are called. */
export const CALL_WORDS = wordSet(
  'call calls called calling phone phoned phoning ring rang dial dialled dialed dialling tel telephone text texted helpline hotline fax sms whatsapp',
);

export const STREETS = wordSet(
  'street st avenue ave road rd lane drive boulevard blvd square place terrace crescent gardens way court row close hill broadway quay parade embankment downing',
);
