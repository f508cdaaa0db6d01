import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { cellTicketsSql } from '../../../src/kpi/compile/compile-kpis.ts';
import type { KpiContext } from '../../../src/kpi/compile/kpi-context.ts';
import type { KpiId } from '../../../src/kpi/kpi-definition.ts';
import { NO_FILTER, type Dimension, type KpiFilter } from '../../../src/kpi/kpi-query.ts';
import { localSeconds } from '../../../src/kpi/periods.ts';
import { DEFAULT_SETTINGS } from '../../../src/kpi/settings.ts';
import { computeBreakdown, computeFigures, computeSeries } from '../../../src/report/compute.ts';
import { testEngine } from '../../support/node-engine.ts';
import { createTicketTable, factRow, type FactRow } from '../../support/ticket-table.ts';
import { contextOf } from './desk.ts';

const TABLE = 'dimensions_test';
/** Sunday 29 December 2024, 23:30; the week after it is week 1 of 2025. */
const T0 = localSeconds('2024-12-29') + 23.5 * 3600;
const O_NEILL = "O'Neill; DROP TABLE dimensions_test --";

function ticket(row_no: number, hours: number, known: Partial<FactRow>): FactRow {
  const created = T0 + hours * 3600;
  return factRow({
    row_no,
    ticket_id: `t${row_no}`,
    created_utc: created - 3600,
    created_local: created,
    resolved_utc: created,
    resolved_local: created + 3600,
    resolution_s: row_no * 60,
    done: true,
    ...known,
  });
}
const TICKETS = [
  ticket(1, 0, {
    priority: 1,
    channel: 'phone',
    category: 'mail',
    group_first: 'desk',
    group_resolved: 'net',
    agent: O_NEILL,
    line_first: 1,
  }),
  ticket(2, 0, {
    priority: 1,
    channel: 'phone',
    category: 'mail',
    group_first: 'desk',
    group_resolved: 'desk',
    agent: O_NEILL,
    line_first: 1,
  }),
  ticket(3, 1, {
    priority: 2,
    channel: 'email',
    category: "it's {bit}",
    group_first: 'desk',
    group_resolved: 'net',
    agent: O_NEILL,
    line_first: 2,
  }),
  ticket(4, 1, {
    priority: null,
    channel: null,
    category: null,
    group_first: null,
    group_resolved: null,
    agent: 'Bo',
  }),
  ticket(5, 13, {
    priority: 1,
    channel: 'phone',
    category: 'mail',
    group_first: 'net',
    group_resolved: 'net',
    agent: null,
    excluded: 'spam',
  }),
];
const DICTIONARIES = `category::ENUM('mail', 'it''s {bit}', 'unused') AS category, agent::ENUM('Bo', '${O_NEILL.replaceAll("'", "''")}') AS agent,
  group_first::ENUM('desk', 'net') AS group_first, group_resolved::ENUM('desk', 'net') AS group_resolved, group_current::ENUM('desk', 'net') AS group_current`;

const context: KpiContext = contextOf(TABLE, TICKETS);
const withAgents = { ...context, settings: { ...DEFAULT_SETTINGS, agents: true, agentMinimum: 2 } };
const under = (filter: Partial<KpiFilter>, base = context) => ({
  ...base,
  filter: { ...NO_FILTER, ...filter },
});

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
  await createTicketTable(engine, `${TABLE}_text`, TICKETS);
  await engine.query(
    `CREATE OR REPLACE TABLE ${TABLE} AS SELECT * REPLACE (${DICTIONARIES}) FROM ${TABLE}_text`,
  );
});

async function parts(kpi: KpiId, dimension: Dimension, view = context) {
  const figures = await computeBreakdown(engine, view, [kpi], dimension);
  return figures.map(({ key, value }) => [key, value]);
}
async function resolved(view: KpiContext): Promise<number | null | undefined> {
  const { figures } = await computeFigures(engine, view, ['tickets_resolved']);
  return figures.find(({ line }) => line === 'all')?.value;
}

