/** The background's languages: fetched from the package when a page needs one, once, and again after a failure. */
import { beforeEach, expect, test, vi } from 'vitest';
import { english } from '../../lib/engine/languages/en/index.ts';
import { undivided } from '../../lib/page/dom/slices.ts';
import { packaged } from '../../lib/tasks/language-files.ts';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: (path: string) => `extension://whosaid/${path}` } } }));

const fetched = vi.fn<(address: string) => Promise<Response>>();
let languagesFor: typeof import('../../lib/browser/languages.ts')['languagesFor'];

/** A background that has just been started. */
beforeEach(async () => {
  fetched.mockReset().mockImplementation(async () => Response.json(packaged(english)));
  vi.stubGlobal('fetch', fetched);
  vi.resetModules();
  ({ languagesFor } = await import('../../lib/browser/languages.ts'));
});

const tagsFor = async (lang: string | null) => (await languagesFor({ lang }, undivided)).map(({ tags }) => tags);

test('nothing is fetched before a page needs it', () => {
  expect(fetched).not.toHaveBeenCalled();
});

test.each(['en', 'en-GB', 'EN_us', '', null])('for an article in %j English is fetched from the package', async (lang) => {
  expect(await tagsFor(lang)).toEqual([['en']]);
  expect(fetched.mock.calls).toEqual([['extension://whosaid/languages/en.json']]);
});

test('for an article in a language that is not listed nothing is fetched', async () => {
  expect(await tagsFor('de')).toEqual([]);
  expect(fetched).not.toHaveBeenCalled();
});

test('pages share what was fetched, also while it is under way', async () => {
  const [first, second] = await Promise.all([languagesFor({ lang: 'en' }, undivided), languagesFor({ lang: null }, undivided)]);
  expect(first[0]).toBe(second[0]);
  expect((await languagesFor({ lang: 'en-IE' }, undivided))[0]).toBe(first[0]);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test.each([
  ['cannot be read', () => Promise.reject(new TypeError('Failed to fetch')), 'Failed to fetch'],
  ['is not there', async () => new Response('', { status: 404 }), 'languages/en.json is not in the package'],
  ['lacks a part', async () => Response.json({ ...packaged(english), tagger: undefined }), 'The language “en” lacks “tagger”.'],
])('where the file %s the page is told so, and the next page tries again', async (_, answer, message) => {
  fetched.mockImplementationOnce(answer);
  await expect(languagesFor({ lang: 'en' }, undivided)).rejects.toThrow(message);
  expect(await tagsFor('en')).toEqual([['en']]);
});
