import { useState, type RefObject } from 'react';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { Button } from '../kit/button.tsx';
import { Popover } from '../kit/popover.tsx';
import { VisuallyHidden } from '../kit/visually-hidden.tsx';
import { useChartAbout } from './chart-about.tsx';
import type { ChartData } from './chart-data.ts';
import type { ChartFormat } from './save-chart.ts';
import styles from './chart-frame.module.css';

interface ChartSaveProps {
  figure: RefObject<HTMLElement | null>;
  data: ChartData | null;
  fileName: string;
  picture: boolean;
  /** Whether the drawing is on the page now, and not its table. */
  drawn: boolean;
}

/** The ways to take a chart along: as words in a row, or in a menu where there is no room. */
export function ChartSave({ figure, data, fileName, picture, drawn }: ChartSaveProps) {
  const { common, exports: texts } = useMessages();
  const format = useFormat();
  const about = useChartAbout();
  const [failed, setFailed] = useState(false);
  const formats: readonly ChartFormat[] = picture ? ['png', 'svg', 'csv'] : ['csv'];
  const save = async (as: ChartFormat) => {
    if (!figure.current || data === null) return;
    try {
      const { saveChart } = await import('./save-chart.ts');
      await saveChart({ figure: figure.current, data, fileName, about, as, words: texts.about, format });
      setFailed(false);
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  const buttons = (after: () => void) =>
    formats.map((as) => (
      <Button
        key={as}
        variant="quiet"
        className={styles.way}
        disabled={data === null || (as !== 'csv' && !drawn)}
        title={as === 'csv' || drawn ? undefined : texts.chartFirst}
        onClick={() => {
          after();
          void save(as);
        }}
      >
        <VisuallyHidden>{texts.saveAs} </VisuallyHidden>
        {texts[as]}
      </Button>
    ));
  return (
    <>
      <fieldset className={styles.formats} aria-label={texts.label}>
        {buttons(() => undefined)}
      </fieldset>
      <span className={styles.menu}>
        <Popover trigger={texts.menu} label={texts.label}>
          {(close) => <div className={styles.menuItems}>{buttons(close)}</div>}
        </Popover>
      </span>
      {failed ? (
        <p className={styles.failed} role="alert">
          {texts.failed}{' '}
          <Button variant="text" onClick={() => setFailed(false)}>
            {common.close}
          </Button>
        </p>
      ) : null}
    </>
  );
}
