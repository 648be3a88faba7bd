/** The gallery of components as a site: served as it is written, or built, so that a state is there in a moment. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, createServer, type InlineConfig, preview } from 'vite';

export interface GallerySite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const config: InlineConfig = {
  root: fileURLToPath(new URL('../../tests/gallery', import.meta.url)),
  configFile: false,
  plugins: [preact()],
  logLevel: 'error',
};
const at = { host: '127.0.0.1', port: 0 };

/** @returns its address */
export async function serveGallery(): Promise<string> {
  const server = await createServer({ ...config, server: at });
  await server.listen();
  return server.resolvedUrls?.local[0] ?? '';
}

/** A page of files that are made as they are asked for takes two seconds each time: this one takes a fifth of one. */
export async function builtGallery(): Promise<GallerySite> {
  const outDir = await mkdtemp(join(tmpdir(), 'whosaid-gallery-'));
  await build({ ...config, build: { outDir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: Infinity } });
  const server = await preview({ ...config, build: { outDir }, preview: at });
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
