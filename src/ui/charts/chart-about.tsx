import { createContext, useContext, type ReactNode } from 'react';

/** What the figures on a screen are of, in words: it goes with every chart that leaves the page. */
export interface ChartAbout {
  period: string;
  /** Empty where nothing is filtered. */
  filters: string;
  /** The files, and the zone and moment they are read at. */
  source: string;
  /** How the KPI of the chart was measured, where that is not on the screen it comes from. */
  definition?: string;
  /** When the figures were made, of a snapshot; absent: they are those of today. */
  made?: string;
}

const AboutContext = createContext<ChartAbout | null>(null);

export function ChartAboutProvider({ about, children }: { about: ChartAbout; children: ReactNode }) {
  return <AboutContext value={about}>{children}</AboutContext>;
}

/** NULL outside a report. */
export function useChartAbout(): ChartAbout | null {
  return useContext(AboutContext);
}
