import { expect, it } from 'vitest';
import type { CourseSpan, Moment, TicketCourse } from '../../src/report/ticket-course.ts';
import { ticketTimeline } from '../../src/report/ticket-timeline.ts';

const at = (minutes: number): Moment => ({ utc: minutes * 60, local: minutes * 60 + 3600 });
const NOTHING: TicketCourse = {
  rowNo: 1,
  facts: null,
  moments: {
    created: null,
    first_response: null,
    first_resolved: null,
    reopened: null,
    resolved: null,
    closed: null,
    response_due: null,
    due: null,
  },
  spans: [],
  answers: [],
  rows: [],
  rowsTotal: 0,
};
const courseOf = (
  moments: Partial<TicketCourse['moments']>,
  more: Partial<TicketCourse> = {},
): TicketCourse => ({
  ...NOTHING,
  ...more,
  moments: { ...NOTHING.moments, ...moments },
});
const span = (from: number, until: number | null, more: Partial<CourseSpan>): CourseSpan => ({
  group: 'Servicedesk',
  line: 1,
  phase: 'work',
  from: at(from),
  until: until === null ? null : at(until),
  arrival: false,
  taken: null,
  ...more,
});
const told = (course: TicketCourse) =>
  ticketTimeline(course).map(({ kind, at: moment }) => [kind, moment.utc / 60]);

it('a list has its own moments in their order, a resolution once', () => {
  const course = courseOf({
    created: at(0),
    resolved: at(50),
    first_resolved: at(50),
    first_response: at(5),
    closed: at(90),
  });
  expect(told(course)).toEqual([
    ['created', 0],
    ['first_response', 5],
    ['resolved', 50],
    ['closed', 90],
  ]);
});

it('what was reopened is resolved twice', () => {
  const course = courseOf({ created: at(0), first_resolved: at(10), reopened: at(20), resolved: at(30) });
  expect(told(course).map(([kind]) => kind)).toEqual(['created', 'resolved', 'reopened', 'resolved']);
});

it('a history tells of stays, waiting and turns, and its moments are not told again', () => {
  const spans = [
    span(0, 10, { taken: at(4) }),
    span(10, 25, { group: 'Beheer', line: 2, arrival: true }),
    span(25, 40, { group: 'Beheer', line: 2, phase: 'hold' }),
    span(40, 60, { group: 'Beheer', line: 2, phase: 'done' }),
    span(60, 65, { group: 'Beheer', line: 2 }),
    span(65, null, { group: 'Beheer', line: 2, phase: 'done' }),
  ];
  const course = courseOf(
    { created: at(0), first_resolved: at(40.5), reopened: at(60), resolved: at(65) },
    { spans },
  );
  expect(told(course)).toEqual([
    ['created', 0],
    ['stay', 0],
    ['stay', 10],
    ['hold', 25],
    ['resolved', 40],
    ['reopened', 60],
    ['resolved', 65],
  ]);
  const stays = ticketTimeline(course).flatMap((entry) => (entry.kind === 'stay' ? [entry] : []));
  expect(stays.map(({ line, seconds, pickup }) => [line, seconds, pickup])).toEqual([
    [1, 600, 240],
    // Fifteen minutes of work, fifteen on hold, five after it was opened again.
    [2, 35 * 60, null],
  ]);
});

it('what lasts still has no length', () => {
  const [stay] = ticketTimeline(courseOf({}, { spans: [span(0, null, {})] }));
  expect(stay).toMatchObject({ kind: 'stay', seconds: null });
});

it('a due date is met as the figures have it, and not known where they do not', () => {
  const answer = (kpi: 'sla_resolution' | 'sla_response', value: boolean | null) => ({
    kpi,
    value,
    counts: true,
    provisional: false,
  });
  const moments = { created: at(0), due: at(30), response_due: at(10), resolved: at(20) };
  const met = (answers: TicketCourse['answers']) =>
    ticketTimeline(courseOf(moments, { answers })).flatMap((entry) =>
      'met' in entry ? [[entry.kind, entry.met]] : [],
    );
  expect(met([answer('sla_resolution', true), answer('sla_response', false)])).toEqual([
    ['response_due', false],
    ['due', true],
  ]);
  expect(met([answer('sla_resolution', null)])).toEqual([
    ['response_due', null],
    ['due', null],
  ]);
});
