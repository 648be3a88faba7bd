/** Who speaks as a member of something, or by their own account; half are look-alikes. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'who is told to be what the words before the verb say',
    [
      ['Writer and director, Ivan Hale who served as a chairman to the jury said that films were dying.', 'Ivan Hale'],
      ['Writer and director, Ivan Hale who served as a chairman to the jury opened the talk saying that films were dying.', 'Ivan Hale'],
      ['Filmmaker Nagesh Kale sharing his experience as a jury member said that films were dying.', 'Nagesh Kale'],
      ['Tom Bell who works as a nurse in Leith said it was late.', 'Tom Bell'],
    ],
  ],
  [
    'and another at the same words',
    [
      ['Tom Bell left as a member of the board said it was late.', 'a member of the board'],
      ['Tom Bell stood smiling as a nurse said it was late.', 'a nurse'],
      ['Tenants marched past shouting as a mayor said it was late.', 'a mayor'],
      ['It was late, as a nurse said on Monday.', 'a nurse'],
    ],
  ],
  [
    'by their own account',
    [
      ['Const. Tom Bell had placed Hale under arrest, according to his testimony.', 'Tom Bell'],
      ['Ana Ruiz met Tom Bell at the hall, according to her account.', 'Ana Ruiz'],
      ['Tom Bell left, according to his report.', 'his report'],
      ['Tom Bell left at noon, according to his lawyer.', 'his lawyer'],
      ['The boat sank, according to his testimony.', null],
    ],
  ],
]);
