import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats } from '../../../lib/engine/formats/index.ts';

const folder = new URL('../../../lib/engine/formats/', import.meta.url);

describe('the list of formats', () => {
  it('names every file that writes a format', () => {
    const written = readdirSync(folder).flatMap(
      (file) => readFileSync(new URL(file, folder), 'utf8').match(/^export const (\w+): Format = /mu)?.[1] ?? [],
    );
    expect(Object.keys(formats).sort()).toEqual(written.sort());
  });

  it('has each under its own name', () => {
    for (const [name, format] of Object.entries(formats)) expect(format.name).toBe(name);
  });
});
