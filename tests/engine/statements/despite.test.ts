import { says } from '../says.ts';

says('behind “despite” with its phrase', [
  '{Bell} <said> [despite the losses faced by farmers, cutting prices was wrong].',
  '{Bell} <said> [despite the rain the road would open].',
  'Bell said little despite the rain, and left.',
]);

says('a “that” further on, which is none of the verb’s', [
  '{Bell} <said> [Harris feels terrible that Jones lost his life].',
  '{Bell} <said> [the men felt sorry that Jones died].',
]);

says('another who speaks behind “as”', [
  '{Ana Ruiz} <praises> [Leith for ‘finding solutions’] as {Tom Bell} <blasts> [‘horrific’ penalty call]',
  '{Ruiz} <said> [the lift failed as he said it would].',
]);

says('no words of anybody', [
  'A judge dismissed the application.',
  'The court on Monday dismissed the bail plea of the accused.',
  'Ana Ruiz, 40, arraigned over alleged £2m fraud',
  '{Ana Ruiz} <dismissed> [the idea as nonsense].',
  '{Ana Ruiz} <alleged> [that £2m was gone].',
]);
