import { useEffect, useRef, useState } from 'react';
import { csvDelimiter } from '../i18n/csv-number.ts';
import { csvRows, csvText } from '../i18n/csv-text.ts';
import { useFormat } from '../i18n/use-messages.tsx';
import type { View } from '../report/kpi-queries.ts';
import type { ListView } from '../report/row-lists.ts';
import { fetchListRows } from '../report/rows-query.ts';
import type { RowsColumn } from '../ui/features/rows/rows-dialog.tsx';
import { downloadBlob } from '../ui/kit/download-blob.ts';

/** Rows fetched and written at a time: few enough that the page stays awake. */
const PART = 3000;

interface Download {
  source: View;
  asked: ListView;
  columns: readonly RowsColumn[];
  total: number;
  /** Rows below the list, after an empty one: what it is of. */
  about: readonly (readonly [string, string])[];
  /** Without extension. */
  fileName: string;
}

interface ListDownload {
  /** 0 to 1 while the file is made; NULL: nothing is. */
  progress: number | null;
  /** Why it could not be made; NULL: it could. */
  error: unknown;
  start: (download: Download) => void;
  cancel: () => void;
}

/** Makes a CSV of a whole list, part by part, in its order and with its search. */
export function useListDownload(): ListDownload {
  const { locale } = useFormat();
  const [progress, setProgress] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const make = async ({ source, asked, columns, total, about, fileName }: Download, signal: AbortSignal) => {
    const delimiter = csvDelimiter(locale);
    const keys = columns.map(({ key }) => key);
    const parts = [
      csvText(
        columns.map(({ head, csvHead = head }) => csvHead),
        [],
        delimiter,
      ),
    ];
    for (let from = 0; from < total; from += PART) {
      const { rows } = await fetchListRows(source, asked, { from, count: PART, columns: keys }, signal);
      if (signal.aborted) return;
      const cells = rows.map((row) =>
        columns.map(({ key, text, csv = text }) => {
          const value = row[key] ?? null;
          return csv ? csv(value, row) : value;
        }),
      );
      parts.push(csvRows(cells, delimiter));
      setProgress(Math.min(1, (from + PART) / total));
    }
    parts.push('', csvRows(about, delimiter));
    const lines = parts.flatMap((part) => [part, '\r\n']);
    downloadBlob(new Blob(lines, { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`);
  };

  const start = (download: Download) => {
    const controller = new AbortController();
    running.current?.abort();
    running.current = controller;
    setError(null);
    setProgress(0);
    make(download, controller.signal)
      .catch((cause: unknown) => {
        if (controller.signal.aborted) return;
        console.error(cause);
        setError(cause);
      })
      .finally(() => {
        if (running.current === controller) setProgress(null);
      });
  };
  return { progress, error, start, cancel: () => running.current?.abort() };
}
