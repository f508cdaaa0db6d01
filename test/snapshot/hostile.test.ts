import { deflateSync, gzipSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotHtml } from '../../src/snapshot/html-file.ts';
import { isSnapshotFile, openSnapshot } from '../../src/snapshot/open-snapshot.ts';
import { readSnapshot } from '../../src/snapshot/read-snapshot.ts';
import { decodePayload, encodePayload } from '../../src/snapshot/share-link.ts';
import { SnapshotError } from '../../src/snapshot/snapshot-error.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';

const JSON_TEXT = JSON.stringify(EXAMPLE_SNAPSHOT);
const START = '{"schema":"linewise/snapshot-v1",';
const PAGE = '<html><script type="application/json" id="linewise-snapshot"></script></html>';

const ownOfPrototypes = () =>
  [Object.prototype, Array.prototype, Function.prototype].flatMap((prototype) => Reflect.ownKeys(prototype))
    .length;
const UNPOLLUTED = ownOfPrototypes();

/** The code of the refusal; `read` when there was none. Anything but a SnapshotError fails the test, and so does a polluted prototype. */
async function outcome(read: () => Snapshot | Promise<Snapshot>): Promise<string> {
  try {
    await read();
    return 'read';
  } catch (error) {
    if (error instanceof SnapshotError) return error.code;
    throw error;
  } finally {
    expect(ownOfPrototypes()).toBe(UNPOLLUTED);
  }
}
const ofText = (text: string) => outcome(() => readSnapshot(text));
const ofLink = (payload: string) => outcome(() => decodePayload(payload));
const ofFile = (text: string) => outcome(() => openSnapshot(new Blob([text])));
/** What a deflated text ends with. */
const adler32 = (text: string) => deflateSync(text).readUInt32BE(deflateSync(text).length - 4);
const payloadOf = (text: string | Buffer) => `1${deflateSync(text).toString('base64url')}`;

const shortened = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  return [await work(), performance.now() - start];
}

