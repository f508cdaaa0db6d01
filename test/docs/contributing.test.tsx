import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type * as messagesModule from '../../src/i18n/messages.ts';
import type * as useMessagesModule from '../../src/i18n/use-messages.tsx';
import type * as importsModule from '../../src/ingest/import.ts';
import type * as inspectModule from '../../src/ingest/inspect.ts';
import type * as catalogModule from '../../src/kpi/catalog.ts';
import type * as inLanguageModule from '../../src/kpi/in-language.ts';
import type * as kpiDefinitionModule from '../../src/kpi/kpi-definition.ts';
import type * as computeModule from '../../src/report/compute.ts';
import type * as readingsModule from '../oracle/readings.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { testEngine } from '../support/node-engine.ts';
import { applied, fileBlocks, sections } from './code-blocks.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGE = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const copy = mkdtempSync(path.join(tmpdir(), 'linewise-contributing-'));

/** A module of the copy. */
function load<M>(file: string): Promise<M> {
  return import(/* @vite-ignore */ path.join(copy, file));
}

/** One of a list of the copy, that the list here has not got. */
function added<T extends string>(names: readonly T[], name: string): T {
  const found = names.find((one) => one === name);
  if (found === undefined) throw new Error(`${name} is not in the copy`);
  return found;
}

/** A file of an export, read by the sources of the copy. */
async function read(text: string) {
  const { inspect } = await load<typeof inspectModule>('src/ingest/inspect.ts');
  const { buildDataset } = await load<typeof importsModule>('src/ingest/import.ts');
  const engine = await testEngine();
  const [inspection] = await inspect(engine, [new File([text], 'export.csv')]);
  if (inspection === undefined) throw new Error('Nothing was read');
  const dataset = await buildDataset(engine, [{ inspection, plan: inspection.plan }]);
  return { engine, inspection, dataset };
}

beforeAll(() => {
  for (const name of ['src', 'test/oracle', 'tsconfig.json'])
    cpSync(path.join(ROOT, name), path.join(copy, name), {
      recursive: true,
      filter: (file) => !/\.test\.tsx?$/.test(file),
    });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  for (const block of fileBlocks(PAGE)) {
    const file = path.join(copy, block.path);
    writeFileSync(file, applied(block, existsSync(file) ? readFileSync(file, 'utf8') : null));
  }
});
afterAll(() => rmSync(copy, { recursive: true }));

it('has an example for each kind of addition: one new file, and no more than three small changes', () => {
  const kinds = ['A KPI', "A profile: another tool's export", 'A language', 'A chart'];
  for (const kind of kinds) {
    const blocks = fileBlocks(sections(PAGE).get(kind) ?? '');
    expect([kind, blocks.filter((block) => 'text' in block).length]).toEqual([kind, 1]);
    expect(blocks.length).toBeLessThanOrEqual(4);
  }
});

/** Where the compiler finds fault, of a project of the copy. */
async function faults(project: string): Promise<string[]> {
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', project], { cwd: copy }).catch(
    (failed: { stdout: string }) => failed,
  );
  return stdout.split('\n').filter((line) => line !== '');
}

it('compiles with all examples in it', async () => {
  expect(await faults('tsconfig.json')).toEqual([]);
});

