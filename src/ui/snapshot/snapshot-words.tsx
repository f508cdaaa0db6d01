import type { ReactNode } from 'react';
import {
  ChosenLinesProvider,
  ClockProvider,
  useFormat,
  useLocale,
  useMessages,
} from '../../i18n/use-messages.tsx';
import { NUMBER_OF_KEY } from '../../kpi/facts.ts';
import { kpiDefinition } from '../../kpi/catalog.ts';
import { inLanguage } from '../../kpi/in-language.ts';
import type { KpiId } from '../../kpi/kpi-definition.ts';
import { measuredWords, headerWords } from '../../snapshot/header-words.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { ChartAboutProvider } from '../charts/chart-about.tsx';

interface SnapshotWordsProps {
  snapshot: Snapshot;
  /** The one that all charts below are of. */
  kpi?: KpiId | undefined;
  children: ReactNode;
}

/** Below it the texts are those of a snapshot: its clock, its chosen lines, and what its charts say they are of. */
export function SnapshotWords({ snapshot, kpi, children }: SnapshotWordsProps) {
  const lines = snapshot.filters.lines.map((key) => NUMBER_OF_KEY[key]);
  return (
    <ChosenLinesProvider lines={lines}>
      <ClockProvider clock={snapshot.settings.clock}>
        <About snapshot={snapshot} kpi={kpi}>
          {children}
        </About>
      </ClockProvider>
    </ChosenLinesProvider>
  );
}

function About({ snapshot, kpi, children }: SnapshotWordsProps) {
  const messages = useMessages();
  const locale = useLocale();
  const words = headerWords(snapshot, messages, useFormat());
  const measured = snapshot.definitions.find((one) => one.kpi === kpi);
  const isDated = snapshot.period.from !== null || snapshot.period.to !== null;
  const about = {
    period: words.period,
    filters: words.filters.join('; '),
    source: [...snapshot.sources.map(({ name }) => name), words.asOf, words.zone].join(' · '),
    made: words.made,
    ...(measured === undefined
      ? {}
      : {
          definition: `${inLanguage(kpiDefinition(measured.kpi).text, locale).name}: ${measuredWords(measured, isDated, messages)}`,
        }),
  };
  return <ChartAboutProvider about={about}>{children}</ChartAboutProvider>;
}
