/** What tells of whom an article speaks: the heaviest evidence of the whole article, and not the first. */
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
    'a pronoun that opens the next sentence tells of the one who opened the last',
    [
      ['Vusumuzi Qatha woke at six at Leith Hall. Her shop was dry. The hall was full. She said it was late.', 'Vusumuzi Qatha'],
      ['Leith Radio’s Vusumuzi Qatha woke at six. Her shop was dry. The hall was full. She said it was late.', 'Vusumuzi Qatha'],
      ['Vusumuzi Qatha sold the shop. He had not slept. The hall was full. He said it was late.', 'Vusumuzi Qatha'],
      ['Vusumuzi Qatha met a nurse. Her shop was dry. The hall was full. She said it was late.', null],
      ['Vusumuzi Qatha met Kwezi Radu. Her shop was dry. The hall was full. She said it was late.', null],
      ['The shop of Vusumuzi Qatha was sold. Her boat was not. The hall was full. She said it was late.', null],
      ['Vusumuzi Qatha sold the shop.\nHer boat was dry. The hall was full. She said it was late.', null],
      ['Qatha sank in May. Her crew was saved. The hall was full. She said it was late.', null],
    ],
  ],
  [
    'an age between commas tells that a name may be meant',
    [
      ['Tom Bell has been handing out kit. “It is late,” Bell said. Kwezi Qatha, 60, was less cheerful. He said it was late.', null],
      ['Tom Bell has been handing out kit. “It is late,” Bell said. Kwezi Qatha, 6, was less cheerful. He said it was late.', 'Tom Bell'],
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
  [
    'whoever holds an office holds no other one of the same noun',
    [
      ['Ana Ruiz, the Minister for Ports, met the crews. The health minister said that beds were short.', 'The health minister'],
      ['Rail minister Tom Roe opened the line. The roads minister said that the bridge was safe.', 'The roads minister'],
      ['Tom Roe, the ferries manager, waved. The cranes manager said that it was late.', 'The cranes manager'],
      ['Ports minister Karl Winter waved. The ports minister said that the crane was old.', 'Karl Winter'],
      ['Karl Winter, the minister for ports and rivers, waved. The minister said that it was late.', 'Karl Winter'],
      ['Rovers chairman Bo Lind waved. The club chairman said that the stand was safe.', 'Bo Lind'],
    ],
  ],
  [
    'what has an article before its name is nobody’s first name and surname',
    [
      ['Acme Kestrel Mini sails in May. The Kestrel Mini floats well. The Mini is red. Acme said it was late.', 'Acme'],
      ['Ana Kestrel Mini sails in May. Mini is old. Ana said it was late.', 'Ana Kestrel Mini'],
    ],
  ],
]);
