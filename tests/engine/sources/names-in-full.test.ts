/** Names that prepositions, commas, brackets and possessives run through, and descriptions that only some bodies answer to. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'a longer name of the same, over other words',
    [
      ['Deputy prosecutor Datuk Raja Rozela Raja Toran came. Raja Rozela said it was late.', 'Raja Rozela Raja Toran'],
      ['President Gustavo Petro Urrego came. Gustavo Petro said it was late.', 'Gustavo Petro Urrego'],
      ['Ana Ruiz Bell, the mayor, came. Ana Ruiz Hill, the clerk, left. Ana Ruiz said it was late.', 'Ana Ruiz'],
      ['The New York Bar Association met. New York said it was late.', 'New York'],
      ['Mayor Tom Bell Hill left. Tom Bell, his father, said it was late.', 'Tom Bell'],
      ['Tom Bell Hill was born in May. His grandfather Tom Bell said it was late.', 'Tom Bell'],
      ['Boatman Tom Bell Junior came. Tom Bell said it was late.', 'Tom Bell'],
      ['Ana Ruiz Park shut. Ana Ruiz said it was late.', 'Ana Ruiz'],
      ['Leith officials met Mr I. Steel. Steel said it was late.', 'I. Steel'],
      ['They crowned Elizabeth I. Spain said it was late.', 'Spain'],
      ['It is a book about Richard I. Police said it was late.', 'Police'],
      ['They went, and so did I. Steel said it was late.', 'Steel'],
    ],
  ],
  [
    'the name of a paper behind what it is, and which of its places a university is at',
    [
      ['It was late, according to Avon newspaper The Citizen.', 'Citizen'],
      ['The newspaper The Herald reported that it was late.', 'Herald'],
      ['It was late, according to the newspaper the council bought.', 'the newspaper'],
      ['The company The Herald wrote about said it was late.', 'The company'],
      ['The newspaper The Herald bought said it was late.', 'The newspaper'],
      ['The University of Illinois at Avon Park said it was late.', 'University of Illinois'],
      ['The University of Illinois at Urbana-Champaign said it was late.', 'University of Illinois at Urbana-Champaign'],
      ['The University of Leith at night said it was late.', 'University of Leith'],
      ['The University of Leith at Portobello (UL Portobello) said it was late.', 'University of Leith at Portobello'],
      ['The University of Leith at Christmas said it was late.', 'University of Leith'],
      ['The Bank of Leith at Portobello said it was late.', 'Bank of Leith'],
    ],
  ],
  [
    'a body that is its owner’s with its mark, and a professional',
    [
      ["Workers at Harrow's claimed it was late.", "Workers at Harrow's"],
      ["The chef at Harrow's insisted it was late.", "The chef at Harrow's"],
      ["Ana Ruiz said staff at Harrow's claimed view was late.", 'Ana Ruiz'],
      ['Another health professional said it was late.', 'Another health professional'],
      ['A senior army veteran said it was late.', 'A senior army veteran'],
      ['An IT expert said it was late.', 'An IT expert'],
      ['The IT department said it was late.', 'The IT department'],
      ['Ana Ruiz came for the hall. At the end it said it was late.', null],
    ],
  ],
  [
    'who stands behind the brackets of an office, or a rank for short',
    [
      ['Superintendent of Police (Rural) Ravi Menon said it was late.', 'Ravi Menon'],
      ['Chief Engineer (Roads) Ravi Menon said it was late.', 'Ravi Menon'],
      ['Former Honorary Consul of Nepal to Auckland Ana Ruiz said it was late.', 'Ana Ruiz'],
      ['The council (in Leith) said it was late.', 'The council'],
      ['Det Con Dana Price said it was late.', 'Dana Price'],
      ['Con Hale said it was late.', 'Con Hale'],
      ['Det. Con. Price said it was late.', 'Price'],
      ['Bell met Det. Con. Dana Price. The detective said it was late.', 'Dana Price'],
      ['Mill chairman Mahadi Md Rodzi left. Mahadi said it was late.', 'Mahadi Md Rodzi'],
      ['Acme MD Ana Ruiz said it was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'what a firm is, or people work on, at the head of a sentence, and first names that look like other words',
    [
      ['Retailer Skua closed a shop. Skua said it was late.', 'Skua'],
      ['Skua to close\nRetailer Skua closed a shop. The firm said it was late.', 'Skua'],
      ['Airline Kestrel Air left. The airline said it was late.', 'Kestrel Air'],
      ['Airline Pilots Association members met. The Airline Pilots Association said it was late.', 'Airline Pilots Association'],
      ['Retailer Tom Bell left. He said it was late.', 'Tom Bell'],
      ['Planning officials said it was late.', 'Planning officials'],
      ['The home and garden retailer said it was late.', 'The home and garden retailer'],
      ['The home and the garden centre said it was late.', 'the garden centre'],
      ['Meeting officials, Ana Ruiz said it was late.', 'Ana Ruiz'],
      ['Shelly Novak lives in Leith. Novak said it was late.', 'Shelly Novak'],
      ['Sadly Novak said it was late.', 'Novak'],
      ['“It is late,” Ned Sagal, the mayor, said.', 'Ned Sagal'],
    ],
  ],
  [
    'a corps whose last word is a person elsewhere',
    [
      ['The Coast Guard said 40 were missing. It said it was late.', 'Coast Guard'],
      ["Leith's Harbour Guards met. They said it was late.", 'Harbour Guards'],
      ['Prison Guard Tom Bell said it was late.', 'Tom Bell'],
      ['The guard said it was late.', 'The guard'],
    ],
  ],
  [
    'a letter for a name, and parts of days in names',
    [
      ['Sister B said it was late.', 'Sister B'],
      ['Friday Night Lights said it was late.', 'Friday Night Lights'],
      ['On Friday night Ruiz said it was late.', 'Ruiz'],
      ['Friday night Ruiz said it was late.', 'Ruiz'],
    ],
  ],
  [
    'one of two, whom no words name',
    [
      ['Tom Bell met Joe Ruiz. “It was late,” the latter said.', null],
      ['Two men met. One of them said it was late; the other said it was not.', 'the other'],
      ['Tom Bell met Joe Ruiz. The other tenant said it was late.', 'The other tenant'],
      ['Tom Bell met Joe Ruiz. The former mayor said it was late.', 'The former mayor'],
    ],
  ],
  [
    'small words in names',
    [
      ['Daniel arap Bell left. Mr Bell said it was late.', 'Daniel arap Bell'],
      ['Ana binti Karim left. Karim said it was late.', 'Ana binti Karim'],
      ['Tom ole Hale left. Mr Hale said it was late.', 'Tom ole Hale'],
      ['Tom ten Hale left. Hale said it was late.', 'Tom ten Hale'],
      ['Tom Bell saw ten Hale players. Bell said it was late.', 'Tom Bell'],
      ['Tom Bell used the ap. Hale said it was late.', 'Hale'],
    ],
  ],
  [
    'who holds an office of a body with its letters in brackets',
    [
      ['Leith Ports and Lighthouse Office (LPLO) chairman Ana Ruiz said it was late.', 'Ana Ruiz'],
      ['The Boat Employee and Harbour Service (BEHS) chair Ana Ruiz said it was late.', 'Ana Ruiz'],
      ['Tom Bell and Acme Boats (AB) chair Ana Ruiz said it was late.', 'Tom Bell and Acme Boats (AB) chair Ana Ruiz'],
      ['The World Boat Organization (WBO) Director Eva Bell said it was late.', 'Eva Bell'],
      ['The World Boat Organization (WBO) said it was late.', 'World Boat Organization (WBO)'],
    ],
  ],
  [
    'a hand after “’s” with a participle before it',
    [
      ['“It was late,” said the panel’s ranking member, Ana Ruiz.', 'Ana Ruiz'],
      ['“It was late,” said the bank’s lending arm.', 'the bank’s lending arm'],
      ['“It was late,” said the bank, lending it a boat.', 'the bank'],
    ],
  ],
  [
    'whom a long apposition is of, with an “and”, a place and a comma in it',
    [
      ['As Tom Bell, professor of tides and coastal studies at Quay College in Leith, California, wrote: “It was late.”', 'Tom Bell'],
      ['But Tom Bell, an economist and writer at Acme in Leith, California, said it was late.', 'Tom Bell'],
      ['But Tom Bell, director of the trust in Leith, Texas, said it was late.', 'Tom Bell'],
      ['But Tom Bell, a baker and the writer of a book, said it was late.', 'Tom Bell'],
      ['In Leith, Texas, a baker and a writer said it was late.', 'a baker and a writer'],
    ],
  ],
  [
    'who leads what has a name, and who calls somebody something',
    [
      ['“It was late,” Tom Bell, a former Catholic who now leads a nationwide campaign called Openly Here, told the Gazette.', 'Tom Bell'],
      ['“It was late,” Tom Bell, a baker who leads a campaign called Late Boats, said.', 'Tom Bell'],
      ['A baker called Ruiz “a liar”.', 'A baker'],
      ['One of the bakers who sent a letter called Ruiz a liar.', 'One of the bakers who sent a letter'],
      ['In a letter a baker called Ruiz “a liar”.', 'a baker'],
    ],
  ],
  [
    'the name behind a second description',
    [
      ['One of the tenants, a retired nurse, Ana Ruiz, said it was late.', 'Ana Ruiz'],
      ['One of the tenants, a retired nurse, Ana Ruiz, who was moved from Leith, said it was late.', 'Ana Ruiz'],
      ['One of the tenants, a retired nurse, said Ana Ruiz was late.', 'One of the tenants'],
      ['“Ana Ruiz was late,” said one of the tenants, a retired nurse.', 'one of the tenants'],
    ],
  ],
  [
    'an opening quotation mark for an apostrophe',
    [
      ['Ana Ruiz left. Tom Ruiz‘s boat sank. Ana Ruiz said it was late. Ana said it was dry.', 'Ana Ruiz'],
      ['Tom Ruiz didn‘t like Bell‘s “boat”. “It can‘t float,” he said.', 'Tom Ruiz'],
    ],
  ],
  [
    'adjectives before a name that are nouns elsewhere',
    [
      ['It was late, according to the nonpartisan Center for Open Harbours.', 'Center for Open Harbours'],
      ['It was late, the bipartisan Harbour Council said.', 'Harbour Council'],
      ['It was late, according to the decision Acme made.', 'the decision'],
    ],
  ],
  [
    'all of a list of names',
    [
      ['Acme, Boatco, Ferro and Lund said it was late.', 'Acme, Boatco, Ferro and Lund'],
      ['In Leith, Bell and Hill said it was late.', 'Bell and Hill'],
    ],
  ],
  [
    'a spokesman for somebody with a trade and a title',
    [
      ['A spokesman for Avon coroner Dr Ana Ruiz said it was late.', 'A spokesman for Avon coroner Dr Ana Ruiz'],
      ['In court Dr Ruiz said it was late.', 'Dr Ruiz'],
    ],
  ],
  [
    'no hour of the clock',
    [
      ['The lift fell at 3:30 AM (local time) on Monday, the Leith Star newspaper reported.', 'the Leith Star newspaper'],
      ['The lift fell at 4 PM, police said.', 'police'],
      ['Most of it was felt around 4 p.m. ET Monday, according to the site.', 'the site'],
      ['At 4 a.m. NASA said it was late.', 'NASA'],
      ['Ruiz sat in Harlow. It was felt at 4 p.m. in Leith, police in Leith said.', 'police in Leith'],
    ],
  ],
  [
    'a minister by the trade of the ministry',
    [
      ["Avon's housing secretary, Fern Gil, said it was late.", 'Fern Gil'],
      ["Avon's housing stock is old, Fern Gil said.", 'Fern Gil'],
    ],
  ],

  [
    'a body whose letters stand behind its name over “of”',
    [
      [
        'The Regional League of West Avon Towns (RLOWAT) met in May.\nRLOWAT said it was late.',
        'Regional League of West Avon Towns (RLOWAT)',
      ],
      ['The Regional League of West Avon Towns (RLWAT) met in May.\nRLWAT said it was late.', 'Regional League of West Avon Towns (RLWAT)'],
      ['A friend of West Avon Towns (WAT) met them in May.\nWAT said it was late.', 'West Avon Towns (WAT)'],
    ],
  ],
  [
    'a department for something, before its data',
    [
      ['It was late, according to Department for Ports data.', 'Department for Ports data'],
      ['It was late, according to the Department for Ports.', 'Department for Ports'],
    ],
  ],
  [
    'whose a body is, before its name over “and”',
    [
      ['The U.S. Roads and Bridges Administration said it was late.', 'U.S. Roads and Bridges Administration'],
      ['The Roads and Bridges Administration said it was late.', 'Roads and Bridges Administration'],
    ],
  ],
  [
    'the letters of a share in brackets',
    [
      ['Acme Corp (ACME.O) said it was late.', 'Acme Corp'],
      ['When Acme Corp (ACME.O) said it was late, nobody left.', 'Acme Corp'],
    ],
  ],
  [
    'who accuses, without what of',
    [
      ['Bell has been accused by town prosecutors of misleading tenants.', 'town prosecutors'],
      ['Bell has been accused of misleading tenants by town prosecutors.', 'town prosecutors'],
    ],
  ],
  [
    'a description of one kind of body is of no other',
    [
      ['Gas giant Avonor lost £6m, Reuters reported.\nAvonor will lose more, according to the news agency.', 'Reuters'],
      ['Gas giant Avonor lost £6m in May.\nIt will lose more, the union said.', 'the union'],
      ['Gas giant Avonor lost £6m in May.\nIt will lose more, the company said.', 'Avonor'],
    ],
  ],
  [
    'who speaks beside a number, a time and a deed that somebody else did',
    [
      ['The rebels closed the port on July 26 when announcing they had won.', 'The rebels'],
      ['Bell did not say whether the board would send a boat at the end of the week given to them but added that it was late.', 'Bell'],
      ['Acme Inc. and Bell Ltd. have all said that it was late.', 'Acme Inc. and Bell Ltd.'],
      ['Tom Bell, a clerk who worked at a bank and whom Leith police accused of lying, left.', 'Leith police'],
      ['It was late, according to radar data, an aide to Ruiz has told Reuters.', 'an aide to Ruiz'],
      ['The ministry said that Bell only knows the board, adding that it was late.', 'The ministry'],
      ['Tenants who met Bell say they believe it was late.', 'Tenants'],
      ['Flemming Bell, head of Ports at Leith, said it was late.', 'Flemming Bell'],
      ['Sal Rinaldo, executive director of the board, said it was late.', 'Sal Rinaldo'],
      ['Citing Bell, the head of Ports at Leith said it was late.', 'the head of Ports'],
    ],
  ],
  [
    'an office by its letters',
    [
      ['Chief Executive Officer Ana Ruiz left.\nIt was late, the CEO said.', 'Ana Ruiz'],
      ['Chief Financial Officer Ana Ruiz left.\nIt was late, the CEO said.', 'the CEO'],
    ],
  ],
  ['nothing that “any” stands before', [['The vote brought doubts about any deal.\nIt said it was late.', null]]],
]);
