import { describeKpi, HOUR, resolvedAfter, type Known } from './answer-of.ts';

/** Paths as ingest writes them: bit n-1 of `lines_reached` for every line n it has been with, of `lines_left_up` for every line that passed it up. */
const STAYED_AT_1: Known = {
  ...resolvedAfter(HOUR),
  line_first: 1,
  line_resolved: 1,
  line_current: 1,
  line_max: 1,
  lines_reached: 0b001,
  lines_left_up: 0,
  path_complete: true,
  line_ups: 0,
  line_downs: 0,
  skipped_line: false,
  group_moves: 0,
  group_returns: 0,
};
const STEP_1_2: Known = {
  ...STAYED_AT_1,
  line_resolved: 2,
  line_current: 2,
  line_max: 2,
  lines_reached: 0b011,
  lines_left_up: 0b001,
  line_ups: 1,
  group_moves: 1,
};
const STEPS_1_2_3: Known = {
  ...STEP_1_2,
  line_max: 3,
  lines_reached: 0b111,
  lines_left_up: 0b011,
  line_ups: 2,
  group_moves: 2,
};
const SKIP_1_3: Known = {
  ...STEP_1_2,
  line_max: 3,
  lines_reached: 0b101,
  lines_left_up: 0b001,
  skipped_line: true,
};
const BACK_1_2_1: Known = {
  ...STEP_1_2,
  line_resolved: 1,
  line_current: 1,
  line_downs: 1,
  group_moves: 2,
  group_returns: 1,
};
const BORN_AT_2: Known = { ...STAYED_AT_1, line_first: 2, line_max: 2, lines_reached: 0b010 };
const DOWN_2_1_2: Known = {
  ...BORN_AT_2,
  lines_reached: 0b011,
  lines_left_up: 0b001,
  line_ups: 1,
  line_downs: 1,
};
const UNKNOWN: Known = resolvedAfter(HOUR);
/** In a list: moved, and on line 2 or 3 now. */
const LIST_AT_2: Known = {
  ...STEP_1_2,
  path_complete: false,
  line_ups: null,
  line_downs: null,
  skipped_line: null,
  group_returns: null,
};
const LIST_AT_3: Known = { ...LIST_AT_2, line_max: 3, lines_reached: 0b101 };
const LIST_AT_1: Known = {
  ...STAYED_AT_1,
  path_complete: false,
  line_ups: null,
  line_downs: null,
  skipped_line: null,
};

describeKpi('escalation_rate', [
  ['stayed', STAYED_AT_1, false],
  ['up', STEP_1_2, true],
  ['up and back', BACK_1_2_1, true],
  ['born at 2', BORN_AT_2, false],
  ['path not known', UNKNOWN, null],
  ['from line 1', STEPS_1_2_3, true, { lines: 0b001 }],
  ['from line 2', STEPS_1_2_3, true, { lines: 0b010 }],
  ['line 2 kept it', STEP_1_2, false, { lines: 0b010 }],
  ['a list says nothing of line 2', LIST_AT_2, null, { lines: 0b010 }],
  ['a list says it of line 1', LIST_AT_2, true, { lines: 0b001 }],
  ['a list, lines 1 and 2 together: line 1 passed it up', LIST_AT_2, true, { lines: 0b011 }],
  ['a list, lines 1 and 2 together: it stayed at 1', LIST_AT_1, false, { lines: 0b011 }],
  [
    'a list, lines 1 and 2 together: it stayed at 2',
    { ...BORN_AT_2, path_complete: false },
    false,
    { lines: 0b011 },
  ],
  ['a list, lines 2 and 3 together', LIST_AT_3, null, { lines: 0b110 }],
  ['a list, all lines chosen', LIST_AT_3, true, { lines: 0b111 }],
  ['all lines chosen are the whole: down and back up', DOWN_2_1_2, false, { lines: 0b111 }],
  ['down and back up', DOWN_2_1_2, false],
  ['all lines chosen, path not known', UNKNOWN, null, { lines: 0b111 }],
]);

describeKpi('escalation_l1_l2', [
  ['stayed', STAYED_AT_1, false],
  ['to line 2', STEP_1_2, true],
  ['straight to line 3', SKIP_1_3, true],
  ['up and back', BACK_1_2_1, true],
  ['in a list', LIST_AT_3, true],
  ['born at 2', { ...BORN_AT_2, line_max: 3 }, 'outside'],
  ['first line not known', UNKNOWN, null],
  ['highest line not known', { ...UNKNOWN, line_first: 1 }, null],
  ['open', { ...STAYED_AT_1, done: false, resolved_utc: null }, false, { provisional: true }],
  ['done', STAYED_AT_1, false, { provisional: false }],
]);

describeKpi('escalation_l2_l3', [
  ['line 2 kept it', STEP_1_2, false],
  ['line 2 passed it on', STEPS_1_2_3, true],
  ['born at 2, kept', BORN_AT_2, false],
  ['never at line 2', STAYED_AT_1, 'outside'],
  ['past line 2', SKIP_1_3, 'outside'],
  ['to 3 past line 2, then down to it', { ...SKIP_1_3, lines_reached: 0b111 }, false],
  ['a list, at line 2 now', LIST_AT_2, null],
  ['a list, at line 3 now: line 2 may have had it', LIST_AT_3, null],
  ['a list, stayed at line 1', LIST_AT_1, 'outside'],
  ['path not known', UNKNOWN, null],
]);

describeKpi('escalation_l1_l3', [
  ['straight to line 3', SKIP_1_3, true],
  ['by way of line 2', STEPS_1_2_3, false],
  ['stayed', STAYED_AT_1, false],
  ['born at 2', BORN_AT_2, 'outside'],
  ['a list', LIST_AT_3, null],
  ['first line not known', { ...UNKNOWN, skipped_line: false }, null],
]);

describeKpi('returned_escalation', [
  ['up and back', BACK_1_2_1, true],
  ['up', STEPS_1_2_3, false],
  ['never up', STAYED_AT_1, 'outside'],
  ['only down', { ...BORN_AT_2, line_downs: 1 }, 'outside'],
  ['a list', LIST_AT_2, null],
  ['downs not known', { ...STEP_1_2, line_downs: null }, null],
]);

describeKpi('hierarchical_escalation', [
  ['to management', { hierarchical: true }, true],
  ['not', { ...STEPS_1_2_3, hierarchical: false }, false],
  ['an escalation along the lines says nothing', STEPS_1_2_3, null],
]);

describeKpi('transfer_rate', [
  ['never', STAYED_AT_1, false],
  ['once, within the line', { ...STAYED_AT_1, group_moves: 1 }, true],
  ['several times', { ...STAYED_AT_1, group_moves: 4 }, true],
  ['not known', UNKNOWN, null],
]);

describeKpi('moves_per_ticket', [
  ['none is 0', STAYED_AT_1, 0],
  ['four', { ...STAYED_AT_1, group_moves: 4 }, 4],
  ['not known is not 0', UNKNOWN, null],
]);

describeKpi('ping_pong', [
  ['back at a group', BACK_1_2_1, true],
  ['three groups', STEPS_1_2_3, false],
  ['a list', LIST_AT_2, null],
]);