describe('texts', () => {
  const cases: readonly (readonly [text: string, code: string])[] = [
    ['', 'not_snapshot'],
    ['Nummer;Status', 'not_snapshot'],
    ['null', 'not_snapshot'],
    ['[]', 'not_snapshot'],
    ['{}', 'not_snapshot'],
    ['{"schema":1}', 'not_snapshot'],
    ['{"schema":["linewise/snapshot-v1"]}', 'not_snapshot'],
    ['{"schema":"linewise/recipe-v1"}', 'not_snapshot'],
    ['{"schema":"linewise/snapshot-v0"}', 'not_snapshot'],
    ['{"schema":"linewise/snapshot-v1x"}', 'not_snapshot'],
    ['{"schema":"linewise/snapshot-v1', 'truncated'],
    ['{"schema":"linewise/snapshot-v1"}', 'damaged'],
    ['{"schema":"linewise/snapshot-v1";}', 'damaged'],
    ['{"schema":"linewise/snapshot-v2"}', 'newer_version'],
    ['{"schema":"linewise/snapshot-v12","kpis":0}', 'newer_version'],
    [`${START}"title":NaN}`, 'damaged'],
    ['{"__proto__":{"schema":"linewise/snapshot-v1"}}', 'not_snapshot'],
    [JSON_TEXT.slice(0, -1), 'truncated'],
    [JSON_TEXT.slice(0, 20_000), 'truncated'],
    [`${JSON_TEXT}}`, 'damaged'],
    [JSON_TEXT, 'read'],
    [`\uFEFF ${JSON_TEXT}\n`, 'read'],
  ];
  it.each(cases.map(([text, code]) => [shortened(text), code, text] as const))(
    '%s: %s',
    async (_, code, text) => {
      expect([await ofText(text), await ofFile(text)]).toEqual([code, code]);
    },
  );

  it.each(['1e999', '-1e999', '-1', '1e13', '0.5', '"504"', 'null', 'NaN', 'Infinity', '{}'])(
    'takes no %s for a number of tickets',
    async (number) => {
      const text = JSON_TEXT.replace('"n":504', `"n":${number}`);
      expect(text).not.toBe(JSON_TEXT);
      expect(await ofText(text)).toBe('damaged');
    },
  );

  it('refuses 50 MB, and a hundred thousand lists within one another', async () => {
    const large = `${START}"title":"${'x'.repeat(50_000_000)}"}`;
    const deep = `${START}"title":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const codes = [
      await ofText(large),
      await ofFile(large),
      await ofText(deep),
      await ofText('{"a":'.repeat(100_000)),
      await ofLink(payloadOf(deep)),
      await isSnapshotFile(new Blob([large])),
    ];
    expect(codes).toEqual(['too_large', 'too_large', 'damaged', 'not_snapshot', 'damaged', true]);
  });

  it('takes no longer over many entries, or many beginnings in a page, than it takes to read them', async () => {
    const list = (item: string) => JSON_TEXT.replace('"notes":[', `"notes":[${`${item},`.repeat(300_000)}`);
    const page = '<script type="application/json" id="linewise-snapshot"'.repeat(90_000);
    const pages = '<script type="application/json" id="linewise-snapshot">'.repeat(90_000);
    const codes = [
      await ofText(list('{}')),
      await ofText(list('0')),
      await ofFile(page),
      await ofFile(pages),
    ];
    expect(codes).toEqual(['damaged', 'damaged', 'not_snapshot', 'not_snapshot']);
  });
});

describe('keys of prototypes', () => {
  const KEYS = ['__proto__', 'constructor', 'prototype', 'toString'];

  it('say nothing at any depth', async () => {
    for (const key of KEYS) {
      const evil = `{"${key}":{"polluted":true,"schema":"linewise/snapshot-v1","title":"evil"},`;
      const text = JSON_TEXT.replaceAll('{', evil).replaceAll(',}', '}');
      const code = await ofText(text);
      // Words are what reasons are counted by, and some of these are words; but then the number is missing.
      expect([key, code]).toEqual([key, 'damaged']);
      const elsewhere = text.replace(/"quarantined":\{"\w+":\{.*?\},/, '"quarantined":{');
      expect([key, readSnapshot(elsewhere)]).toEqual([key, EXAMPLE_SNAPSHOT]);
      expect(await decodePayload(payloadOf(elsewhere))).toEqual(EXAMPLE_SNAPSHOT);
    }
    expect('polluted' in {}).toBe(false);
  });

  it('do not stand in for what is missing', async () => {
    const { title: _, ...untitled } = EXAMPLE_SNAPSHOT;
    const text = JSON.stringify(untitled).replace('{', '{"__proto__":{"title":"evil"},');
    expect(await ofText(text)).toBe('damaged');
    expect(await ofLink(payloadOf(text))).toBe('damaged');
  });

  it('are reasons like others in the account of rows', () => {
    const text = JSON_TEXT.replace('"quarantined":{', '"quarantined":{"constructor":4,');
    expect(Object.entries(readSnapshot(text).accounting.quarantined)).toEqual([
      ['constructor', 4],
      ['no_id', 2],
    ]);
  });
});

describe('links', () => {
  it('are seen to be cut off, wherever that was', async () => {
    const figures = { kpis: [], before: [], series: [], breakdowns: [] };
    const payload = await encodePayload({ ...EXAMPLE_SNAPSHOT, ...figures });
    const codes = new Set<string>();
    for (let length = 1; length < payload.length; length++) codes.add(await ofLink(payload.slice(0, length)));
    expect([...codes]).toEqual(['truncated']);
    expect(await ofLink(payload)).toBe('read');
    expect(await ofLink('')).toBe('not_snapshot');
  });

  it('never give another figure where the checksum of the first kind of link took it for the same', async () => {
    // Of "16,13" and "116,3" the sums of Adler-32 are alike.
    const text = JSON.stringify({ ...JSON.parse(JSON_TEXT), title: 'week 16,13' });
    const one = gzipSync(text);
    const other = gzipSync(text.replace('16,13', '116,3'));
    expect(adler32(text)).toBe(adler32(text.replace('16,13', '116,3')));
    const forged = Buffer.concat([other.subarray(0, -8), one.subarray(-8)]);
    expect(await ofLink(`2${one.toString('base64url')}`)).toBe('read');
    expect(await ofLink(`2${forged.toString('base64url')}`)).toBe('truncated');
  });

  it('never give another figure when a character was altered', async () => {
    const payload = await encodePayload(EXAMPLE_SNAPSHOT);
    let refused = 0;
    const place = fc.tuple(
      fc.integer({ min: 1, max: payload.length - 1 }),
      fc.constantFrom('A', 'z', '0', '9', '-', '_'),
    );
    await fc.assert(
      fc.asyncProperty(place, async ([at, char]) => {
        const altered = payload.slice(0, at) + char + payload.slice(at + 1);
        const code = await outcome(async () => {
          const read = await decodePayload(altered);
          // There is more than one way to write the same.
          expect(read).toEqual(EXAMPLE_SNAPSHOT);
          return read;
        });
        if (code !== 'read') refused += 1;
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(250);
  });

  const cases: readonly (readonly [payload: string, code: string])[] = [
    ['0abc', 'not_snapshot'],
    ['abc', 'not_snapshot'],
    ['3abc', 'newer_version'],
    ['9', 'newer_version'],
    ['1', 'truncated'],
    ['1a', 'truncated'],
    ['1AAAA', 'truncated'],
    ['2', 'truncated'],
    ['2AAAA', 'truncated'],
    ['1ab+/', 'damaged'],
    ['1ab==', 'damaged'],
    ['1ab\u0000', 'damaged'],
    ['1é💡', 'damaged'],
    [payloadOf(''), 'not_snapshot'],
    [payloadOf('[]'), 'not_snapshot'],
    [payloadOf(Buffer.from([0xff, 0xfe, 0x00])), 'not_snapshot'],
    [payloadOf('{"schema":"linewise/snapshot-v2"}'), 'newer_version'],
    [payloadOf(`${START}"notes":{"=":["kpi"],"columns":[]}}`), 'damaged'],
    [payloadOf(`${START}"notes":{"=":["kpi"],"columns":[7]}}`), 'damaged'],
    [payloadOf(`${START}"notes":{"=":["kpi","text"],"columns":[[null],[]]}}`), 'damaged'],
    [payloadOf(`${START}"notes":{"=":"kpi","columns":[[null]]}}`), 'damaged'],
    [payloadOf(JSON_TEXT.replace('"value":504', '"value":"="')), 'damaged'],
    [payloadOf(JSON_TEXT), 'read'],
  ];
  it.each(cases.map(([payload, code]) => [shortened(payload), code, payload] as const))(
    '%s: %s',
    async (_, code, payload) => {
      expect(await ofLink(payload)).toBe(code);
    },
  );

  it('that would inflate to gigabytes are stopped on the way', async () => {
    const bomb = payloadOf(Buffer.alloc(100_000_000, ' '));
    const [code, took] = await timed(() => ofLink(bomb));
    const [, whole] = await timed(() =>
      Promise.resolve(inflateSync(Buffer.from(bomb.slice(1), 'base64url')).length),
    );
    expect(code).toBe('too_large');
    expect(took).toBeLessThan(whole / 2);
  });

  it('that are tables of tables do not grow', async () => {
    const names = Array.from({ length: 400 }, (_, i) => `n${i}`);
    const column = Array.from({ length: 400 }, () => 0);
    const table = JSON.stringify({ '=': names, columns: names.map(() => column) });
    expect(await ofLink(payloadOf(`${START}"notes":${table}}`))).toBe('damaged');
  });
});

it('whatever comes in, nothing but a SnapshotError comes out', async () => {
  const texts = [JSON_TEXT, writeSnapshot(EXAMPLE_SNAPSHOT), snapshotHtml(PAGE, EXAMPLE_SNAPSHOT)];
  const damage = fc.record({
    text: fc.constantFrom(...texts),
    at: fc.nat(),
    length: fc.nat({ max: 40 }),
    put: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '"',
        '{',
        '}',
        ']',
        '\\',
        '\\ud800',
        '\u202E',
        '\uD800',
        '</script>',
        '1e999',
        'null',
        ',,',
      ),
    ),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ text, at, length, put }) => {
      const place = at % text.length;
      const damaged = text.slice(0, place) + put + text.slice(place + length);
      return typeof (await ofFile(damaged)) === 'string';
    }),
    { numRuns: 300 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const codes = [
        await ofLink(payloadOf(Buffer.from(bytes))),
        await outcome(() => openSnapshot(new Blob([bytes]))),
      ];
      return codes.every((code) => code !== 'read');
    }),
    { numRuns: 150 },
  );
});
