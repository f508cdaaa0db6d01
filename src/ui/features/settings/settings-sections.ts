import {
  DEFAULT_SETTINGS,
  differingSettings,
  type KpiSettings,
  type SettingKey,
} from '../../../kpi/settings.ts';

/** The parts of the screen, in its order, with the settings that each changes. */
const SETTINGS_OF = {
  lines: [],
  time: ['clock', 'calendar', 'calendarOfLine'],
  targets: ['targets', 'responseLimits', 'resolutionLimits'],
  measuring: ['reopenDays', 'fcrEvidence', 'firstContactSeconds', 'cohorts', 'notForLine1'],
  exclusions: ['exclusions'],
  agents: ['agents', 'agentMinimum'],
  appearance: [],
  storage: [],
  file: [],
} as const satisfies Record<string, readonly SettingKey[]>;

export type SectionId = keyof typeof SETTINGS_OF;

export const SECTIONS = Object.keys(SETTINGS_OF).filter((id): id is SectionId => id in SETTINGS_OF);

/** Whether a part has a setting that is not at its default. */
export function isChanged(section: SectionId, settings: KpiSettings): boolean {
  const keys: readonly SettingKey[] = SETTINGS_OF[section];
  return differingSettings(settings, DEFAULT_SETTINGS).some((key) => keys.includes(key));
}

/** The defaults of one part. */
export function defaultsOf(section: SectionId): Partial<KpiSettings> {
  return Object.fromEntries(SETTINGS_OF[section].map((key) => [key, DEFAULT_SETTINGS[key]]));
}

/** What every part that changes settings is given. */
export interface SettingsProps {
  settings: KpiSettings;
  onChange: (change: Partial<KpiSettings>) => void;
}
