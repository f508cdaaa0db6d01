import { csvLine } from '../../../sample-data/write-csv.ts';
import type { Status } from '../../../src/kpi/facts.ts';
import { GROUP, TICKET } from './carries.ts';
import { csvText, dateText, isOpen, statusNamed } from './desk-to-export.ts';
import type { Column, DeskTicket, ExportExample } from './desk-to-export.ts';
import { CHANNEL_WORDS } from './words.ts';

const STATUSES: Record<Status, string> = {
  new: 'To Do',
  open: 'In Progress',
  waiting: 'Waiting for customer',
  on_hold: 'On Hold',
  resolved: 'Done',
  closed: 'Closed',
  cancelled: 'Canceled',
  merged: 'Duplicate',
  spam: 'Spam',
};
const SOURCES = { ...CHANNEL_WORDS, other: 'API' };
const PRIORITIES = { 1: 'Highest', 2: 'High', 3: 'Medium', 4: 'Low' };

const key = (t: DeskTicket): string => `ITS-${t.id}`;
const categoryOf = (t: DeskTicket): string =>
  t.status === 'new' ? 'To Do' : isOpen(t) ? 'In Progress' : 'Done';
const account = (name: string): string => `5b10${Buffer.from(name).toString('hex')}`;

/** `25/Feb/26 4:38 PM;account;text`: the caller's question first, then the answers. */
function commentsOf(t: DeskTicket, zone: string): string[] {
  const cell = (ts: number, author: string, text: string): string =>
    `${dateText(ts, zone, 'd/MMM/yy h:mm a')};${author};${text}`;
  return [
    cell(t.created, account(t.requester), 'Ik kom er niet in; "weer" niet.\nGroet'),
    ...t.replies.map((ts) => cell(ts, account('agent'), 'Wij kijken ernaar, een moment')),
  ];
}

function commentColumns(tickets: readonly DeskTicket[], zone: string): Column<DeskTicket>[] {
  const most = Math.max(0, ...tickets.map((t) => commentsOf(t, zone).length));
  return Array.from({ length: most }, (_, i) => ['Comment', (t) => commentsOf(t, zone)[i] ?? ''] as const);
}

function oldColumns(tickets: readonly DeskTicket[], zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, zone, 'd/MMM/yy h:mm a');
  return [
    ['Summary', (t) => t.subject],
    ['Issue key', key],
    ['Issue id', (t) => `9${t.id}`],
    ['Issue Type', (t) => t.category],
    ['Status', (t) => STATUSES[t.status]],
    ['Project key', () => 'ITS'],
    ['Project name', () => 'IT Support'],
    ['Priority', (t) => PRIORITIES[t.priority]],
    ['Resolution', (t) => (t.resolved === null ? '' : 'Done')],
    ['Assignee', (t) => t.agent ?? ''],
    ['Reporter', (t) => t.requester],
    ['Reporter Id', (t) => account(t.requester)],
    ['Creator', (t) => t.requester],
    ['Created', (t) => date(t.created)],
    ['Updated', (t) => date(t.updated)],
    ['Last Viewed', () => ''],
    ['Resolved', (t) => date(t.resolved)],
    ['Due date', () => ''],
    ['Time Spent', (t) => String(t.worked * 60)],
    ['Satisfaction rating', (t) => String(t.rating ?? '')],
    ['Labels', () => 'laptop'],
    ['Labels', () => ''],
    ['Watchers', () => 'someone'],
    ['Watchers', () => ''],
    ['Attachment', () => ''],
    ['Custom field (Approvals)', () => 'com.example.ApprovalsCFValue@21c2fe6f'],
    ['Custom field (Source)', (t) => SOURCES[t.channel]],
    ['Custom field (Support Group)', (t) => t.group],
    // What was left of the agreed time: no durations.
    ['Custom field (Time to first response)', () => '3:12'],
    ['Custom field (Time to resolution)', () => '-2:05'],
    [
      'Custom field ([CHART] Date of First Response)',
      (t) => dateText(t.firstResponse, zone, 'yyyy-MM-dd HH:mm:ss.SSS'),
    ],
    ...commentColumns(tickets, zone),
    ['Parent', () => ''],
    ['Parent key', () => ''],
    ['Status Category', categoryOf],
    ['Status Category Changed', (t) => date(t.updated)],
  ];
}

/** "Work item" instead of "issue", and rows that end where their last comment does. */
function newWords(tickets: readonly DeskTicket[], zone: string): string {
  const date = (ts: number | null): string => dateText(ts, zone, 'd/MMM/yy h:mm a');
  const columns: Column<DeskTicket>[] = [
    ['Key', key],
    ['Summary', (t) => t.subject],
    ['Work item id', (t) => `9${t.id}`],
    ['Work type', (t) => t.category],
    ['Status', (t) => STATUSES[t.status]],
    ['Status Category', categoryOf],
    ['Project key', () => 'ITS'],
    ['Priority', (t) => PRIORITIES[t.priority]],
    ['Reporter', (t) => t.requester],
    ['Reporter Id', (t) => account(t.requester)],
    ['Created', (t) => date(t.created)],
    ['Updated', (t) => date(t.updated)],
    ['Resolved', (t) => date(t.resolved)],
    ['Custom field (Support Group)', (t) => t.group],
    ...commentColumns(tickets, zone),
  ];
  const rows = tickets.map((ticket) => {
    const cells = columns.map(([, cell]) => cell(ticket));
    return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
  });
  return [columns.map(([header]) => header), ...rows].map((cells) => `${csvLine(cells, ',')}\n`).join('');
}

