/** What somebody is said to be, whole, and without the title of their name. */
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { english } from '../english.ts';

const roleIn = (text: string) => analyse(documentFromText(text), [english]).sources[0]?.role;

test.each([
  [
    'Ana Ruiz, the owner of an independent insurance and travel agency in Leith, said it was late.',
    'the owner of an independent insurance and travel agency in Leith',
  ],
  [
    'Ana Ruiz, director of the Avon Fuel, Shop and Garage Association, said it was late.',
    'director of the Avon Fuel, Shop and Garage Association',
  ],
  ['Ana Ruiz, the commissioner for harbours, peace and safety, said it was late.', 'the commissioner for harbours, peace and safety'],
  ['Ana Ruiz, the mayor of Leith and Tom Bell, said it was late.', 'the mayor of Leith'],
  ['Ana Ruiz, the mayor, left and said it was late.', 'the mayor'],
  ['Party leader Sir Tom Bell said it was late.', 'Party leader'],
  // who is no longer what they were, or not yet
  ['Ex-Prime Minister Tom Bell said it was late.', 'Ex-Prime Minister'],
  ['“It is late,” said ex-Prime Minister Tom Bell.', 'ex-Prime Minister'],
  ['Retired police officer Tom Bell said it was late.', 'Retired police officer'],
  ['Suspended police officer Tom Bell said it was late.', 'Suspended police officer'],
  ['Outgoing Mayor Tom Bell said it was late.', 'Outgoing Mayor'],
  ['“It is late,” said outgoing mayor Tom Bell.', 'outgoing mayor'],
  ['Jailed baker Tom Bell said it was late.', 'Jailed baker'],
  ['Party leader Tom Bell said it was late.', 'Party leader'],
  ['First Lady Ana Ruiz said it was late. The First Lady said so.', 'First Lady'],
])('%s', (text, role) => expect(roleIn(text)).toBe(role));
