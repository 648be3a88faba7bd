/** Who publishes a page: of the names that it goes by, the one that its address bears out. */
import { lineOf } from './declared.ts';

/** Parts of an address under which sites are registered: "co.uk", "com.au". */
const SECOND = /^(?:com?|org|net|ac|gov|edu|or|ne|go)$/;

/** The word that a site is registered by: "nytimes" of "www.nytimes.com". */
function labelOf(host: string): string {
  const parts = host.toLowerCase().split('.');
  parts.pop();
  const last = parts.pop() ?? '';
  // "www.gov.uk" is registered by what others are registered under
  const before = SECOND.test(last) ? parts.pop() : undefined;
  const label = before === undefined || before === 'www' ? last : before;
  return label.replace(/[^a-z\d]/g, '');
}

const plain = (name: string) =>
  // the browser takes its time the first time that it takes letters apart, and most names have no accents
  (/^[\0-\x7f]*$/.test(name) ? name : name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
    .toLowerCase()
    .replace(/\.(?:com|org|net|co\.uk|fr|de)\b.*/s, '');

/** True where the label is put together of the beginnings of the name's words, in order: "nytimes" of "The New York Times". */
function isMadeOf(label: string, words: readonly string[]): boolean {
  // how far the beginnings of the words so far may reach; a word may be left out
  const reached = new Set([0]);
  for (const word of words)
    for (const from of [...reached])
      for (let length = 1; length <= word.length && word[length - 1] === label[from + length - 1]; length++) reached.add(from + length);
  return reached.has(label.length);
}

/** The most words of a name that are looked at. */
const WORDS = 7;

function fits(name: string, label: string): boolean {
  const words = plain(name)
    .split(/[^a-z\d]+/)
    .filter(Boolean)
    .slice(0, WORDS);
  const whole = words.join('');
  if (label === '' || whole === '') return false;
  if (whole.length >= 3 && (label.includes(whole) || whole.includes(label))) return true;
  return isMadeOf(label, words);
}

/** True for a name as readers know it, not as a machine does: "The Detroit News", not "detroitnews". */
const isWritten = (name: string) => name !== name.toLowerCase();

/**
 * @param names that the page gives, the likeliest first
 * @param host of its address; empty where it is not known
 * @returns the first that the address bears out, as readers write it; else the first
 */
export function outletOf(names: readonly (string | null | undefined)[], host: string): string | null {
  const given = names.filter((name): name is string => typeof name === 'string' && name.length > 1 && name.length <= 80);
  const label = labelOf(host);
  const borne = given.filter((name) => fits(name, label));
  return borne.find(isWritten) ?? given.find(isWritten) ?? borne[0] ?? given[0] ?? null;
}

/** What stands after the headline in the page's own title: "Ferry late | The Harbour Post". */
export function nameInTitle(title: string): string | null {
  const parts = (lineOf(title) ?? '').split(/ [|–—·•-] | ?\| ?/);
  const last = parts[parts.length - 1]?.trim() ?? '';
  return parts.length > 1 && last.length <= 40 && last.split(/\s+/).length <= 5 ? last : null;
}
