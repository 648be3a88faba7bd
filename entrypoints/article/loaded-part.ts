/** The parts of the page's script that are loaded only where they are needed. */
import { requestPart } from '../../lib/browser/page-door.ts';
import type { PagePart } from '../../lib/messages/protocol.ts';
import { type PageParts, partBy } from '../../lib/page/page-parts.ts';

/** @throws where the background could not load it */
export const loadPart = <Name extends PagePart>(name: Name): Promise<PageParts[Name]> => partBy(name, requestPart);
