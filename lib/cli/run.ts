/** The command line as a function: arguments in, exit code out. */

import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { analyse } from '../engine/analyse.ts';
import { isoDay } from '../engine/formats/dates.ts';
import { forTerminal, jsonOf } from '../engine/formats/escape.ts';
import { everything, formats } from '../engine/formats/index.ts';
import { languages } from '../engine/languages/every-language.ts';
import type { RowSeen } from '../engine/languages/rows.ts';
import type { Analysis } from '../engine/model.ts';
import { explain, type Stood } from './explain.ts';
import { exitCodes, help } from './help.ts';
import { inOrder, type Room } from './in-order.ts';
import { type LineWork, lineWork, type Written } from './line-workers.ts';
import { type Line, lines } from './lines.ts';
import { whyUnwritten } from './longest.ts';
import { type Asked, type Output, parseOptions } from './options.ts';
import { type Progress, progressOn } from './progress.ts';
import { readArticle, whyUnreadable } from './read-article.ts';

type Run = Extract<Asked, { kind: 'run' }>;

/**
 * @param version - what `--version` prints
 * @param program - the file to start threads of: see `lineWork`
 */
export async function run(args: readonly string[], version: string, program: URL): Promise<number> {
  const asked = parseOptions(args);
  if (asked.kind === 'help') return await write(help());
  if (asked.kind === 'version') return await write(`${version}\n`);
  if (asked.kind === 'wrong') return wrong(asked.why);
  if (asked.files.length === 0 && process.stdin.isTTY) return wrong('no FILE is named, and nothing comes in on standard input');
  const files = asked.files.length > 0 ? asked.files : ['-'];
  const progress = progressOn(process.stderr);
  const complain = (message: string) => {
    progress.clear();
    process.stderr.write(`whosaid: ${forTerminal(message)}\n`);
  };
  const toRun: Run = { ...asked, files };
  const failed =
    asked.output.as === 'jsonl' ? await runLines(toRun, program, progress, complain) : await runFiles(toRun, progress, complain);
  progress.clear();
  return failed > 0 ? exitCodes.someFailed : exitCodes.done;
}

/** A file in another language counts as not read; its JSON is written all the same, with the text and empty lists. @returns how many files could not be read */
async function runFiles(asked: Run, progress: Progress, complain: (message: string) => void): Promise<number> {
  let failed = 0;
  let some = false;
  for (const [index, file] of asked.files.entries()) {
    progress.step(`${index + 1} of ${asked.files.length}: ${file}`);
    const { text, problem, isRead } = await resultOf(file, asked);
    if (problem !== null) complain(`${named(file)}: ${problem}`);
    if (!isRead) failed++;
    if (text === '') continue;
    progress.clear();
    await write(`${some && asked.output.as !== 'json' ? '\n' : ''}${text}`);
    some = true;
  }
  return failed;
}

/** What is written of one FILE, nothing where it is empty; what is said of it; and whether it was read. */
interface Result {
  readonly text: string;
  readonly problem: string | null;
  readonly isRead: boolean;
}

/** Never throws. */
async function resultOf(file: string, { files, output, url }: Run): Promise<Result> {
  const article = await readArticle(file, url);
  if ('problem' in article) return { text: '', problem: article.problem, isRead: false };
  const stood: Stood[] = [];
  // nobody else looks at the rows, and nothing is kept of them
  const seen: RowSeen | null = output.as === 'explain' ? (row, { start, end }) => stood.push({ row, span: { start, end } }) : null;
  const analysis = analyse(article.document, languages, seen);
  const whose = files.length > 1 ? file : null;
  try {
    const text = output.as === 'explain' ? explain(analysis, stood) : written(analysis, output, whose);
    const nothing = text.trim() === '';
    if (!analysis.read) return { text: nothing ? '' : text, problem: 'it is in a language that is not read yet', isRead: false };
    if (nothing) return { text: '', problem: 'no quotation, number or report was found', isRead: true };
    const isForPeople = output.as === 'explain' || (output.as === 'format' && output.format === 'plain');
    return { text: whose !== null && isForPeople ? `==> ${forTerminal(named(whose))} <==\n${text}` : text, problem: null, isRead: true };
  } catch (error) {
    return { text: '', problem: whyUnwritten(error), isRead: false };
  }
}

/** Lines that each thread may have before it, so that none is idle while a long one is waited for. */
const LINES_A_JOB = 8;
/** No further line is taken while those under way have so many letters together. */
const MOST_LETTERS = 64 * 1024 * 1024;

/** @returns how many lines and files could not be read */
async function runLines(asked: Run, program: URL, progress: Progress, complain: (message: string) => void): Promise<number> {
  const work = lineWork(asked.jobs, program);
  const room: Room = { pieces: asked.jobs === 1 ? 1 : asked.jobs * LINES_A_JOB, weight: MOST_LETTERS };
  let failed = 0;
  for (const file of asked.files) {
    try {
      const results = inOrder(filled(lines(file === '-' ? process.stdin : createReadStream(file))), room, lettersOf, (line) =>
        done(line, work),
      );
      for await (const { number, json, error } of results) {
        progress.step(`${named(file)}: line ${number}`);
        if (error !== null) {
          complain(`${named(file)}: line ${number}: ${error}`);
          failed++;
        }
        await write(`${json}\n`);
      }
    } catch (error) {
      complain(`${named(file)}: ${whyUnreadable(error)}`);
      failed++;
    }
  }
  await work.close();
  return failed;
}

/** Lines with something in them. */
async function* filled(all: AsyncIterable<Line>): AsyncGenerator<Line> {
  for await (const line of all) if (!('text' in line) || line.text.trim() !== '') yield line;
}

const lettersOf = (line: Line): number => ('text' in line ? line.text.length : 0);

async function done(line: Line, work: LineWork): Promise<Written & { readonly number: number }> {
  const { number } = line;
  if ('text' in line) return { number, ...(await work.run(line.text)) };
  return { number, json: jsonOf({ id: null, error: line.problem }), error: line.problem };
}

/** @param file - its name, where there are several */
function written(analysis: Analysis, output: Output, file: string | null): string {
  if (output.as !== 'format') return `${jsonOf(file === null ? analysis : { file, ...analysis })}\n`;
  return formats[output.format]?.write(analysis, output.all ? everything(analysis) : undefined, isoDay(new Date())) ?? '';
}

const named = (file: string) => (file === '-' ? 'standard input' : file);

function wrong(why: string): number {
  process.stderr.write(`whosaid: ${forTerminal(why)}\nwhosaid: --help lists the options\n`);
  return exitCodes.usage;
}

/** Waits until a slow reader has caught up, so that results never pile up. */
async function write(text: string): Promise<number> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  return exitCodes.done;
}
