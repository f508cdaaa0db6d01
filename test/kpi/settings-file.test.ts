import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptSettings, parseSettings, SettingsError, writeSettings } from '../../src/kpi/settings-file.ts';
import { restoreSettings } from '../../src/kpi/settings-schema.ts';
import {
  DEFAULT_SETTINGS,
  differingSettings,
  type OpeningHours,
  type SettingKey,
} from '../../src/kpi/settings.ts';
import { arbitrarySettings } from './settings-arbitrary.ts';

const KEYS = Object.keys(DEFAULT_SETTINGS).filter((key): key is SettingKey => key in DEFAULT_SETTINGS);
const wrapped = (settings: unknown): string => JSON.stringify({ schema: 'linewise/settings-v1', settings });

function codeOf(text: string): string {
  try {
    parseSettings(text);
    return 'read';
  } catch (error) {
    if (error instanceof SettingsError) return `${error.code} ${error.path}`.trim();
    throw error;
  }
}

describe('settings as a file', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(arbitrarySettings, (settings) => {
        expect(parseSettings(writeSettings(settings))).toEqual(settings);
        expect(keptSettings(writeSettings(settings))).toEqual({ settings, damaged: false });
      }),
      { numRuns: 300 },
    );
  });

  it('are the default where they say nothing', () => {
    expect(parseSettings(wrapped({}))).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings(`\uFEFF${wrapped({ reopenDays: 3, later: 1 })}`)).toEqual({
      ...DEFAULT_SETTINGS,
      reopenDays: 3,
    });
    expect(keptSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, damaged: false });
  });

  const week = DEFAULT_SETTINGS.calendar.week;
  const hours = (blocks: OpeningHours['week'][number]) => ({
    calendar: { ...DEFAULT_SETTINGS.calendar, week: week.with(0, blocks) },
  });
  it.each([
    ['no JSON', 'x', 'not_settings'],
    ['other JSON', '{"a":1}', 'not_settings'],
    ['a recipe', '{"schema":"linewise/recipe-v1"}', 'not_settings'],
    ['a later version', '{"schema":"linewise/settings-v2","settings":{}}', 'newer_version'],
    ['no settings', '{"schema":"linewise/settings-v1"}', 'invalid'],
    ['a list', wrapped([]), 'invalid'],
    ['a day too many', wrapped({ reopenDays: 366 }), 'invalid reopenDays'],
    ['half a day', wrapped({ reopenDays: 1.5 }), 'invalid reopenDays'],
    ['an agent of two tickets', wrapped({ agentMinimum: 2 }), 'invalid agentMinimum'],
    ['hours to and fro', wrapped(hours([{ from: 600, until: 500 }])), 'invalid calendar.week.0'],
    [
      'hours twice',
      wrapped(
        hours([
          { from: 60, until: 120 },
          { from: 100, until: 200 },
        ]),
      ),
      'invalid calendar.week.0',
    ],
    [
      '30 February',
      wrapped({ calendar: { ...DEFAULT_SETTINGS.calendar, closed: ['2025-02-30'] } }),
      'invalid calendar.closed.0',
    ],
    ['six days', wrapped({ calendar: { ...DEFAULT_SETTINGS.calendar, week: [] } }), 'invalid calendar.week'],
    [
      'an unknown KPI',
      wrapped({ targets: [{ kpi: 'x', line: null, priority: null, value: 1 }] }),
      'invalid targets.0.kpi',
    ],
  ])('are refused with the place: %s', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });
});

describe('settings that were kept', () => {
  it('lose no more than what is damaged', () => {
    fc.assert(
      fc.property(arbitrarySettings, fc.constantFrom(...KEYS), (settings, key) => {
        const { settings: restored, damaged } = restoreSettings({ ...settings, [key]: 'damaged' });
        expect(damaged).toBe(true);
        expect(differingSettings(restored, { ...settings, [key]: DEFAULT_SETTINGS[key] })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('never throw, whatever was stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map(wrapped)), (stored) => {
        const { settings } = keptSettings(stored);
        expect(restoreSettings(settings)).toEqual({ settings, damaged: false });
      }),
      { numRuns: 500 },
    );
    expect(keptSettings('{"schema":"linewise/settings-v1","settings":{"clock":')).toEqual({
      settings: DEFAULT_SETTINGS,
      damaged: true,
    });
  });
});
