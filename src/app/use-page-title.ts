import { useEffect } from 'react';

/** The title of the window, after which a browser also names a PDF. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Linewise`;
    return () => {
      document.title = 'Linewise';
    };
  }, [title]);
}
