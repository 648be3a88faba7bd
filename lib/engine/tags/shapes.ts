/** Tags that a word's shape decides, and tags that it can have at all. */

const MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'.?!'].map((mark) => [mark, '.'] as const),
  ...[...';:…-'].map((mark) => [mark, ':'] as const),
  ...[...'(['].map((mark) => [mark, '-LRB-'] as const),
  ...[...')]'].map((mark) => [mark, '-RRB-'] as const),
  [',', ','],
  ['%', 'NN'],
]);

/** "one" is more than a number. */
const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/i;

/** Tags that the shape alone decides: marks, currencies, figures, addresses. */
export function tagOfShape(word: string): string | null {
  const mark = MARKS.get(word);
  if (mark) return mark;
  if (/^\p{L}/u.test(word)) return word.startsWith('http') && /^https?:\/\//.test(word) ? 'ADD' : NUMBER.test(word) ? 'CD' : null;
  if (/^[“”"„‘’'`«»]+$/.test(word)) return "''";
  if (/^(?:\.{2,}|[-–—]+)$/.test(word)) return ':';
  if (/^\p{Sc}$/u.test(word)) return '$';
  return /^\p{N}[\p{N}.,:/–-]*(?:bn|m|k|tn|mn|%|p|c)?$/u.test(word) ? 'CD' : null;
}

/** Tags whose words can be listed: no other word gets them, whatever its neighbours say. */
const CLOSED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    DT: 'a an the this that these those all any another both each either neither every no some half such',
    PDT: 'all both half such quite many double what',
    PRP: "i you he she it we they me him her us them myself yourself himself herself itself ourselves yourselves themselves mine yours hers ours theirs one 's y'all em 'em ya",
    PRP$: 'my your his her its our their thy',
    MD: "can could may might must shall should will would ca wo sha 'd 'll ought cannot need dare",
    WP: 'who what whom whoever whatever which',
    WP$: 'whose',
    WDT: 'which that what whatever whichever',
    WRB: 'how when where why wherever whenever however',
    CC: "and but or nor yet plus & both either neither so minus versus vs vs. 'n' n et rather less times v v.",
    TO: 'to na',
    EX: 'there',
    IN: "of in to for with on that at as if from by about like after because than into before since over through out while between under against during around so without until within per whether although though off upon unless among once along up behind across except @ near vs. vs via toward outside above despite but re below throughout beyond towards inside down onto 'cause till past besides thru whilst whereas unlike save next versus til 'til beside beneath amongst round worth unto post minus circa atop astride aside amid amidst albeit ahead aboard alongside underneath opposite lest notwithstanding ere",
  }).map(([tag, words]) => [tag, new Set(words.split(' '))]),
);

/** How all words of a tag end. */
const ENDINGS: ReadonlyMap<string, RegExp> = new Map([
  ['VB', /(?:ss|us|as|[^s])$/],
  ['VBZ', /s$/],
  ['VBG', /in[g']?$/],
]);

/** False where the tag's words can be listed and the word is none of them, or where it does not end as they do. @param word - as the features see it */
export function mayHave(tag: string, word: string): boolean {
  return CLOSED.get(tag)?.has(word) !== false && ENDINGS.get(tag)?.test(word) !== false;
}

/** True for a word that ties a phrase or a clause to its sentence, but for those that people are called. Lower case. */
export const isPreposition = (word: string): boolean => CLOSED.get('IN')?.has(word) === true && !/^(?:per|round|save|so|worth)$/.test(word);
