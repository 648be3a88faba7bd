/** What tells of what gender and kind somebody is: the heaviest evidence of the whole article, and not the first. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'a pronoun in the clause of a name tells of whom it is',
    [
      ['Beverley Bell sold his shop in May. Mr Bell said it was late.', 'Beverley Bell'],
      ['Beverley Bell sold his shop and lost his house. The hall was full. He said it was late.', 'Beverley Bell'],
      ['Carol Bell raised his hand. Carol Bell lost his hat. The hall was full. He said it was late.', 'Carol Bell'],
      ['Vusumuzi Qatha raised his hand at the meeting. The hall was full. He said it was late.', 'Vusumuzi Qatha'],
      ['Vusumuzi Qatha told the council her plan. The hall was full. She said it was late.', 'Vusumuzi Qatha'],
      ['Vusumuzi Qatha built it herself. The hall was full. She said it was late.', 'Vusumuzi Qatha'],
    ],
  ],
  [
    'a title tells more than a first name, and a noun too',
    [
      ['Beverley Bell, a spokesman, came. The hall was full. He said it was late.', 'Beverley Bell'],
      ['Mr Beverley Bell came. The hall was full. He said it was late.', 'Beverley Bell'],
    ],
  ],
  [
    'a first name tells enough where nothing speaks against it',
    [
      ['Eva Bell sold her shop. Mr Bell said it was late.', 'Mr Bell'],
      ['Eva Bell sold the shop. Mr Bell said it was late.', 'Mr Bell'],
      ['Tom Bell came. Mrs Bell said it was late.', 'Mrs Bell'],
      ['Eva Bell sold the shop. The hall was full. He said it was late.', null],
    ],
  ],
  [
    'a pronoun of which two can be meant tells of neither',
    [
      ['Vusumuzi Qatha told Ana Ruiz his name. The hall was full. He said it was late.', null],
      ['The mayor met Vusumuzi Qatha in his shop. The hall was full. He said it was late.', null],
      ['Vusumuzi Qatha and a nurse lost his keys. The hall was full. He said it was late.', null],
      ['Vusumuzi Qatha knew that his plan failed. The hall was full. He said it was late.', null],
      ['Harrow Lane, where his shop stood, was dark. The hall was full. He said it was late.', null],
      ['“Vusumuzi Qatha raised his hand.” The hall was full. He said it was late.', null],
      ['A friend of Vusumuzi Qatha raised his hand. The hall was full. He said it was late.', null],
      ['Eva Bell asked Tom Roe his name. Mr Bell said it was late.', 'Mr Bell'],
    ],
  ],
]);
