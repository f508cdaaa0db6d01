import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { LocaleProvider } from '../i18n/use-messages.tsx';
import { applyTheme, usePreferences } from '../state/preferences.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { MissingPartNotice } from './missing-part-notice.tsx';
import { queryClient } from './query-client.ts';
import { Screens } from './screens.tsx';

export function App() {
  const [{ locale, theme }] = usePreferences();
  useEffect(() => applyTheme(theme), [theme]);
  return (
    <LocaleProvider locale={locale}>
      <QueryClientProvider client={queryClient}>
        <MissingPartNotice />
        <ErrorBoundary>
          <Screens />
        </ErrorBoundary>
      </QueryClientProvider>
    </LocaleProvider>
  );
}