it('the compiler asks for what the page says it asks for', async () => {
  const asked = [
    'src/cli/speech.ts',
    'src/i18n/languages.ts',
    'src/ingest/profiles/all-profiles.ts',
    'src/kpi/catalog.ts',
    'test/oracle/readings.ts',
  ];
  const given = new Map(asked.map((file) => [file, readFileSync(path.join(copy, file), 'utf8')]));
  for (const file of asked) cpSync(path.join(ROOT, file), path.join(copy, file));
  const project = { extends: './tsconfig.json', include: [], files: asked };
  writeFileSync(path.join(copy, 'asked.json'), JSON.stringify(project));
  const found = await faults('asked.json');
  for (const [file, text] of given) writeFileSync(path.join(copy, file), text);
  const files = new Set(
    found.filter((line) => !line.startsWith(' ')).map((line) => line.replace(/\(.*/, '')),
  );
  expect([...files].toSorted()).toEqual(asked);
});

it('the KPI counts what its text says', async () => {
  const { KPI_IDS } = await load<typeof kpiDefinitionModule>('src/kpi/kpi-definition.ts');
  const { computeFigures, kpiContext } = await load<typeof computeModule>('src/report/compute.ts');
  const { READINGS } = await load<typeof readingsModule>('test/oracle/readings.ts');
  const kpi = added(KPI_IDS, 'share_by_phone');
  // Two of three by phone; of one the channel is not known.
  const { engine, dataset } = await read(
    `Number;Created;Channel;Group
1;2026-03-02 09:00;Phone;Service desk
2;2026-03-03 09:00;Phone;Second line
3;2026-03-04 09:00;Email;Service desk
4;2026-03-05 09:00;;Service desk
`,
  );
  const { figures } = await computeFigures(engine, kpiContext(dataset, NO_FILTER, DEFAULT_SETTINGS), [kpi]);
  const of = (line: string) => figures.find((figure) => figure.line === line);
  expect(of('all')).toMatchObject({ kpi, numerator: 2, n: 3, missing: 1, value: 2 / 3 });
  // A list does not say which line received a ticket.
  expect(of('unknown')).toMatchObject({ numerator: 2, n: 3, missing: 1 });
  expect(of('1')).toMatchObject({ value: null, numerator: null, n: 0, missing: 0 });
  expect(READINGS[kpi].cohort).toBe('created');
});

it('the profile reads the export that the page shows', async () => {
  const csv = /^```csv\n(.*?)^```$/ms.exec(PAGE)?.[1] ?? '';
  const { engine, inspection, dataset } = await read(csv);
  expect(inspection.profile).toBe('bluedesk');
  const rows = await engine.query(
    `SELECT ticket_id, status::VARCHAR AS status, priority, resolution_s, line_current
     FROM ${dataset.tables.ticket} ORDER BY ticket_id`,
  );
  expect(rows).toEqual([
    { ticket_id: 'B-1', status: 'resolved', priority: 1, resolution_s: 1800, line_current: 1 },
    { ticket_id: 'B-2', status: 'on_hold', priority: 3, resolution_s: null, line_current: 2 },
  ]);
});

it('the language is that of the page', async () => {
  const { LOCALES } = await load<typeof kpiDefinitionModule>('src/kpi/kpi-definition.ts');
  const { localeOfTag, inLanguage } = await load<typeof inLanguageModule>('src/kpi/in-language.ts');
  const { kpiDefinition } = await load<typeof catalogModule>('src/kpi/catalog.ts');
  const { loadMessages, readyMessages } = await load<typeof messagesModule>('src/i18n/messages.ts');
  const { LocaleProvider, useFormat, useMessages } =
    await load<typeof useMessagesModule>('src/i18n/use-messages.tsx');
  const de = added(LOCALES, 'de');
  expect(localeOfTag('de-AT')).toBe(de);
  await Promise.all([loadMessages(de), loadMessages('en')]);
  const keys = (value: object): unknown[] =>
    Object.entries(value).map(([key, part]) => (typeof part === 'string' ? key : [key, keys(part)]));
  expect(keys(readyMessages(de))).toEqual(keys(readyMessages('en')));
  function Words() {
    const format = useFormat();
    const { close, loading } = useMessages().common;
    const { name } = inLanguage(kpiDefinition('backlog').text, de);
    const figures = [
      format.percent(0.749),
      format.duration(13_680),
      format.period({ from: '2026-03-01', to: '2026-03-31' }),
    ];
    return [close, loading, name, ...figures].join(' | ');
  }
  const page = renderToStaticMarkup(
    <LocaleProvider locale={de}>
      <Words />
    </LocaleProvider>,
  );
  expect(page.replaceAll('\u00A0', ' ')).toBe(
    'Schließen | Being computed | Backlog | 74,9 % | 3 h 48 | März 2026',
  );
});

it('the chart is drawn inside its frame', async () => {
  const { ShareBar } = await load<{
    ShareBar: (
      props: Record<'title' | 'summary' | 'unit', string> & { heads: string[]; parts: object[] },
    ) => null;
  }>('src/ui/charts/share-bar.tsx');
  const { loadMessages } = await load<typeof messagesModule>('src/i18n/messages.ts');
  const { LocaleProvider } = await load<typeof useMessagesModule>('src/i18n/use-messages.tsx');
  await loadMessages('en');
  const page = renderToStaticMarkup(
    <LocaleProvider locale="en">
      <ShareBar
        title="Channels"
        summary="Three in four by phone"
        unit="share of tickets"
        heads={['Channel', 'Share']}
        parts={[
          { name: 'Phone', share: 0.75 },
          { name: 'E-mail', share: 0.25 },
        ]}
      />
    </LocaleProvider>,
  );
  expect(page.match(/<rect width="\d+"/g)).toEqual(['<rect width="450"', '<rect width="150"']);
  expect(page).toContain('translate(450 0)');
  expect(page.replace(/<[^>]*>/g, ' ')).toMatch(
    /Channels .*CSV.* Three in four by phone .*Phone +75% .*E-mail +25%/s,
  );
});
