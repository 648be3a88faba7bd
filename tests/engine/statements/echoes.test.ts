/** Words of a headline or a pulled quotation that the text has somebody say. */
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { textOf } from '../../../lib/engine/model.ts';

const SAID = '“We are woefully late here,” Ana Ruiz said.';

const echoesOf = (headline: string, said: string) => {
  const document = { ...documentFromText(`${headline}\nThe lift has failed.\n${said}`), lang: 'en' };
  const { echoes, attributions, sources } = analyse(document, languages);
  return echoes.map(({ span, attribution }) => {
    const source = attribution === null ? null : (attributions[attribution]?.source ?? null);
    return `${textOf(document, span)}: ${source === null ? 'nobody' : sources[source]?.name}`;
  });
};

test.each([
  ['Lift was ‘woefully late’, say tenants', SAID, ['‘woefully late’: Ana Ruiz']],
  ['Lift was ‘woefully LATE’', SAID, ['‘woefully LATE’: Ana Ruiz']],
  ['Lift was ‘woefully  late’', '“We are woefully – late – here,” Ana Ruiz said.', ['‘woefully  late’: Ana Ruiz']],
  ['Lift was ‘très, tard’', '“It was très tard here,” Ana Ruiz said.', ['‘très, tard’: Ana Ruiz']],
  ['Lift was ‘tard – le 12’', '“It was tard, le 12 mai, été,” Ana Ruiz said.', ['‘tard – le 12’: Ana Ruiz']],
  ['Lift was ‘…’', SAID, []],
  ['Lift was ‘late for 12 days’', '“It was late for 12 days,” Ana Ruiz said.', ['‘late for 12 days’: Ana Ruiz']],
  ['Lift was ‘ate here’', SAID, ['‘ate here’: nobody']],
  ['Lift was ‘never here’', SAID, ['‘never here’: nobody']],
  ['Lift was woefully late', SAID, []],
])('%s', (headline, said, echoes) => {
  expect(echoesOf(headline, said)).toEqual(echoes);
});
