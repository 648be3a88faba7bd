/** Which mention each statement's words at its cue are, and who stands at the cue where no words were given. */
import { headKind } from '../../clauses/heads.ts';
import { hasTag, isFiniteVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Mention, Reading, Statement } from '../../reading.ts';
import { mentionBeside } from './beside.ts';
import { holderOf } from './holder.ts';
import { firstMentionAt, Nearby } from './nearby.ts';
import { beforeRelative, hungOn, outer, reduced } from './outward.ts';
import { uncued } from './uncued.ts';
import { contacted, nameAhead, overWho, restricted } from './who-clauses.ts';
import { afterOther, afterTime, headOfBody, wholeSubject } from './whole-subject.ts';

/** For each statement the index of the outermost mention that its words at the cue are; null: there is none. */
export function mentionsAtCues(reading: Reading, mentions: readonly Mention[], statements: readonly Statement[]): (number | null)[] {
  const near = new Nearby(reading, mentions);
  const order = statements.map((_, i) => i).filter((i) => statements[i]?.mention);
  order.sort((a, b) => (statements[a]?.mention?.start ?? 0) - (statements[b]?.mention?.start ?? 0));
  const found: (number | null)[] = statements.map(() => null);
  let from = 0;
  for (const i of order) {
    const span = statements[i]?.mention;
    if (!span) continue;
    while (from < mentions.length && (mentions[from]?.end ?? 0) <= span.start && (mentions[from]?.start ?? 0) < span.start) from++;
    let back = from;
    while (back > 0 && back > from - 8 && (mentions[back - 1]?.end ?? 0) > span.start) back--;
    const best = mentionOf(near, span, back);
    found[i] =
      best === null
        ? (beforeRelative(near, span) ?? afterTime(near, span) ?? afterOther(near, span))
        : hungOn(near, reduced(near, outer(near, best)), near.tokenAt(span.end));
  }
  statements.forEach((statement, i) => {
    if (!statement.cue) {
      const given = found[i] ?? null;
      // "Out of | Leith" signs a letter
      const [part, whole] = [mentions[given ?? -1], statement.mention];
      const isOf = part && whole && part.start > whole.start && hasTag(near.tokens[part.first - 1], 'IN');
      if (!statement.mention) found[i] = uncued(near, statement);
      else if (isOf) found[i] = null;
      else if (given !== null) found[i] = wholeSubject(near, statement, given);
      return;
    }
    const at = found[i] ?? null;
    const named = nameAhead(near, statement);
    if (named !== null) {
      found[i] = named;
      return;
    }
    const whom = (at !== null || !statement.mention) && statement.continues === null ? restricted(near, statement, at) : null;
    if (whom !== null) {
      found[i] = whom;
      return;
    }
    // "faced allegations that it was late": a noun names whose it is, or they are nobody's; "Bell, asked whether it was late, left": Bell did not ask
    if ((statement.shape === 'noun' || statement.act === 'question') && !statement.mention) return;
    if (at === null && !statement.mention && statement.continues === null) found[i] = mentionBeside(near, statement);
    if (at === null) return;
    const mention = mentions[at] as Mention;
    found[i] =
      nameBeside(near, statement, mention) ??
      overWho(near, mention, statement) ??
      contacted(near, statement, at) ??
      apposedName(near, statement, at) ??
      behindOffice(near, statement, at) ??
      besidesApposed(near, statement, at) ??
      holderOf(near, statement, at) ??
      headOfBody(near, statement, wholeSubject(near, statement, at));
    // "After the match, Ruiz, the coach, said": a match says nothing, Ruiz does; but "Ruiz left after the board said"
    if (mention.kind !== null || mention.name || mention.form === 'pronoun' || headKind(near.reading, mention) === 'body') return;
    const beside = mentionBeside(near, statement);
    if (beside !== null) found[i] = isSubject(near, statement, mention, mentions[beside] as Mention) ? beside : null;
  });
  return found;
}

/** The mention that the words at the cue are: the longest that begins where they do; else the first whose head is among them. `from`: where to begin among the mentions; null: none is. */
function mentionOf(near: Nearby, span: Span, from: number): number | null {
  const { mentions, tokens } = near;
  let headed: number | null = null;
  let whole: number | null = null;
  // "TNO" in "TNO's report"
  const owned = tokens[near.tokenAt(span.end)]?.tag === 'POS';
  for (let m = from; m < mentions.length && (mentions[m]?.start ?? 0) < span.end; m++) {
    const mention = mentions[m] as Mention;
    if (mention.form === 'pronoun' && tokens[mention.first]?.tag === 'PRP$' && mention.end < span.end) continue;
    if (mention.start === span.start && mention.end === span.end) return m;
    // "her campaign" in "her campaign's memo"
    if (tokens[mention.last]?.tag === 'POS' && mention.end < span.end) continue;
    if (whole === null && mention.start === span.start && (mention.end <= span.end || !owned)) whole = m;
    const head = tokens[mention.head];
    if (headed === null && head && head.start >= span.start && head.end <= span.end) headed = m;
  }
  return whole ?? headed;
}

