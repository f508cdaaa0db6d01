import { expectAccounting } from './support/accounting.ts';
import { fieldSelect, goTo, lineOf, mapColumns } from './support/check-screen.ts';
import { expectCells, expectFigures } from './support/figures.ts';
import { expect, testOnOnePage as test } from './support/page.ts';
import {
  chooseFile,
  dropFile,
  makeReport,
  makeReportButton,
  readTruth,
  samplePath,
  sampleReport,
} from './support/report.ts';
import { expectRowsBehind } from './support/row-list.ts';
import { ambiguousExport, oddExport } from './support/small-exports.ts';

const { files } = readTruth();
const BROKEN = 'everything-wrong.csv';

for (const { answer, median, title } of [
  { answer: 'Dag voorop', median: '28\u00A0d', title: '1\u00A0feb – 12\u00A0mrt\u00A02023' },
  { answer: 'Maand voorop', median: '1\u00A0d', title: '2\u00A0jan – 3\u00A0dec\u00A02023' },
]) {
  test(`dates that can be read both ways are asked; ${answer.toLowerCase()} is obeyed`, async ({ page }) => {
    await page.goto('/#/');
    await chooseFile(page, ambiguousExport());
    const footer = page.getByRole('contentinfo', { name: 'Importeren' });
    await expect(makeReportButton(page)).toBeDisabled();
    const columns = '‘Datum aangemeld’ en ‘Datum gereed’';
    const question = page.getByRole('group', { name: `Staat in ${columns} de dag of de maand voorop?` });
    await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
    await footer.getByRole('button', { name: `dag of maand voorop in ${columns}` }).click();
    await expect(page.getByRole('heading', { name: 'Datums, tijdsduren en tijdzone' })).toBeFocused();
    await question.getByText(answer, { exact: true }).click();
    await expect(question.getByRole('radio', { name: answer })).toBeChecked();
    await expect(footer).toContainText('Het rapport kan gemaakt worden.');
    await makeReport(page);
    await expectCells(page, { 'Oplostijd, 1': `${median} | p90 ${median} | n 12` });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
}

test('an export with heads that no tool has is mapped by hand', async ({ page }) => {
  await page.goto('/#/');
  await chooseFile(page, oddExport());
  await expect(page.getByText('De tool is niet herkend')).toBeVisible();
  await expect(makeReportButton(page)).toBeDisabled();
  await expect(page.getByRole('button', { name: 'kolom voor ‘Ticketnummer’' })).toBeVisible();
  await mapColumns(page, { Ticketnummer: 'Kenmerk', Aangemeld: 'T0', Opgelost: 'T9', Groep: 'Club' });
  await makeReport(page);
  await expectAccounting(page, { rows: 10, counted: 10, folded: 0, excluded: {}, quarantined: {} });
  await expectCells(page, {
    'Oplostijd, all': '2\u00A0u | p90 4\u00A0u | n 10',
    'Oplostijd, unknown': '2\u00A0u | p90 4\u00A0u | n 10',
    'Oplostijd, 1': 'geen tickets',
    'Eerste reactietijd': 'niet meetbaar',
    Heropeningspercentage: 'niet meetbaar',
  });

  await test.step('giving groups a line moves their tickets there', async () => {
    await goTo(page, 'Controle');
    await expect(page.getByText('2 groepen zonder lijn (10 rijen)')).toBeVisible();
    await lineOf(page, 'Team Oranje', 'Lijn 1').click();
    await lineOf(page, 'Team Blauw', 'Lijn 3').click();
    await makeReport(page);
    await expectCells(page, {
      'Oplostijd, all': '2\u00A0u | p90 4\u00A0u | n 10',
      'Oplostijd, 1': '2\u00A0u | p90 2\u00A0u | n 6',
      'Oplostijd, 2': 'geen tickets',
      'Oplostijd, 3': '4\u00A0u | p90 4\u00A0u | n 4',
    });
  });

  await test.step('giving a status a meaning takes its tickets out', async () => {
    await goTo(page, 'Controle');
    await expect(lineOf(page, 'Team Blauw', 'Lijn 3').getByRole('radio')).toBeChecked();
    await page
      .getByRole('combobox', { name: 'Betekent: Bij de buren' })
      .selectOption({ label: 'Spam (telt niet mee)' });
    await makeReport(page);
    await expectAccounting(page, { rows: 10, counted: 9, folded: 0, excluded: { spam: 1 }, quarantined: {} });
    await expectCells(page, {
      'Oplostijd, all': '2\u00A0u | p90 4\u00A0u | n 9',
      'Oplostijd, 3': '4\u00A0u | p90 4\u00A0u | n 3',
    });
  });
});

test('all groups without a line get one at once', async ({ page }) => {
  await page.goto('/#/');
  await chooseFile(page, oddExport());
  await mapColumns(page, { Ticketnummer: 'Kenmerk', Aangemeld: 'T0', Opgelost: 'T9', Groep: 'Club' });
  await page.getByRole('combobox', { name: /^Zet deze allemaal op/ }).selectOption({ label: 'Lijn 2' });
  await page.getByRole('button', { name: 'Toepassen' }).click();
  await makeReport(page);
  await expectCells(page, {
    'Oplostijd, 2': '2\u00A0u | p90 4\u00A0u | n 10',
    'Oplostijd, 1': 'geen tickets',
  });
});

test('several groups are chosen by keyboard and given one line, and the last change is taken back', async ({
  page,
}) => {
  await page.goto('/#/');
  await chooseFile(page, oddExport());
  await mapColumns(page, { Ticketnummer: 'Kenmerk', Aangemeld: 'T0', Opgelost: 'T9', Groep: 'Club' });
  await page.getByRole('checkbox', { name: 'Kies Team Oranje' }).press('Space');
  await page.getByRole('checkbox', { name: 'Kies Team Blauw' }).press('Space');
  await expect(page.getByText('2 groepen gekozen (10 rijen)')).toBeVisible();
  await page.getByRole('combobox', { name: /^Zet deze allemaal op/ }).selectOption({ label: 'Lijn 3' });
  await page.getByRole('button', { name: 'Toepassen' }).press('Enter');
  await expect(lineOf(page, 'Team Blauw', 'Lijn 3').getByRole('radio')).toBeChecked();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(lineOf(page, 'Team Blauw', 'geen lijn').getByRole('radio')).toBeChecked();
});

test('every kind of change is taken back, the last one first', async ({ page }) => {
  await page.goto('/#/');
  await chooseFile(page, samplePath(BROKEN));
  const undo = page.getByRole('button', { name: 'Ongedaan maken' });
  const profile = page.getByRole('combobox', { name: 'Lezen als' });
  const zone = page.getByRole('combobox', { name: /^Tijdzone van het rapport/ });
  await expect(makeReportButton(page)).toBeEnabled();
  await expect(undo).toHaveCount(0);

  await zone.selectOption('UTC');
  await mapColumns(page, { Opgelost: 'Datum afgemeld' });
  await lineOf(page, 'Servicedesk', 'Lijn 3').click();
  await profile.selectOption({ label: 'Zendesk' });
  await expect(makeReportButton(page)).toBeDisabled();

  await undo.click();
  await expect(profile).toHaveValue('topdesk');
  await expect(lineOf(page, 'Servicedesk', 'Lijn 3').getByRole('radio')).toBeChecked();
  await undo.click();
  await expect(lineOf(page, 'Servicedesk', 'Lijn 1').getByRole('radio')).toBeChecked();
  await expect(await fieldSelect(page, 'Opgelost')).toHaveValue('Datum afgemeld');
  await undo.click();
  await expect(await fieldSelect(page, 'Opgelost')).toHaveValue('Datum gereed');
  await expect(zone).toHaveValue('UTC');
  await undo.click();
  await expect(zone).toHaveValue('Europe/Amsterdam');
  await expect(undo).toHaveCount(0);
  await makeReport(page);
  await expectFigures(page, files[BROKEN].figures);
});

test('from the overview to the check screen and back loses neither the report nor what was changed', async ({
  page,
}) => {
  const before = { 'Oplostijd, 1': '2\u00A0u | p90 2\u00A0u | n 6', 'Oplostijd, 2': 'geen tickets' };
  await page.goto('/#/');
  await chooseFile(page, oddExport());
  await mapColumns(page, { Ticketnummer: 'Kenmerk', Aangemeld: 'T0', Opgelost: 'T9', Groep: 'Club' });
  await lineOf(page, 'Team Oranje', 'Lijn 1').click();
  await makeReport(page);
  await expectCells(page, before);

  await page.goBack();
  await lineOf(page, 'Team Blauw', 'Lijn 2').click();
  await expect(lineOf(page, 'Team Blauw', 'Lijn 2').getByRole('radio')).toBeChecked();
  await page.goForward();
  await expectCells(page, before);
  await goTo(page, 'Controle');
  await expect(lineOf(page, 'Team Blauw', 'Lijn 2').getByRole('radio')).toBeChecked();
  await goTo(page, 'Overzicht');
  await expectCells(page, before);
  await page.goBack();
  await expect(await fieldSelect(page, 'Groep')).toHaveValue('Club');
  await makeReport(page);
  await expectCells(page, { ...before, 'Oplostijd, 2': '4\u00A0u | p90 4\u00A0u | n 4' });
});

test('the rows behind a flaw can be seen before there is a report', async ({ page }) => {
  await page.goto('/#/');
  await chooseFile(page, samplePath(BROKEN));
  const { bad_created = 0 } = files[BROKEN].accounting.quarantined;
  await expectRowsBehind(
    page,
    page.getByRole('button', { name: /^Aanmelddatum niet leesbaar: toon/ }),
    bad_created,
  );
});

test('reading a file as another tool and back gives the same report', async ({ page }) => {
  await page.goto('/#/');
  await chooseFile(page, samplePath(BROKEN));
  const profile = page.getByRole('combobox', { name: 'Lezen als' });
  await expect(profile).toHaveValue('topdesk');
  await profile.selectOption({ label: 'Zendesk' });
  await expect(await fieldSelect(page, 'Ticketnummer')).toHaveValue('niet in deze export');
  await expect(makeReportButton(page)).toBeDisabled();
  await profile.selectOption({ label: 'TOPdesk' });
  await expect(makeReportButton(page)).toBeEnabled();
  await makeReport(page);
  await expectFigures(page, files[BROKEN].figures);
});

test('rows the reader refused can be seen before there is a report', async ({ page }) => {
  await page.goto('/#/');
  await chooseFile(page, samplePath(BROKEN));
  const { broken_quotes = 0, too_many_columns = 0 } = files[BROKEN].accounting.quarantined;
  await expectRowsBehind(
    page,
    page.getByRole('button', { name: '3 geweigerde rijen' }),
    broken_quotes + too_many_columns,
  );
});

test('a new file leaves the report alone until it is one itself, and going back loses no answer', async ({
  page,
}) => {
  const { figures } = files['topdesk-meldingen.csv'];
  await sampleReport(page, 'topdesk');
  await page.getByRole('button', { name: 'Andere export' }).click();
  await expect(page.getByText('Sleep een ticketexport hierheen')).toBeVisible();
  await chooseFile(page, oddExport());
  await mapColumns(page, { Ticketnummer: 'Kenmerk', Aangemeld: 'T0' });

  await goTo(page, 'Overzicht');
  await expectFigures(page, figures);
  await expect(page.getByText('topdesk-meldingen.csv')).toBeVisible();

  await goTo(page, 'Controle');
  await mapColumns(page, { Opgelost: 'T9', Groep: 'Club' });
  await lineOf(page, 'Team Oranje', 'Lijn 2').click();
  await page.goBack();
  await expectFigures(page, figures);
  await page.goForward();
  for (const [field, header] of [
    ['Ticketnummer', 'Kenmerk'],
    ['Aangemeld', 'T0'],
    ['Opgelost', 'T9'],
    ['Groep', 'Club'],
  ] as const) {
    await expect(await fieldSelect(page, field)).toHaveValue(header);
  }
  await expect(lineOf(page, 'Team Oranje', 'Lijn 2').getByRole('radio')).toBeChecked();

  await makeReport(page);
  await expectCells(page, { 'Oplostijd, 2': '2\u00A0u | p90 2\u00A0u | n 6' });
  await expect(page.getByText('vreemd.csv')).toBeVisible();
});

test('a file dropped on the overview is the next one to check', async ({ page }) => {
  await sampleReport(page, 'topdesk');
  const { name, buffer } = ambiguousExport();
  await dropFile(page, name, buffer);
  await expect(page.getByText('dubbelzinnig.csv')).toBeVisible();
  await expect(makeReportButton(page)).toBeDisabled();
  await goTo(page, 'Overzicht');
  await expectFigures(page, files['topdesk-meldingen.csv'].figures);
});
