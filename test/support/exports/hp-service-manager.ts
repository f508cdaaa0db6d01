import type { Status } from '../../../src/kpi/facts.ts';
import { CREATED, GROUP, RESOLVED, RESPONSE, STATE } from './carries.ts';
import { csvText, dateText, statusNamed } from './desk-to-export.ts';
import type { Column, DeskTicket, ExportExample } from './desk-to-export.ts';
import { STATUS_WORDS } from './words.ts';

const STATUSES = {
  ...STATUS_WORDS,
  new: 'Open',
  open: 'Work in progress',
  waiting: 'Pending Customer',
  on_hold: 'Pending Vendor',
  cancelled: 'Rejected',
};
const ACTIVITIES: Record<Status, string> = {
  new: 'Open',
  open: 'Operator Update',
  waiting: 'Operator Update',
  on_hold: 'Pending vendor',
  resolved: 'Resolved',
  closed: 'Closed',
  cancelled: 'Closed',
  merged: 'Closed',
  spam: 'Closed',
};

function incidentColumns(zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, zone, 'dd-MM-yyyy HH:mm:ss');
  return [
    ['CI Name (aff)', () => 'SUB000456'],
    ['Incident ID', ({ id }) => `IM${id}`],
    ['Status', ({ status }) => STATUSES[status]],
    ['Impact', ({ priority }) => String(priority)],
    ['Urgency', ({ priority }) => String(priority)],
    ['Priority', ({ priority }) => String(priority)],
    ['Category', ({ category }) => category],
    ['No_of_Reassignments', ({ groupMoves }) => String(groupMoves)],
    ['Open_Time', ({ created }) => date(created)],
    ['Reopen_Time', ({ reopenedAt }) => date(reopenedAt)],
    ['Resolved_Time', ({ resolved }) => date(resolved)],
    ['Close_Time', ({ closed }) => date(closed)],
    ['Handle_Time_hrs', () => '3,87,16,91,111'],
    ['Closure_Code', () => 'Other'],
  ];
}

interface Activity {
  id: string;
  ts: number;
  type: string;
  group: string;
}

/** A row per thing that happened, with the group it was with by then. */
function activitiesOf(ticket: DeskTicket): Activity[] {
  const answers = ticket.replies.map((ts) => ({ ts, field: 'reply' as const, to: '' }));
  const all = [...ticket.history, ...answers].toSorted((a, b) => a.ts - b.ts);
  const first = ticket.history.find(({ field }) => field === 'group');
  let group = first?.to ?? ticket.group;
  let done = false;
  return all.flatMap(({ ts, field, to }): Activity[] => {
    if (field === 'reply') return [{ id: ticket.id, ts, type: 'Communication with customer', group }];
    if (field === 'group') {
      const assigned = to === group ? 'Assignment' : 'Reassignment';
      group = to;
      return [{ id: ticket.id, ts, type: assigned, group }];
    }
    const state = statusNamed(to);
    const reopened = done && state === 'open';
    done = state === 'resolved' || state === 'closed';
    return [{ id: ticket.id, ts, type: reopened ? 'Reopen' : ACTIVITIES[state], group }];
  });
}

function activityColumns(zone: string): Column<Activity>[] {
  return [
    ['Incident ID', ({ id }) => `IM${id}`],
    ['DateStamp', ({ ts }) => dateText(ts, zone, 'dd-MM-yyyy HH:mm:ss')],
    ['IncidentActivity_Number', ({ ts }) => `001A${ts}`],
    ['IncidentActivity_Type', ({ type }) => type],
    ['Assignment Group', ({ group }) => group],
    ['KM number', () => 'KM0000553'],
    ['Interaction ID', () => 'SD0000007'],
  ];
}

export const HP_SERVICE_MANAGER_EXAMPLES: ExportExample[] = [
  {
    name: 'HP Service Manager incidents',
    profile: 'hp_service_manager',
    fileName: 'Detail_Incident.csv',
    write: (tickets, zone) => csvText(tickets, incidentColumns(zone), { delimiter: ';' }),
    // Its first status is one of work to do, and it dates one reopening.
    fits: ({ status, reopenCount }) => status !== 'new' && reopenCount < 2,
    carries: [
      ...CREATED,
      ...RESOLVED,
      ...STATE,
      'excluded',
      'priority',
      'category',
      'group_moves',
      'reopen_count',
    ],
    precision: 60,
  },
  {
    name: 'HP Service Manager activities',
    profile: 'hp_service_manager',
    fileName: 'Detail_Incident_Activity.csv',
    write: (tickets, zone) =>
      csvText(tickets.flatMap(activitiesOf), activityColumns(zone), { delimiter: ';' }),
    carries: [
      ...CREATED,
      ...RESPONSE,
      ...GROUP,
      'group_moves',
      'reopen_count',
      'reopened_utc',
      'agent_replies',
    ],
    precision: 60,
  },
];
