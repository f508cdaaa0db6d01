import { describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';

const ISSUE = {
  key: 'SD-1',
  fields: { created: '2026-02-01T09:00:00Z', components: [{ name: 'a' }] },
  changelog: {
    histories: [
      { created: '2026-02-01T10:00:00Z', items: [{ field: 'status', fromString: 'New', toString: 'Done' }] },
    ],
  },
};
const AUDITED = {
  id: 1,
  created_at: '2026-02-01T09:00:00Z',
  audits: [{ created_at: '2026-02-01T10:00:00Z', events: [] }],
};

describe('a single ticket as JSON', () => {
  it.each([
    ['on a line with an end', '{"ticket_number":"INC00100","created_at":"2026-02-01"}\n', 'INC00100'],
    [
      'with an empty list',
      '{"ticket_number":"INC00100","tags":[],"created_at":"2026-02-01"}\r\n',
      'INC00100',
    ],
    ['with a list of words', '{"ticket_number":"INC00100","tags":["a"]}\n', 'INC00100'],
    ['with a history at its top', `${JSON.stringify(AUDITED)}\n`, '1'],
    ['with a history inside another object', JSON.stringify(ISSUE), 'SD-1'],
    ['over several lines', JSON.stringify(ISSUE, null, 2), 'SD-1'],
  ])('%s is one row', async (_, text, id) => {
    const { raw, rows } = await readFile(text, {}, 'a.json');
    expect(raw.files[0]?.format).toMatchObject({ kind: 'json', layout: 'ndjson', path: '' });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[1]).toBe(id);
  });

  it('keeps the history of a single issue', async () => {
    const { raw } = await readFile(JSON.stringify(ISSUE), {}, 'a.json');
    expect(raw.events).not.toBeNull();
  });

  it.each([
    ['an error without an end of line', '{"error":"not found"}', 'json_no_tickets'],
    ['an object over several lines', '{\n"error":"not found"\n}\n', 'json_no_tickets'],
    ['an answer without tickets', '{"result":[]}\n', 'no_rows'],
  ])('is not %s', async (_, text, code) => {
    await expect(readFile(text, {}, 'a.json')).rejects.toMatchObject({ code });
  });

  it('is not an answer with tickets on one line', async () => {
    const { raw, rows } = await readFile('{"tickets":[{"id":1},{"id":2}],"count":2}\n', {}, 'a.json');
    expect(raw.files[0]?.format).toMatchObject({ layout: 'wrapped', path: 'tickets' });
    expect(rows).toHaveLength(2);
  });
});
