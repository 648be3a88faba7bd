/** Whoever spoke before a quotation that goes on from there has the floor to its end. */
import { firstWhere } from '../../first-where.ts';
import type { Statement, Token } from '../../reading.ts';
import type { Entity } from '../entities/entity.ts';
import type { Discourse } from './discourse.ts';

const endOf = (statement: Statement | undefined): number => statement?.content.at(-1)?.end ?? 0;

/** The statements of an article that nobody stands at and that go on from another, told one by one in the order of the text. */
export class SpeakingOn {
  private readonly loose: readonly number[];
  private next = 0;
  private readonly speakers = new Map<number, Entity>();

  /** @param at - for each statement the mention at its cue; null: none */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly statements: readonly Statement[],
    private readonly at: readonly (number | null)[],
  ) {
    const loose = statements.flatMap(({ mention, continues }, s) => (!mention && continues !== null && at[s] === null ? [s] : []));
    // numbers that go on stand behind all that is said
    this.loose = loose.sort((a, b) => endOf(statements[a]) - endOf(statements[b]));
  }

  /**
   * Tells the discourse of those that end before the offset.
   * @param of - for each mention its entity, as far as they are known
   */
  tell(offset: number, of: readonly (Entity | null)[], discourse: Discourse): void {
    for (; this.next < this.loose.length; this.next++) {
      const s = this.loose[this.next] as number;
      const { continues } = this.statements[s] as Statement;
      const end = endOf(this.statements[s]);
      if (end > offset) return;
      const entity = this.speakers.get(continues as number) ?? of[this.at[continues as number] ?? -1];
      const last = this.tokens[firstWhere(this.tokens, (token) => token.end >= end)];
      if (!entity || !last) continue;
      this.speakers.set(s, entity);
      discourse.spoke(entity, last.sentence, last.block);
    }
  }
}
