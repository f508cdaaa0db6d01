import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSettings, SettingsError, writeSettings } from '../../src/kpi/settings-file.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { arbitrarySettings } from './settings-arbitrary.ts';

const published = (name: string): object =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../public/schema', name), 'utf8'));
const validate = new Ajv2020({ strict: true, strictRequired: false })
  .addSchema(published('recipe-v1.json'))
  .compile(published('settings-v1.json'));

it('accepts all settings that are written', () => {
  fc.assert(
    fc.property(arbitrarySettings, (settings) => validate(JSON.parse(writeSettings(settings)))),
    { numRuns: 200 },
  );
});

it.each([
  ['another format', { schema: 'linewise/recipe-v1', settings: {} }],
  ['no settings', { schema: 'linewise/settings-v1' }],
  ['a list', { schema: 'linewise/settings-v1', settings: [] }],
  ['a day too many', { schema: 'linewise/settings-v1', settings: { reopenDays: 366 } }],
  ['an unknown clock', { schema: 'linewise/settings-v1', settings: { clock: 'night' } }],
])('refuses what the page refuses: %s', (_, file) => {
  expect(validate(file)).toBe(false);
  expect(() => parseSettings(JSON.stringify(file))).toThrow(SettingsError);
});

it('takes the default for what is absent, as the page does', () => {
  const file = { schema: 'linewise/settings-v1', settings: {} };
  expect(validate(file)).toBe(true);
  expect(parseSettings(JSON.stringify(file))).toEqual(DEFAULT_SETTINGS);
});
