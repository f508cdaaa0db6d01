import { expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { ALL_PROFILES } from '../../src/ingest/profiles/all-profiles.ts';
import { toolName } from '../../src/snapshot/tool-name.ts';

const WORDS: Readonly<Record<string, string>> = { generic: 'ticketlijst', process_mining: 'process mining' };

test.each(ALL_PROFILES.map(({ id, name }) => ({ id, name: WORDS[id] ?? name })))('$id', ({ id, name }) => {
  expect(toolName(id, nl)).toBe(name);
});

test('a tool of a later version is named as it is, on one line', () => {
  expect(toolName('future\ndesk', nl)).toBe('future desk');
});
