/** Parts of the page's script meet in the global: who waits for one goes on as soon as it has run. */
import { afterEach, expect, test } from 'vitest';
import { handOver, type PageParts, partBy } from '../../lib/page/page-parts.ts';

const asked = { answer: (_: Error | null) => {}, parts: [] as string[] };
const loadCard = () =>
  partBy('card', (part) => {
    asked.parts.push(part);
    return new Promise<void>((resolve, reject) => {
      asked.answer = (error) => (error ? reject(error) : resolve());
    });
  });

const card: PageParts['card'] = { showCard: () => ({ update() {}, close() {} }) };

afterEach(() => {
  for (const name of ['whosaid-card', 'whosaid-on-card']) Reflect.deleteProperty(globalThis, name);
  asked.parts = [];
});

test('a part that is there is not asked for', async () => {
  handOver('card', card);
  expect(await loadCard()).toBe(card);
  expect(asked.parts).toEqual([]);
});

test('it is used when it has run, before the background says that it has', async () => {
  const loading = loadCard();
  handOver('card', card);
  expect(await loading).toBe(card);
});

test('where it ran before anybody waited the background’s word is enough', async () => {
  const loading = loadCard();
  Reflect.deleteProperty(globalThis, 'whosaid-on-card');
  handOver('card', card);
  asked.answer(null);
  expect(await loading).toBe(card);
});

test('where it has not run though the background says so whoever waits is told', async () => {
  const loading = loadCard();
  asked.answer(null);
  await expect(loading).rejects.toThrow('whosaid-card');
});

test('where the background cannot load it whoever waits is told', async () => {
  const loading = loadCard();
  asked.answer(new Error('No answer from the background'));
  await expect(loading).rejects.toThrow('No answer');
  expect(globalThis).not.toHaveProperty('whosaid-card');
});
