/**
 * Drives Firefox by Marionette, its own remote protocol: "LENGTH:JSON" over TCP, [0, id, command, parameters] there and
 * [1, id, error, result] back. It is the one way to reach the real sidebar, permission prompts and the event page.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PATIENCE, TEST_PATIENCE, until } from '../../../lib/tasks/patience.ts';

/** What the extension's own pages stand under, instead of another number each time. */
export const UUID = '4f1d5e2a-6d4c-4f0e-9a57-2a1f6b0c7d11';

const preferences: Readonly<Record<string, string | number | boolean>> = {
  'extensions.webextensions.uuids': JSON.stringify({ 'whosaid@whosaid.example': UUID }),
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.auto': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'xpinstall.signatures.required': false,
};

/** Where scripts run, by Marionette's names. Without a name: with the page's own objects, as its scripts see them. */
const sandboxes = { content: null, apart: 'default', system: 'system', chrome: 'default' } as const;

export class Marionette {
  private pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  private buffer = Buffer.alloc(0);
  private id = 0;

  private constructor(
    private readonly socket: Socket,
    private readonly process: ChildProcess,
    private readonly profile: string,
  ) {
    socket.on('data', (chunk) => this.receive(chunk));
    socket.on('close', () => {
      for (const { reject } of this.pending.values()) reject(new Error('Firefox has closed the connection'));
    });
  }

  static async start(executable: string, extra: Readonly<Record<string, string | number | boolean>> = {}): Promise<Marionette> {
    const profile = mkdtempSync(join(tmpdir(), 'whosaid-firefox-'));
    const lines = Object.entries({ ...preferences, ...extra, 'marionette.port': 0 });
    writeFileSync(
      join(profile, 'user.js'),
      lines.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
    );
    const process = spawn(executable, ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile], {
      stdio: 'ignore',
      env: { ...globalThis.process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '1000' },
    });
    const socket = await until('Firefox, to be driven', () => knock(profile)).catch((error: unknown) => {
      process.kill('SIGKILL');
      throw error;
    });
    const firefox = new Marionette(socket, process, profile);
    await firefox.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await firefox.send('WebDriver:SetTimeouts', { script: TEST_PATIENCE, pageLoad: PATIENCE, implicit: 0 });
    return firefox;
  }

  send<Result = unknown>(command: string, parameters: object = {}): Promise<Result> {
    if (this.socket.destroyed) return Promise.reject(new Error('Firefox has closed the connection'));
    const id = ++this.id;
    const message = JSON.stringify([0, id, command, parameters]);
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise<Result>((resolve, reject) => {
      this.pending.set(id, { resolve: resolve as (value: unknown) => void, reject });
    });
  }

  /**
   * Runs in the page's window; `source` is the body of an async function, `args` its arguments. One after the other, like all that runs:
   * the connection has one context, the page or the browser's window, and two that ran at once would take each other's.
   */
  evaluate<Result>(source: string, ...args: unknown[]): Promise<Result> {
    return this.run('content', source, args);
  }

  /** The same, but sees the page as the browser made it, whatever its scripts have put in the place of that. */
  evaluateApart<Result>(source: string, ...args: unknown[]): Promise<Result> {
    return this.run('apart', source, args);
  }

  /** The same, with the browser's own powers in the page's process. */
  evaluateWithPowers<Result>(source: string, ...args: unknown[]): Promise<Result> {
    return this.run('system', source, args);
  }

  /** Runs in the browser's own window, with all its powers. */
  evaluateInBrowser<Result>(source: string, ...args: unknown[]): Promise<Result> {
    return this.run('chrome', source, args);
  }

  private async run<Result>(where: keyof typeof sandboxes, source: string, args: unknown[]): Promise<Result> {
    await this.send('Marionette:SetContext', { value: where === 'chrome' ? 'chrome' : 'content' });
    const script = `const done = arguments[arguments.length - 1]; (async (...args) => { ${source} })(...Array.from(arguments).slice(0, -1))
      .then((value) => done({ value: value === undefined ? null : value }), (error) => done({ error: String(error) + '\\n' + error.stack }));`;
    const { value } = await this.send<{ value: { value?: Result; error?: string } }>('WebDriver:ExecuteAsyncScript', {
      script,
      args,
      sandbox: sandboxes[where],
    });
    await this.send('Marionette:SetContext', { value: 'content' });
    if (value.error) throw new Error(value.error);
    return value.value as Result;
  }

  /** @returns a PNG of the page's viewport */
  async screenshot(): Promise<Buffer> {
    const { value } = await this.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false, hash: false });
    return Buffer.from(value, 'base64');
  }

  async close(): Promise<void> {
    const { exitCode, signalCode } = this.process;
    const gone = exitCode === null && signalCode === null ? once(this.process, 'exit') : null;
    const impatient = setTimeout(() => this.process.kill('SIGKILL'), PATIENCE);
    // It may close the connection before it answers.
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.process.kill());
    await gone;
    clearTimeout(impatient);
    this.socket.destroy();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 20 });
  }

  private receive(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.buffer.subarray(0, colon).toString());
      if (this.buffer.length < colon + 1 + length) return;
      const message = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.buffer = this.buffer.subarray(colon + 1 + length);
      // The greeting is an object; answers are lists.
      if (Array.isArray(message)) this.settle(message as [number, number, { error: string; message: string } | null, unknown]);
    }
  }

  private settle([, id, error, result]: [number, number, { error: string; message: string } | null, unknown]): void {
    const waiting = this.pending.get(id);
    this.pending.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }
}

/** Firefox takes a port that is free, and writes it down when it listens there. */
function knock(profile: string): Promise<Socket> {
  const port = Number.parseInt(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'), 10);
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}
