/** The built program, as a user runs it. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../package.json';

const article = `Baths to stay open

The swimming baths at Harlow will stay open until the autumn, the council has confirmed.

"We are glad of every visitor," said Mona Brandt, who runs them.
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  const built = spawnSync('npx', ['tsx', 'lib/tasks/build-command-line.ts'], { encoding: 'utf8' });
  expect(built.stdout + built.stderr).toBe('');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

function whosaid(args: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync('node', ['dist/whosaid.js', ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr, lines: stdout.trimEnd().split('\n') };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('what comes out', () => {
  test('of standard input: the summary, and nothing else', () => {
    const { status, stdout, stderr } = whosaid([], article);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('We are glad of every visitor');
  });

  test('of a text file with --json: one analysis on one line, its text unchanged', () => {
    const { lines } = whosaid(['--json', file('article.txt', article)]);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ version: 2, document: { text: article, title: 'Baths to stay open' } });
  });

  test('of a page: its article, with the address that was given', () => {
    const paragraphs = article.trim().split('\n\n');
    const html = `<!doctype html><html lang="en"><head><title>Baths</title></head><body><article><h1>${paragraphs[0]}</h1>${`<p>${paragraphs.slice(1).join('</p><p>')}</p>`.repeat(6)}</article></body></html>`;
    const { lines } = whosaid(['--json', '--url', 'https://paper.example/baths', file('page.html', html)]);
    const { document } = JSON.parse(lines[0] ?? '');
    expect(document.url).toBe('https://paper.example/baths');
    expect(document.text).toContain(paragraphs[2]);
    expect(document.text).not.toContain('<p>');
  });

  test('with --explain: carets under the words', () => {
    const { stdout } = whosaid(['--explain'], article);
    expect(stdout).toContain(
      [
        '"We are glad of every visitor," said Mona Brandt, who runs them.',
        '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content',
        '                                ^^^^ cue',
        '                                     ^^^^^^^^^^^ mention',
      ].join('\n'),
    );
  });

  test('with --explain: the rows of the language that stood in a sentence, by their names', () => {
    const { stdout } = whosaid(['--explain'], 'Time will tell if the wall holds. The council said no boat was late.\n');
    expect(stdout).toBe(
      [
        'Time will tell if the wall holds.',
        '          ^^^^ row “time that tells”: nothing said',
        '',
        'The council said no boat was late.',
        '^^^^^^^^^^^ mention',
        '            ^^^^ cue',
        '                 ^^^^^^^^^^^^^^^^ content',
        '                 ^^ row “no with a noun”: DT',
        '= The council, named · indirect · rule clause-after:say',
        '',
      ].join('\n'),
    );
  });

  test('with --explain: a denial, a request and a question say what they are', () => {
    const { lines } = whosaid(
      ['--explain'],
      'Bell denied it was late. Ruiz asked whether it was late. The council demanded that it leave.\n',
    );
    expect(lines.filter((line) => line.startsWith('='))).toEqual([
      '= Bell, named · indirect denial · rule clause-after:deny',
      '= Ruiz, named · indirect question · rule question:ask',
      '= The council, named · indirect request · rule that:demand',
    ]);
  });

  test('of several files: each with its name, and no line before the first', () => {
    const [missing, one, two] = [join(folder, 'missing.txt'), file('one.txt', article), file('two.txt', article)];
    const { lines } = whosaid([missing, one, two]);
    expect(lines[0]).toBe(`==> ${one} <==`);
    expect(lines).toContain(`==> ${two} <==`);
    expect(whosaid(['--json', missing, one, two]).lines.map((line) => JSON.parse(line).file)).toEqual([one, two]);
  });

  test('with --version and --help', () => {
    expect(whosaid(['--version']).stdout).toBe(`${version}\n`);
    expect(whosaid(['--help']).stdout).toContain('Exit code 0');
  });
});

describe('what cannot be read', () => {
  test('is told on standard error, file by file, and the rest is read', () => {
    const binary = file('binary', Buffer.from([1, 0, 2, 0]));
    const empty = file('empty.txt', ' \n');
    const pdf = file('report.pdf', '%PDF-1.7 …');
    const missing = join(folder, 'missing.txt');
    const { status, stdout, stderr } = whosaid([binary, empty, pdf, missing, folder, file('good.txt', article)]);
    expect(status).toBe(1);
    expect(stdout).toContain('We are glad of every visitor');
    expect(stderr.trimEnd().split('\n')).toEqual([
      `whosaid: ${binary}: it is binary, not text`,
      `whosaid: ${empty}: it is empty`,
      `whosaid: ${pdf}: it is a PDF; save its text first`,
      `whosaid: ${missing}: there is no such file`,
      `whosaid: ${folder}: it is a folder`,
    ]);
  });

  test('a page of one sentence is read where it is named; one without words is told', () => {
    const short = file('short.html', '<html lang="en"><body><p>Mona Brandt said she was glad of every visitor.</p></body></html>');
    expect(whosaid([short])).toMatchObject({ status: 0, stdout: 'Mona Brandt said she was glad of every visitor.\n', stderr: '' });
    const pictures = file('pictures.html', '<html lang="en"><body><img src="page.png" alt=""></body></html>');
    expect(whosaid([pictures])).toMatchObject({ status: 1, stderr: `whosaid: ${pictures}: the page has no text to read\n` });
  });

  test('an article as long as four novels is told, and the next is read', () => {
    const long = file('long.txt', 'The council was late. '.repeat(400_000));
    const { status, stdout, stderr } = whosaid([long, file('good.txt', article)]);
    expect(status).toBe(1);
    expect(stdout).toContain('We are glad of every visitor');
    expect(stderr).toBe(`whosaid: ${long}: its text is too long: 8800000 letters, and 8000000 are read at the most\n`);
  });

  test('a language that is not read is told, and counts as not read', () => {
    const german = 'Der Minister sagte am Montag, dass die Steuer steigt und die Renten sinken.\n';
    const { status, stdout, stderr } = whosaid([], german);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe('whosaid: standard input: it is in a language that is not read yet\n');
    expect(JSON.parse(whosaid(['--json'], german).stdout)).toMatchObject({ read: false, attributions: [] });
  });

  test('a text in which nothing is found is told, and is no failure', () => {
    const { status, stdout, stderr } = whosaid([], 'hello');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toBe('whosaid: standard input: no quotation, number or report was found\n');
  });

  test.each([
    [['--loud'], "Unknown option '--loud'"],
    [['--format', 'sonnet'], "no format 'sonnet'"],
    [['--json', '--explain'], 'choose one of'],
    [['--url', 'nowhere'], 'is no address'],
    [['--jsonl', '--jobs', 'many'], 'is no number from 1'],
    [['--jsonl', '--jobs', '0'], 'is no number from 1'],
    [['--json', '--jobs', '2'], '--jobs goes with --jsonl'],
  ])('%j: exit code 2', (args, message) => {
    const { status, stdout, stderr } = whosaid(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

/** What could act on a terminal, or turn round what follows: controls of one and of two bytes, and marks of direction. */
const LIVE = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

