import { describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';

const TICKETS = [
  {
    id: 1,
    subject: 'Café "spoed", {x}',
    tags: ['a', 'b'],
    metric_set: { reopens: 0, reply: { calendar: 5 } },
  },
  { id: 2, subject: 'twee\nregels \\', tags: [], metric_set: { reopens: 1, reply: { calendar: null } } },
  { id: 3, subject: null, tags: ['c'], metric_set: { reopens: 2.5, reply: { calendar: 7 } }, solved: true },
];
const HEADERS = ['id', 'subject', 'tags', 'metric_set.reopens', 'metric_set.reply.calendar', 'solved'];
const ROWS = [
  [1, '1', 'Café "spoed", {x}', 'a, b', '0', '5', null],
  [2, '2', 'twee\nregels \\', null, '1', null, null],
  [3, '3', null, 'c', '2.5', '7', 'true'],
];
const CSV = `${HEADERS.join(';')}
1;"Café ""spoed"", {x}";a, b;0;5;
2;"twee\nregels \\";;1;;
3;;c;2.5;7;true
`;

const LAYOUTS = [
  { title: 'array', layout: 'array', path: '', text: JSON.stringify(TICKETS) },
  {
    title: 'indented array with BOM',
    layout: 'array',
    path: '',
    text: `\ufeff ${JSON.stringify(TICKETS, null, 2)}\n`,
  },
  {
    title: 'wrapped',
    layout: 'wrapped',
    path: 'tickets',
    text: JSON.stringify({ tickets: TICKETS, count: 3 }),
  },
  {
    title: 'wrapped two deep',
    layout: 'wrapped',
    path: 'data.issues',
    text: JSON.stringify({ meta: { page: [1, 2], empty: {} }, data: { total: 3, issues: TICKETS } }),
  },
  {
    title: 'the largest of several arrays',
    layout: 'wrapped',
    path: 'tickets',
    text: JSON.stringify({ users: [{ id: 9 }], tickets: TICKETS, groups: [{ id: 8, name: 'x' }], next: [] }),
  },
  {
    title: 'ndjson',
    layout: 'ndjson',
    path: '',
    text: TICKETS.map((t) => `${JSON.stringify(t)}\n`).join(''),
  },
  {
    title: 'ndjson, no last newline, CRLF',
    layout: 'ndjson',
    path: '',
    text: TICKETS.map((t) => JSON.stringify(t)).join('\r\n'),
  },
];

describe('JSON layouts', () => {
  it('are compared with this CSV', async () => {
    expect(await readFile(CSV)).toMatchObject({ headers: HEADERS, rows: ROWS });
  });

  it.each(LAYOUTS)('$title', async ({ text, layout, path }) => {
    const { raw, headers, rows } = await readFile(text);
    expect(headers).toEqual(HEADERS);
    expect(rows).toEqual(ROWS);
    expect(raw.files[0]?.format).toEqual({ kind: 'json', encoding: 'utf-8', layout, path });
  });

  it('windows-1252', async () => {
    const { raw, rows } = await readFile(Uint8Array.from('[{"a":"é"}]', (char) => char.charCodeAt(0)));
    expect(rows).toEqual([[1, 'é']]);
    expect(raw.files[0]?.format).toHaveProperty('encoding', 'windows-1252');
  });

  it('elements across many chunks', async () => {
    const text = `[${Array.from({ length: 30_000 }, (_, i) => JSON.stringify({ id: i, text: `é{["${'x'.repeat(200)}` })).join(',\n')}]`;
    const { rows, raw } = await readFile(text);
    expect(raw.accepted).toBe(30_000);
    expect(rows.every((row, i) => row[1] === String(i) && String(row[2]).length === 204)).toBe(true);
  });
});

describe('JSON values', () => {
  it.each([
    { title: 'list with objects', json: '{"a":[{"b":1},2]}', headers: ['a'], row: ['[{"b":1},2]'] },
    {
      title: 'reference',
      json: '{"g":{"display_value":"Net","value":"62"}}',
      headers: ['g.display_value', 'g.value'],
      row: ['Net', '62'],
    },
    {
      title: 'a key called __proto__',
      json: '{"__proto__":{"x":1},"constructor":2}',
      headers: ['__proto__.x', 'constructor'],
      row: ['1', '2'],
    },
    { title: 'a key called toString', json: '{"toString":"Done"}', headers: ['toString'], row: ['Done'] },
    {
      title: 'an id of 20 digits',
      json: '{"id":12345678901234567890,"t":"n 1234567890123456789, x","f":0.1234567890123456789}',
      headers: ['id', 't', 'f'],
      row: ['12345678901234567890', 'n 1234567890123456789, x', '0.12345678901234568'],
    },
    {
      title: 'escapes',
      json: String.raw`{"a":"\u0041\u0000\ud800 \"\\"}`,
      headers: ['a'],
      row: ['A\ufffd "\\'],
    },
    { title: 'spaces', json: '{"a":" x "}', headers: ['a'], row: [' x '] },
  ])('$title', async ({ json, headers, row }) => {
    const read = await readFile(`[${json}]`);
    expect(read.headers).toEqual(headers);
    expect(read.rows).toEqual([[1, ...row]]);
    expect(Object.prototype).not.toHaveProperty('x');
  });

  it('gathers what is beyond a thousand columns in one', async () => {
    const wide = Object.fromEntries(Array.from({ length: 1002 }, (_, i) => [`k${i}`, i]));
    const { headers, rows } = await readFile(JSON.stringify([wide]));
    expect(headers).toHaveLength(1001);
    expect(rows[0]?.slice(-2)).toEqual(['999', 'k1000=1000; k1001=1001; ']);
  });
});

describe('damaged JSON', () => {
  it('refuses elements that are not objects by their number', async () => {
    const { rows, quarantine } = await readFile('[{"id":1},7,null,{"id":4},["x"],"a, b",{"id":7}]');
    expect(rows).toEqual([
      [1, '1'],
      [4, '4'],
      [7, '7'],
    ]);
    expect(quarantine).toEqual([
      [2, null, '7', 'not_an_object'],
      [3, null, 'null', 'not_an_object'],
      [5, null, '["x"]', 'not_an_object'],
      [6, null, '"a, b"', 'not_an_object'],
    ]);
  });

  it.each([
    { text: '[{"id":1},{"id":', code: 'json_cut', detail: { element: 2, offset: 16 } },
    { text: '[{"id":1},{"id":"x', code: 'json_cut', detail: { element: 2, offset: 18 } },
    { text: '[{"id":1}', code: 'json_cut', detail: { element: 2, offset: 9 } },
    { text: '[{"id":1},', code: 'json_cut', detail: { element: 2, offset: 10 } },
    { text: '{"tickets":[{"id":1},{"id":2', code: 'json_cut', detail: { element: 2, offset: 28 } },
    { text: '{"id":1}\n{"id":2', code: 'json_cut', detail: { element: 2, offset: 16 } },
    {
      text: '[{"id":1},{"id":é}]',
      code: 'json_invalid',
      detail: { element: 2, offset: 10, text: '{"id":é}]' },
    },
    {
      text: '[{"id":1} {"id":2}]',
      code: 'json_invalid',
      detail: { element: 2, offset: 10, text: '{"id":2}]' },
    },
    { text: '[{"id":1},]', code: 'json_invalid', detail: { element: 2, offset: 10, text: ']' } },
    { text: '[{"id":1}] x', code: 'json_invalid', detail: { element: 2, offset: 10, text: ' x' } },
    { text: '{"a":[{"id":1}]} x', code: 'json_invalid', detail: { element: 0, offset: 17, text: 'x' } },
    { text: '{"error":"not found"}', code: 'json_no_tickets', detail: {} },
    { text: '{"list":[1,2]}', code: 'json_no_tickets', detail: {} },
    { text: '[1,2,3]', code: 'json_no_tickets', detail: {} },
    { text: '[{},{}]', code: 'json_no_tickets', detail: {} },
    { text: '[]', code: 'no_rows', detail: {} },
    { text: '{"tickets":[]}', code: 'no_rows', detail: {} },
  ])('$text -> $code', async ({ text, code, detail }) => {
    await expect(readFile(text)).rejects.toMatchObject({ code, detail });
  });

  it.each([
    { title: 'in the middle', text: '{"id":1}\n{id:2}\n{"id":3}\n', bad: '{id:2}' },
    { title: 'that is cut', text: '{"id":1}\n{"id":2,"t":"x\n{"id":3}\n', bad: '{"id":2,"t":"x' },
    {
      title: 'that is no JSON at all',
      text: '{"id":1}\nError: try again\n{"id":3}',
      bad: 'Error: try again',
    },
    { title: 'that opens and never closes', text: '{"id":1}\n{"id":[[\n{"id":3}\n', bad: '{"id":[[' },
  ])('refuses a line of NDJSON $title', async ({ text, bad }) => {
    const { rows, quarantine, raw } = await readFile(text);
    expect(rows).toEqual([
      [1, '1'],
      [3, '3'],
    ]);
    expect(quarantine).toEqual([[2, null, bad, 'bad_json']]);
    expect(raw).toMatchObject({ accepted: 2, refused: 1 });
  });

  it('reads values that run over several lines, and several on one line', async () => {
    const { rows } = await readFile('{"id":1}\n{\n "id": 2\n}\n{"id":3} {"id":4}\n');
    expect(rows.map((row) => row[1])).toEqual(['1', '2', '3', '4']);
  });
});
