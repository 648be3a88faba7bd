/** Passers-by, who seldom are whom a later word stands for: "a driver stopped". */
import type { Language } from '../../languages/language.ts';
import { type Entity, speaksForAnother } from '../entities/entity.ts';

/** Points that a person without a name who has said nothing is behind. */
export const PASSING = 0.7;

/** True for a person without a name who has said nothing, and whose work it is not to speak. @param spoke sentence in which they last did; -1: never */
export const isPassing = (language: Language, { entity, spoke }: { readonly entity: Entity; readonly spoke: number }): boolean =>
  entity.kind === 'person' && !entity.named && spoke < 0 && !speaksForAnother(language, entity);
