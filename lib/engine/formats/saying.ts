/** One statement as a line: who, by what channel, and the words as they stand in the article. */
import { type Analysis, type Attribution, type Source, type Span, textOf } from '../model.ts';
import { askedBefore, isAsked, placeOf } from './asked.ts';
import { endOf } from './ends.ts';
import { oneLine } from './escape.ts';
import { copiedParagraphsOf, withGap } from './paragraphs.ts';
import { marksAway } from './quotation-marks.ts';
import { afterComma, clauseAfter } from './reported.ts';
import { isPreposition } from './small-words.ts';

/** What stands for the name of who said something where none was found. */
const SOURCE_NOT_FOUND = 'Source not found';

/** Behind the names of two of whom the article does not tell which said it. */
const NOT_SURE = ' (not sure which)';

/** Behind a name that the reader put there: whoever reads the copy must not take it for what was found. */
export const PLACED = ' (placed here by the reader)';

/** Of a statement: that, or nothing. */
export const placedNote = (attribution: Pick<Attribution, 'basis'> | undefined): string => (attribution?.basis === 'placed' ? PLACED : '');

/** The name of a source on one line; words that say so where `source` is null or out of range. */
export function sourceName(analysis: Analysis, source: number | null): string {
  return oneLine((source === null ? null : analysis.sources[source]?.name) ?? SOURCE_NOT_FOUND);
}

/** The names of the two who may have said it: "Ana Ruiz or Tom Bell"; null where it is not so. */
export const eitherName = (analysis: Analysis, { perhaps }: Pick<Attribution, 'perhaps'>): string | null =>
  perhaps ? perhaps.map((index) => sourceName(analysis, index)).join(' or ') : null;

/** A name as a sentence begins with it: "the harbour master" with a capital; "eBay" and "iRobot" have theirs. */
export const opened = (name: string): string => (/^\p{Ll}+\p{Lu}/u.test(name) ? name : name.charAt(0).toUpperCase() + name.slice(1));

/** True for words of a source that stand alone and are as many as these at least. */
export function isBlock(attribution: Attribution, { before, paragraphs, lead }: Saying, words: number): boolean {
  // an ellipsis is no word
  const isLong =
    paragraphs
      .join(' ')
      .split(' ')
      .filter((word) => word !== '…').length >= words;
  return isLong && attribution.kind === 'direct' && !isAsked(attribution) && (before === '' ? /:\s*$/u : /[:,]\s*$/u).test(lead);
}

/** Such words as a block without the marks around them; null: no block. */
export const blockOf = (attribution: Attribution, saying: Saying, words: number): readonly string[] | null =>
  isBlock(attribution, saying, words) ? marksAway(saying.paragraphs) : null;

/** With a full stop, where what is said has no end of its own. */
export function closed(sentence: string): string {
  return sentence === '' || endOf(sentence).mark !== '' ? sentence : `${sentence}.`;
}

export interface Saying {
  /** Before the name: "According to ", else empty. */
  readonly before: string;
  readonly name: string;
  /** Between name and words, with its spaces: ", in a statement: ", " said ", " denied that ", ": ". */
  readonly lead: string;
  /** The form of the verb of saying that stands in it and leads to the words; null: none does. */
  readonly verb: 'finite' | 'participle' | null;
  readonly paragraphs: readonly string[];
  /** What was asked right before, in the article's words. */
  readonly asked: readonly string[];
}

