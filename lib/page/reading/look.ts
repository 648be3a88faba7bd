/** How a page is looked at where the whole of the reader is at hand. In the extension the lookout has looked before. */
import { declaredBy } from '../about/declared.ts';
import { metadataOf } from '../about/metadata.ts';
import { detect } from '../detect/detect.ts';
import type { ReadOptions } from './read.ts';

export const LOOK: Pick<ReadOptions, 'metadataOf' | 'detect'> = {
  metadataOf: (document, url) => metadataOf(document, declaredBy(document), url),
  detect: (document, url) => detect(document, declaredBy(document), url),
};
