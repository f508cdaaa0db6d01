import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { expectFigures } from './support/figures.ts';
import type { Language } from './support/number-text.ts';
import { expect, test as testOnNewPage, testOnOnePage as test } from './support/page.ts';
import {
  chooseFile,
  figuresTable,
  madeCsv,
  madeFile,
  makeReport,
  readTruth,
  sampleReport,
  type MadeFile,
} from './support/report.ts';

const { figures } = readTruth().files['zendesk-tickets.json'];

const junk = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 197 + (index >> 3) * 31) % 256));

const ARCHIVE = zipSync({
  'tickets.csv': new TextEncoder().encode('Meldingnummer;Datum aangemeld\r\nM 1;13-02-2026 13:00\r\n'),
});

const REFUSALS: { what: string; file: MadeFile; says: Record<Language, RegExp[]> }[] = [
  {
    what: 'an empty file',
    file: madeFile('leeg.csv', ''),
    says: { nl: [/leeg/i, /0 bytes/], en: [/empty/i, /0 bytes/] },
  },
  {
    what: 'a PDF with the name of a CSV',
    file: madeFile('tickets.csv', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n'),
    says: {
      nl: [/geen bestand met een ticketlijst/, /PDF/],
      en: [/not a file with a list of tickets/, /PDF/],
    },
  },
  {
    what: 'a report of totals',
    file: madeCsv('totals.csv', [
      ['Agent name', 'Assigned conversations', 'Avg first response time'],
      ['Ann', 12, '3 hours'],
      ['Bo', 1, '5 hours'],
    ]),
    says: { nl: [/samenvatting/, /één rij per ticket/], en: [/summary/, /one row per ticket/] },
  },
  {
    what: 'dates that count back from now',
    file: madeCsv('scherm.csv', [
      ['Ticket ID', 'Subject', 'Created', 'Status'],
      [1, 'Printer', '3 days ago', 'Open'],
      [2, 'Mail', '2 hours ago', 'Open'],
      [3, 'VPN', 'Yesterday at 9:00', 'Closed'],
    ]),
    says: {
      nl: [/datums in deze export zijn relatief/, /Created/, /Exporteer de datums zelf/],
      en: [/dates in this export are relative/, /Created/, /Export the dates themselves/],
    },
  },
  {
    what: 'an archive that was cut off',
    file: madeFile('export.zip', Buffer.from(ARCHIVE.subarray(0, ARCHIVE.length - 40))),
    says: {
      nl: [/archief is niet uit te pakken/, /Download het opnieuw/],
      en: [/archive cannot be unpacked/, /Download it again/],
    },
  },
  {
    what: 'no column of dates',
    file: madeCsv('zonder-datum.csv', [
      ['Meldingnummer', 'Status'],
      ['M 1', 'Open'],
      ['M 2', 'Gesloten'],
    ]),
    says: { nl: [/geen kolom met datums/i, /aanmelddatum/], en: [/no column with dates/i, /creation date/] },
  },
  {
    what: 'bytes that are no text',
    file: madeFile('ruis.csv', junk),
    says: { nl: [/niet leesbaar/, /UTF-8/], en: [/cannot be read/, /UTF-8/] },
  },
  {
    what: 'JSON that stops halfway',
    file: madeFile('half.json', '{"tickets":[{"id":1,"created_at":"2026-01-01T00:00:00Z"},{"id":2,"crea'),
    says: { nl: [/JSON houdt halverwege op/, /opnieuw/], en: [/JSON stops halfway/, /again/] },
  },
  {
    what: 'heads without rows',
    file: madeCsv('koppen.csv', [['Meldingnummer', 'Datum aangemeld', 'Status']]),
    says: { nl: [/kolomkoppen/, /geen rijen/], en: [/column heads/, /no rows/] },
  },
];

const WORDS = {
  nl: { another: 'Andere export', back: 'Terug naar het rapport', choose: 'Sleep een ticketexport hierheen' },
  en: { another: 'Another export', back: 'Back to the report', choose: 'Drop a ticket export here' },
};

async function giveAnother(page: Page, language: Language, file: MadeFile): Promise<void> {
  await page.getByRole('button', { name: WORDS[language].another }).click();
  await expect(page.getByText(WORDS[language].choose)).toBeVisible();
  await chooseFile(page, file);
}

for (const { language, locale } of [
  { language: 'nl', locale: 'nl-NL' },
  { language: 'en', locale: 'en-GB' },
] as const) {
  testOnNewPage.describe(language, () => {
    testOnNewPage.use({ locale });

    testOnNewPage(
      'what is no export is refused with a reason and a way on, and the report stays',
      async ({ page }) => {
        await sampleReport(page, 'zendesk');
        for (const { what, file, says } of REFUSALS) {
          await test.step(what, async () => {
            await giveAnother(page, language, file);
            const alert = page.getByRole('alert');
            await expect(alert).toContainText(file.name);
            for (const words of says[language]) await expect(alert).toContainText(words);
            await alert.getByRole('button', { name: WORDS[language].back }).click();
            await expectFigures(page, figures, { language });
          });
        }
      },
    );
  });
}

test('a file of which not one row is a ticket is refused when the report is made, with its rows', async ({
  page,
}) => {
  await sampleReport(page, 'zendesk');
  const empty = Array.from({ length: 4 }, (_, index) => ['', `0${index + 1}-02-2026 13:00`, 'Servicedesk']);
  await giveAnother(
    page,
    'nl',
    madeCsv('zonder-nummer.csv', [
      ['Meldingnummer', 'Datum aangemeld', 'Behandelaarsgroep'],
      ['', '13-02-2026 13:00', 'Servicedesk'],
      ...empty,
    ]),
  );
  await page.getByRole('button', { name: 'Maak het rapport' }).click();
  // The check of the rows runs into the same, before or after: it is told once.
  const alert = page.getByRole('alert').filter({ hasText: 'zonder-nummer.csv' });
  await expect(alert).toContainText(/Geen enkele rij werd een ticket/);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(alert).toContainText(/Geen ticketnummer/);
  await expect(figuresTable(page)).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Schermen' }).getByRole('button', { name: 'Overzicht' }).click();
  await expectFigures(page, figures);
});

test('after a refusal the right file can be given at once', async ({ page }) => {
  await page.goto('/#/');
  await chooseFile(page, madeFile('leeg.csv', ''));
  await expect(page.getByRole('alert')).toContainText('leeg');
  await chooseFile(
    page,
    madeCsv('goed.csv', [
      ['Meldingnummer', 'Datum aangemeld', 'Datum gereed'],
      ['M 1', '13-02-2026 13:00', '13-02-2026 14:00'],
    ]),
  );
  await expect(page.getByRole('alert')).toHaveCount(0);
  await makeReport(page);
});

test('of several files the one that cannot be read is named', async ({ page }) => {
  await page.goto('/#/');
  const good = madeCsv('goed.csv', [
    ['Meldingnummer', 'Datum aangemeld', 'Datum gereed'],
    ['M 1', '13-02-2026 13:00', '13-02-2026 14:00'],
  ]);
  const bad = madeFile('folder.csv', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n');
  await chooseFile(page, [good, bad]);
  await expect(page.getByRole('alert')).toContainText(/geen bestand met een ticketlijst/);
  await expect(page.getByRole('alert')).toContainText('folder.csv');
  await expect(page.getByRole('alert')).not.toContainText('goed.csv');
});