describe('a split', () => {
  it.each<[Dimension, [string | null, number][]]>([
    [
      'priority',
      [
        ['1', 2],
        ['2', 1],
        [null, 1],
      ],
    ],
    [
      'channel',
      [
        ['email', 1],
        ['phone', 2],
        [null, 1],
      ],
    ],
    [
      'category',
      [
        ["it's {bit}", 1],
        ['mail', 2],
        [null, 1],
      ],
    ],
    [
      'weekday',
      [
        ['1', 2],
        ['7', 2],
      ],
    ],
    [
      'hour',
      [
        ['0', 2],
        ['23', 2],
      ],
    ],
  ])('by %s counts each ticket once', async (dimension, expected) => {
    expect(await parts('tickets_created', dimension)).toEqual(expected);
  });

  it('takes the group of the line attribution, and the present one where the export has no other', async () => {
    expect(await parts('tickets_created', 'group')).toEqual([
      ['desk', 3],
      [null, 1],
    ]);
    expect(await parts('tickets_resolved', 'group')).toEqual([
      ['desk', 1],
      ['net', 2],
      [null, 1],
    ]);
    const listed = { ...context, coverage: { ...context.coverage, group_first: 0, group_resolved: 0 } };
    expect(await parts('tickets_created', 'group', listed)).toEqual([[null, 4]]);
  });

  it('has medians of its own', async () => {
    expect(await parts('resolution_time', 'category')).toEqual([
      ["it's {bit}", 180],
      ['mail', 90],
      [null, 240],
    ]);
  });

  it('is under the line filter of the attribution', async () => {
    expect(await parts('tickets_created', 'priority', under({ lines: [1] }))).toEqual([['1', 2]]);
  });

  it('by hour goes from 0 to 23 in order of size, not of text', async () => {
    const rows = [9, 10, 2].map((hour, i) => ticket(i + 1, hour + 0.5, {}));
    await createTicketTable(engine, `${TABLE}_hours`, rows);
    expect(
      (await parts('tickets_created', 'hour', contextOf(`${TABLE}_hours`, rows))).map(([key]) => key),
    ).toEqual(['2', '9', '10']);
  });
});

describe('agents', () => {
  it('are never told apart before the user has switched them on', async () => {
    expect(await parts('tickets_resolved', 'agent')).toEqual([]);
    expect(await resolved(under({ agents: [O_NEILL] }))).toBe(4);
    const cell = cellTicketsSql('tickets_resolved', { dimension: 'agent', key: 'Bo' }, 'measured', context);
    expect(await engine.query(cell)).toEqual([]);
  });
  it('are shown from the minimum of measured tickets on', async () => {
    expect(await parts('tickets_resolved', 'agent', withAgents)).toEqual([[O_NEILL, 3]]);
    const alone = { ...withAgents, settings: { ...withAgents.settings, agentMinimum: 1 } };
    expect(await parts('tickets_resolved', 'agent', alone)).toEqual([
      ['Bo', 1],
      [O_NEILL, 3],
    ]);
  });
});

