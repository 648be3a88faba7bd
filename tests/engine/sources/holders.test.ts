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
