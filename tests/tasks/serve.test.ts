import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, serve } from '../../lib/tasks/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
let site: Site;

beforeAll(async () => {
  writeFileSync(join(folder, 'a page.html'), 'words');
  site = await serve(folder);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/a%20page.html', 200],
  ['/missing.html', 404],
  ['/..%2f..%2fetc%2fhostname', 404],
  // an address that no file can have, and the next is answered all the same
  ['/%E0%A4%A', 404],
  ['/a%20page.html?csp', 200],
])('%s is answered with %d', async (path, status) => {
  const response = await fetch(`${site.origin}${path}`);
  await response.text();
  expect(response.status).toBe(status);
});
