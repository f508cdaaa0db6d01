import { encodeText } from './write-bytes.ts';
import { momentText } from './write-moment.ts';
import type { MomentStyle } from './write-moment.ts';
import type { Step, Story, StoryStatus } from './write-story.ts';
import { isDone } from './write-story.ts';
import { shuffled } from './write-table.ts';

const NL: Readonly<Record<StoryStatus, string>> = {
  new: 'Nieuw',
  open: 'In behandeling',
  on_hold: 'In de wacht',
  resolved: 'Opgelost',
  closed: 'Afgesloten',
};
const ACTIVITY: Readonly<Record<StoryStatus, string>> = {
  new: 'Ticket created',
  open: 'Assigned',
  on_hold: 'Wait',
  resolved: 'Resolved',
  closed: 'Closed',
};
const JIRA: Readonly<Record<StoryStatus, string>> = {
  new: 'To Do',
  open: 'In Progress',
  on_hold: 'Waiting for approval',
  resolved: 'Resolved',
  closed: 'Closed',
};
const ZENDESK: Readonly<Record<StoryStatus, string>> = {
  new: 'new',
  open: 'open',
  on_hold: 'hold',
  resolved: 'solved',
  closed: 'closed',
};

export interface LogStyle {
  moments: MomentStyle;
  rowOrder: number;
}

/** The forms in which tools tell what happened to tickets. Those of `updates` and `changes` count what happens in a ticket. */
export const LOG_WRITERS = {
  /** A row per change with the whole state. */
  updates: (stories: readonly Story[], style: LogStyle): File =>
    csv(
      'updates.csv',
      ['Ticketnummer', 'Gewijzigd op', 'Status', 'Groep', 'Behandelaar', 'Aangemaakt op', 'Volgnummer'],
      each(stories, ({ id, steps }, { at, status, group, agent }, i) => [
        [id, { at }, NL[status], group, agent ?? '', { at: steps[0].at }, String(i)],
      ]),
      style,
    ),
  /** A row per changed field. */
  changes: (stories: readonly Story[], style: LogStyle): File =>
    csv(
      'changes.csv',
      ['Ticketnummer', 'Tijdstip', 'Veld', 'Oude waarde', 'Nieuwe waarde', 'Volgnummer'],
      [
        ...each(stories, ({ id }, { at, status, group, agent }, i, before) => [
          ...(status === before?.status
            ? []
            : [[id, { at }, 'Status', before ? NL[before.status] : '', NL[status], String(i)]]),
          ...(group === before?.group ? [] : [[id, { at }, 'Groep', before?.group ?? '', group, String(i)]]),
          ...(agent === (before?.agent ?? null)
            ? []
            : [[id, { at }, 'Behandelaar', before?.agent ?? '', agent ?? '', String(i)]]),
        ]),
        ...eachReply(stories, (id, at) => [id, { at }, 'Antwoord', '', 'Zie bijlage', '99']),
      ],
      style,
    ),
  /** Case, activity and moment. */
  activities: (stories: readonly Story[], style: LogStyle): File =>
    csv(
      'activities.csv',
      ['Case ID', 'Activity', 'Complete Timestamp', 'Group'],
      [
        ...each(stories, ({ id }, { at, status, group }) => [[id, ACTIVITY[status], { at }, group]]),
        ...eachReply(stories, (id, at, group) => [id, 'Reply to customer', { at }, group]),
      ],
      style,
    ),
  /** A row per stretch of time in one state. */
  periods: (stories: readonly Story[], style: LogStyle): File =>
    csv(
      'periods.csv',
      ['Ticketnummer', 'Status', 'Status sinds', 'Groep'],
      each(stories, ({ id }, { at, status, group }) => [[id, NL[status], { at }, group]]),
      style,
    ),
  /** Jira's search with changelogs. */
  jira: (stories: readonly Story[], { rowOrder }: LogStyle): File =>
    json('jira.json', { issues: shuffled(stories, rowOrder).map(issue), total: stories.length }),
  /** Zendesk's tickets with their audits. */
  zendesk: (stories: readonly Story[], { rowOrder }: LogStyle): File =>
    json('zendesk.json', { tickets: shuffled(stories, rowOrder).map(ticket), next_page: null }),
} as const;
export type LogKind = keyof typeof LOG_WRITERS;

type LogCell = string | { at: number };

function each(
  stories: readonly Story[],
  rowsOf: (story: Story, step: Step, i: number, before: Step | undefined) => LogCell[][],
): LogCell[][] {
  return stories.flatMap((story) =>
    story.steps.flatMap((step, i) => rowsOf(story, step, i, story.steps[i - 1])),
  );
}

