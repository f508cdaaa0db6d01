import { expect, it } from 'vitest';
import { parseTicketColumns } from '../../src/state/ticket-columns.ts';

it.each([
  [null, null],
  ['', null],
  ['{', null],
  ['{"a":1}', null],
  ['[1]', null],
  ['[]', []],
  ['["created","raw:Onderwerp"]', ['created', 'raw:Onderwerp']],
])('%j is remembered as %j', (stored, columns) => {
  expect(parseTicketColumns(stored)).toEqual(columns);
});
