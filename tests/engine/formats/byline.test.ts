/** Who wrote the article, by its byline: no place, no other hand and nobody twice; where the words do not tell, as the page has it. */
import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { articleOf } from '../../../lib/engine/formats/article.ts';
import { authorsOf } from '../../../lib/engine/formats/byline.ts';
import { initials, inverted } from '../../../lib/engine/formats/names.ts';

describe('the authors of a byline', () => {
  test.each([
    ['Ailsa Munro', 'Munro, Ailsa'],
    ['By Ailsa Munro', 'Munro, Ailsa'],
    ['Ailsa Munro and Tom Bell', 'Munro, Ailsa | Bell, Tom'],
    ['Ailsa Munro, Tom Bell & Ines Okafor', 'Munro, Ailsa | Bell, Tom | Okafor, Ines'],
    ['Ailsa Munro, Health Correspondent', 'Munro, Ailsa'],
    ['Ailsa Munro in Lagos and Tom Bell in Leeds', 'Munro, Ailsa | Bell, Tom'],
    ['Jan van der Berg', 'van der Berg, Jan'],
    ['Pedro de la Cruz', 'de la Cruz, Pedro'],
    ['Sam King, Jr.', 'King, Sam, Jr.'],
    ['Associated Press', 'Associated Press'],
    ['Skarra Newsroom Staff', 'Skarra Newsroom Staff'],
    ['Ailsa Munro, The Sound Gazette', 'Munro, Ailsa'],
    ['The Sound Gazette', ''],
    ['王小明', '王小明'],
    ['Ailsa Munro | https://sound-gazette.example/authors/1', 'Munro, Ailsa'],
    ['ailsa@sound-gazette.example', ''],
    ['Madonna', 'Madonna'],
    ['Staff', ''],
    ['Staff report', ''],
    ['By News Desk', ''],
    ['Ailsa Munro and web desk', 'Munro, Ailsa'],
    ['Ana Desk', 'Ana Desk'],
    // all in capitals
    ['PEOPLES, STEVE', 'Peoples, Steve'],
    ['AILSA MUNRO', 'Munro, Ailsa'],
    ['BY AILSA J. O’NEIL-BELL', 'O’Neil-Bell, Ailsa J.'],
    ['BBC NEWS', 'BBC NEWS'],
    ['MUNRO, REUTERS', 'MUNRO | REUTERS'],
    ['Munro, Madonna', 'Munro | Madonna'],
    ['Ailsa Munro, Ailsa Munro', 'Munro, Ailsa'],
    ['', ''],
    // what stands behind a name
    ['Sam Luther King Jr.', 'King, Sam Luther, Jr.'],
    ['William Smith III', 'Smith, William, III'],
    ['Ailsa Munro PhD', 'Munro, Ailsa'],
    ['Ailsa Munro, Ph.D., and Tom Bell', 'Munro, Ailsa | Bell, Tom'],
    ['Ana Ruiz MP', 'Ruiz, Ana'],
    ['Ana Ruiz MBE MP', 'Ruiz, Ana'],
    ['King Jr.', 'King Jr.'],
    ['Naoto Ii', 'Ii, Naoto'],
    ['Ana María DIAZ', 'DIAZ, Ana María'],
    // and before it
    ['Dr Ailsa Munro', 'Munro, Ailsa'],
    ['Prof. Dr. Ailsa Munro', 'Munro, Ailsa'],
    ['Sir Ian Blair', 'Blair, Ian'],
    ['Lord Blair', 'Lord Blair'],
    ['Drew Blair', 'Blair, Drew'],
    // letters that are no ASCII are letters too
    ['Ana Tvéit', 'Tvéit, Ana'],
    ['Tom Åpa', 'Åpa, Tom'],
    // bodies
    ['World Health Organization', 'World Health Organization'],
    ['Human Rights Watch', 'Human Rights Watch'],
    ['Amnesty International', 'Amnesty International'],
    ['Al Jazeera', 'Al Jazeera'],
    ['Al Watchman', 'Watchman, Al'],
    ['Doctors Without Borders', 'Doctors Without Borders'],
    ['Farmers Against Floods', 'Farmers Against Floods'],
    ['La Stampa', 'La Stampa'],
    ['Ana La Rosa', 'La Rosa, Ana'],
    ['Ailsa Munro and agencies', 'Munro, Ailsa'],
    ['Agencies', ''],
    // where somebody is
    ['Ailsa Munro, Edinburgh', 'Munro, Ailsa'],
    ['Ailsa Munro, Tom Bell, Leeds', 'Munro, Ailsa | Bell, Tom'],
    ['Ailsa Munro and Madonna', 'Munro, Ailsa | Madonna'],
    ['Ailsa Munro, Tom Bell, and Madonna', 'Munro, Ailsa | Bell, Tom | Madonna'],
    ['Madonna, Ailsa Munro', 'Madonna | Munro, Ailsa'],
    ['Madonna, Björk', 'Madonna | Björk'],
    // other hands
    ['By Ana Ruiz; photographs by Tom Bell', 'Ruiz, Ana'],
    ['By Ana Ruiz; photographs by Tom Bell and Ines Okafor', 'Ruiz, Ana'],
    ['Ana Ruiz, additional reporting by Tom Bell', 'Ruiz, Ana'],
    ['Photographs by Tom Bell, words by Ana Ruiz', 'Ruiz, Ana'],
    ['Photographs by Tom Bell | Ana Ruiz', 'Ruiz, Ana'],
    ['Words and photographs by Ana Ruiz', 'Ruiz, Ana'],
    ['Reporting by Ana Ruiz', 'Ruiz, Ana'],
    ['Ana Ruiz\nTom Bell', 'Ruiz, Ana | Bell, Tom'],
    // what somebody did who wrote
    ['Story and photos by Ana Ruiz', 'Ruiz, Ana'],
    ['Story, photos and video by Ana Ruiz', 'Ruiz, Ana'],
    ['Photos and words by Ana Ruiz and Tom Bell', 'Ruiz, Ana | Bell, Tom'],
    ['Report by Ana Ruiz', 'Ruiz, Ana'],
    ['A special report by Ana Ruiz', 'Ruiz, Ana'],
    ['STORY BY ANA RUIZ', 'Ruiz, Ana'],
    ['Compiled by: Ana Ruiz', 'Ruiz, Ana'],
    ['By\nAna Ruiz', 'Ruiz, Ana'],
    ['Story by Ana Ruiz, photos by Tom Bell', 'Ruiz, Ana'],
    ['Photos by Tom Bell; story by Ana Ruiz', 'Ruiz, Ana'],
    // … and others' work, or a name
    ['Photos and video by Tom Bell', ''],
    ['Edited by Tom Bell', ''],
    ['Ana Ruiz, photos and video by Tom Bell', 'Ruiz, Ana'],
    ['Additional reporting by Tom Bell', ''],
    ['By Story Musgrave', 'Musgrave, Story'],
    ['Feature writer', ''],
    ['Story', ''],
    ['Story Musgrave and Ana Ruiz', 'Musgrave, Story | Ruiz, Ana'],
    ['Prince, photos by Tom Bell', 'Prince'],
    ['City Desk', ''],
    ['City News Service', 'City News Service'],
    // with whom
    ['Ana Ruiz with Tom Bell', 'Ruiz, Ana | Bell, Tom'],
    ['By Ana Ruiz, with Tom Bell', 'Ruiz, Ana | Bell, Tom'],
    ['ANA RUIZ WITH TOM BELL', 'Ruiz, Ana | Bell, Tom'],
    ['Ana Ruiz in Lagos with Tom Bell in Leeds', 'Ruiz, Ana | Bell, Tom'],
    ['Ana Ruiz with agencies', 'Ruiz, Ana'],
    ['Ana Ruiz with additional reporting by Tom Bell', 'Ruiz, Ana'],
    ['Ana Ruiz with Reuters', 'Ruiz, Ana | Reuters'],
    ['Coffee with Ana', 'Coffee with Ana'],
    ['Farmers with Banners', 'Farmers with Banners'],
    // places and mononyms
    ['Ana Ruiz, New York', 'Ruiz, Ana'],
    ['Ana Ruiz, New York, and Tom Bell, Los Angeles', 'Ruiz, Ana | Bell, Tom'],
    ['Ana Ruiz in Lagos and London', 'Ruiz, Ana'],
    ['Ana Ruiz in Lagos, Leeds and New York and Tom Bell', 'Ruiz, Ana | Bell, Tom'],
    ['Ana Ruiz, Leeds, and Tom Bell, Lagos', 'Ruiz, Ana | Bell, Tom'],
    ['Ana Ruiz, for Reuters', 'Ruiz, Ana'],
    ['Ana Ruiz, Associated Press', 'Ruiz, Ana'],
    ['Ana Ruiz, Associated Press, and Tom Bell', 'Ruiz, Ana | Bell, Tom'],
    ['Ana Ruiz, Prince and Tom Bell', 'Ruiz, Ana | Prince | Bell, Tom'],
    ['Ana Ruiz, Madonna & Tom Bell', 'Ruiz, Ana | Madonna | Bell, Tom'],
    ['Prince', 'Prince'],
    ['Prince and Ana Ruiz', 'Prince | Ruiz, Ana'],
    ['Ana Ruiz, Newt York', 'Ruiz, Ana | York, Newt'],
    ['Ana Ruiz, San Yu Lwin', 'Ruiz, Ana | Lwin, San Yu'],
    ['Ana Ruiz and Associated Press', 'Ruiz, Ana | Associated Press'],
    ['Ana Ruiz, Tom Bell and Reuters', 'Ruiz, Ana | Bell, Tom | Reuters'],
    ['Ana Ruiz (Reuters) and Tom Bell (tbe)', 'Ruiz, Ana | Bell, Tom'],
    ['Ana (Anita) Ruiz', 'Ana (Anita) Ruiz'],
    ['(Reuters)', '(Reuters)'],
    // capitals alone: all of the name as names are written, or nothing
    ['SMITH, JOHN; JONES, MARY', 'Smith, John | Jones, Mary'],
    ['SMITH, JOHN\nJONES, MARY K.', 'Smith, John | Jones, Mary K.'],
    ['ANA RUIZ, REUTERS', 'Ruiz, Ana'],
    ['ANA RUIZ IN LAGOS', 'Ruiz, Ana'],
    ['MARTIN KING, JR.', 'King, Martin, Jr.'],
    ['J.R. RUIZ', 'Ruiz, J.R.'],
    ['EMMANUEL MACRON', 'MACRON, EMMANUEL'],
    ['AILSA MCDONALD', 'MCDONALD, AILSA'],
    ['JAN VAN DER BERG', 'VAN DER BERG, JAN'],
    ['JO RUIZ', 'RUIZ, JO'],
    ['RUIZ, MP', 'RUIZ'],
    ['SMITH, EDITOR', 'SMITH'],
  ])('%s', (byline, names) => {
    expect(authorsOf(byline, 'The Sound Gazette').map(inverted).join(' | ')).toBe(names);
  });

  test.each([
    ['Ana Ruiz, Hong Kong', 'It rained in Hong Kong on Monday.', 'Ruiz, Ana'],
    ['Ana Ruiz, Hong Kong', 'It rained in Hong Kong.', 'Ruiz, Ana'],
    ['Ana Ruiz, Salt Lake City', 'It rained near Salt Lake City, Tom Bell said.', 'Ruiz, Ana'],
    ['Ana Ruiz, St. Louis', 'It rained across St. Louis on Monday.', 'Ruiz, Ana'],
    ['ANA RUIZ, HONG KONG', 'It rained in Hong Kong on Monday.', 'Ruiz, Ana'],
    ['Ana Ruiz, Leeds and Tom Bell', 'It rained in Leeds.', 'Ruiz, Ana | Bell, Tom'],
    ['Ana Ruiz, Hong Kong', 'It rained.', 'Ruiz, Ana | Kong, Hong'],
    ['Ana Ruiz, Tom Bell', 'It rained in Hong Kong, and Tom Bell was there.', 'Ruiz, Ana | Bell, Tom'],
    ['Ana Ruiz, Tom Bell', 'It rained in Tom Bellow Street.', 'Ruiz, Ana | Bell, Tom'],
    ['Ana Ruiz, Tom Bell', 'It ends with the rain in Tom Bell’s garden.', 'Ruiz, Ana | Bell, Tom'],
    ['Ana Ruiz, Tom Bell', 'It rained in\n\nTom Bell was there.', 'Ruiz, Ana | Bell, Tom'],
    ['Tom Bell', 'It rained in Tom Bell Street.', 'Bell, Tom'],
  ])('what the article is in is a place: %s: %s', (byline, text, names) => {
    expect(authorsOf(byline, null, text).map(inverted).join(' | ')).toBe(names);
  });

  test('the article’s own words are asked', () => {
    expect(articleOf({ ...documentFromText('It rained in Hong Kong.'), byline: 'Ana Ruiz, Hong Kong' }).authors).toHaveLength(1);
  });

  test.each([
    ['Ailsa', 'A.'],
    ['Ailsa Mary', 'A. M.'],
    ['Jean-Paul', 'J.-P.'],
    ['Ængus', 'Æ.'],
    ['Maria del Carmen', 'M. del C.'],
  ])('initials of %s', (given, short) => expect(initials(given)).toBe(short));
});
