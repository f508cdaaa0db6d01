import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { SNAPSHOT_SCHEMA, type Snapshot } from '../../src/snapshot/snapshot.ts';
import { BREAKDOWNS } from './snapshot-example/breakdowns.ts';
import { BEFORE, KPIS } from './snapshot-example/kpis.ts';
import { SERIES } from './snapshot-example/series.ts';
import { HOUR } from './snapshot-example/statistics.ts';

const { agents: _agents, agentMinimum: _agentMinimum, ...settings } = DEFAULT_SETTINGS;

/**
 * June 2026 at a desk that does not exist, as a snapshot made in Dutch on 2 July. The figures are invented and agree with one another: lines
 * with all lines, weeks of June with the month, parts with the whole.
 */
export const EXAMPLE_SNAPSHOT: Snapshot = {
  schema: SNAPSHOT_SCHEMA,
  title: 'Servicedesk: juni 2026',
  createdAt: '2026-07-02T07:15:00Z',
  asOf: '2026-07-01T21:58:41Z',
  zone: 'Europe/Amsterdam',
  locale: 'nl',
  period: { from: '2026-06-01', to: '2026-06-30' },
  compare: { from: '2026-05-01', to: '2026-05-31', time: null, lengthRatio: 31 / 30, elapsed: false },
  filters: {
    lines: [],
    priorities: ['1', '2', '3', 'unknown'],
    channels: [],
    groups: [],
    categories: [],
    agents: 0,
  },
  sources: [
    {
      name: 'meldingen-2026-06.csv',
      bytes: 1_204_518,
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      profile: 'topdesk',
      rows: 2213,
    },
  ],
  accounting: {
    rows: 2213,
    tickets: 2209,
    counted: 2147,
    folded: 2,
    excluded: { merged: 31, spam: 22, rule: 9 },
    quarantined: { no_id: 2 },
  },
  settings: {
    ...settings,
    targets: [
      { kpi: 'first_contact_resolution', line: '1', priority: null, value: 0.7 },
      { kpi: 'resolution_time', line: null, priority: null, value: 24 * HOUR },
      { kpi: 'sla_resolution', line: null, priority: null, value: 0.9 },
    ],
    cohorts: { resolution_time: 'created' },
    notForLine1: ['Toegang tot gebouw'],
    exclusions: [{ dimension: 'category', value: 'Test' }],
  },
  definitions: [
    { kpi: 'tickets_created', evidence: '', cohort: 'created', version: 1 },
    { kpi: 'first_contact_resolution', evidence: 'B', cohort: 'first_resolved', version: 1 },
    { kpi: 'escalation_rate', evidence: '', cohort: 'created', version: 1 },
    { kpi: 'hierarchical_escalation', evidence: 'none', cohort: 'created', version: 1 },
    { kpi: 'reopen_rate', evidence: '', cohort: 'first_resolved', version: 1 },
    { kpi: 'first_response_time', evidence: '', cohort: 'created', version: 1 },
    { kpi: 'resolution_time', evidence: '', cohort: 'created', version: 1 },
    { kpi: 'sla_resolution', evidence: '', cohort: 'due', version: 1 },
    { kpi: 'backlog', evidence: '', cohort: 'open', version: 1 },
    { kpi: 'csat', evidence: '', cohort: 'resolved', version: 1 },
  ],
  kpis: KPIS,
  before: BEFORE,
  series: SERIES,
  breakdowns: BREAKDOWNS,
  notes: [
    { kpi: null, text: 'Nieuwe HR-applicatie live op 8 juni; eerste twee weken veel vragen.' },
    {
      kpi: 'first_contact_resolution',
      text: 'Vragen over de HR-applicatie gingen meteen door naar applicatiebeheer.\nKennisartikel staat sinds 24 juni klaar.',
    },
  ],
  actions: [
    {
      id: 'a-2026-05-vpn',
      kpi: 'reopen_rate',
      text: 'VPN-handleiding aanvullen met de stappen voor macOS',
      owner: 'Netwerkbeheer',
      due: '2026-06-20',
      done: true,
      since: '2026-06-02',
    },
    {
      id: 'a-2026-06-hr',
      kpi: 'first_contact_resolution',
      text: 'Eerste lijn rechten geven om HR-accounts zelf te koppelen',
      owner: 'Applicatiebeheer',
      due: '2026-07-15',
      done: false,
      since: '2026-07-02',
    },
    {
      id: 'a-2026-06-enquete',
      kpi: null,
      text: 'Uitzoeken waarom zo weinig mensen de enquête invullen',
      owner: '',
      due: null,
      done: false,
      since: '2026-07-02',
    },
  ],
  pseudonyms: false,
};
