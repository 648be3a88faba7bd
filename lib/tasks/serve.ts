/** Serves files of one folder on this machine only, at a port that is free. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Site {
  /** "http://localhost:PORT", without a slash at the end. */
  readonly origin: string;
  /** Path and query of every request so far. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Answers "?csp" with a policy as strict as a bank's, to try the marks and the card under it. */
const strict = "default-src 'none'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

export async function serve(folder: string): Promise<Site> {
  /** The file that an address names; null for one that no file can have, "/%E0%A4%A". */
  const pathOf = ({ pathname }: URL): string | null => {
    try {
      return normalize(join(folder, decodeURIComponent(pathname)));
    } catch {
      return null;
    }
  };
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(url.pathname + url.search);
    const path = pathOf(url);
    const body = path?.startsWith(folder + sep) ? await readFile(path).catch(() => null) : null;
    response.writeHead(body ? 200 : 404, {
      'content-type': body ? (types[extname(path ?? '')] ?? 'application/octet-stream') : 'text/plain',
      'cache-control': 'no-store',
      ...(url.searchParams.has('csp') && { 'content-security-policy': strict }),
    });
    response.end(body ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
