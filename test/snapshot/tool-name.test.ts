import { expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { toolName } from '../../src/snapshot/tool-name.ts';

test.each([
  ['topdesk', 'TOPdesk'],
  ['otrs', 'OTRS / Znuny / OTOBO'],
  ['generic', 'ticketlijst'],
  ['process_mining', 'process mining'],
])('%s', (id, name) => {
  expect(toolName(id, nl)).toBe(name);
});

test.each([
  ['future\ndesk', 'future desk'],
  ['__proto__', '__proto__'],
  ['toString', 'toString'],
])('a tool of a later version, %j, is named as it is, on one line', (id, name) => {
  expect(toolName(id, nl)).toBe(name);
});
