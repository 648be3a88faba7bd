/**
 * Waits for the reader to choose something of the article. What follows from that is loaded at the first time: on most pages nobody does, and the
 * browser reads all of a script before it runs any of it.
 */
import type { Choices, Chosen, Lookout } from '../page-parts.ts';

export interface Choosing {
  /** Null: nothing has been chosen yet, and there is nothing to carry along, to tell or to forget. */
  readonly chosen: Chosen | null;
  /**
   * The reader does something. It comes to nothing where the page is looked at anew before it is known how to do that.
   * @param opensCard the card is loaded as well, at the same time
   */
  act(does: (chosen: Chosen) => void, opensCard?: boolean): void;
  /** Takes back what may have been done: nothing is loaded for it. */
  undo(does: (chosen: Chosen) => void): void;
}

export function createChoosing(lookout: Lookout, choices: Choices): Choosing {
  let chosen: Chosen | null = null;
  let loading: Promise<Chosen> | null = null;

  async function load(opensCard: boolean): Promise<Chosen> {
    const [{ createChosen }] = await Promise.all([lookout.loadPart('interaction'), opensCard && lookout.loadPart('card')]);
    chosen = createChosen(lookout, choices);
    return chosen;
  }

  function failed(error: unknown): void {
    if (!lookout.isAlive()) return;
    console.error('Whosaid:', error);
    // What was pressed looks as if its card were about to open.
    choices.shown()?.painter.select(null);
  }

  function act(does: (chosen: Chosen) => void, opensCard = false): void {
    if (chosen) {
      does(chosen);
      return;
    }
    const isCurrent = lookout.turn();
    loading ??= load(opensCard).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    loading.then((now) => void (isCurrent() && does(now))).catch(failed);
  }

  return {
    get chosen() {
      return chosen;
    },
    act,
    undo(does) {
      if (loading) act(does);
    },
  };
}
