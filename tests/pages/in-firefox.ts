/** Firefox with the extension in it, every site granted. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Status } from '../../lib/messages/protocol.ts';
import { ensureBrowser } from '../../lib/tasks/browsers.ts';
import { Firefox } from '../e2e/drivers/firefox.ts';
import { askStatus, PATIENCE, type ReadingBrowser, STILL } from './reading-browser.ts';

/** Every address is asked of this proxy: it knows the page that is to be visited, and nothing else. Firefox then opens no connection. */
async function startProxy(): Promise<{ readonly port: number; show(address: string, html: string): void; close(): void }> {
  let shown = { address: '', html: '' };
  const server = createServer((request, response) => {
    const found = request.url === shown.address;
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': STILL });
    response.end(found ? shown.html : '');
  });
  server.on('connect', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    show(address, html) {
      shown = { address, html };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A site where the extension reads nothing, because the settings say so. */
const BARE = 'bare.example';

/** @param build folder of the extension built for Firefox */
export async function readingFirefox(build: string): Promise<ReadingBrowser> {
  const proxy = await startProxy();
  const firefox = await Firefox.start(ensureBrowser('firefox'), resolve(build), {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy.port,
    // The pages are served without a certificate, at addresses whose sites ask for one.
    'network.stricttransportsecurity.preloadlist': false,
    'dom.security.https_first': false,
    'dom.security.https_only_mode': false,
  });
  await firefox.inOwnPage(`await api.storage.local.set({ settings: { version: 2, never: [${JSON.stringify(BARE)}] } });`);
  await firefox.grant('*://*/*');

  return {
    async visit(saved, use) {
      const address = new URL(saved.url);
      address.protocol = 'http:';
      address.hash = '';
      const open = async (url: string) => {
        proxy.show(url, saved.html);
        await firefox.open(url);
      };
      await open(`http://${BARE}/`);
      const before = await firefox.marionette.evaluate<string>('return new XMLSerializer().serializeToString(document);');
      await open(address.href);
      return use({
        before,
        run: (body, ...args) => firefox.marionette.evaluate(body, ...args),
        status: () => firefox.inOwnPage<Status>(`const patience = ${PATIENCE}; ${askStatus}`),
      });
    },
    async close() {
      await firefox.close();
      proxy.close();
    },
  };
}
