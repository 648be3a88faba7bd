/** The parts of the page's script that are loaded only where they are needed. */
import { requestPart } from '../../lib/browser/page-door.ts';
import type { PagePart } from '../../lib/messages/protocol.ts';
import { type PageParts, pagePart } from '../../lib/page/page-parts.ts';

/** @throws where the background could not load it */
export async function loadPart<Name extends PagePart>(name: Name): Promise<PageParts[Name]> {
  if (!pagePart(name)) await requestPart(name);
  const part = pagePart(name);
  if (!part) throw new Error(`The ${name} was not loaded`);
  return part;
}
