import type { Page } from '@playwright/test';
import { TOOL_IDS, TOOLS } from '../../src/kpi/tools.ts';
import { ALL_EXAMPLES } from '../support/exports/all-examples.ts';
import { exampleTickets } from '../support/exports/desk-to-export.ts';
import type { DeskTicket, ExportExample } from '../support/exports/desk-to-export.ts';
import { accountingStrip } from './support/accounting.ts';
import { countedTickets, exampleFigures } from './support/example-figures.ts';
import { expectSomeFigures } from './support/figures.ts';
import { expect, testOnOnePage as test } from './support/page.ts';
import { dropFile, makeReport } from './support/report.ts';
import { UNKNOWN_TOOL } from './support/unknown-tool.ts';

const ZONE = 'Europe/Amsterdam';
const TICKETS = exampleTickets(11, 1200);
const SIZE = 90;

/** The first form of each tool's export; of Jira's the one that counts reopenings and replies to the second. */
const EXAMPLES = TOOL_IDS.map((id) => {
  if (id === 'generic') return UNKNOWN_TOOL;
  const ofTool = ALL_EXAMPLES.filter(({ profile }) => profile === id);
  const example = ofTool.find(({ name }) => name === 'Jira API with changelog') ?? ofTool[0];
  if (!example) throw new Error(`No example of ${id}`);
  return example;
});

/** Some of the tickets that a form has words for, from the whole time. */
function ticketsFor(example: ExportExample): DeskTicket[] {
  const fitting = TICKETS.filter((ticket) => example.fits?.(ticket) ?? true);
  const step = Math.max(1, Math.floor(fitting.length / SIZE));
  return fitting.filter((_, index) => index % step === 0).slice(0, SIZE);
}

async function contentOf(example: ExportExample, tickets: readonly DeskTicket[]): Promise<Buffer> {
  const content = example.write(tickets, ZONE);
  return content instanceof Blob ? Buffer.from(await content.arrayBuffer()) : Buffer.from(content);
}

async function expectRecognised(page: Page, { profile }: ExportExample): Promise<void> {
  const words = profile === 'generic' ? 'De tool is niet herkend' : `Herkend als ${TOOLS[profile]}, door`;
  await expect(page.getByText(words)).toBeVisible();
}

for (const example of EXAMPLES) {
  test(`from file to figures: ${example.name}`, async ({ page }) => {
    const tickets = ticketsFor(example);
    expect(tickets.length).toBeGreaterThan(30);
    const figures = exampleFigures(example, tickets);
    expect(figures.length).toBeGreaterThan(0);

    if (page.url() === 'about:blank') await page.goto('/');
    await dropFile(page, example.fileName, await contentOf(example, tickets));
    await expectRecognised(page, example);
    await makeReport(page);
    await expect(accountingStrip(page)).toContainText(example.fileName);
    const counted = countedTickets(example, tickets).length;
    await expect(
      accountingStrip(page).getByRole('button', { name: `${counted} tickets geteld` }),
    ).toBeVisible();
    await expectSomeFigures(page, figures);
  });
}
