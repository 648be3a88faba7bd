/** The body of a man is no body that sits. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'what is left of somebody says nothing',
    [
      ['Police found the body.\n\nThe police said it was that of Ann Reed.', 'The police'],
      ['A body was found in the river. The police said it was that of a man.', 'The police'],
      ['Divers found the body of a woman on Monday.\n\nThe body said it would hold a meeting.', 'The body'],
      [
        'The game was off, football’s governing body said. Police found the body of a fan. The body said it was sad.',
        'football’s governing body',
      ],
    ],
  ],
  [
    'a body that sits does',
    [
      ['Tom Bell joined the advisory body in May. The body said it was proud.', 'the advisory body'],
      ['A public body runs the pier. The body said it was safe.', 'A public body'],
      ['The Harbour Trust runs the pier. The body said it was safe.', 'Harbour Trust'],
    ],
  ],
]);
