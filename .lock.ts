import { scoredNow } from '../benchmark/engine.ts';
import { sumOf } from '../benchmark/counts.ts';
import { figuresOf } from '../benchmark/figures.ts';
import { splitArticles } from '../benchmark/commands/articles.ts';
const f: any = figuresOf(sumOf(scoredNow(splitArticles('locked')).map(({ counts }: any) => counts)));
console.log(f['speaker.wrong'], f['mention.pronoun.wrong'], f['contentAndSpeaker.f1'], f['numbers.whose']);
