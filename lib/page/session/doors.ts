/** What a page's script has of the browser: handed in, so that nothing here knows of its interface. */
import type { Analysis, Document as Article, Correction } from '../../engine/model.ts';
import type { InPieces } from '../../messages/pieces.ts';
import type { Marks, PagePart } from '../../messages/protocol.ts';
import type { PageParts } from '../page-parts.ts';

/** What the lookout has. */
export interface LookoutDoors {
  /** False once the extension was reloaded, updated or removed. */
  alive(): boolean;
  /** @throws where the background could not load it */
  loadPart<Name extends PagePart>(name: Name): Promise<PageParts[Name]>;
}

/** What a session has. */
export interface SessionDoors {
  /**
   * @param corrections those that live with the page, in a private window; the background knows the others
   * @throws where the background fails each time, or the extension is gone
   */
  analyse(article: Article, corrections: readonly Correction[] | null): Promise<Analysis | InPieces>;
  /** Resolves when marks can be seen in the page's own frames too. */
  styleFrames(): Promise<void>;
  loadMarks(): Promise<Marks>;
  /** @returns stops listening */
  onMarksChanged(changed: (marks: Marks) => void): () => void;
}
