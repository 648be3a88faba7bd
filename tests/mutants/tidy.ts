/** Before each file of tests: they share one page and one start of the modules here, and begin with neither what another left. */
import { expect, vi } from 'vitest';

// These put a browser of their own in the place of the real one: what they test is loaded with it.
if (/\/tests\/(?:browser|page\/session)\//.test(expect.getState().testPath ?? '')) vi.resetModules();
if (typeof document !== 'undefined') for (const part of [document.head, document.body]) part.innerHTML = '';
