/** What was asked for on the command line: options as a value, or what is wrong with them. */
import { parseArgs } from 'node:util';
import { formats } from '../engine/formats/index.ts';

/** How results are written: one of the formats, the analysis as JSON, JSON lines in and out, or the evidence under each sentence. */
export type Output =
  | { readonly as: 'format'; readonly format: string; readonly all: boolean }
  | { readonly as: 'json' | 'jsonl' | 'explain' };

export type Asked =
  | {
      readonly kind: 'run';
      readonly files: readonly string[];
      readonly output: Output;
      readonly url: string | null;
      /** How many articles are read at once. */
      readonly jobs: number;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly why: string };

const MOST_JOBS = 256;

/** @param args - without the names of the program */
export function parseOptions(args: readonly string[]): Asked {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? (error.message.split('. To specify')[0] ?? '') : String(error) };
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const outputs: Output[] = [];
  if (values.format !== undefined) outputs.push({ as: 'format', format: values.format, all: values.all === true });
  if (values.json) outputs.push({ as: 'json' });
  if (values.jsonl) outputs.push({ as: 'jsonl' });
  if (values.explain) outputs.push({ as: 'explain' });
  if (outputs.length > 1) return { kind: 'wrong', why: 'choose one of --format, --json, --jsonl and --explain' };
  const output = outputs[0] ?? { as: 'format', format: 'plain', all: values.all === true };
  if (values.all && output.as !== 'format') return { kind: 'wrong', why: '--all goes with a format; the other outputs hold everything' };
  if (output.as === 'format' && !Object.hasOwn(formats, output.format)) {
    return { kind: 'wrong', why: `no format '${output.format}'; there are ${Object.keys(formats).join(', ')}` };
  }
  const url = values.url ?? null;
  if (url !== null && !URL.canParse(url)) return { kind: 'wrong', why: `--url '${url}' is no address` };
  if (url !== null && (positionals.length > 1 || output.as === 'jsonl')) {
    return { kind: 'wrong', why: '--url goes with one article; in JSON lines each line has its own' };
  }
  const jobs = values.jobs === undefined ? 1 : Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) {
    return { kind: 'wrong', why: `--jobs '${values.jobs}' is no number from 1 to ${MOST_JOBS}` };
  }
  if (values.jobs !== undefined && output.as !== 'jsonl') return { kind: 'wrong', why: '--jobs goes with --jsonl' };
  return { kind: 'run', files: positionals, output, url, jobs };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', short: 'f' },
      all: { type: 'boolean' },
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      jobs: { type: 'string', short: 'j' },
      explain: { type: 'boolean' },
      url: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
}
