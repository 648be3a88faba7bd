/** When a source that a system names is the marked speaker. */
import type { FoundSource, MarkedArticle } from './model.ts';
import { sameName } from './names.ts';

/** A longer "name" is the text, not a name. */
const LONGEST = 25;

/** With one blank between two words. */
const inLowerCase = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
let last = { text: '', lower: '' };
/** The same of an article’s text, which is asked for again and again. */
function articleInLowerCase(text: string): string {
  if (last.text !== text) last = { text, lower: inLowerCase(text) };
  return last.lower;
}

/** The names that count: they stand in the text, whatever their case and spaces, and have at most 25 words. */
export function namesInText({ name, aliases }: Pick<FoundSource, 'name' | 'aliases'>, text: string): string[] {
  return [name, ...aliases].filter(
    (each) => each !== '' && each.split(/\s+/).length <= LONGEST && articleInLowerCase(text).includes(inLowerCase(each)),
  );
}

/**
 * True where the source has one of the speaker's own names; by an alias only where none of its names is another speaker's of the
 * article, so that a source that has everybody's names is nobody.
 */
export function isSpeaker(source: FoundSource, own: readonly string[], article: MarkedArticle): boolean {
  const counting = new Set(namesInText(source, article.text));
  const isAmong = (name: string, list: readonly string[]) => counting.has(name) && list.some((each) => sameName(name, each));
  if (isAmong(source.name, own)) return true;
  if (!source.aliases.some((alias) => isAmong(alias, own))) return false;
  const others = article.attributions.flatMap(({ speaker }) => speaker ?? []).filter((name) => !own.some((each) => sameName(name, each)));
  return ![source.name, ...source.aliases].some((name) => isAmong(name, others));
}

/** A name, and every other name that the marks give whoever has it. */
export function alsoCalled(name: string, { attributions }: MarkedArticle): string[] {
  const all = attributions.map(({ speaker, aliases }) => [...(speaker ? [speaker] : []), ...aliases]);
  return [...new Set([name, ...all.filter((names) => names.includes(name)).flat()])];
}
