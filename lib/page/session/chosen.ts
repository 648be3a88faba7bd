/** Follows what the reader chooses of an article. Loaded when they first do: see `choosing.ts`. */
import type { Analysis } from '../../engine/model.ts';
import type { PageToPanel, Target } from '../../messages/protocol.ts';
import { placeInPage } from '../detect/frames.ts';
import type { Choices, Chosen, Lookout, OpenCard } from '../page-parts.ts';
import { selectedStatements } from './selected-statements.ts';
import { targetAfter } from './target-after.ts';

/** What is said of what is to be copied. */
type Answer = Extract<PageToPanel, { readonly type: 'copy' | 'unsaid' | 'unselected' }>;

/** Nothing is chosen yet. */
export function createChosen(lookout: Lookout, { shown, colours, go }: Choices): Chosen {
  let card: { readonly open: OpenCard; readonly target: Target } | null = null;
  /** What the panel shows the evidence of. */
  let evidence: Target | null = null;
  /** The statement that the keys stepped to. */
  let at: Target | null = null;
  /** What was said last and waits until a panel has taken it. */
  let answer: Answer | null = null;
  /** True where what is selected was asked for before there was anything to look in. */
  let asked = false;
  /** What was chosen last and has no card yet. */
  let opening: { target: Target | null } | null = null;

  function closeCard(): void {
    card?.open.close();
  }

  /** Where a thing of an analysis stands in what is shown now. */
  function nowOf(target: Target, of: Analysis): Target | null {
    const now = shown()?.analysis;
    return !now || now === of ? target : targetAfter(of, now, target);
  }

  async function open(pressed: Target, byKey: boolean, of: Analysis): Promise<void> {
    const before = shown();
    const target = nowOf(pressed, of);
    if (!before || !target) return;
    closeCard();
    const mine: typeof opening = { target };
    opening = mine;
    before.painter.select(target);
    lookout.send({ type: 'select', target });
    const { showCard } = await lookout.loadPart('card');
    // Another may have been chosen meanwhile, and the page may have been read again.
    const { target: moved } = mine;
    const now = shown();
    const place = opening === mine && moved && now?.painter.placeOf(moved);
    if (!now || !moved || !place) return;
    opening = null;
    const opened = showCard(
      now.analysis,
      moved,
      placeInPage(now.reading.root.ownerDocument, place),
      { focus: byKey, colours: colours() },
      {
        onGo: go,
        onHandOver: (wanted) => say({ type: 'copy', from: 'card', target: wanted, also: [] }),
        onShowInPanel: (wanted) => void lookout.send({ type: 'select', target: wanted }),
        onClosed: () => {
          if (card?.open !== opened) return;
          card = null;
          shown()?.painter.select(null);
        },
      },
    );
    card = { open: opened, target: moved };
  }

  function say(next: Answer): boolean {
    answer = next;
    return lookout.send(next);
  }

  function handSelected(): void {
    const now = shown();
    asked = !now || lookout.status.state !== 'ready';
    if (!now || asked) return;
    const selected = selectedStatements(now);
    if (selected === 'too-large') say({ type: 'unselected', why: selected });
    else say(toCopy('selection', selected.map(statement)) ?? { type: 'unsaid' });
  }

  function choose(target: Target, byKey: boolean, of: Analysis): void {
    open(target, byKey, of).catch((error: unknown) => {
      if (lookout.isAlive()) console.error('Whosaid:', error);
    });
  }

  return {
    choose,
    step(by) {
      const now = shown();
      const count = now?.analysis.attributions.length ?? 0;
      if (!now || count === 0) return;
      at = statement(at === null ? (by === 1 ? 0 : count - 1) : (at.index + by + count) % count);
      now.painter.show(at);
      choose(at, true, now.analysis);
    },
    handSelected,
    told() {
      if (asked) handSelected();
    },
    showEvidence(attribution, of) {
      evidence = attribution === null ? null : nowOf(statement(attribution), of);
      shown()?.painter.evidence(evidence?.index ?? null);
    },
    carry(before) {
      const now = shown();
      if (!now) return;
      const { analysis, painter, reading } = now;
      const moved = (target: Target | null) => target && targetAfter(before, analysis, target);
      at = moved(at);
      evidence = moved(evidence);
      if (answer?.type === 'copy')
        answer = toCopy(
          answer.from,
          [answer.target, ...answer.also.map(statement)].flatMap((each) => moved(each) ?? []),
        );
      if (opening) opening.target = moved(opening.target);
      painter.evidence(evidence?.index ?? null);
      painter.select(opening?.target ?? null);
      if (!card) return;
      const target = moved(card.target);
      const place = target && painter.placeOf(target);
      if (target && place) {
        card = { open: card.open, target };
        painter.select(target);
        card.open.update(analysis, target, placeInPage(reading.root.ownerDocument, place));
      } else card.open.close();
    },
    closeCard,
    waiting: () =>
      lookout.status.state === 'ready'
        ? [...(card ? [{ type: 'select' as const, target: card.target }] : []), ...(answer ? [answer] : [])]
        : [],
    taken() {
      answer = null;
    },
    forget() {
      closeCard();
      [at, evidence, answer, opening, asked] = [null, null, null, null, false];
    },
  };
}

const statement = (index: number): Target => ({ kind: 'attribution', index });

/** The first with the others, which are statements; null where there is none. */
function toCopy(from: 'card' | 'selection', [target, ...others]: readonly Target[]): Answer | null {
  return target ? { type: 'copy', from, target, also: others.map(({ index }) => index) } : null;
}
