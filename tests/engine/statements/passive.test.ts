/** What a passive says that somebody reported: "The sale was first reported by the Herald". Half are passives of something else. */
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { plain } from '../../../lib/engine/formats/plain.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { says } from '../says.ts';

says('what was reported, announced, claimed or confirmed by somebody', [
  '[The sale] was first <reported by {the Leith Herald}>.',
  '[Both attacks] were <claimed by {the movement}>.',
  '[Her death] was <confirmed by {the theatre}>.',
  '[The closure of the pier] was <announced by {the council}>.',
  '[The closure] was <announced on Friday by {the council}>.',
  '[News of the move] was first <reported by {Tower News}>.',
  '[The losses] were <disclosed by {Acme}>.',
  'On Monday, [the delay] was <confirmed by {the mayor}>.',
  '[The fault] has been <noted by {the inspectors}>.',
  '[A rise in rents] was <predicted by {the union}>.',
]);

says('and what was not said', [
  'The judge was confirmed by the Senate.',
  'Her nomination was confirmed by the Senate.',
  'The title was claimed by Leith.',
  'The sale was reported to the police.',
  'The sale was announced in May.',
  'The sale was confirmed by the rain.',
  'Bell was reported by the council.',
  'The winner’s name was announced by the board.',
  'The theft reported by the tenants was small.',
  'It was confirmed by the council.',
]);

test('a copy names who reported it once', () => {
  const analysis = analyse({ ...documentFromText('The sale was first reported by Tom Bell.'), lang: 'en' }, languages);
  expect(plain.write(analysis)).toBe('Tom Bell (“reported by”): The sale.\n');
});