describe('an agent with too few tickets', () => {
  const of = (kpi: KpiId, agents: (string | null)[], view: KpiContext) =>
    computeFigures(engine, under({ agents }, view), [kpi]).then(({ figures }) =>
      figures.find(({ line }) => line === 'all'),
    );
  const least = (agentMinimum: number) => ({
    ...withAgents,
    settings: { ...withAgents.settings, agentMinimum },
  });

  it('is nobody in a filter: no figure, no point of a series, no list', async () => {
    // The report counts three tickets of O'Neill and one of Bo.
    expect(await of('tickets_resolved', ['Bo'], least(2))).toMatchObject({ value: null, n: 0, missing: 0 });
    expect(await of('tickets_resolved', ['Bo'], least(1))).toMatchObject({ value: 1, n: 1 });
    expect(await of('tickets_resolved', [O_NEILL, 'Bo'], least(2))).toMatchObject({ value: 3 });
    expect(await of('tickets_resolved', [O_NEILL, 'Bo'], least(4))).toMatchObject({ value: null });
    const view = under({ agents: ['Bo'] }, least(2));
    const span = { from: T0, until: T0 + 86_400 };
    expect(await computeSeries(engine, view, ['tickets_resolved'], 'day', span)).toEqual([]);
    expect(await engine.query(cellTicketsSql('tickets_resolved', 'all', 'measured', view))).toEqual([]);
  });
  it('has no list behind a cell that is not shown', async () => {
    const list = (agentMinimum: number) =>
      engine.query(
        cellTicketsSql(
          'tickets_resolved',
          { dimension: 'agent', key: 'Bo' },
          'measured',
          least(agentMinimum),
        ),
      );
    expect(await list(2)).toEqual([]);
    expect(await list(1)).toHaveLength(1);
  });
  it('in the selection: a figure of chosen agents over fewer says nothing, by line or by part', async () => {
    const few = under({ agents: [O_NEILL], priorities: [1] }, least(3));
    const { figures } = await computeFigures(engine, few, ['resolution_time', 'tickets_resolved']);
    for (const { value, n, missing, high } of figures) {
      expect([value, n, missing, high]).toEqual([null, 0, 0, null]);
    }
    expect(await parts('tickets_resolved', 'channel', few)).toEqual([]);
    expect(await parts('tickets_resolved', 'channel', under({ agents: [O_NEILL] }, least(2)))).toEqual([
      ['phone', 2],
    ]);
  });
  it('is not "unknown", who is nobody', async () => {
    const rows = [ticket(1, 0, { agent: null, line_resolved: 1 })];
    await createTicketTable(engine, `${TABLE}_nobody`, rows);
    const view = { ...contextOf(`${TABLE}_nobody`, rows), settings: least(10).settings };
    expect(await of('tickets_resolved', [null], view)).toMatchObject({ value: 1 });
  });
});

describe('names from the user', () => {
  it.each<[string, Partial<KpiFilter>, number]>([
    ['a quote and an SQL comment', { agents: [O_NEILL] }, 3],
    ['a name that looks like a parameter', { categories: ["it's {bit}"] }, 1],
    ['a name that no ticket has', { categories: ['mail', 'nobody uses this'] }, 2],
    ['only names that no ticket has', { groups: ["none'"] }, 0],
    ['unknown', { groups: [null] }, 1],
    ['a name and unknown', { groups: ['desk', null] }, 2],
    ['a backslash, a line break and a null character', { categories: ['\\', '\n', '\0'] }, 0],
  ])('%s', async (_, filter, expected) => {
    expect(await resolved(under(filter, withAgents))).toBe(expected);
  });

  it('in a list of the settings leave out what they name and nothing else', async () => {
    const rows = ['mail', "it's", 'a]b', null].map((category, i) =>
      ticket(i + 1, 0, {
        category,
        fcr_vendor: true,
        first_resolved_local: T0,
        first_resolved_utc: T0,
        line_first: 1,
        line_resolved: 1,
        channel: 'phone',
      }),
    );
    await createTicketTable(engine, `${TABLE}_net`, rows);
    const n = async (notForLine1: string[]) => {
      const settings = { ...DEFAULT_SETTINGS, notForLine1 };
      const { figures } = await computeFigures(engine, { ...contextOf(`${TABLE}_net`, rows), settings }, [
        'first_contact_resolution_net',
      ]);
      return figures.find(({ line }) => line === 'all')?.n;
    };
    expect([await n([]), await n(["it's"]), await n(['mail', 'a]b']), await n(["' OR TRUE --"])]).toEqual([
      4, 3, 2, 4,
    ]);
  });
});

describe('the tickets behind a part', () => {
  it.each<Dimension>(['priority', 'channel', 'category', 'group', 'agent', 'weekday', 'hour'])(
    'are as many as it says, by %s',
    async (dimension) => {
      const view = { ...withAgents, settings: { ...withAgents.settings, agentMinimum: 0 } };
      const figures = await computeBreakdown(engine, view, ['resolution_time', 'csat'], dimension);
      expect(figures.length).toBeGreaterThan(2);
      for (const { kpi, key, n, missing } of figures) {
        const count = async (selection: 'measured' | 'missing') =>
          (await engine.query(cellTicketsSql(kpi, { dimension, key }, selection, view))).length;
        expect([key, await count('measured'), await count('missing')]).toEqual([key, n, missing]);
      }
    },
  );
});
