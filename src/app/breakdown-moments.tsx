import { useLocale, useMessages } from '../i18n/use-messages.tsx';
import { CATALOG, kpiDefinition } from '../kpi/catalog.ts';
import { inLanguage } from '../kpi/in-language.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import { HeatPanel } from '../ui/features/breakdown/heat-panel.tsx';
import { Select } from '../ui/kit/select.tsx';
import type { ReportLinks } from './report-page-props.ts';
import styles from './breakdown-page.module.css';
import type { Breakdown } from './use-breakdown.ts';

interface BreakdownMomentsProps {
  shown: Breakdown;
  busy: boolean;
  links: ReportLinks;
  isMeasurable: (kpi: KpiId) => boolean;
  onHeatKpi: (kpi: KpiId) => void;
}

/** When tickets come in, and beside it any figure of the tickets that came in then. */
export function BreakdownMoments({ shown, busy, links, isMeasurable, onHeatKpi }: BreakdownMomentsProps) {
  const { breakdown } = useMessages();
  const locale = useLocale();
  const { dataset, source, asked, arrivals, heat } = shown;
  const { clock, calendar } = source.settings;
  const panel = (kpi: KpiId) => ({
    definition: kpiDefinition(kpi),
    dated: dataset.createdRange !== null,
    calendar: clock === 'business' ? calendar : null,
    busy,
    fileName: `linewise-hours-${kpi}`,
    onTickets: (weekday: number, hour: number) =>
      links.list({ kind: 'slot', kpi, weekday, hour, selection: 'measured' }),
  });
  return (
    <div className={styles.halves}>
      <HeatPanel {...panel('tickets_created')} cells={arrivals} />
      <HeatPanel
        {...panel(asked.heatKpi)}
        cells={heat}
        controls={
          <Select
            label={breakdown.heat.figure}
            value={asked.heatKpi}
            options={CATALOG.filter(({ id }) => isMeasurable(id) || id === asked.heatKpi).map(
              ({ id, text }) => ({ value: id, label: inLanguage(text, locale).name }),
            )}
            onChange={onHeatKpi}
          />
        }
      />
    </div>
  );
}
