/** Words for what offices are for, for rooms that hold no language yet. */
import { vocabulary } from './vocabulary.ts';

export const isPortfolio = (lower: string): boolean => vocabulary.has(lower, 'portfolio');
