/** The names of an article that are known so far, by what others share with them. */

import { initialsOf } from '../../languages/compared-names.ts';
import type { Language } from '../../languages/language.ts';
import type { Entity } from './entity.ts';

/** Of names that share a word, so many are compared. */
const MOST = 20;

/** An entity with one of its names. */
export interface Named {
  readonly entity: Entity;
  readonly words: readonly string[];
}

export class KnownNames {
  private readonly wholes = new Map<string, Named>();
  private readonly surnames = new Map<string, Named[]>();
  private readonly words = new Map<string, Named[]>();
  private readonly initials = new Map<string, Named[]>();
  /** The other names in `wholes`, parted by spaces, by the one that each stands for. */
  private readonly others = new Map<Named, Set<string>>();

  constructor(private readonly language: Language) {}

  /** By all their words, parted by spaces. */
  get full(): ReadonlyMap<string, Named> {
    return this.wholes;
  }

  /** By their last word. */
  get bySurname(): ReadonlyMap<string, readonly Named[]> {
    return this.surnames;
  }

  /** By each of their words. */
  get byWord(): ReadonlyMap<string, readonly Named[]> {
    return this.words;
  }

  /** By what their acronym may be. */
  get byInitials(): ReadonlyMap<string, readonly Named[]> {
    return this.initials;
  }

  register(named: Named): void {
    this.wholes.set(named.words.join(' '), named);
    this.registerParts(named);
  }

  /** Registers one who has the whole name of another, who keeps it: "Tom Bell Jr." beside Tom Bell. */
  registerParts(named: Named): void {
    for (const [map, key] of this.placesOf(named)) {
      const list = map.get(key);
      if (!list) map.set(key, [named]);
      else if (list.length < MOST) list.push(named);
    }
  }

  /** @param name - another name of the same entity, its words parted by spaces */
  alsoCalled(name: string, named: Named): void {
    this.wholes.set(name, named);
    const others = this.others.get(named);
    if (others) others.add(name);
    else this.others.set(named, new Set([name]));
  }

  /** A name stands for the entity of a longer one from now on, and so do the others that stood for the same. */
  leadOn(name: string, longer: Named): void {
    const old = this.wholes.get(name);
    if (old) {
      const now = { entity: longer.entity, words: old.words };
      for (const [map, key] of this.placesOf(old)) {
        const list = map.get(key) ?? [];
        const at = list.indexOf(old);
        if (at >= 0) list[at] = now;
      }
      for (const other of [old.words.join(' '), ...(this.others.get(old) ?? [])])
        if (this.wholes.get(other) === old) this.alsoCalled(other, now);
    }
    this.alsoCalled(name, longer);
  }

  /** Where a name is found by a part of it. */
  private placesOf({ words }: Named): (readonly [Map<string, Named[]>, string])[] {
    const places: [Map<string, Named[]>, string][] = [];
    const surname = words.at(-1);
    if (surname) places.push([this.surnames, surname]);
    for (const word of new Set(words)) if (word) places.push([this.words, word]);
    for (const letters of initialsOf(this.language, words)) if (letters) places.push([this.initials, letters]);
    return places;
  }
}
