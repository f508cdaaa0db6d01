import * as v from 'valibot';
import { restoreSettings, settingsSchema } from './settings-schema.ts';
import { DEFAULT_SETTINGS, inOrder, type KpiSettings } from './settings.ts';

const FORMAT = 'linewise/settings-v1';
/** In UTF-16 units. */
const LONGEST = 1_000_000;

/** Why a text is no file of settings. `invalid`: one with something impossible in it, at `path`. */
export class SettingsError extends Error {
  readonly code: 'not_settings' | 'newer_version' | 'invalid';
  readonly path: string;

  constructor(code: SettingsError['code'], path = '') {
    super(`${code} ${path}`.trim());
    this.name = 'SettingsError';
    this.code = code;
    this.path = path;
  }
}

const envelope = v.object({ schema: v.string(), settings: v.exactOptional(v.unknown()) });

/** Settings as JSON to read and to compare, and as the browser keeps them. {@link parseSettings} gives the same ones back. */
export function writeSettings(settings: KpiSettings): string {
  return `${JSON.stringify({ schema: FORMAT, settings: inOrder(settings) }, null, 2)}\n`;
}

/** Reads what {@link writeSettings} wrote (a byte order mark is allowed). Throws SettingsError for anything else. */
export function parseSettings(text: string): KpiSettings {
  const found = v.safeParse(envelope, jsonOf(text));
  if (!found.success) throw new SettingsError('not_settings');
  const { schema, settings } = found.output;
  if (schema !== FORMAT)
    throw new SettingsError(schema.startsWith('linewise/settings-v') ? 'newer_version' : 'not_settings');
  const result = v.safeParse(settingsSchema, settings);
  if (result.success) return result.output;
  throw new SettingsError('invalid', v.getDotPath(result.issues[0]) ?? '');
}

/** What can be used of kept settings; NULL: nothing was kept. Never throws. */
export function keptSettings(text: string | null): { settings: KpiSettings; damaged: boolean } {
  if (text === null) return { settings: DEFAULT_SETTINGS, damaged: false };
  const found = v.safeParse(envelope, jsonOf(text));
  if (!found.success || found.output.schema !== FORMAT) return { settings: DEFAULT_SETTINGS, damaged: true };
  return restoreSettings(found.output.settings);
}

function jsonOf(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
