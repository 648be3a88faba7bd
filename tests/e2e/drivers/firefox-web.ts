/** A web for Firefox that holds the pages that a test has written and nothing else: every address is asked of this proxy. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FirefoxWeb {
  /** What Firefox is to be started with, to be on this web and on no other. */
  readonly preferences: Readonly<Record<string, string | number | boolean>>;
  /**
   * Puts a page on the web. There are no certificates: whatever its address says, it is served as `http:`.
   * @param headers beside that of its kind
   * @returns the address to open it at
   */
  print(url: string, html: string, headers?: Readonly<Record<string, string>>): string;
  close(): void;
}

export async function startFirefoxWeb(): Promise<FirefoxWeb> {
  const pages = new Map<string, { readonly html: string; readonly headers: Readonly<Record<string, string>> }>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page ? 200 : 404, {
      ...page?.headers,
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(page?.html ?? '');
  });
  server.on('connect', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      // Some sites ask for a certificate before anything is sent.
      'network.stricttransportsecurity.preloadlist': false,
      'dom.security.https_first': false,
      // As if it had a certificate; every other site is on plain http.
      'dom.securecontext.allowlist': 'courier.example',
      'dom.security.https_only_mode': false,
    },
    print(url, html, headers = {}) {
      const address = new URL(url);
      address.protocol = 'http:';
      address.hash = '';
      pages.set(address.href, { html, headers });
      return address.href;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
