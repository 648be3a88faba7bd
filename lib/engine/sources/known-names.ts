/** The names of an article that are known so far, by what others share with them. */
import type { Language } from '../languages/language.ts';
import { initialsOf } from './compared-names.ts';
import type { Entity } from './entity.ts';

/** Of names that share a word, so many are compared. */
const MOST = 20;

/** An entity with one of its names. */
export interface Named {
  entity: Entity;
  readonly words: readonly string[];
}

export class KnownNames {
  /** By all their words, parted by spaces. */
  readonly full = new Map<string, Named>();
  /** By their last word. */
  readonly bySurname = new Map<string, Named[]>();
  /** By each of their words. */
  readonly byWord = new Map<string, Named[]>();
  /** By what their acronym may be. */
  readonly byInitials = new Map<string, Named[]>();

  constructor(private readonly language: Language) {}

  register(named: Named): void {
    this.full.set(named.words.join(' '), named);
    push(this.bySurname, named.words.at(-1), named);
    for (const word of new Set(named.words)) push(this.byWord, word, named);
    for (const letters of initialsOf(this.language, named.words)) push(this.byInitials, letters, named);
  }
}

function push(map: Map<string, Named[]>, key: string | undefined, named: Named): void {
  if (!key) return;
  const list = map.get(key);
  if (!list) map.set(key, [named]);
  else if (list.length < MOST) list.push(named);
}
