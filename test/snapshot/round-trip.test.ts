import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotHtml, snapshotOfHtml } from '../../src/snapshot/html-file.ts';
import { isSnapshotFile, openSnapshot } from '../../src/snapshot/open-snapshot.ts';
import { readSnapshot } from '../../src/snapshot/read-snapshot.ts';
import { decodePayload, encodePayload, LONGEST_PAYLOAD } from '../../src/snapshot/share-link.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.ts';
import { arbitrarySnapshot } from '../support/arbitrary-snapshot.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';

const PLACE = '<script type="application/json" id="linewise-snapshot"></script>';
/** With what the code of a page may say of the element, before it and after it. */
const TEMPLATE = `<!doctype html><html><head><script>"<script type=\\"application/json\\" id='x'>$&"</script></head>
<body>${PLACE}<script>'<script type="application/json" id="linewise-snapshot">'</script></body></html>`;

const viaHtml = (snapshot: Snapshot) => openSnapshot(new Blob([snapshotHtml(TEMPLATE, snapshot)]));

describe('a snapshot comes back the same', () => {
  it.each([
    ['JSON', (snapshot: Snapshot) => Promise.resolve(readSnapshot(writeSnapshot(snapshot)))],
    ['a JSON file', (snapshot: Snapshot) => openSnapshot(new Blob([writeSnapshot(snapshot)]))],
    ['a page', viaHtml],
    ['a link', async (snapshot: Snapshot) => decodePayload(await encodePayload(snapshot))],
  ])('from %s', async (_, thereAndBack) => {
    expect(await thereAndBack(EXAMPLE_SNAPSHOT)).toEqual(EXAMPLE_SNAPSHOT);
    await fc.assert(
      fc.asyncProperty(arbitrarySnapshot, async (snapshot) =>
        isDeepStrictEqual(await thereAndBack(snapshot), snapshot),
      ),
      { numRuns: 150 },
    );
  });
});

describe('what is written', () => {
  it('is the same text whatever order properties were set in', () => {
    const reversed: Snapshot = { ...EXAMPLE_SNAPSHOT, kpis: EXAMPLE_SNAPSHOT.kpis.map(reverse) };
    expect(Object.keys(reversed.kpis[0] ?? {})[0]).toBe('censored');
    expect(writeSnapshot(reversed)).toBe(writeSnapshot(EXAMPLE_SNAPSHOT));
    expect(writeSnapshot(EXAMPLE_SNAPSHOT).split('\n').slice(0, 4)).toEqual([
      '{',
      '  "schema": "linewise/snapshot-v1",',
      '  "title": "Servicedesk: juni 2026",',
      '  "createdAt": "2026-07-02T07:15:00Z",',
    ]);
  });

  it('fits into a link for a report of ten measures, in characters that need no escaping', async () => {
    const payload = await encodePayload(EXAMPLE_SNAPSHOT);
    expect(payload).toMatch(/^2[\w-]+$/);
    expect(payload.length).toBeLessThan(LONGEST_PAYLOAD);
    expect(payload.length).toBeGreaterThan(2000);
  });

  it('has nothing in a page that could end its element', () => {
    const title = '</SCRIPT><img src=x onerror=alert(1)>\u2028<!--<script>';
    const html = snapshotHtml(TEMPLATE, { ...EXAMPLE_SNAPSHOT, title, notes: [{ kpi: null, text: title }] });
    const json = snapshotOfHtml(html) ?? '';
    expect(json).toContain('onerror=alert(1)');
    expect(json).not.toMatch(/[<\u2028\u2029]/);
    expect(html.replace(json, '')).toBe(TEMPLATE);
    expect(readSnapshot(json).notes[0]?.text).toBe(title);
  });

  it('needs a place in the template', () => {
    expect(() => snapshotHtml('<html></html>', EXAMPLE_SNAPSHOT)).toThrow('no place');
  });
});

it('knows a snapshot from a ticket export by its first bytes', async () => {
  const json = writeSnapshot(EXAMPLE_SNAPSHOT);
  const is = (text: string) => isSnapshotFile(new Blob([text]));
  const yes = [
    json,
    `\uFEFF${json}`,
    JSON.stringify(EXAMPLE_SNAPSHOT),
    json.slice(0, 500),
    '{"schema":"linewise/snapshot-v2"}',
  ];
  expect(await Promise.all([...yes, snapshotHtml(TEMPLATE, EXAMPLE_SNAPSHOT)].map(is))).not.toContain(false);
  const no = [
    '',
    'Nummer;Status\n1;open',
    JSON.stringify([{ number: 1, note: json }]),
    JSON.stringify({ tickets: [{ description: json }] }),
    '{"schema":"linewise/recipe-v1"}',
    '<table><tr><td>1</td></tr></table>',
    TEMPLATE,
    ' '.repeat(100_000) + json,
  ];
  expect(await Promise.all(no.map(is))).not.toContain(true);
});

function reverse<T extends object>(object: T): T {
  return Object.assign(
    {},
    ...Object.entries(object)
      .toReversed()
      .map(([key, value]) => ({ [key]: value })),
  );
}
