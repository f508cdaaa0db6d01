import { kpiDefinition } from '../../src/kpi/catalog.ts';
import { KPI_IDS, type KpiId } from '../../src/kpi/kpi-definition.ts';
import {
  expectListsOfLinks,
  figureLinks,
  openMeasures,
  screenText,
  type FigureLink,
} from './support/figure-links.ts';
import { expect, test as testOnNewPage, testOnOnePage as test } from './support/page.ts';
import { sampleReport } from './support/report.ts';

const FILES = {
  servicenow: 'servicenow-incident-log.csv',
  topdesk: 'topdesk-meldingen.csv',
} as const;
const JUNE = '&period=2026-06-01..2026-06-30';

/** The `kpi line` of every list of a cell among these. */
function cells(links: readonly FigureLink[]): Set<string> {
  const found = links.flatMap(
    ({ address }) => /list=cell:(\w+):(\w+):/.exec(address)?.slice(1, 3).join(' ') ?? [],
  );
  return new Set(found);
}

test('every figure of the overview and of all measures leads to as many tickets as it says', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await sampleReport(page, 'servicenow');
  await openMeasures(page);
  const links = await figureLinks(page);
  const shown = cells(links);
  const lost = KPI_IDS.flatMap((kpi) =>
    (['all', '1', '2', '3'] as const).flatMap((line) =>
      shown.has(`${kpi} ${line}`) || !kpiDefinition(kpi).applicable.includes(line)
        ? []
        : [[kpi, line] as const],
    ),
  );
  const table = page.getByRole('table', { name: 'Alle maten per lijn' });
  const unmeasured = await table.getByRole('listitem').allInnerTexts();
  const named = (kpi: KpiId) =>
    unmeasured.some((text) => text.startsWith(`${kpiDefinition(kpi).text.nl.name}. `));
  expect(lost.filter(([kpi]) => !named(kpi))).toEqual([]);
  await expectListsOfLinks(page, links);
});

/** Other screens of one sample, and whether what is behind "Toon als tabel" is looked at too. */
const SCREENS = {
  servicenow: [
    ['trends', '&bucket=month&kpis=escalation_rate,resolution_time,backlog', true],
    ['flow', JUNE, true],
    ['breakdown', '&line=1,2&by=line', false],
  ],
  topdesk: [
    ['backlog', `${JUNE}&line=1,2`, true],
    ['breakdown', `${JUNE}&kpi=resolution_time&by=group&priority=2,3`, true],
    ['definitions', JUNE, false],
  ],
} as const;

for (const sample of ['servicenow', 'topdesk'] as const) {
  test(`what leads to tickets on other screens leads to as many as it says: ${sample}`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const [screen, query, tables] of SCREENS[sample]) {
      await test.step(`${screen}${query}`, async () => {
        await page.goto(`/#/${screen}?sample=${sample}${query}`);
        await screenText(page, FILES[sample]);
        const links = await figureLinks(page);
        if (tables) {
          const toggles = page.getByRole('button', { name: 'Toon als tabel' });
          while ((await toggles.count()) > 0) await toggles.first().click();
          links.push(...(await figureLinks(page)));
        }
        expect(links.length).toBeGreaterThan(10);
        await expectListsOfLinks(page, links);
      });
    }
  });
}

const VIEWS = [
  `overview?sample=servicenow${JUNE}&line=1,2&kpi=resolution_time&bucket=week`,
  `trends?sample=servicenow${JUNE}&kpis=reopen_rate,backlog&bucket=day&compare=none`,
  'flow?sample=servicenow&priority=2,3',
  `backlog?sample=servicenow${JUNE}&channel=phone,unknown`,
  'breakdown?sample=servicenow&period=2026-04-01..2026-06-30&kpi=resolution_time&by=group&sort=-value',
  `tickets?sample=servicenow${JUNE}&list=cell:resolution_time:2:measured&sort=-created&search=service`,
  'definitions?sample=servicenow&line=2&definition=reopen_rate',
] as const;

testOnNewPage('the link of a screen shows the same in a new page', async ({ page }) => {
  test.setTimeout(240_000);
  // Not straight from the link: another selection comes before each.
  await page.goto('/#/overview?sample=servicenow');
  await screenText(page, FILES.servicenow);
  for (const view of VIEWS) {
    await test.step(view, async () => {
      await page.goto(`/#/${view}`);
      const text = await screenText(page, FILES.servicenow);
      const other = await page.context().newPage();
      await other.goto(page.url());
      expect(await screenText(other, FILES.servicenow)).toBe(text);
      await other.close();
    });
  }
});
