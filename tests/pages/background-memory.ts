/** What Chromium's background holds, by the debugger, which reaches a service worker through the browser alone. */
import type { Chromium } from '../../lib/tasks/chromium.ts';
import { type Debugger, heldIn } from './held.ts';

export interface BackgroundMemory {
  /** Bytes of the whole heap after collecting garbage, machine code included. */
  readonly heap: number;
  /** What its scripts hold, in bytes: without the machine code, which the browser compiles as it likes. */
  readonly held: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly chunk: string };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export async function backgroundMemory({ context, id }: Pick<Chromium, 'context' | 'id'>): Promise<() => Promise<BackgroundMemory>> {
  const control = await context.browser()?.newBrowserCDPSession();
  if (!control) throw new Error('no way to the browser');
  const { targetInfos } = await control.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`));
  if (!target) throw new Error('no background');
  const { sessionId } = await control.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const waiting = new Map<number, (message: Message) => void>();
  const heard = new Set<(part: { chunk: string }) => void>();
  control.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const { id: number, method, params, ...answer } = JSON.parse(message) as Message;
    if (number !== undefined) waiting.get(number)?.(answer);
    else if (method === 'HeapProfiler.addHeapSnapshotChunk' && params) for (const each of heard) each(params);
  });
  let last = 0;
  const ask = async (method: string, params: object = {}): Promise<unknown> => {
    const number = ++last;
    const answer = new Promise<Message>((resolve) => waiting.set(number, resolve));
    await control.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: number, method, params }) });
    const { result, error } = await answer;
    waiting.delete(number);
    if (error) throw new Error(error.message);
    return result;
  };
  const session: Debugger = {
    send: ask,
    on: (_, each) => heard.add(each),
    off: (_, each) => heard.delete(each),
  };
  return async () => {
    for (let times = 0; times < 3; times++) await ask('HeapProfiler.collectGarbage');
    const { usedSize: heap } = (await ask('Runtime.getHeapUsage')) as { usedSize: number };
    return { heap, held: await heldIn(session) };
  };
}
