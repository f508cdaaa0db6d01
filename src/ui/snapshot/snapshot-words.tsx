import type { ReactNode } from 'react';
import { ChosenLinesProvider, ClockProvider, useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { Line } from '../../kpi/facts.ts';
import { LINES } from '../../kpi/facts.ts';
import { headerWords } from '../../snapshot/header-words.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { ChartAboutProvider } from '../charts/chart-about.tsx';

/** Below it the texts are those of a snapshot: its clock, its chosen lines, and what its charts say they are of. */
export function SnapshotWords({ snapshot, children }: { snapshot: Snapshot; children: ReactNode }) {
  const lines = snapshot.filters.lines.map(
    (key): Line | 0 => LINES.find((line) => String(line) === key) ?? 0,
  );
  return (
    <ChosenLinesProvider lines={lines}>
      <ClockProvider clock={snapshot.settings.clock}>
        <About snapshot={snapshot}>{children}</About>
      </ClockProvider>
    </ChosenLinesProvider>
  );
}

function About({ snapshot, children }: { snapshot: Snapshot; children: ReactNode }) {
  const messages = useMessages();
  const words = headerWords(snapshot, messages, useFormat());
  const about = {
    period: words.period,
    filters: words.filters.join('; '),
    source: [...snapshot.sources.map(({ name }) => name), words.asOf].join(' · '),
  };
  return <ChartAboutProvider about={about}>{children}</ChartAboutProvider>;
}
