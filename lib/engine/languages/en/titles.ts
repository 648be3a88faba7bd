import { vocabulary } from './vocabulary.ts';

export const isPortfolio = (lower: string): boolean => vocabulary.has(lower, 'portfolio');