/** False for what the words at the cue go on with, "A glance at | the council shows", "The visit to | Leith suggests", and for who does another deed, "The delay means | the school is shut, and suggests". */
function isSubject(near: Nearby, { mention, cue }: Statement, thing: Mention, beside: Mention): boolean {
  const { tokens } = near;
  if (!mention) return true;
  const inside = mention.start <= beside.start && beside.end <= mention.end;
  // "The trouble began when tenants left, shouting"
  if (!inside && tokens[near.tokenAt(cue?.start ?? 0)]?.tag === 'VBG') return true;
  // "Towns such as Avon and Leith say"
  const [next, lead] = [tokens[thing.last], tokens[beside.first - 1]];
  const examples = is(next, 'exemplifying') || is(next, 'participlePreposition');
  if (beside.end <= mention.end) return !examples && !hasTag(next, 'IN') && !hasTag(lead, 'IN', 'TO');
  if (beside.start < mention.end) return true;
  for (let at = thing.last; at < beside.first; at++) if (isFiniteVerb(tokens[at])) return false;
  return true;
}

/** True for somebody in what is said, where no person says it: "According to a report, | Ana Ruiz, an aide, left". */
const isToldOf = ({ content }: Statement, { kind }: Mention, { start, end }: Mention): boolean =>
  kind !== 'person' && content.some((span) => span.start <= start && end <= span.end);

/** The name behind the brackets of an office, or what more is told of it: "Superintendent of Police (Rural) | Ravi Menon said", "Consul of Nepal to | Leith Ana Ruiz said"; null: none. */
function behindOffice({ mentions, tokens }: Nearby, { mention: words }: Statement, at: number): number | null {
  const { last, end, name, kind } = mentions[at] as Mention;
  const link = tokens[last];
  const office = link?.tag === '-LRB-' || (is(link, 'infinitive') && kind === 'person' && !name);
  if (!office || !words) return null;
  for (let m = firstMentionAt(mentions, end); (mentions[m]?.start ?? words.end) < words.end; m++) {
    const named = mentions[m] as Mention;
    const close = tokens[named.first - 1];
    if (named.name && named.kind === 'person' && named.end === words.end && (close?.tag === '-RRB-' || close === link)) return m;
  }
  return null;
}

/** The name in apposition to the words at the cue, right after them: "The mayor of Leith, | Ana Ruiz, said"; null: none. */
function apposedName({ mentions, tokens }: Nearby, statement: Statement, at: number): number | null {
  const { name, last, end } = mentions[at] as Mention;
  if (name || tokens[last]?.text !== ',') return null;
  for (let m = firstMentionAt(mentions, end); mentions[m]?.first === last + 1; m++) {
    const beside = mentions[m] as Mention;
    if (beside.apposition === at && beside.name && beside.kind === 'person' && !isToldOf(statement, mentions[at] as Mention, beside))
      return m;
  }
  return null;
}

/** Whom a phrase is of that goes on with the words at the cue: "But | Ana Ruiz, a diver and writer at Acme in Leith, Avon, said"; null: nobody. */
function besidesApposed({ mentions, tokens }: Nearby, { mention: words }: Statement, at: number): number | null {
  const { first, start, name, kind, form } = mentions[at] as Mention;
  if (name || kind !== 'person' || form !== 'bare' || words?.start !== start || !is(tokens[first - 1], 'additive')) return null;
  for (let m = at - 1; m >= 0 && (mentions[m] as Mention).last >= first - 1; m--) {
    const { last, apposition } = mentions[m] as Mention;
    if (last === first - 1 && apposition !== null) return apposition;
  }
  return null;
}

/** The name right after somebody's description: "a retired nurse, | Ana Ruiz"; null: none. */
function named({ mentions }: Nearby, described: number): number | null {
  const { last, name, kind } = mentions[described] ?? {};
  if (name || kind !== 'person' || last === undefined) return null;
  for (let m = described + 1; (mentions[m]?.first ?? Number.POSITIVE_INFINITY) <= last + 1; m++)
    if (mentions[m]?.apposition === described && mentions[m]?.name) return m;
  return null;
}

/** The name right after the words at the cue: "One of them, 81-year-old Ana Ruiz, said", "said a tenant, Tom Bell."; null: none. */
function nameBeside(near: Nearby, statement: Statement, words: Mention): number | null {
  const { mention, cue } = statement;
  const { tokens } = near;
  if (!mention || !cue) return null;
  const opening = tokens[near.tokenAt(mention.start)];
  if (!is(opening, 'singularIndefinite') && !(cue.start < mention.start && is(opening, 'indefiniteArticle'))) return null;
  const comma = near.tokenAt(mention.end);
  const next = tokens[comma + 1];
  if (tokens[comma]?.text !== ',' || !next) return null;
  const described = firstMentionAt(near.mentions, next.start);
  // "One of the divers, a retired nurse, | Ana Ruiz, said"
  const m = named(near, described) ?? described;
  const beside = near.mentions[m];
  if (!beside?.name || (m === described && beside.first !== comma + 1) || isToldOf(statement, words, beside)) return null;
  // "One of the clubs, the Leith Rowers (LR), said", "One of his advisers, Tad Roe, said"
  const one = beside.kind !== 'person' && beside.kind !== 'place' && beside.kind !== 'document' && is(opening, 'singularIndefinite');
  const [end, close] = [tokens[beside.last], tokens[beside.last + 2]];
  const ends = /^[,.]$/.test((one && end?.text === '(' && close?.text === ')' ? tokens[beside.last + 3] : end)?.text ?? '');
  return ends && (beside.kind === 'person' || one) ? m : null;
}
