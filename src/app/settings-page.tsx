import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { fill } from '../i18n/fill.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { parseSettings, SettingsError, writeSettings } from '../kpi/settings-file.ts';
import { DEFAULT_SETTINGS, differingSettings } from '../kpi/settings.ts';
import { reportDays } from '../report/report-span.ts';
import { choiceCountsQuery } from '../report/settings-queries.ts';
import { usePreferences } from '../state/preferences.ts';
import { acceptDamage, undoSettings, useSettings, useSettingsHistory } from '../state/settings.ts';
import { AgentsSection } from '../ui/features/settings/agents-section.tsx';
import { AppearanceSection } from '../ui/features/settings/appearance-section.tsx';
import { ExclusionsSection } from '../ui/features/settings/exclusions-section.tsx';
import { FileSection } from '../ui/features/settings/file-section.tsx';
import { LicencesNote } from '../ui/features/settings/licences-note.tsx';
import { LinesSection } from '../ui/features/settings/lines-section.tsx';
import { MeasuringSection } from '../ui/features/settings/measuring-section.tsx';
import { SettingsLayout } from '../ui/features/settings/settings-layout.tsx';
import { TargetsSection } from '../ui/features/settings/targets-section.tsx';
import { TimeSection } from '../ui/features/settings/time-section.tsx';
import { downloadText } from '../ui/kit/download-text.ts';
import type { ReportPageProps } from './report-page-props.ts';
import { SettingsStorage } from './settings-storage.tsx';

/** How this desk is measured, with what each choice does to the report on screen. */
export function SettingsPage({ dataset, setView, source, links }: ReportPageProps) {
  const { settings: texts } = useMessages();
  const [settings, setSettings] = useSettings();
  const { lastChange, damaged } = useSettingsHistory();
  const [preferences, setPreferences] = usePreferences();
  const [outcome, setOutcome] = useState<{ tone: 'good' | 'bad'; text: string } | null>(null);
  const { data: choices = [] } = useQuery(choiceCountsQuery(source));
  const years = useMemo(() => yearsOf(reportDays(source.dataset)), [source.dataset]);
  const { accounting, coverage, groups, zone } = dataset;

  const check = () => setView({ screen: 'check' });
  const resetAll = () => setSettings(DEFAULT_SETTINGS);
  async function importFile(file: File): Promise<void> {
    try {
      const imported = parseSettings(await file.text());
      const isSame = differingSettings(settings, imported).length === 0;
      setSettings(imported);
      setOutcome({
        tone: 'good',
        text: fill(isSame ? texts.file.same : texts.file.imported, { name: file.name }),
      });
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      setOutcome({
        tone: 'bad',
        text: fill(texts.file.problems[error.code], { name: file.name, path: error.path }),
      });
    }
  }

  return (
    <SettingsLayout
      settings={settings}
      lastChange={lastChange}
      damaged={damaged}
      onAcceptDamage={acceptDamage}
      onUndo={undoSettings}
      onResetAll={resetAll}
    >
      <LinesSection groups={groups} onCheck={check} />
      <TimeSection settings={settings} onChange={setSettings} zone={zone} years={years} onCheck={check} />
      <TargetsSection settings={settings} onChange={setSettings} />
      <MeasuringSection settings={settings} onChange={setSettings} coverage={coverage} choices={choices} />
      <ExclusionsSection
        settings={settings}
        onChange={setSettings}
        choices={choices}
        left={{ out: accounting.excluded.rule ?? 0, counted: accounting.counted }}
        onTickets={() => links.list({ kind: 'excluded', reason: 'rule' })}
      />
      <AgentsSection settings={settings} onChange={setSettings} />
      <AppearanceSection preferences={preferences} onChange={setPreferences} />
      <SettingsStorage settings={settings} onResetSettings={resetAll} />
      <FileSection
        outcome={outcome}
        onExport={() => downloadText(writeSettings(settings), 'linewise-settings.json', 'application/json')}
        onImport={(file) => void importFile(file)}
      />
      <LicencesNote />
    </SettingsLayout>
  );
}

/** The years of the data, at most the last thirty; a few of now where the export has no dates. */
function yearsOf(days: { from: string; to: string } | null): number[] {
  const first = Number(days?.from.slice(0, 4) ?? 2024);
  const last = Number(days?.to.slice(0, 4) ?? 2027);
  return Array.from({ length: Math.min(last - first + 1, 30) }, (_, i) => last - i).toReversed();
}
