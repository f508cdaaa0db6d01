import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeSettings } from '../../src/kpi/settings-file.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';

const KEY = 'linewise.settings';
let stored: Map<string, string>;

/** The module as a page that is opened now has it. */
async function opened() {
  vi.resetModules();
  return import('../../src/state/settings.ts');
}

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the settings of this browser', () => {
  it('are there again after a reload, and are not kept where they are the default', async () => {
    const first = await opened();
    expect(first.settings()).toEqual(DEFAULT_SETTINGS);
    first.setSettings({ reopenDays: 3 });
    expect((await opened()).settings()).toEqual({ ...DEFAULT_SETTINGS, reopenDays: 3 });
    first.setSettings({ reopenDays: 7 });
    expect(stored.has(KEY)).toBe(false);
  });

  it('go back step by step; what changes nothing is no step', async () => {
    const { setSettings, settings, undoSettings } = await opened();
    setSettings({ reopenDays: 3 });
    setSettings({ reopenDays: 3, targets: [] });
    setSettings({ agents: true });
    undoSettings();
    expect(settings()).toEqual({ ...DEFAULT_SETTINGS, reopenDays: 3 });
    expect((await opened()).settings().reopenDays).toBe(3);
    undoSettings();
    undoSettings();
    expect(settings()).toEqual(DEFAULT_SETTINGS);
  });

  it('are the same object until they change', async () => {
    const { settings, setSettings } = await opened();
    const before = settings();
    setSettings({ reopenDays: 7 });
    expect(settings()).toBe(before);
  });

  it('fall back where they are damaged, and keep the rest', async () => {
    stored.set(KEY, writeSettings({ ...DEFAULT_SETTINGS, agents: true }).replace('"calendar"', '"moon"'));
    expect((await opened()).settings()).toEqual({ ...DEFAULT_SETTINGS, agents: true });
  });

  it('are whole again once the user has looked them over', async () => {
    stored.set(KEY, writeSettings(DEFAULT_SETTINGS).replace('"calendar"', '"moon"'));
    const { acceptDamage } = await opened();
    acceptDamage();
    expect(stored.has(KEY)).toBe(false);
  });

  it('last as long as the page in a browser that stores nothing', async () => {
    const refuse = () => {
      throw new Error('no storage');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const { settings, setSettings } = await opened();
    setSettings({ reopenDays: 3 });
    expect(settings().reopenDays).toBe(3);
  });
});
