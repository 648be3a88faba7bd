/** What the reader of pages is given to tell what a page says of itself. */
import { detect } from '../../lib/page/detect.ts';
import { metadataOf } from '../../lib/page/metadata.ts';

export const LOOK = { metadataOf, detect };
