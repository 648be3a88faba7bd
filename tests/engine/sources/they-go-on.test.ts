/** A quotation without a cue under a paragraph that ends with what “they” said; half are another’s, or nobody’s. */
import { lastSpeakers } from '../last-source.ts';

const QUOTATION = '“You have to take the stairs. It takes an hour.”';

lastSpeakers([
  [
    'those who spoke go on',
    [
      [`The residents met on Monday. They told the Herald the lift was old.\n\n${QUOTATION}`, 'The residents'],
      [`A group of nurses said the ward was full. They told the Herald nobody came.\n\n${QUOTATION}`, 'A group of nurses'],
      [`Tenants said the lift was old. They said it had failed twice.\n\n${QUOTATION}`, 'Tenants'],
    ],
  ],
  [
    'and may not',
    [
      [`Tenants said the lift was old, and Ana Ruiz said it had failed. They said it was late.\n\n${QUOTATION}`, null],
      [`Tenants said it was old. They said it failed twice. Ana Ruiz lives on the fifth floor.\n\n${QUOTATION}`, null],
      [`Officials told the Herald the lift was old.\n\nThe stair is older still.\n\n${QUOTATION}`, null],
      [`Tenants told the Herald the lift was old.\n\n${QUOTATION}`, null],
      [`The board told the Herald the lift was old.\n\n${QUOTATION}`, null],
    ],
  ],
]);