describe('nothing of an article acts on the terminal', () => {
  const live =
    'Mona \u001B[31mBrandt\u0007 said the \u202Ebaths\u2066 were \u009B2Jshut.\u0085 \u001B]0;title\u0007Bell\u200F denied\u061C that it was late.\n';

  test.each([['--explain'], ['--json'], ['--format=annotation'], ['--format=csl']])('%s', (option) => {
    const { status, stdout } = whosaid([option], live);
    expect(status).toBe(0);
    expect(stdout).toContain('Brandt');
    expect(LIVE.exec(stdout)).toBeNull();
  });

  test('--explain has its carets under the words all the same', () => {
    const { lines } = whosaid(['--explain'], live);
    const at = lines.findIndex((line) => line.includes('Bell denied'));
    expect(lines[at]?.indexOf('denied')).toBe(
      lines
        .slice(at)
        .find((line) => line.endsWith(' cue'))
        ?.indexOf('^'),
    );
  });

  test('--json has the very text', () => {
    expect(JSON.parse(whosaid(['--json'], live).stdout)).toMatchObject({ document: { text: live } });
  });

  test('nor does the name of a file', () => {
    const { stderr } = whosaid([join(folder, 'no \u001B[31m\u009B\u202Efile.txt')]);
    expect(stderr).toContain('there is no such file');
    expect(LIVE.exec(stderr)).toBeNull();
  });
});

