import { fill } from '../../i18n/fill.ts';
import { localDay } from '../../i18n/local-date.ts';
import type { Format } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/en.ts';
import { csvText } from '../../i18n/csv-text.ts';
import { downloadBlob } from '../kit/download-blob.ts';
import { downloadText } from '../kit/download-text.ts';
import type { ChartAbout } from './chart-about.tsx';
import type { ChartData } from './chart-data.ts';
import { csvDelimiter, csvNumber } from '../../i18n/csv-number.ts';
import { chartPicture } from './chart-picture.ts';
import { pngOf } from './svg-to-png.ts';

export type ChartFormat = 'png' | 'svg' | 'csv';

interface SaveChart {
  /** The chart with its frame: title, summary, unit, drawing and notes carry `data-chart`. */
  figure: HTMLElement;
  data: ChartData;
  fileName: string;
  about: ChartAbout | null;
  as: ChartFormat;
  words: Messages['exports']['about'];
  format: Format;
}

/** Gives the reader a chart as a file that says what it shows, of which tickets, and when it was made. */
export async function saveChart({ figure, data, fileName, about, as, words, format }: SaveChart) {
  const texts = textsOf(figure);
  const made = fill(words.madeWith, { date: about?.made ?? format.date(localDay()) });
  if (as === 'csv') {
    const rows: readonly (readonly [string, string])[] = [
      [words.chart, texts.title],
      [words.summary, texts.summary],
      [words.unit, texts.unit],
      ...texts.notes.map((note) => ['', note] as const),
      ...(about === null
        ? []
        : ([
            [words.period, about.period],
            [words.filters, about.filters === '' ? words.noFilters : about.filters],
            [words.source, about.source],
            ...(about.definition === undefined ? [] : ([[words.definition, about.definition]] as const)),
          ] as const)),
      [words.made, made],
    ];
    const cells = data.rows.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? csvNumber(cell, format.locale) : cell)),
    );
    const text = csvText(data.head, [...cells, [], ...rows], csvDelimiter(format.locale));
    downloadText(text, `${fileName}.csv`, 'text/csv;charset=utf-8');
    return;
  }
  const foot = about === null ? [] : [[about.period, about.filters, about.source], [about.definition ?? '']];
  const { svg, width, height } = chartPicture(figure, {
    ...texts,
    foot: [
      ...foot.map((parts) => parts.filter((part) => part !== '').join(' · ')).filter((line) => line !== ''),
      made,
    ],
  });
  const picture = new Blob([svg], { type: 'image/svg+xml' });
  const blob = as === 'svg' ? picture : await pngOf(picture, width, height);
  downloadBlob(blob, `${fileName}.${as}`);
}

function textsOf(figure: HTMLElement) {
  const part = (name: string) => figure.querySelector(`[data-chart="${name}"]`);
  const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    title: text(part('title')),
    summary: text(part('summary')),
    unit: text(part('unit')),
    notes: [...(part('notes')?.querySelectorAll('p, li') ?? [])]
      .filter((note) => note.closest('details:not([open])') === null)
      .map(text),
  };
}
