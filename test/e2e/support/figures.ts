import type { Locator, Page } from '@playwright/test';
import type { TruthFigure } from '../../../sample-data/truth.ts';
import { expect } from './page.ts';
import { durationText, integerText, intervalText, percentText, type Language } from './number-text.ts';

type Kpi = TruthFigure['kpi'];
export type Figure = Pick<TruthFigure, 'kpi' | 'line' | 'k' | 'n' | 'missing' | 'median' | 'p90'>;

const WORDS = {
  nl: {
    table: 'Cijfers per lijn',
    of: 'van',
    interval: '95%-interval',
    missing: 'niet meetbaar',
    none: 'geen tickets',
    notApplicable: 'niet van toepassing',
    tickets: (n: number) => (n === 1 ? 'ticket' : 'tickets'),
  },
  en: {
    table: 'Figures per support line',
    of: 'of',
    interval: '95% interval',
    missing: 'not measurable',
    none: 'no tickets',
    notApplicable: 'not applicable',
    tickets: (n: number) => (n === 1 ? 'ticket' : 'tickets'),
  },
} as const;

const KPI_NAMES = {
  first_contact_resolution: { nl: 'Oplossing bij eerste contact', en: 'First contact resolution' },
  escalation_rate: { nl: 'Escalatiepercentage', en: 'Escalation rate' },
  reopen_rate: { nl: 'Heropeningspercentage', en: 'Reopen rate' },
  first_response_time: { nl: 'Eerste reactietijd', en: 'First response time' },
  resolution_time: { nl: 'Oplostijd', en: 'Resolution time' },
} as const satisfies Record<Kpi, Record<Language, string>>;

/** First contact says something of line 1 only, and no line is higher than 3. */
const NOT_APPLICABLE = new Set([
  'first_contact_resolution 2',
  'first_contact_resolution 3',
  'first_contact_resolution unknown',
  'escalation_rate 3',
]);

/** Of the whole, a KPI says something as long as it does of one of the lines in it. */
function isApplicable({ kpi, line }: Figure, columns: ReadonlySet<string | undefined>): boolean {
  if (line !== 'all') return !NOT_APPLICABLE.has(`${kpi} ${line}`);
  return ['1', '2', '3', 'unknown'].some((one) => columns.has(one) && !NOT_APPLICABLE.has(`${kpi} ${one}`));
}

function cellText(figure: Figure, language: Language, columns: ReadonlySet<string | undefined>): string {
  const words = WORDS[language];
  const { k, n, missing, median, p90 } = figure;
  if (!isApplicable(figure, columns)) return words.notApplicable;
  const unmeasured = `${integerText(missing, language)} ${words.missing}`;
  if (n === 0) {
    return missing === 0
      ? words.none
      : `${words.missing} | ${integerText(missing, language)} ${words.tickets(missing)}`;
  }
  const count = integerText(n, language);
  const parts =
    k === null
      ? [
          durationText(median ?? Number.NaN, language),
          `p90 ${durationText(p90 ?? Number.NaN, language)}`,
          `n ${count}`,
        ]
      : [
          percentText(k / n, language),
          `${integerText(k, language)}/ ${words.of} ${count}`,
          `${words.interval} ${intervalText(k, n, language)}`,
        ];
  return [...parts, ...(missing > 0 ? [unmeasured] : [])].join(' | ');
}

const EVERY_LINE: ReadonlySet<string> = new Set(['1', '2', '3', 'unknown']);

/** What the table of the overview should say, cell by cell; a KPI that the export has nothing for is one line. */
function expectedCells(
  figures: readonly Figure[],
  language: Language,
  unmeasurable: readonly Kpi[],
  columns: ReadonlySet<string | undefined> = EVERY_LINE,
): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const figure of figures) {
    const name = KPI_NAMES[figure.kpi][language];
    if (unmeasurable.includes(figure.kpi)) cells[name] = WORDS[language].missing;
    else cells[`${name}, ${figure.line}`] = cellText(figure, language, columns);
  }
  return cells;
}