/** A device that takes nothing, as a full disk does. */
const FULL = '/dev/full';

describe('what cannot be written', () => {
  test.each([[[]], [['--json']], [['--explain']], [['--help']]])('%j to a full disk is told, by the exit code too', (args) => {
    const full = openSync(FULL, 'w');
    const { status, stderr } = spawnSync('node', ['dist/whosaid.js', ...args], {
      input: article,
      encoding: 'utf8',
      stdio: ['pipe', full, 'pipe'],
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'whosaid: standard output: no space is left on the device\n' });
  });

  test('messages to a full disk: the results come all the same', () => {
    const full = openSync(FULL, 'w');
    const { status, stdout } = spawnSync('node', ['dist/whosaid.js', join(folder, 'missing'), file('good.txt', article)], {
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', full],
    });
    closeSync(full);
    expect(status).toBe(1);
    expect(stdout).toContain('We are glad of every visitor');
  });

  test('to a reader that has seen enough: nothing is said', () => {
    const cut = spawnSync('bash', ['-o', 'pipefail', '-c', 'node dist/whosaid.js --jsonl | head -c 1'], {
      input: `${JSON.stringify({ id: 1, text: article })}\n`.repeat(400),
      encoding: 'utf8',
    });
    expect({ status: cut.status, stdout: cut.stdout, stderr: cut.stderr }).toEqual({ status: 0, stdout: '{', stderr: '' });
  });
});

describe('JSON lines', () => {
  test('come out in the order in which they go in; bad ones as errors', () => {
    const input = Buffer.concat([
      Buffer.from(`${JSON.stringify({ id: 'a', text: article })}\nnot JSON\n\n{"text":"no id"}\n{"id":7}\n`),
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from(`${JSON.stringify({ id: 'b', html: '<p>Shop now!</p>', url: null })}\n${JSON.stringify({ id: 'c', text: '' })}`),
    ]);
    const { status, stderr, lines } = whosaid(['--jsonl'], input);
    const results = lines.map((line) => JSON.parse(line));
    expect(results).toMatchObject([
      { id: 'a', isArticle: true, version: 2, document: { text: article } },
      { id: null, error: 'not JSON' },
      { id: null, error: 'no "id" that is a string or a number' },
      { id: 7, error: 'neither "text" nor "html" is a string' },
      { id: null, error: 'not UTF-8' },
      { id: 'b', isArticle: false },
      { id: 'c', isArticle: true, attributions: [] },
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('whosaid: standard input: line 2: not JSON\n');
  });

  test('read several at once come out the same, in the same order, bad ones and long ones too', () => {
    const long = JSON.stringify({ id: 'long', text: `${article}\n`.repeat(200) });
    const few = Array.from({ length: 30 }, (_, id) =>
      JSON.stringify({ id, text: `${article}\nOn day ${id} the council said it was glad.\n` }),
    );
    const input = [long, 'not JSON', ...few, '', '{"id":7}', long].join('\n');
    const one = whosaid(['--jsonl'], input);
    expect(one.lines).toHaveLength(34);
    expect(whosaid(['--jsonl', '--jobs', '3'], input)).toEqual(one);
  });

  test.each([[[]], [['--jobs', '2']]])('are answered one by one where they come one by one: %s', async (jobs) => {
    const child = spawn('node', ['dist/whosaid.js', '--jsonl', ...jobs], { stdio: ['pipe', 'pipe', 'inherit'] });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, text: article })}\n`);
      expect(JSON.parse((await answers.next()).value)).toMatchObject({ id, isArticle: true });
    }
    child.stdin.end();
    expect(await answers.next()).toMatchObject({ done: true });
  });

  test('one that is twenty megabytes long, beside others', () => {
    const html = `<script>${'x'.repeat(20_000_000)}</script><article>${`<p>${article}</p>`.repeat(6)}</article>`;
    const input = `${JSON.stringify({ id: 'before', text: article })}\n${JSON.stringify({ id: 'long', html, url: null })}\n${JSON.stringify({ id: 'after', text: article })}\n`;
    const { status, stderr, lines } = whosaid(['--jsonl', '--jobs', '2'], input);
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['before', 'long', 'after']);
    expect(stderr).toBe('');
  });
});
