import { useEffect } from 'react';
import { withoutTurningMarks } from '../i18n/turning-marks.ts';

/** The title of the window, after which a browser also names a PDF. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${withoutTurningMarks(title)} · Linewise`;
    return () => {
      document.title = 'Linewise';
    };
  }, [title]);
}