/** What the table of the overview says of {@link KPI_NAMES}; changes and reservations other than "not measurable" are left out. */
async function shownCells(page: Page, language: Language): Promise<Record<string, string>> {
  const rows = await page
    .getByRole('table', { name: WORDS[language].table })
    .locator('tbody tr')
    .evaluateAll((trs) =>
      trs.map((tr) => ({
        name: tr.querySelector('th button')?.textContent ?? '',
        cells: [...tr.querySelectorAll('td')].map((td) => {
          const [top, foot, notes] = [
            ...(td.querySelector(':scope > div')?.querySelectorAll(':scope > *') ?? []),
          ];
          const words = td.querySelector(':scope > :last-child');
          return {
            line: td.dataset['line'] ?? null,
            kind: td.dataset['kind'] ?? '',
            value: top?.firstElementChild?.textContent ?? '',
            basis: [...(foot?.children ?? [])]
              .filter((part) => !part.hasAttribute('data-change'))
              .map((part) => part.textContent ?? ''),
            notes: [...(notes?.children ?? [])].map((part) => part.textContent ?? ''),
            words: [...(words?.childNodes ?? [])].map((part) => part.textContent ?? ''),
            whole: td.textContent ?? '',
          };
        }),
      })),
    );
  const { missing } = WORDS[language];
  const shown: Record<string, string> = {};
  const names = new Set<string>(Object.values(KPI_NAMES).map(({ [language]: name }) => name));
  for (const { name, cells } of rows.filter((row) => names.has(row.name))) {
    for (const cell of cells) {
      if (cell.line === null)
        shown[name] = cell.whole.toLowerCase().startsWith(missing) ? missing : cell.whole;
      else if (cell.kind === 'value') {
        const unmeasured = cell.notes.filter((note) => note.endsWith(missing));
        shown[`${name}, ${cell.line}`] = [cell.value, ...cell.basis, ...unmeasured].join(' | ');
      } else shown[`${name}, ${cell.line}`] = cell.words.join(' | ');
    }
  }
  return shown;
}

/** Waits until the table says exactly these figures, in every cell. `unmeasurable`: the KPIs that the export has nothing for. */
export async function expectFigures(
  page: Page,
  figures: readonly Figure[],
  { language = 'nl', unmeasurable = [] }: { language?: Language; unmeasurable?: readonly Kpi[] } = {},
): Promise<void> {
  await expect(async () => {
    const shown = await shownCells(page, language);
    // A column may stay away when there is nothing in it, for any KPI; the whole, when it is one line.
    const columns = new Set(Object.keys(shown).map((cell) => cell.split(', ')[1]));
    const isNeeded = (line: Figure['line']): boolean =>
      line === 'all'
        ? columns.size !== 1
        : figures.some((figure) => figure.line === line && figure.n + figure.missing > 0);
    const wanted = figures.filter(({ line }) => columns.has(line) || isNeeded(line));
    expect(shown).toEqual(expectedCells(wanted, language, unmeasurable, columns));
  }).toPass({ timeout: 40_000 });
}

/** Waits until these cells of the table say this; the others may say anything. */
export async function expectCells(page: Page, cells: Record<string, string>): Promise<void> {
  await expect.poll(() => shownCells(page, 'nl')).toMatchObject(cells);
}

/** Waits until the table says these figures, each in its cell; the others may say anything. */
export function expectSomeFigures(page: Page, figures: readonly Figure[]): Promise<void> {
  return expectCells(page, expectedCells(figures, 'nl', []));
}

/** The cell of a KPI and a line. */
export function figureCell(page: Page, kpi: Kpi, line: Figure['line'], language: Language = 'nl'): Locator {
  const { [language]: name } = KPI_NAMES[kpi];
  return page
    .locator('tr', { has: page.getByRole('button', { name: `${name}: ` }) })
    .locator(`td[data-line="${line}"]`);
}
