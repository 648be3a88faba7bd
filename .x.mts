import { analyse } from './lib/engine/analyse.ts';