/** Past and present forms that can stand after a name, alone or first: "said", "has confirmed", "warns that". */
const VERB = /^(?:(?:has|have|had|was|were) )?(?:\w+(?:ed|s)|said|told|wrote|found|held|put it|made clear|say|write|tell)(?![\p{L}’'])/u;
/** … and those that stand there after a comma: "adding". */
const PARTICIPLE = /^\w+ing\b/u;
/** Words between who speaks and the cue: "has also", "continued to"; not "a man who", "made them to", which make no sentence. */
const AUXILIARIES = /^ (?!(?:to|who|which|that) )(?:(?!(?:and|but|or) )[\p{L}’']+ ){0,6}$/u;
/** The same where the cue is a noun of theirs: "’s", "’s latest". */
const OWNER = /^[’']s? (?:[\p{L}\p{N}’'.]+ ){0,2}$/u;
const OWNER_PRONOUN = /^(?:his|her|their|its|our|my)$/iu;
const ACCORDING = /^according to$/iu;
/** Before who speaks, in a passive: "reported *by* the Herald". */
const BY = / by\b/u;
/** Most letters that may stand between the cue and the words and be read with them: "told the court in a letter on Tuesday that". */
const FAR = 120;

/** The channel as it follows a name: "in a statement", "told the BBC". */
function channel(analysis: Analysis, { via }: Attribution): string {
  return via ? uncapped(oneLine(textOf(analysis.document, via)).replace(/,$/u, '')) : '';
}

/** As in the middle of a sentence: "In a statement" as "in a statement", "On Twitter" as "on Twitter". */
function uncapped(words: string): string {
  const [first = ''] = words.split(' ', 1);
  const isSmall = isPreposition(first.toLowerCase()) || (/^[A-Z][a-z]*(?:$|:| [a-z])/u.test(words) && first !== 'I');
  return isSmall ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/**
 * True where the words alone would say something else than the article does: “it was late” of "denied that it was late", “a scandal” of
 * "described the fares as “a scandal”".
 */
export const needsLead = ({ act, of }: Pick<Attribution, 'act' | 'of'>): boolean => act !== 'statement' || of !== null;

/** The article's own words that lead to what is said, from the cue on. */
export interface Led {
  /** In the article, with what stands before the cue and belongs to it: "has denied", "’s denial". */
  readonly span: Span;
  /** Where the words of the cue begin in it. */
  readonly cue: number;
  /** True where the cue follows right on who speaks. */
  readonly joined: boolean;
  /** True where who speaks stands among them: "warnings from Ruiz that", "accused by Ruiz of". */
  readonly named: boolean;
}

/** The words that lead to what is said; null where they do not stand before it in its paragraph. */
export function ledBy({ document }: Analysis, { cue, via, mention, content, kind, of }: Attribution): Led | null {
  const first = content[0];
  if (!cue || !first || cue.end > first.start || (of === null && first.start - cue.end > FAR)) return null;
  const named = mention !== null && cue.start <= mention.start && mention.start < first.start;
  // "said Ruiz: “…”": the cue is enough
  if (named && ((kind === 'direct' && of === null) || ACCORDING.test(oneLine(textOf(document, cue))))) return null;
  const between = document.text.slice(cue.end, first.start);
  if (between.includes('\n') || /[.!?]["”’]?\s/u.test(between)) return null;
  const start = via && via.start < cue.start && cue.end <= via.end ? via.start : cue.start;
  const before = mention && mention.end <= start && start - mention.end <= FAR ? document.text.slice(mention.end, start) : null;
  const joined = before !== null && (AUXILIARIES.test(before) || OWNER.test(before) || /^\s*$/u.test(before));
  return { span: { start: joined && mention ? mention.end : start, end: first.start }, cue: start, joined, named };
}

/** Those words as they are read before what is said, with the space or mark after them: "denied that ", "asked the court ", "said: ". */
export function leadingWords(analysis: Analysis, attribution: Attribution, { span, cue, joined }: Led): string {
  const [from, to] = [joined ? span.start : cue, span.end];
  const { content, gap } = attribution;
  const wordsIn = (start: number, end: number) => oneLine(textOf(analysis.document, { start, end }));
  // "which she called “a mess”": “called … “a mess””
  const lacks = gap !== undefined && gap < to;
  const words = lacks ? withGap(wordsIn(from, gap), wordsIn(gap, to)) : wordsIn(from, to);
  const [first] = content;
  const whole =
    !lacks &&
    attribution.kind === 'direct' &&
    attribution.of === null &&
    /^[^\p{L}]*\p{Lu}/u.test(textOf(analysis.document, first ?? span));
  // "said “It is late”": the words of the source begin here
  const said = whole ? words.replace(/[,:]?$/u, ':') : words;
  return `${joined ? said : uncapped(said)} `;
}

/** What stands between name and words, and the verb of saying that leads to them: none in "’s warning: ", ", in a letter: ". */
function leadOf(analysis: Analysis, attribution: Attribution, name: string): Pick<Saying, 'lead' | 'verb'> {
  const { cue, via, mention } = attribution;
  const led = ledBy(analysis, attribution);
  const how = channel(analysis, attribution);
  const channelled = how && !(led && via && led.span.start <= via.start && via.end <= led.span.end) ? `, ${how}` : '';
  const words = cue ? oneLine(textOf(analysis.document, cue)) : '';
  const agent = cue && mention && mention.start < cue.end && cue.start < mention.end;
  // "reported by the Herald": who speaks is named already
  const by = agent ? BY.exec(words) : null;
  const own = by ? words.slice(0, by.index + by[0].length) : words;
  const leading = (lead: string, verb: Saying['verb'] = null) => ({ lead, verb });
  if (cue && led) {
    const words = leadingWords(analysis, attribution, led);
    const owner = led.joined && mention && OWNER_PRONOUN.test(textOf(analysis.document, mention)) ? '’s' : '';
    const comma = channelled || name.includes(', ');
    if (/^[’':]/u.test(words)) return leading(words);
    if (led.named) return leading(`: ${words}`);
    if (owner) return leading(`${owner} ${words}`);
    const isParticiple = PARTICIPLE.test(words);
    if (led.joined || VERB.test(words)) return leading(`${channelled}${comma ? ',' : ''} ${words}`, isParticiple ? 'participle' : 'finite');
    return leading(`${channelled}${isParticiple ? ',' : ':'} ${words}`, isParticiple ? 'participle' : null);
  }
  if (cue && via && via.start <= cue.start && cue.end <= via.end) return leading(` ${how}: `, VERB.test(how) ? 'finite' : null);
  if (VERB.test(own) && !agent) return leading(`${channelled}${channelled || name.includes(', ') ? ',' : ''} ${own}: `, 'finite');
  return leading(
    attribution.kind !== 'direct' && /\p{L}/u.test(own) && !ACCORDING.test(own) ? `${channelled} (“${own}”): ` : `${channelled}: `,
  );
}

const inSentences = new WeakMap<Source, string>();

/** What a sentence calls a source: "the United Nations", where the article has them so. In a list the name stands by itself. */
export function nameInSentence(analysis: Analysis, index: number | null): string {
  const name = sourceName(analysis, index);
  const source = analysis.sources[index ?? -1];
  if (!source) return name;
  const the = `the ${name}`;
  const words = () => source.mentions.map((mention) => oneLine(textOf(analysis.document, mention)));
  const known = inSentences.get(source) ?? (words().some((each) => opened(each) === opened(the)) ? the : name);
  inSentences.set(source, known);
  return known;
}

/** A statement in the parts of a sentence, which put together read as the article tells it: `before`, `name`, `lead`, then the words. */
export function sayingOf(analysis: Analysis, attribution: Attribution): Saying {
  const { cue, source } = attribution;
  const either = eitherName(analysis, attribution);
  const given = either === null ? nameInSentence(analysis, source) : either + NOT_SURE;
  const paragraphs = copiedParagraphsOf(analysis, attribution);
  const asked = askedBefore(analysis, placeOf(analysis, attribution)).flatMap((at) => {
    const question = analysis.attributions[at];
    return question ? copiedParagraphsOf(analysis, question) : [];
  });
  const before = cue && source !== null && ACCORDING.test(oneLine(textOf(analysis.document, cue))) ? 'According to ' : '';
  const name = before === '' ? opened(given) : given;
  if (source === null) {
    // "asked whether", "denied that": without these words a question or a denial would read as a claim
    const led = attribution.kind === 'direct' && !needsLead(attribution) ? null : ledBy(analysis, attribution);
    const note = placedNote(attribution);
    return {
      before: '',
      name,
      verb: null,
      lead: `${note}: ${led ? leadingWords(analysis, attribution, { ...led, joined: false }) : ''}`,
      paragraphs,
      asked,
    };
  }
  const { lead: own, verb } = leadOf(analysis, attribution, given);
  const lead = placedNote(attribution) + own;
  return {
    before,
    name,
    verb,
    asked,
    ...joined(attribution, { before, lead, paragraphs }),
  };
}

/** Behind "According to …" a comma, and behind a verb no mark, where what is reported reads on from there. */
function joined({ kind, act }: Attribution, { before, lead, paragraphs }: Pick<Saying, 'before' | 'lead' | 'paragraphs'>) {
  if (before !== '' && lead.endsWith(': ')) {
    return { lead: `${lead.slice(0, -2)}, `, paragraphs: kind === 'direct' ? paragraphs : afterComma(paragraphs) };
  }
  const clause = kind !== 'direct' && act === 'statement' ? clauseAfter(lead, paragraphs) : null;
  return clause === null ? { lead, paragraphs } : { lead: `${lead.slice(0, -2)} `, paragraphs: [clause] };
}

/** The whole of it as text. */
export function sentenceOf(analysis: Analysis, attribution: Attribution, between: string): string {
  const { before, name, lead, paragraphs, asked } = sayingOf(analysis, attribution);
  return asked.map((question) => `(${question})${between}`).join('') + before + name + lead + paragraphs.join(between);
}
