/** Which mention each statement's words at its cue are, and who stands at the cue where no words were given. */
import { ROLE_SHORT_FORMS } from '../languages/people.ts';
import type { Span } from '../model.ts';
import { isTime } from '../phrases.ts';
import type { Mention, Reading, Statement } from '../reading.ts';
import { headNoun } from './sources-antecedents.ts';

/** What is issued in somebody's name. */
const ISSUED = /^(?:statement|letter|tweet|post|memo|email|e-mail|note|release|message|notice|lawsuit|complaint|bulletin|advisory)$/;

/** Participles after which stands who is told. */
const TELLING = /^(?:telling|reminding|assuring|informing|warning|urging)$/;

/** Participles that stand as prepositions: "pages including one". */
const PREPOSITIONS = /^(?:including|following|concerning|regarding|excluding|involving|containing)$/;

/** The longest clause with "who" that is looked over for whom it tells of, in tokens. */
const LONGEST_WHO = 20;

/** An unnamed source with the clause that tells who they are: "a woman who lives nearby"; null where there is none, or it says why they are not named. */
export function withWho({ tokens, document }: Reading, mention: Mention, { cue }: Statement): Span | null {
  if (mention.form !== 'indefinite' || !/^(?:person|group)$/.test(mention.kind ?? '') || tokens[mention.last]?.lower !== 'who') return null;
  let last = mention.last + 1;
  while (
    last < mention.last + LONGEST_WHO &&
    /^[\p{L}\p{N}’'%$£€-]+$/u.test(tokens[last]?.text ?? '') &&
    tokens[last]?.start !== cue?.start
  )
    last++;
  const span = { start: mention.start, end: tokens[last - 1]?.end ?? mention.end };
  const ended = tokens[last]?.start === cue?.start || /^[,.;:–—"“”]/.test(tokens[last]?.text ?? '.');
  return ended &&
    last > mention.last + 1 &&
    !/anonym|named|names?\b|identi|authori[sz]ed/iu.test(document.text.slice(mention.end, span.end))
    ? span
    : null;
}

/** For each statement the index of the mention at its cue; null: there is none. */
export function mentionsAtCues(reading: Reading, mentions: readonly Mention[], statements: readonly Statement[]): (number | null)[] {
  return new AtCues(reading, mentions, statements).mentionsOfStatements();
}

/** Index of the first mention that begins at or after `offset`. */
export function firstMentionAt(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words tagged as prepositions that a clause stands after. */
const CONJUNCTION = /^(?:that|as|because|but|if|when|while|after|before|since|until|although|though|whether|than)$/;

/** The head noun of a mention, as the tables hold it. */
export function nounOf(reading: Reading, mention: Mention): string {
  const lower = reading.tokens[mention.head]?.lower ?? '';
  return ROLE_SHORT_FORMS.get(lower) ?? headNoun(lower);
}

class AtCues {
  constructor(
    private readonly reading: Reading,
    private readonly mentions: readonly Mention[],
    private readonly statements: readonly Statement[],
  ) {}

  /** For each statement the outermost mention that its words at the cue are. */
  mentionsOfStatements(): (number | null)[] {
    const { mentions } = this;
    const order = this.statements.map((_, i) => i).filter((i) => this.statements[i]?.mention);
    order.sort((a, b) => (this.statements[a]?.mention?.start ?? 0) - (this.statements[b]?.mention?.start ?? 0));
    const found: (number | null)[] = this.statements.map(() => null);
    let from = 0;
    for (const i of order) {
      const span = this.statements[i]?.mention;
      if (!span) continue;
      while (from < mentions.length && (mentions[from]?.end ?? 0) <= span.start && (mentions[from]?.start ?? 0) < span.start) from++;
      let back = from;
      while (back > 0 && back > from - 8 && (mentions[back - 1]?.end ?? 0) > span.start) back--;
      let best: number | null = null;
      let whole: number | null = null;
      // "TNO" in "TNO's report"
      const after = this.tokenAt(span.end);
      const owned = this.reading.tokens[after]?.tag === 'POS' || this.reading.tokens[after - 1]?.tag === 'POS';
      for (let m = back; m < mentions.length && (mentions[m]?.start ?? 0) < span.end; m++) {
        const mention = mentions[m] as Mention;
        if (mention.form === 'pronoun' && this.reading.tokens[mention.first]?.tag === 'PRP$' && mention.end < span.end) continue;
        // "her campaign" in "her campaign's memo"
        const owns = this.reading.tokens[mention.last]?.tag === 'POS' && mention.end < span.end;
        const head = this.reading.tokens[mention.head];
        // the longest that begins where the words do; else the first whose head is among them
        if (mention.start === span.start && mention.end === span.end) {
          best = m;
          break;
        }
        if (owns) continue;
        if (whole === null && mention.start === span.start && (mention.end <= span.end || !owned)) {
          whole = m;
        }
        if (best === null && head && head.start >= span.start && head.end <= span.end) best = m;
      }
      if (
        whole !== null &&
        (best === null || (mentions[best] as Mention).start !== span.start || (mentions[best] as Mention).end !== span.end)
      )
        best = whole;
      found[i] = best === null ? this.beforeRelative(span) : this.hungOn(this.reduced(this.outer(best)), after);
    }
    this.statements.forEach((statement, i) => {
      if (!statement.cue) {
        if (!statement.mention && statement.continues === null)
          found[i] = this.beforeColon(statement) ?? this.inTheWordsOf(statement) ?? this.signed(statement);
        return;
      }
      const at = found[i] ?? null;
      const whom = (at !== null || !statement.mention) && statement.continues === null ? this.restricted(statement, at) : null;
      if (whom !== null) {
        found[i] = whom;
        return;
      }
      if (at === null && !statement.mention && statement.continues === null) found[i] = this.beside(statement);
      if (at === null) return;
      const mention = mentions[at] as Mention;
      // "Ms Ruiz left, telling the Post that": the Post is told
      const verb = this.tokenAt(statement.cue.start);
      if (mention.start >= statement.cue.end && TELLING.test(this.reading.tokens[verb]?.lower ?? '')) {
        found[i] = this.controller(verb);
        return;
      }
      found[i] = this.issuer(mention, statement.cue) ?? this.nameBeside(statement) ?? this.overWho(mention, statement) ?? at;
      // "After the match, Ruiz, the coach, said": a match says nothing, Ruiz does
      if (mention.kind !== null || mention.name || mention.form === 'pronoun') return;
      const beside = this.beside(statement);
      // "A glance at the council shows that": what the phrase goes on with shows nothing
      const inner =
        beside !== null &&
        (mentions[beside] as Mention).end <= (statement.mention?.end ?? 0) &&
        this.reading.tokens[mention.last]?.tag === 'IN';
      if (beside !== null) found[i] = inner ? null : beside;
    });
    return found;
  }

  /** Whom a "who" without commas tells of, where its clause ends at the cue: "[A man] who met the mayor | said"; null: there is none. */
  private restricted({ cue }: Statement, m: number | null): number | null {
    const { tokens } = this.reading;
    let at = this.tokenAt(cue?.start ?? 0);
    const mention = m === null ? null : (this.mentions[m] as Mention);
    if (mention && (mention.last !== at || mention.form === 'pronoun')) return null;
    if (mention) at = mention.first;
    let finite = false;
    for (let i = at - 1; i > at - LONGEST_WHO && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
      const token = tokens[i];
      if (!token || /^[^\p{L}\p{N}’']+$/u.test(token.text)) return null;
      if (/^(?:VB[DZP]|MD)$/.test(token.tag)) finite = true;
      if (token.lower !== 'who' && !(token.lower === 'that' && token.tag === 'WDT')) continue;
      if (tokens[i - 1]?.tag === 'CC') continue;
      const whom = finite ? this.endingAt(i) : null;
      return whom !== null && /^(?:person|group)$/.test(this.mentions[whom]?.kind ?? '') ? whom : null;
    }
    return null;
  }

  /** The mention beside a cue whose subject was not given: right before it ("Ruiz also said", "Ruiz, a diver, said"), or right after it ("said Ruiz"). */
  private beside(statement: Statement): number | null {
    const { tokens } = this.reading;
    const cue = statement.cue as Span;
    const inside = (offset: number) => statement.content.some((span) => span.start <= offset && offset < span.end);
    let at = this.tokenAt(cue.start);
    const sentence = tokens[at]?.sentence;
    while (
      at > 0 &&
      tokens[at - 1]?.sentence === sentence &&
      /^(?:RBR?|MD|VBZ|VBP|VBD|VBN)$/.test(tokens[at - 1]?.tag ?? '') &&
      /^(?:also|now|later|then|has|have|had|since|already|is|was|previously|repeatedly|earlier|\w+ly)$/.test(tokens[at - 1]?.lower ?? '')
    )
      at--;
    const comma = tokens[at - 1]?.text === ',';
    const before = this.endingAt(comma ? at - 1 : at);
    if (before !== null) {
      const mention = this.mentions[before] as Mention;
      // "a boy hurt near Leith says": not what a preposition governs
      const lead = tokens[mention.first - 1];
      const governed = lead?.tag === 'IN' && lead.sentence === sentence && !CONJUNCTION.test(lead.lower);
      const near = tokens[mention.first]?.sentence === sentence && !inside(mention.start) && !governed;
      // "Ruiz, the coach, said": Ruiz
      if (near && comma && mention.apposition !== null && this.mentions[mention.apposition]?.name) return mention.apposition;
      if (near && mention.kind !== null && (!comma || mention.apposition !== null)) return before;
      // "The firm Acme, has said"
      const split = at < this.tokenAt(cue.start) && tokens[mention.first - 1]?.sentence !== sentence && mention.kind !== 'place';
      if (near && mention.name && (!comma || split)) return before;
    }
    const next = this.tokenAt(cue.end);
    if (tokens[next]?.sentence !== sentence) return null;
    const front = this.afterFront(statement, at);
    if (front !== null) return front;
    const cueAt = this.tokenAt(cue.start);
    const and = /^VB[DZ]$/.test(tokens[at]?.tag ?? '') && statement.kind !== 'direct' ? this.andBefore(at) : -1;
    const subject =
      tokens[cueAt]?.tag === 'VBG' ? this.controller(cueAt) : comma ? this.pastAside(at) : and >= 0 ? this.subjectBefore(and) : null;
    if (subject !== null && !inside((this.mentions[subject] as Mention).start)) return subject;
    const m = firstMentionAt(this.mentions, tokens[next]?.start ?? 0);
    const after = this.mentions[m];
    // "said lead author Ana Ruiz": a word that was taken for a verb
    const begins = after?.first === next || (after?.first === next + 1 && /^(?:VB|JJ|NN)/.test(tokens[next]?.tag ?? ''));
    // "it was dry, say the researchers": nothing but the end of the clause comes after
    if (statement.kind === 'indirect' && (!comma || !/^[.,]$/.test(tokens[after?.last ?? 0]?.text ?? '') || after?.kind === null))
      return null;
    return begins && (after.kind === 'group' || after.kind === 'person' || after.name !== null) && !inside(after.start) ? m : null;
  }

  /** Who stands right after what a participle reports: "Adding that it was late, | Ruiz left"; null: no one does. */
  private afterFront(statement: Statement, at: number): number | null {
    const { tokens, sentences } = this.reading;
    const first = sentences[tokens[at]?.sentence ?? 0]?.first ?? 0;
    if (tokens[at]?.tag !== 'VBG' || statement.kind === 'direct' || at > first + 3) return null;
    if (at > first && !/^(?:to|in|by|for|after|before|while|besides|without)$/.test(tokens[at - 1]?.lower ?? '')) return null;
    let next = this.tokenAt(statement.content.at(-1)?.end ?? 0);
    if (tokens[next]?.text !== ',') return null;
    next++;
    const m = firstMentionAt(this.mentions, tokens[next]?.start ?? Number.POSITIVE_INFINITY);
    const subject = this.mentions[m];
    return subject?.first === next && tokens[subject.last]?.tag !== 'POS' && this.canSpeak(m) ? m : null;
  }

  /** The subject of the verb that a participle at `at` goes with: "Ruiz joined them in finding that", "Ruiz left, adding that"; null: none. */
  private controller(at: number): number | null {
    const { tokens } = this.reading;
    let lead = at - 1;
    if (/^RB/.test(tokens[lead]?.tag ?? '')) lead--;
    // a comma inside quotation marks: "to address “that person,” telling"
    const quoted = /^["”’']+$/.test(tokens[lead]?.text ?? '') && tokens[lead - 1]?.text === ',';
    if (!quoted && tokens[lead]?.text !== ',' && !/^(?:in|by|for|after|before|while|without|and)$/.test(tokens[lead]?.lower ?? ''))
      return null;
    // "Ms Ruiz, after saying that it was late, left"
    if (/^(?:in|by|after|before|while|without)$/.test(tokens[lead]?.lower ?? '') && tokens[lead - 1]?.text === ',') {
      const aside = this.endingAt(lead - 1);
      if (aside !== null && this.canSpeak(aside) && this.opening(at) === aside) return aside;
    }
    return this.subjectBefore(at);
  }

  /** The subject of the last verb before the token `at`, over brackets and what stands between commas. */
  private subjectBefore(at: number): number | null {
    const { tokens } = this.reading;
    for (let verb = at - 2; verb > at - 30 && tokens[verb]?.sentence === tokens[at]?.sentence; verb--) {
      if (!/^(?:VB[DZP]|MD)$/.test(tokens[verb]?.tag ?? '')) continue;
      while (/^RB/.test(tokens[verb - 1]?.tag ?? '')) verb--;
      // "Ana Ruiz (Lab) left, adding"
      if (tokens[verb - 1]?.text === ')') while (verb > at - 30 && tokens[verb]?.text !== '(') verb--;
      const subject = tokens[verb - 1]?.text === ',' ? this.opening(verb) : this.endingAt(verb);
      return subject !== null && this.canSpeak(subject) ? subject : null;
    }
    return null;
  }

  /** Where "and" stands before a time that parts it from the verb at `at`: "left | and on Monday announced"; -1: nowhere. */
  private andBefore(at: number): number {
    const { tokens } = this.reading;
    let i = at - 1;
    while (
      i > at - 5 &&
      (isTime(tokens[i]) || /^(?:on|in|last|later|late|early|this|week|month|then|earlier)$/.test(tokens[i]?.lower ?? ''))
    )
      i--;
    return tokens[i]?.lower === 'and' ? i : -1;
  }

  private canSpeak(m: number): boolean {
    const mention = this.mentions[m] as Mention;
    return mention.name !== null || (mention.kind !== null && mention.kind !== 'place') || mention.form === 'pronoun';
  }

  /** The phrase that opens the sentence of the token `at`, or the clause after what opens it: "On Monday, | Ruiz"; null: none that can speak. */
  private opening(at: number): number | null {
    const { tokens, sentences } = this.reading;
    const sentence = sentences[tokens[at]?.sentence ?? 0];
    let start = sentence?.first ?? 0;
    if (/^(?:IN|RB|CC|VB[GN]|TO|WRB)$/.test(tokens[start]?.tag ?? '')) {
      while (start < at && tokens[start]?.text !== ',') start++;
      start++;
    }
    const m = firstMentionAt(this.mentions, tokens[start]?.start ?? Number.POSITIVE_INFINITY);
    const mention = this.mentions[m];
    return mention?.first === start && mention.last <= at && tokens[mention.last]?.tag !== 'POS' && this.canSpeak(m) ? m : null;
  }

  /** The subject of a cue at `at` past what stands between commas: "The survey, carried out in May, found that". */
  private pastAside(at: number): number | null {
    const m = this.opening(at);
    if (m === null) return null;
    const { tokens } = this.reading;
    const { last } = this.mentions[m] as Mention;
    // "carried" has the subject's comma before it: a participle; so is "published" in "a survey published in May, found"
    const made = /^VB[DN]$/.test(tokens[last]?.tag ?? '') && tokens[last + 1]?.tag === 'IN';
    for (let i = tokens[last]?.text === ',' ? last + 2 : last + (made ? 1 : 0); i < at; i++)
      if (/^(?:VB[DZP]|MD|CC)$/.test(tokens[i]?.tag ?? '')) return null;
    return m;
  }

  /** The subject of a sentence that leads with a colon to a quotation: "The mayor interrupted: “No.”"; null where it was spoken to. */
  private beforeColon({ content }: Statement): number | null {
    const { tokens } = this.reading;
    const colon = this.tokenAt(content[0]?.start ?? 0) - 1;
    if (tokens[colon]?.text !== ':') return null;
    const m = this.opening(colon);
    let verb = m === null ? colon : (this.mentions[m] as Mention).last;
    // past an aside
    if (/^(?:,|\()$/.test(tokens[verb]?.text ?? '')) for (verb++; verb < colon && !/^[,)]$/.test(tokens[verb]?.text ?? ''); verb++);
    while (verb < colon && !/^(?:VB[DZP]|MD)$/.test(tokens[verb]?.tag ?? '')) verb++;
    const passive = /^(?:is|was|are|were|been)$/.test(tokens[verb]?.lower ?? '') && /^VB[ND]$/.test(tokens[verb + 1]?.tag ?? '');
    return verb < colon && !passive ? m : null;
  }

  /** Whose words they are called right before them: "in the words of Ana Ruiz, “No.”"; null: nobody's. */
  private inTheWordsOf({ content }: Statement): number | null {
    const { tokens } = this.reading;
    const start = this.tokenAt(content[0]?.start ?? 0);
    for (let i = start - 1; i > start - LONGEST_WHO && tokens[i]?.sentence === tokens[start]?.sentence; i--) {
      if (tokens[i]?.lower !== 'of' || !/^words?$/.test(tokens[i - 1]?.lower ?? '') || tokens[i - 3]?.lower !== 'in') continue;
      const m = firstMentionAt(this.mentions, tokens[i + 1]?.start ?? 0);
      return this.mentions[m]?.first === i + 1 ? m : null;
    }
    return null;
  }

  /** The name that a quotation is signed with at the end of its block: "“No.” – Ana Ruiz"; null: none. */
  private signed({ content, kind }: Statement): number | null {
    const { tokens } = this.reading;
    let at = this.tokenAt(content.at(-1)?.end ?? 0);
    const block = tokens[at - 1]?.block;
    if (kind !== 'direct' || tokens[this.tokenAt(content[0]?.start ?? 0) - 1]?.block === block) return null;
    const dash = /^[-–—]+$/.test(tokens[at]?.text ?? '');
    if (dash) at++;
    const m = firstMentionAt(this.mentions, tokens[at]?.start ?? Number.POSITIVE_INFINITY);
    const name = this.mentions[m];
    if (name?.first !== at || tokens[at]?.block !== block || !name.name || name.kind === 'place' || name.kind === 'document') return null;
    const ends = tokens[name.last]?.block !== block;
    return ends || (dash && tokens[name.last]?.text === ',') ? m : null;
  }

  /** The name right after the words at the cue: "One of them, 81-year-old Ana Ruiz, said"; null: none. */
  private nameBeside({ mention, cue }: Statement): number | null {
    const { tokens } = this.reading;
    if (!mention || !cue || !/^(?:one|another)\b/i.test(this.reading.document.text.slice(mention.start, mention.start + 8))) return null;
    const comma = this.tokenAt(mention.end);
    const next = tokens[comma + 1];
    if (tokens[comma]?.text !== ',' || !next || cue.start < next.start) return null;
    const m = firstMentionAt(this.mentions, next.start);
    const beside = this.mentions[m];
    return beside?.name && beside.first === comma + 1 && tokens[beside.last]?.text === ',' && beside.kind !== 'place' ? m : null;
  }

  /** Whom an open "who" before the mention tells of: "Ana Ruiz, who leads the study said:"; null: none. */
  private overWho(mention: Mention, statement: Statement): number | null {
    const { tokens } = this.reading;
    if (statement.kind !== 'direct' || mention.kind === 'person' || mention.kind === 'group' || mention.form === 'pronoun') return null;
    if (tokens[mention.last]?.start !== statement.cue?.start) return null;
    for (let i = mention.first - 1; i > mention.first - 12 && tokens[i]?.sentence === tokens[mention.first]?.sentence; i--) {
      if (tokens[i]?.text === ',') return null;
      if (tokens[i]?.lower === 'who') return tokens[i - 1]?.text === ',' ? this.endingAt(i - 1) : null;
    }
    return null;
  }

  /** Who issued the document that speaks: "the council" in "the council issued a statement warning that"; null: no one did. */
  private issuer(mention: Mention, cue: Span): number | null {
    if (mention.kind !== 'document' || !ISSUED.test(nounOf(this.reading, mention)) || mention.form === 'possessive') return null;
    const { tokens } = this.reading;
    const at = this.tokenAt(cue.start);
    if (tokens[at]?.tag !== 'VBG' || !/^VB[DZP]$/.test(tokens[mention.first - 1]?.tag ?? '')) return null;
    const subject = this.endingAt(mention.first - 1);
    return subject !== null && (this.mentions[subject]?.kind !== null || this.mentions[subject]?.name) ? subject : null;
  }

  /** The longest mention that ends before the token `last`. */
  private endingAt(last: number): number | null {
    const end = this.reading.tokens[last - 1]?.end;
    if (end === undefined) return null;
    let best: number | null = null;
    for (let m = firstMentionAt(this.mentions, end) - 1, steps = 0; m >= 0 && steps < 12; m--, steps++) {
      const mention = this.mentions[m] as Mention;
      if (mention.last === last && (mention.form !== 'pronoun' || this.reading.tokens[mention.first]?.tag === 'PRP')) best = m;
    }
    return best;
  }

  /** "a national review into abuse" for "abuse": what cannot speak leads to the phrase that it ends. */
  private outer(inner: number): number {
    const mention = this.mentions[inner] as Mention;
    if (mention.kind !== null || mention.name || mention.form === 'pronoun') return inner;
    for (let m = inner - 1; m >= 0 && m > inner - 8; m--) {
      const around = this.mentions[m] as Mention;
      if (around.end === mention.end && around.kind !== null) return m;
    }
    return inner;
  }

  /** Whom a participle before `inner` speaks of: "a study" in "a study documenting decay found", "an essay published beside the trial says". */
  private reduced(inner: number): number {
    const { tokens } = this.reading;
    const mention = this.mentions[inner] as Mention;
    if (mention.form === 'pronoun') return inner;
    let at = mention.first - 1;
    if (PREPOSITIONS.test(tokens[at]?.lower ?? '')) return inner;
    // "other sites such as Acme.com"
    if (tokens[at]?.lower === 'as' && tokens[at - 1]?.lower === 'such') return this.endingAt(at - 1) ?? inner;
    const linked = tokens[at]?.tag === 'IN';
    if (linked) at--;
    if (tokens[at]?.lower === 'according') return inner;
    if (!(linked ? /^VB[NG]$/ : /^VBG$/).test(tokens[at]?.tag ?? '') || tokens[at]?.sentence !== tokens[mention.first]?.sentence)
      return inner;
    const subject = this.endingAt(at);
    const whole = subject === null ? null : (this.mentions[subject] as Mention);
    return whole && whole.form !== 'pronoun' && /^(?:document|organisation|group|person)$/.test(whole.kind ?? '')
      ? (subject as number)
      : inner;
  }

  /** Whom "who" or "which" at `next` speaks of, where it cannot be `inner` right before it: "Bell, in a red hat, who said", "a report on children, which said". */
  private hungOn(inner: number, next: number): number {
    const { tokens } = this.reading;
    const word = tokens[tokens[next]?.text === ',' ? next + 1 : next];
    const mention = this.mentions[inner] as Mention;
    const thing = word?.tag === 'WDT' && word.lower === 'which';
    if ((!thing && !(word?.tag === 'WP' && word.lower === 'who')) || mention.form === 'pronoun') return inner;
    const speaks = ({ kind, name }: Mention) =>
      thing ? kind === 'document' || kind === 'organisation' || (kind === null && name) : kind === 'person' || kind === 'group' || name;
    if (speaks(mention) || (thing && mention.name && mention.kind !== 'person')) return inner;
    const sentence = tokens[mention.first]?.sentence;
    const owner = mention.of === null ? null : this.mentions[mention.of];
    if (owner && owner.form !== 'pronoun' && owner.end === mention.end && speaks(owner)) return mention.of as number;
    for (let m = inner - 1; m >= 0 && m > inner - 12; m--) {
      const before = this.mentions[m] as Mention;
      if (tokens[before.first]?.sentence !== sentence) break;
      if (before.form !== 'pronoun' && before.apposition === null && tokens[before.last]?.tag !== 'POS' && speaks(before)) return m;
    }
    return inner;
  }

  /** The mention that "who" or "which" hangs on: the longest that ends before it. */
  private beforeRelative(span: Span): number | null {
    const at = this.tokenAt(span.start);
    const { tokens } = this.reading;
    if (!/^(?:WP|WDT)$/.test(tokens[at]?.tag ?? '')) return null;
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
    let best: number | null = null;
    for (let m = firstMentionAt(this.mentions, span.start) - 1, steps = 0; m >= 0 && steps < 12; m--, steps++) {
      const mention = this.mentions[m] as Mention;
      if (
        mention.last === end &&
        mention.form !== 'pronoun' &&
        (best === null || this.mentions[best]?.kind === null || mention.kind === this.mentions[best]?.kind)
      )
        best = m;
    }
    return best;
  }

  /** Index of the first token that begins at or after `offset`. */
  private tokenAt(offset: number): number {
    const { tokens } = this.reading;
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
