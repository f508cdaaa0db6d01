import type { Inspection } from '../../../src/ingest/inspection.ts';

/** A small TOPdesk file in which the creation date can be read both ways and one group has no line. */
export const inspection: Inspection = {
  raw: {
    table: 'raw',
    quarantine: 'refused',
    columns: [
      { header: 'Meldingnummer', samples: ['M1', 'M2'] },
      { header: 'Datum aangemeld', samples: ['03/04/2025 08:12', '04/04/2025 10:01'] },
      { header: 'Datum gereed', samples: ['29/2/2016 01:16'] },
      { header: 'Behandelaarsgroep', samples: ['Servicedesk', 'Facilitair'] },
      { header: 'Soort binnenkomst', samples: ['Postduif'] },
      { header: 'Gewijzigd', samples: ['2025-04-25 10:00', '2025-04-26 11:30'] },
    ],
    accepted: 6176,
    refused: 28,
    events: null,
    files: [
      {
        name: 'topdesk.csv',
        bytes: 1_843_221,
        format: { kind: 'csv', encoding: 'windows-1252', delimiter: ';', headerRow: 1, newline: 'crlf' },
        firstRow: 1,
        rows: 6204,
      },
    ],
  },
  profile: 'topdesk',
  because: ['Meldingnummer', 'Behandelaarsgroep'],
  plan: {
    profile: 'topdesk',
    shape: 'tickets',
    columns: { id: 0, created: 1, resolved: 2, group: 3, channel: 4 },
    dates: { 1: { kind: 'parts', order: 'dmy' }, 2: { kind: 'parts', order: 'dmy' } },
    durations: {},
    zone: 'Europe/Amsterdam',
    status: {},
    priority: {},
    channel: {},
    activity: {},
    eventField: {},
    lineOf: { Servicedesk: 1 },
    nullTokens: [],
    closedAsResolved: false,
    startsAtLine1: false,
    dateZone: null,
  },
  dateEvidence: {
    1: {
      values: 6176,
      readable: 6176,
      ambiguous: true,
      example: '03/04/2025 08:12',
      uniform: null,
      years: null,
    },
    2: {
      values: 5800,
      readable: 5791,
      ambiguous: false,
      example: '29/2/2016 01:16',
      uniform: null,
      years: null,
    },
  },
  durationEvidence: {},
  groups: [
    { name: 'Facilitair', rows: 74, line: null },
    { name: 'Servicedesk', rows: 4212, line: 1 },
  ],
  values: {
    status: [],
    priority: [],
    channel: [{ value: 'Postduif', rows: 2, known: false }],
    activity: [],
    eventField: [],
  },
  preview: [['M1', '03/04/2025 08:12', '29/2/2016 01:16', 'Servicedesk', 'Postduif', '2025-04-25 10:00']],
  questions: [
    { kind: 'ambiguous_date', column: 1 },
    { kind: 'groups_without_line', groups: 1 },
  ],
};
