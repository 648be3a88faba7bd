/** Who stands at a cue whose words end with an office and go on with a name, or tell of people somewhere. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'an office with its holder between commas',
    [
      ['“It was late,” said Engineers of Leith’s chief economist, Ana Ruiz.', 'Ana Ruiz'],
      ['Leith’s Department of Tides and Trade (Tat) director-general, Tom Bell, told the court that it was late.', 'Tom Bell'],
      ['Bank of Leith’s managing director for Danish rates and chief strategist, Ana Ruiz, said it was late.', 'Ana Ruiz'],
      ['The minister for Inland Tides and Coastal Roads, Tom Bell, said it was late.', 'Tom Bell'],
      ['The minister for Inland Tides and Coastal Roads, Tom Bell, said it was late. The minister said it was dark.', 'Tom Bell'],
      ['It was dark when counsel for the tenants, Tom Bell, said that it was late.', 'Tom Bell'],
      ['“It was late,” said Acme’s recently named head Ana Ruiz.', 'Ana Ruiz'],
    ],
  ],
  [
    'an office in capitals with what it is for and a name in no list',
    [
      ['Bishop of Leith Amadou Diallo said it was late.', 'Amadou Diallo'],
      ['According to Speaker of the House Suharso Hale, it was late.', 'Suharso Hale'],
      ['“It was late,” Special Adviser to the President Siti Aminah said.', 'Siti Aminah'],
      ['“It was late,” said Senior Special Assistant on Media Tom Bell.', 'Tom Bell'],
      ['Governor of Lagos State Nguyen Van Minh told reporters it was late.', 'Nguyen Van Minh'],
      ['Secretary of State for Wales Ana Ruiz told parliament it was late.', 'Ana Ruiz'],
      ['“It was late,” Principal Secretary for Agriculture Amadou Diallo said.', 'Amadou Diallo'],
      ['“It was late,” Acting Detective Inspector Kwame Ade said.', 'Kwame Ade'],
      ['“It was late,” Shadow Minister for Housing Kwame Ade said.', 'Kwame Ade'],
      ['The President-elect, Suharso Hale, said it was late.', 'Suharso Hale'],
      ['Minister of Mines and Energy Desta Alemu said it was late.', 'Desta Alemu'],
      ['The road was dry, said Lord Mayor Will Grant.', 'Will Grant'],
      ['“It was late,” Assistant Chief Constable Said Bell said.', 'Said Bell'],
      ['Ana Ruiz, Governor of New South Wales, said it was late.', 'Ana Ruiz'],
      ['Friends of the Leith Harbour Trust said it was late.', 'Friends of the Leith Harbour Trust'],
      ['Mayor of New York City said it was late.', 'Mayor of New York City'],
      ['A spokesman for the Leith Harbour Trust said it was late.', 'A spokesman for the Leith Harbour Trust'],
    ],
  ],
  [
    'one person, what more is told of them, and their name between commas',
    [
      ['The farmer who owns the field, Eve Hale, says it was late.', 'Eve Hale'],
      ['A man caught in the raid, Tom Bell, said it was late.', 'Tom Bell'],
      ['One tenant mocked in the texts, Eve Hale, told the Herald it was late.', 'Eve Hale'],
      ['One of those freed, Ana Ruiz, said it was late.', 'Ana Ruiz'],
      ['A fisherman who saved six children from the water, Ravi Menon, said it was late.', 'Ravi Menon'],
      ['The nurse who treated Ana Ruiz, Eve Hale, said it was late.', 'Eve Hale'],
      ['The woman who fell in the harbour, Eve Hale, has said it was late.', 'Eve Hale'],
      ['The man who drove the bus, who asked not to be named, said it was late.', 'The man'],
      ['The actor, who lives in Leith, said it was late.', 'The actor'],
      ['One of the boats, Sea Star, told the port it was late.', 'One of the boats'],
    ],
  ],
  [
    'a body is not who leads it, nor one office another',
    [
      ['The zoo’s director, Ana Ruiz, left. The zoo said it was late.', 'The zoo'],
      ['Zoo director Ana Ruiz left. The zoo said it was late.', 'The zoo'],
      ['The farm’s owner, Ana Ruiz, left. The farm said it was late.', 'The farm'],
      ['Zoo director Ana Ruiz left. The director said it was late.', 'Ana Ruiz'],
      ['Housing minister Tom Bell left. The prime minister said it was late.', 'The prime minister'],
      ['Housing minister Tom Bell left. The foreign minister said it was late.', 'The foreign minister'],
      ['Housing minister Tom Bell left. The minister said it was late.', 'Tom Bell'],
      ['Prime minister Ana Ruiz left. The prime minister said it was late.', 'Ana Ruiz'],
      ['Housing minister Tom Bell met the prime minister. The minister said it was late.', 'Tom Bell'],
      ['Bus driver Tom Bell hit a lorry. The lorry driver said it was late.', 'The lorry driver'],
      ['Bank chief Ana Ruiz left. The police chief said it was late.', 'The police chief'],
    ],
  ],
  [
    'an epithet of one trade is not for who has another',
    [
      ['Striker Tom Bell left on Friday. The singer said it was late.', 'The singer'],
      ['Farmer Tom Bell left on Friday. The goalkeeper said it was late.', 'The goalkeeper'],
      ['Hotel manager Ana Ruiz left on Friday. The zoo director said it was late.', 'The zoo director'],
      ['Striker Tom Bell left on Friday. The forward said it was late.', 'Tom Bell'],
      ['Singer Eve Hale left on Friday. The star said it was late.', 'Eve Hale'],
      ['Tom Bell left on Friday. The actor said it was late.', 'Tom Bell'],
      ['Chief executive Ana Ruiz left on Friday. The boss said it was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'a name between commas that holds no office',
    [
      ['The owner of the pub and restaurant, Harbour Inn, said it was late.', 'The owner of the pub and restaurant'],
      ['The minister for Inland Tides and Coastal Roads, Tom Bell said, was late.', 'Tom Bell'],
      ['Relatives of the dead man, Tom Bell, said it was late.', 'Relatives of the dead man'],
      ['The brother of the mayor, Tom Bell said, was late.', 'Tom Bell'],
    ],
  ],
  [
    'people somewhere are not the place',
    [
      ['Many in Leith said it was late.', 'Many in Leith'],
      ['Some in Leith welcomed it, saying it was late.', 'Some in Leith'],
      ['According to some at the council, it was late.', 'some at the council'],
      ['Leith in Scotland said it was late.', 'Leith'],
    ],
  ],
  [
    'a quotation after letters with full stops begins a sentence',
    [
      ['Acme said it turns back to the U.K. “While we agree, it was late,” Tom Bell said.', 'Tom Bell'],
      ['Acme said that it backs the U.S. “Dream Act.”', 'Acme'],
    ],
  ],
  [
    'a time in the middle of the verb',
    [
      ['Ana Ruiz has over the past few months repeatedly warned that it was late.', 'Ana Ruiz'],
      ['The council has in recent weeks said it was late.', 'The council'],
      ['Tom Bell has friends in the village who said it was late.', 'friends in the village'],
    ],
  ],
  [
    'a name in the letters of a modal verb',
    [
      ['CAN has left the talks, saying it was late.', 'CAN'],
      ['Can has-beens say it was late?', null],
    ],
  ],
]);
