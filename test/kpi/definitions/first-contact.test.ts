import { DAY, describeKpi, HOUR, NOON, NOW, resolvedAfter, type Known } from './answer-of.ts';

/** Received and resolved by line 1, in half an hour, with one reply: solved at first contact by any evidence. */
const SOLVED: Known = {
  ...resolvedAfter(HOUR / 2),
  line_first: 1,
  line_resolved: 1,
  agent_replies: 1,
  reopen_count: 0,
  group_moves: 0,
};

describeKpi('first_contact_resolution', [
  ['the tool says yes', { fcr_vendor: true, reopen_count: 3 }, true],
  ['the tool says no', { ...SOLVED, fcr_vendor: false }, false],
  ['the tool says nothing', SOLVED, null],
]);

describeKpi(
  'first_contact_resolution',
  [
    ['one reply, no reopening, no move, line 1', SOLVED, true],
    ['no reply at all', { ...SOLVED, agent_replies: 0 }, true],
    ['two replies', { ...SOLVED, agent_replies: 2 }, false],
    ['reopened', { ...SOLVED, reopen_count: 1 }, false],
    ['another group', { ...SOLVED, group_moves: 1 }, false],
    ['received and resolved by line 2', { ...SOLVED, line_first: 2, line_resolved: 2 }, false],
    ['replies not known', { ...SOLVED, agent_replies: null }, null],
    ['reopenings not known', { ...SOLVED, reopen_count: null }, null],
    ['moves not known', { ...SOLVED, group_moves: null }, null],
    ['line not known', { ...SOLVED, line_first: null, line_resolved: null }, null],
    ['only the line that resolved it known', { ...SOLVED, line_first: null }, true],
    ['two replies, all else not known', { agent_replies: 2 }, false],
    ['reopened, all else not known', { reopen_count: 1 }, false],
    ['another group, all else not known', { group_moves: 1 }, false],
    ['resolved by line 2, all else not known', { line_resolved: 2 }, false],
    ['received by line 2, all else not known', { line_first: 2 }, false],
    ['slow but straight', { ...SOLVED, ...resolvedAfter(9 * DAY) }, true, { provisional: false }],
    ['resolved six days ago', { ...SOLVED, ...resolvedAfter(24 * DAY) }, true, { provisional: true }],
  ],
  1,
);

describeKpi(
  'first_contact_resolution',
  [
    ['within the hour', { ...SOLVED, agent_replies: null }, true],
    ['exactly an hour', { ...SOLVED, ...resolvedAfter(HOUR) }, true],
    ['a second more', { ...SOLVED, ...resolvedAfter(HOUR + 1) }, false],
    ['line not known', { ...SOLVED, line_resolved: null }, true],
    ['line 2', { ...SOLVED, line_resolved: 2 }, false],
    ['reopened', { ...SOLVED, reopen_count: 1 }, false],
    ['time not known', { ...SOLVED, first_resolution_s: null }, null],
    ['reopenings not known', { ...SOLVED, reopen_count: null }, null],
    ['reopened, all else not known', { reopen_count: 1 }, false],
    ['another group, all else not known', { group_moves: 1 }, false],
    ['too slow, all else not known', { first_resolution_s: HOUR + 1 }, false],
    ['resolved by line 3, all else not known', { line_resolved: 3 }, false],
  ],
  2,
);

describeKpi(
  'first_contact_resolution_net',
  [
    ['what line 1 can resolve', { ...SOLVED, channel: 'phone', category: 'Wachtwoord' }, true],
    ['nothing known of channel and category', SOLVED, true],
    ['an alarm', { ...SOLVED, channel: 'monitoring' }, 'outside'],
    ['received by line 2', { ...SOLVED, line_first: 2, line_resolved: 2 }, 'outside'],
    ['a category not for line 1', { ...SOLVED, category: 'Verhuizing' }, 'outside'],
    ['a category with a quote', { ...SOLVED, category: "It's broken" }, 'outside'],
    ['no, but one that line 1 can resolve', { ...SOLVED, agent_replies: 4 }, false],
    ['line not known: inside', { ...SOLVED, line_first: null }, true],
  ],
  1,
);

const SOLVED_AT = NOON + HOUR / 2;
describeKpi(
  'first_contact_resolution_lasting',
  [
    ['never back', { ...SOLVED, requester_no: 4 }, true],
    [
      'back after the window',
      { ...SOLVED, requester_no: 4, next_contact_utc: SOLVED_AT + 7 * DAY + 1 },
      true,
    ],
    ['back in the window', { ...SOLVED, requester_no: 4, next_contact_utc: SOLVED_AT + 7 * DAY }, false],
    ['back before it was solved', { ...SOLVED, requester_no: 4, next_contact_utc: NOON + 60 }, false],
    ['not solved at first contact', { ...SOLVED, requester_no: 4, agent_replies: 3 }, false],
    ['requester not known', SOLVED, null],
    [
      'first contact not known, though back',
      { ...SOLVED, requester_no: 4, reopen_count: null, next_contact_utc: SOLVED_AT },
      null,
    ],
    ['resolved when not known', { ...SOLVED, requester_no: 4, first_resolved_utc: null }, null],
  ],
  1,
);

describeKpi('first_level_resolution', [
  ['line 1', { ...SOLVED, agent_replies: 9, group_moves: 4 }, true],
  ['line 2', { ...SOLVED, line_resolved: 2 }, false],
  ['line 3', { ...SOLVED, line_resolved: 3 }, false],
  ['received by line 2, resolved by line 1', { ...SOLVED, line_first: 2 }, true],
  ['line not known', { ...SOLVED, line_resolved: null }, null],
  ['resolved an hour ago', { ...SOLVED, resolved_utc: NOW - HOUR }, true, { provisional: true }],
]);

describeKpi('one_touch', [
  ['no reply', { ...SOLVED, agent_replies: 0 }, true],
  ['one reply, reopened and moved', { ...SOLVED, reopen_count: 2, group_moves: 3 }, true],
  ['two replies', { ...SOLVED, agent_replies: 2 }, false],
  ['not known', { ...SOLVED, agent_replies: null }, null],
]);
