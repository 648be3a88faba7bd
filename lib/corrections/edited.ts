/** Words that were edited: the same but for a few letters. */
import search from 'approx-string-match';

/** Share of the letters that may be others in the edited form. */
const EDITED = 0.2;

/** True where the one is the other with a few letters changed, left out or put in. */
export function isEdited(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const most = Math.floor(short.length * EDITED);
  return long.length - short.length <= most && search(long, short, most).length > 0;
}
