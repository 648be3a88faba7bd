/** What stands between and beside the numbers of an English text where single words do not tell it. */
import { patternsData } from '../language-data.ts';

/** What stands between numbers or around them, asked of the article’s own text. */
export const numberPatterns = patternsData({
  list: /^(,| and| or|, and|, or| to) ?$/,
  against:
    /^,? (up|down|to|from|against|versus|compared with|compared to|or)( from| to)? $|^,? [^.\n]{0,45}\b(up|down|from|against) (from )?$/,
  againstFar:
    /(\b(up|down|from|against|up from|down from|, to|, or|compared (with|to)( [^\d.,\n]{1,30} of)?|; [^\d.;\n]{1,30} for)|, and that|\b(the|that) figure (of|is|was)) $/,
  figure: /figure (of|is|was) $/,
  compared: /^,? (below|above|(lower|higher|less|more|fewer) than) /,
  resumed:
    /\b(it|they) ((would|could|may|might|must|will|should|has|have|had) )?(be|been|is|was|were|at|rose|risen|fell|fallen|grew|grown|dropped)( [a-z]+){0,3} [“"‘]?$/i,
  part: /^ of (the|its|their|all|those|these) $/,
  ofIt: /^ of it\b/,
  many: /^those |s$|people|children|men$/,
  smallMoney: / cents$/,
  furniture:
    /\b(min|mins|minute|minutes) (read|watch|listen)$|^\d* ?(comments?|shares?|likes?|replies|views|images?|photos?|slides?|items?)( \d+)?$|^(image|photo|slide|page|video|part)? ?\d+ (of|\/) \d+$/,
});

/** What stands after the number of an airliner: "737 *Max*", "777 *program*", "777*X*". */
const AIRLINER =
  'max dreamliner jet jets jetliner jetliners plane planes aircraft airliner airliners program programme freighter freighters x';

/** What is no number of anything with these words after it. */
export const numberNames = {
  ...Object.fromEntries(['707', '717', '727', '737', '747', '757', '767', '777', '787'].map((model) => [model, AIRLINER])),
  529: 'plan plans account accounts',
  1099: 'form forms',
  7: 'eleven',
  9: 'eleven',
  10: 'downing',
  11: 'downing',
  60: 'minutes',
  20: 'twenty',
};
