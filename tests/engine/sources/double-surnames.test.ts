/** Half of a double surname, an initial behind a first name that reads as a plural, and a judiciary that is no court; half are look-alikes. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'half of a double surname',
    [
      ['Leith Rep. Ana Ruiz-Sato spoke. “It is late,” Sato said. She said it was “a mess”.\n\n“I shall go,” she added.', 'Ana Ruiz-Sato'],
      ['Ana Ruiz-Sato spoke. “It is old,” Ruiz said.', 'Ana Ruiz-Sato'],
      ['Ana Ruiz-Sato met Kenji Sato. “It is old,” Sato said.', 'Kenji Sato'],
      ['Ana Ruiz-Sato spoke. Sato Industries makes lifts. “It is old,” Sato said.', 'Sato Industries'],
      ['Tom Bell-James spoke. James said it was late.', 'James'],
      ['The Kane-Roe Institute is shut. Roe said it was late.', 'Roe'],
      ['Ana Ruiz-Sato, a nurse, said she was late. Mr Sato said it was old.', 'Mr Sato'],
    ],
  ],
  [
    'a first name before an initial',
    [
      ['Peters O. Agboola opposed him. Agboola said: “It is late.”', 'Peters O. Agboola'],
      ['Writers O. Bell and A. Roe said it was late.', 'Writers O. Bell and A. Roe'],
      ['Lawyer O. Bell said it was late.', 'O. Bell'],
    ],
  ],
  [
    'a court is no judiciary',
    [
      ['The talks kept to the rules of the Avon State Judiciary. On Wednesday, the court said it had a letter.', 'the court'],
      ['The talks kept to the rules of the Avon High Court. On Wednesday, the court said it had a letter.', 'Avon High Court'],
      ['The Avon State Judiciary met. It said it was late.', 'Avon State Judiciary'],
    ],
  ],
]);
