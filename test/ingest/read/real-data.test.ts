import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testEngine } from '../../support/node-engine.ts';
import { unzip } from '../../support/unzip.ts';
import { readFile, tablesLeft } from './read-file.ts';

const folder = process.env.LINEWISE_REAL_DATA;
const bytes = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(folder ?? '', path)));

describe.skipIf(!folder)('real exports (skipped when LINEWISE_REAL_DATA is not set)', () => {
  it('the whole ServiceNow event log, and its beginning as saved by Excel', async () => {
    const zip = readFileSync(join(folder ?? '', 'servicenow/incident_event_log.csv.zip'));
    const csv = unzip(zip).get('incident_event_log.csv');
    const original = await readFile(new Uint8Array(csv ?? Buffer.alloc(0)));
    expect(original.raw).toMatchObject({ accepted: 141_712, refused: 0 });
    expect(original.headers).toHaveLength(36);
    expect(await tablesLeft()).toHaveLength(2);
    const [counts] = await (
      await testEngine()
    ).query(
      `SELECT count(DISTINCT c0)::INTEGER AS incidents, max(row_no) AS last FROM ${original.raw.table}`,
    );
    expect(counts).toEqual({ incidents: 24_918, last: 141_712 });

    const excel = await readFile(bytes('servicenow/incident_event_log_excel_first5998.csv'));
    expect(excel.raw).toMatchObject({ accepted: 5998, refused: 0, files: [{ format: { newline: 'crlf' } }] });
    expect(excel.headers).toEqual(original.headers);
    expect(excel.rows.map((row) => row[1])).toEqual(original.rows.slice(0, 5998).map((row) => row[1]));
  });

  it.each([
    {
      file: 'zendesk/zendesk_tickets_with_metric_set.json',
      rows: 14,
      path: 'tickets',
      header: 'metric_set.reply_time_in_minutes.calendar',
    },
    {
      file: 'zendesk/zendesk_ticket_metrics.json',
      rows: 14,
      path: 'ticket_metrics',
      header: 'full_resolution_time_in_minutes.business',
    },
    { file: 'jira/jira_search_with_changelog.json', rows: 25, path: 'issues', header: 'changelog.histories' },
    { file: 'jira/airbyte_jira_issues_5.json', rows: 5, path: 'issues', header: 'fields.status.name' },
    { file: 'rotterdam/meldingen_pseudonymised.json', rows: 67, path: '', header: 'list.datumMelding' },
  ])('$file', async ({ file, rows, path, header }) => {
    const { raw, headers } = await readFile(bytes(file));
    expect(raw).toMatchObject({ accepted: rows, refused: 0, files: [{ format: { kind: 'json', path } }] });
    expect(headers).toContain(header);
  });
});
