/** The command line as a function: arguments in, exit code out. */

import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { analyse } from '../engine/analyse.ts';
import { forTerminal, jsonOf } from '../engine/formats/escape.ts';
import { formats } from '../engine/formats/index.ts';
import { languages } from '../engine/languages/every-language.ts';
import type { RowSeen } from '../engine/languages/rows.ts';
import type { Analysis } from '../engine/model.ts';
import { analyseLine, type LineResult } from './analyse-line.ts';
import { explain, type Stood } from './explain.ts';
import { exitCodes, help } from './help.ts';
import { lines } from './lines.ts';
import { type Asked, type Output, parseOptions } from './options.ts';
import { type Progress, progressOn } from './progress.ts';
import { readArticle, whyUnreadable } from './read-article.ts';

type Run = Extract<Asked, { kind: 'run' }>;

/** @param version - what `--version` prints */
export async function run(args: readonly string[], version: string): Promise<number> {
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
  const failed =
    asked.output.as === 'jsonl' ? await runLines(files, progress, complain) : await runFiles({ ...asked, files }, progress, complain);
  progress.clear();
  return failed > 0 ? exitCodes.someFailed : exitCodes.done;
}

/** A file in another language counts as not read; its JSON is written all the same, with the text and empty lists. @returns how many files could not be read */
async function runFiles(asked: Run, progress: Progress, complain: (message: string) => void): Promise<number> {
  let failed = 0;
  for (const [index, file] of asked.files.entries()) {
    progress.step(`${index + 1} of ${asked.files.length}: ${file}`);
    const article = await readArticle(file, asked.url);
    if ('problem' in article) {
      complain(`${named(file)}: ${article.problem}`);
      failed++;
      continue;
    }
    const stood: Stood[] = [];
    // nobody else looks at the rows, and nothing is kept of them
    const seen: RowSeen | null = asked.output.as === 'explain' ? (row, { start, end }) => stood.push({ row, span: { start, end } }) : null;
    const analysis = analyse(article.document, languages, seen);
    if (!analysis.read) {
      complain(`${named(file)}: it is in a language that is not read yet`);
      failed++;
    }
    const summary = asked.output.as === 'explain' ? explain(analysis, stood) : written(analysis, asked.output);
    if (summary.trim() === '') {
      if (analysis.read) complain(`${named(file)}: no quotation, number or report was found`);
      continue;
    }
    progress.clear();
    await write(`${index > 0 && asked.output.as !== 'json' ? '\n' : ''}${summary}`);
  }
  return failed;
}

/** @returns how many lines and files could not be read */
async function runLines(files: readonly string[], progress: Progress, complain: (message: string) => void): Promise<number> {
  let failed = 0;
  for (const file of files) {
    try {
      for await (const line of lines(file === '-' ? process.stdin : createReadStream(file))) {
        progress.step(`${named(file)}: line ${line.number}`);
        if ('text' in line && line.text.trim() === '') continue;
        const result: LineResult = 'text' in line ? await analyseLine(line.text) : { id: null, error: line.problem };
        if ('error' in result) {
          complain(`${named(file)}: line ${line.number}: ${result.error}`);
          failed++;
        }
        await write(`${jsonOf(result)}\n`);
      }
    } catch (error) {
      complain(`${named(file)}: ${whyUnreadable(error)}`);
      failed++;
    }
  }
  return failed;
}

function written(analysis: Analysis, output: Output): string {
  if (output.as !== 'format') return `${jsonOf(analysis)}\n`;
  return formats[output.format]?.write(analysis, undefined, today()) ?? '';
}

/** The day of reading, where the reader is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
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
