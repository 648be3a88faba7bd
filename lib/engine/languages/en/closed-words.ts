/** English words by tag, where the words of a tag can be listed or all end alike. */
import { patternsData } from '../language-data.ts';

/** Tags whose words can be listed: no other word gets them, whatever its neighbours say. */
export const closedWords = {
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
} as const;

/** Numbers in words; "one" is more than a number. */
export const numerals =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety';

/** What all words of a tag match, most of them by how they end; addresses have a mark inside. */
export const tagEndings = patternsData({
  ADD: /[@./]/,
  VB: /(?:ss|us|as|[^s])$/,
  VBZ: /s$/,
  VBG: /in[g']?$/,
});