function issue(t: DeskTicket, zone: string): object {
  const date = (ts: number | null): string | null =>
    ts === null ? null : dateText(ts, zone, 'yyyy-MM-ddTHH:mm:ss.SSSxx');
  const person = (name: string): object => ({ accountId: account(name), displayName: name });
  return {
    id: `9${t.id}`,
    key: key(t),
    changelog: {
      startAt: 0,
      histories: t.history
        .filter(({ field, from }) => field === 'status' && from !== null)
        .map(({ ts, from, to }, i) => ({
          id: String(i),
          author: person('Behandelaar'),
          created: date(ts),
          items: [
            { field: 'assignee', fromString: null, toString: 'Behandelaar' },
            { field: 'status', from: '1', fromString: nameOf(from), to: '2', toString: nameOf(to) },
          ],
        }))
        .toReversed(),
    },
    fields: {
      summary: t.subject,
      issuetype: { name: t.category },
      project: { key: 'ITS', name: 'IT Support' },
      priority: { name: PRIORITIES[t.priority] },
      labels: [],
      created: date(t.created),
      updated: date(t.updated),
      resolutiondate: date(t.resolved),
      resolution: t.resolved === null ? null : { name: 'Done' },
      reporter: person(t.requester),
      assignee: t.agent === null ? null : person(t.agent),
      duedate: null,
      timespent: t.worked * 60,
      status: { name: STATUSES[t.status], statusCategory: { key: isOpen(t) ? 'indeterminate' : 'done' } },
      customfield_10020: { remainingTime: { millis: -60000 }, elapsedTime: { millis: 5 } },
      comment: {
        comments: [
          { author: person(t.requester), created: date(t.created), jsdPublic: true, body: 'Help' },
          ...t.replies.map((ts) => ({
            author: person('Behandelaar'),
            created: date(ts),
            jsdPublic: true,
            body: 'Dag',
          })),
          { author: person('Collega'), created: date(t.updated), jsdPublic: false, body: 'Intern' },
        ],
      },
    },
  };
}

function nameOf(status: string | null): string | null {
  return status === null ? null : STATUSES[statusNamed(status)];
}

function pipelineColumns(): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, 'UTC', 'yyyy-MM-ddTHH:mm:ssZ');
  return [
    ['id', (t) => `9${t.id}`],
    ['instance_url', () => 'https://jira.example.com'],
    ['url', (t) => `https://jira.example.com/browse/${key(t)}`],
    ['key', key],
    ['project_key', () => 'ITS'],
    ['project_type', () => 'service_desk'],
    ['issue_type', (t) => t.category],
    ['summary', (t) => t.subject],
    ['creator_id', () => '1'],
    ['reporter_id', () => '1'],
    ['reporter_name', (t) => t.requester],
    ['assignee_name', (t) => t.agent ?? ''],
    ['status', (t) => STATUSES[t.status]],
    ['status_category', categoryOf],
    ['priority_sequence', (t) => String(t.priority)],
    ['resolution', (t) => (t.resolved === null ? '' : 'Done')],
    ['created_date', (t) => date(t.created)],
    ['resolution_date', (t) => date(t.resolved)],
    ['updated_date', (t) => date(t.updated)],
  ];
}

const ISSUE = [...TICKET, 'resolved_utc'] as const;

export const JIRA_EXAMPLES: readonly ExportExample[] = [
  {
    name: 'Jira CSV',
    profile: 'jira',
    fileName: 'Jira.csv',
    write: (tickets, zone) => csvText(tickets, oldColumns(tickets, zone), { newline: '\n' }),
    carries: [
      ...ISSUE,
      'first_response_utc',
      'agent_replies',
      'channel',
      ...GROUP,
      'agent',
      'handle_s',
      'csat',
    ],
    precision: 60,
  },
  {
    name: 'Jira CSV in the new words',
    profile: 'jira',
    fileName: 'Jira-work-items.csv',
    write: newWords,
    carries: [...ISSUE, 'first_response_utc', 'agent_replies', ...GROUP],
    precision: 60,
  },
  {
    name: 'Jira API with changelog',
    profile: 'jira',
    fileName: 'search.json',
    write: (tickets, zone) =>
      JSON.stringify({ startAt: 0, total: tickets.length, issues: tickets.map((t) => issue(t, zone)) }),
    // One that nobody touched has an empty history.
    fits: ({ history }) => history.some(({ field, from }) => field === 'status' && from !== null),
    carries: [
      ...ISSUE,
      'first_response_utc',
      'first_resolved_utc',
      'reopened_utc',
      'reopen_count',
      'agent_replies',
      'agent',
      'handle_s',
    ],
    precision: 1,
  },
  {
    name: 'Jira Data Center pipeline',
    profile: 'jira',
    fileName: 'issues_job1.csv',
    write: (tickets) => csvText(tickets, pipelineColumns(), { newline: '\n' }),
    carries: [...ISSUE, 'agent'],
    precision: 1,
  },
];
