/** Builds an analysis by hand, for looking and for tests: every span is found by its words, so that it stands in the text. */
import type { Analysis, Attribution, Block, Document, Echo, Quantity, Report, Source, Span } from '../../lib/engine/model.ts';

export interface Said {
  readonly words: readonly string[];
  readonly kind?: Attribution['kind'];
  readonly act?: Attribution['act'];
  readonly of?: string;
  readonly cue?: string;
  readonly mention?: string;
  readonly via?: string;
  readonly source?: number | null;
  readonly basis?: Attribution['basis'];
  readonly antecedent?: string;
}

export class Marked {
  readonly text: string;
  readonly blocks: Block[] = [];

  constructor(parts: readonly (readonly [Block['kind'], string])[]) {
    let text = '';
    for (const [kind, words] of parts) {
      this.blocks.push({ kind, span: { start: text.length, end: text.length + words.length } });
      text += `${words}\n`;
    }
    this.text = text.trimEnd();
  }

  /** The first place of the words at or after the words of `from`. Throws where there is none: the sample is wrong then. */
  span(words: string, from = ''): Span {
    const start = this.text.indexOf(words, Math.max(0, this.text.indexOf(from)));
    if (start === -1) throw new Error(`not in the sample: ${words}`);
    return { start, end: start + words.length };
  }

  said(list: readonly Said[]): Attribution[] {
    return list.map(
      (
        {
          words,
          kind = 'direct',
          act = 'statement',
          of,
          cue,
          mention,
          via,
          source = null,
          basis = source === null ? 'none' : 'named',
          antecedent,
        },
        index,
      ) => {
        const content = words.map((part) => this.span(part));
        const block = this.blocks.find(({ span }) => (content[0]?.start ?? 0) < span.end);
        const near = this.text.slice(block?.span.start, block?.span.start === undefined ? 0 : block.span.start + 24);
        return {
          id: `s${index}`,
          kind,
          act,
          content,
          of: of === undefined ? null : this.span(of, near),
          cue: cue === undefined ? null : this.span(cue, near),
          mention: mention === undefined ? null : this.span(mention, near),
          via: via === undefined ? null : this.span(via, near),
          source,
          basis,
          antecedent: antecedent === undefined ? null : this.span(antecedent),
          echo: false,
          rule: 'sample',
        };
      },
    );
  }

  sources(list: readonly Partial<Source>[]): Source[] {
    return list.map((source) => ({
      name: '',
      aliases: [],
      kind: 'person',
      role: null,
      reason: null,
      speaksFor: null,
      mentions: source.name ? [this.span(source.name)] : [],
      ...source,
    }));
  }

  number(words: string, rest: Partial<Omit<Quantity, 'counted'>> & { readonly counted?: string; readonly from?: string } = {}): Quantity {
    const { counted, from = '', ...values } = rest;
    return {
      span: this.span(words, from),
      value: null,
      high: null,
      unit: null,
      approximate: false,
      source: null,
      attribution: null,
      same: [],
      differs: [],
      ...values,
      counted: counted === undefined ? null : this.span(counted, from),
    };
  }

  analysis(
    document: Partial<Document>,
    found: { attributions: Attribution[]; sources: Source[]; quantities?: Quantity[]; reports?: Report[]; echoes?: Echo[] },
  ): Analysis {
    return {
      version: 2,
      document: {
        url: null,
        title: null,
        byline: null,
        site: null,
        published: null,
        lang: 'en',
        links: [],
        ...document,
        text: this.text,
        blocks: this.blocks,
      },
      quantities: [],
      reports: [],
      echoes: [],
      read: true,
      ...found,
    };
  }
}
