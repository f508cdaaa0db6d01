import { useEffect, useState } from 'react';
import { LANGUAGES } from '../i18n/languages.ts';
import { LocaleProvider, useMessages } from '../i18n/use-messages.tsx';
import { LOCALES, type Locale } from '../kpi/kpi-definition.ts';
import { SegmentedControl } from '../ui/kit/segmented-control.tsx';
import { SnapshotDocument } from '../ui/snapshot/snapshot-page.tsx';
import { SnapshotProblem } from './snapshot-problem.tsx';
import type { OpenedData } from './open-data.ts';
import styles from './viewer.module.css';

interface ViewerProps {
  opened: OpenedData;
  firstLocale: Locale;
}

/** The whole of a file: a snapshot, in either language. */
export function Viewer({ opened, firstLocale }: ViewerProps) {
  const [locale, setLocale] = useState(firstLocale);
  return (
    <LocaleProvider locale={locale}>
      <Page opened={opened} locale={locale} onLocale={setLocale} />
    </LocaleProvider>
  );
}

interface PageProps {
  opened: OpenedData;
  locale: Locale;
  onLocale: (locale: Locale) => void;
}

function Page({ opened: { snapshot, error }, locale, onLocale }: PageProps) {
  const { common, snapshot: texts } = useMessages();
  const title = snapshot?.title ?? texts.page.kind;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const language = (
    <SegmentedControl
      label={common.language}
      value={locale}
      options={LOCALES.map((value) => ({ value, label: LANGUAGES[value].short }))}
      onChange={onLocale}
    />
  );
  return (
    <main className={styles.page}>
      {snapshot === null ? (
        <>
          <div className={styles.bar}>{language}</div>
          <SnapshotProblem error={error} />
        </>
      ) : (
        <SnapshotDocument snapshot={snapshot} actions={language} />
      )}
    </main>
  );
}
