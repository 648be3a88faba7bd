/**
 * `npm run bench`: our time against compromise's, on the same articles in the same run, and how time grows with the text.
 * Figures are ratios, since times are a machine's own. Ends with an error where a budget is broken. Runs as `lib/tasks/bench.ts` built it.
 */
import compromise from 'compromise/three';
import { analyse, analyseInTurns } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import { findQuantities } from '../../lib/engine/numbers/find-quantities.ts';
import { finished } from '../../lib/engine/turn-by-turn.ts';
import { bareReading } from '../engine/bare-reading.ts';
import { FORMS } from '../engine/numbers/quantities.forms.ts';
import { beside } from './beside.ts';
import { marked } from './marked.ts';
import { once } from './once.ts';
import { ARTICLES, shareOnTwo } from './speed-up.ts';

/** The whole engine, what people said by the layout and every number and report with it, may take this share of the time of compromise's quotations alone. */
const MOST_OF_PEER = 2 / 3;
/** The numbers, from bare text, may take this share of the time of compromise's numbers. */
const MOST_OF_PEER_NUMBERS = 0.08;
/** Time a word at 200,000 words, over time a word at 25,000. */
const MOST_GROWTH = 1.5;
/** Two threads of the command line may take this share of one's time; V8 takes a quarter of the second core beside one thread already. */
const MOST_ON_TWO = 0.87;
/** A page's article is analysed for so many milliseconds before another's has its turn, as in the background. */
const TURN = 30;
/** Milliseconds of the clock by which a page of a million letters may delay another tab's article. */
const MOST_DELAY = 300;

const wordsIn = (text: string) => text.split(/\s+/u).length;

function longText(words: number): string {
  const all = marked.join('\n');
  return `${all}\n`
    .repeat(Math.ceil(words / wordsIn(all)))
    .split(' ')
    .slice(0, words)
    .join(' ');
}

let broken = 0;
function budget(name: string, ratio: number, most: number): void {
  const holds = ratio <= most;
  if (!holds) broken++;
  console.log(`${holds ? 'ok  ' : 'OVER'}  ${name}: ${ratio.toFixed(3)} (at most ${most.toFixed(3)})`);
}

const words = marked.reduce((sum, text) => sum + wordsIn(text), 0);
console.log(`${marked.length} articles, ${words} words`);
const whole = await beside('analysis', "compromise's quotations");
const perThousand = (milliseconds: number) => ((1000 * milliseconds) / words).toFixed(1);
console.log(`      milliseconds for 1,000 words here: ours ${perThousand(whole.ours)}, compromise's quotations ${perThousand(whole.peer)}`);
budget("our whole analysis, over compromise's quotations", whole.ratio, MOST_OF_PEER);

const numbers = await beside('numbers', "compromise's numbers");
budget("our numbers from bare text, over compromise's numbers", numbers.ratio, MOST_OF_PEER_NUMBERS);

const isRight = (form: (typeof FORMS)[number], values: readonly unknown[]) =>
  values.length === 1 &&
  (form.value === null ? values[0] === null : Math.abs(Number(values[0]) - form.value) <= 1e-9 * Math.abs(form.value));
const valuesRight = FORMS.filter((form) =>
  isRight(
    form,
    finished(findQuantities(bareReading(form.form))).map(({ value }) => value),
  ),
).length;
// what it gives for a form: a list of matches, each with the number that it read
const peerValues = (text: string) =>
  (compromise(text).numbers().json() as { number?: { num?: unknown } }[]).map(({ number }) => number?.num);
const peerRight = FORMS.filter((form) => isRight(form, peerValues(form.form))).length;
console.log(`      values right, of ${FORMS.length} forms: ours ${valuesRight}, compromise's ${peerRight}`);
budget("compromise's values right, over ours", peerRight / valuesRight, 1);

const perWord = (count: number) => {
  const text = longText(count);
  const run = () => void analyse(documentFromText(text), languages);
  return Math.min(once(run), once(run)) / count;
};
budget('a word among 200,000, over a word among 25,000', perWord(200_000) / perWord(25_000), MOST_GROWTH);

const onTwo = shareOnTwo(marked);
if (onTwo === null) console.log('      one core: two threads were not tried');
else budget(`${ARTICLES} articles on two threads, over the time on one`, onTwo, MOST_ON_TWO);
/** Turns by the clock. */
function clocked() {
  let end = performance.now() + TURN;
  return {
    isOver: () => performance.now() >= end,
    async pause() {
      await new Promise((resolve) => setTimeout(resolve, 0));
      end = performance.now() + TURN;
    },
  };
}
/** Milliseconds of the clock until an article is analysed. */
async function waitFor(text: string): Promise<number> {
  const start = performance.now();
  await analyseInTurns(documentFromText(text), languages, clocked());
  return performance.now() - start;
}
/** How much later an article is analysed that comes at any moment of the analysis of a million letters: nearly always. */
async function delayBesideLong(): Promise<number> {
  const [article = ''] = marked;
  const book = documentFromText(longText(200_000).slice(0, 1_000_000));
  const alone = Math.min(await waitFor(article), await waitFor(article), await waitFor(article));
  const delays: number[] = [];
  let isDone = false;
  const long = analyseInTurns(book, languages, clocked()).then(() => {
    isDone = true;
  });
  while (!isDone) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    delays.push((await waitFor(article)) - alone);
  }
  await long;
  delays.sort((a, b) => a - b);
  return delays[Math.floor(delays.length * 0.95)] as number;
}
budget('milliseconds that a million letters delay another article, 95 % of the time', await delayBesideLong(), MOST_DELAY);

process.exitCode = broken === 0 ? 0 : 1;