/** `group`: where the ticket was at that moment. */
function eachReply(
  stories: readonly Story[],
  rowOf: (id: string, at: number, group: string) => LogCell[],
): LogCell[][] {
  return stories.flatMap(({ id, steps, replies }) =>
    replies.map((at) => rowOf(id, at, (steps.findLast((step) => step.at < at) ?? steps[0]).group)),
  );
}

function csv(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly LogCell[])[],
  { moments, rowOrder }: LogStyle,
): File {
  const lines = shuffled(rows, rowOrder).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : momentText(cell.at, moments))),
  );
  const text = [headers, ...lines].map((line) => `${line.map(quoted).join(';')}\r\n`).join('');
  return new File([encodeText(text, 'windows-1252')], name);
}

function quoted(text: string): string {
  return /[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function json(name: string, value: object): File {
  return new File([JSON.stringify(value)], name);
}

function iso(at: number): string {
  return momentText(at, 'yyyy-MM-ddTHH:mm:ss.000+hh:mm');
}

function last({ steps }: Story): Step {
  return steps.at(-1) ?? steps[0];
}

/** When the last of its resolutions began, if it is resolved. */
function resolution({ steps }: Story): number | null {
  const open = steps.findLastIndex(({ status }) => !isDone(status));
  return steps[open + 1]?.at ?? null;
}

function issue(story: Story): object {
  const { id, steps } = story;
  const resolved = resolution(story);
  const now = last(story);
  return {
    id: `1${id.slice(3)}`,
    key: id,
    fields: {
      created: iso(steps[0].at),
      updated: iso(now.at),
      resolutiondate: resolved === null ? null : iso(resolved),
      status: { name: JIRA[now.status] },
      issuetype: { name: 'Incident' },
      assignee: now.agent === null ? null : { displayName: now.agent },
      reporter: { displayName: 'Aanvrager Noël' },
      comment: {
        comments: [
          { created: iso(steps[0].at + 1), author: { displayName: 'Aanvrager Noël' }, jsdPublic: true },
          { created: iso(steps[0].at + 1), author: { displayName: 'Zoë' }, jsdPublic: false },
          ...story.replies.map((at) => ({
            created: iso(at),
            author: { displayName: 'Zoë' },
            jsdPublic: true,
          })),
        ],
      },
    },
    changelog: {
      histories: steps.map(({ at, status, group, agent }, i) => {
        const before = steps[i - 1];
        return {
          created: iso(at),
          author: { displayName: 'Zoë' },
          items: [
            ...(before && before.status !== status
              ? [{ field: 'status', fromString: JIRA[before.status], toString: JIRA[status] }]
              : []),
            ...(before?.group === group
              ? []
              : [{ field: 'Support group', fromString: before?.group ?? null, toString: group }]),
            ...(agent === (before?.agent ?? null)
              ? []
              : [{ field: 'assignee', fromString: before?.agent ?? null, toString: agent }]),
          ],
        };
      }),
    },
  };
}

function ticket(story: Story): object {
  const { id, steps } = story;
  const now = last(story);
  return {
    id,
    created_at: iso(steps[0].at),
    updated_at: iso(now.at),
    status: ZENDESK[now.status],
    group_id: now.group,
    assignee_id: now.agent,
    brand_id: 360,
    requester_id: 12,
    via: { channel: 'web' },
    audits: [
      ...steps.map(({ at, status, group, agent }, i) => {
        const before = steps[i - 1];
        const type = before ? 'Change' : 'Create';
        return {
          created_at: iso(at),
          author_id: 7,
          events: [
            ...(before?.status === status
              ? []
              : [
                  {
                    type,
                    field_name: 'status',
                    value: ZENDESK[status],
                    ...(before && { previous_value: ZENDESK[before.status] }),
                  },
                ]),
            ...(before?.group === group
              ? []
              : [
                  {
                    type,
                    field_name: 'group_id',
                    value: group,
                    ...(before && { previous_value: before.group }),
                  },
                ]),
            ...(agent === (before?.agent ?? null)
              ? []
              : [{ type, field_name: 'assignee_id', value: agent, previous_value: before?.agent ?? null }]),
          ],
        };
      }),
      comment(steps[0].at + 1, 12, true),
      comment(steps[0].at + 1, 7, false),
      ...story.replies.map((at) => comment(at, 7, true)),
    ],
  };
}

function comment(at: number, author: number, isPublic: boolean): object {
  return { created_at: iso(at), author_id: author, events: [{ type: 'Comment', public: isPublic }] };
}
