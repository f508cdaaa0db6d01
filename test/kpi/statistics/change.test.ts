import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../src/kpi/statistics/change.ts';
import { daysToClear, netFlow } from '../../../src/kpi/statistics/flow.ts';
import { reliability } from '../../../src/kpi/statistics/reliability.ts';
import { targetState } from '../../../src/kpi/statistics/target-state.ts';
import type { Target } from '../../../src/kpi/settings.ts';
import { countFigure, durationFigure, makeFigure, rateFigure } from './make-figure.ts';

const fcr = (k: number, n: number) => rateFigure('first_contact_resolution', '1', k, n);

describe('a change', () => {
  it.each([
    {
      title: 'more of what should be high',
      now: fcr(56, 70),
      before: fcr(48, 80),
      direction: 'higher',
      verdict: 'better',
    },
    {
      title: 'more of what should be low',
      now: fcr(56, 70),
      before: fcr(48, 80),
      direction: 'lower',
      verdict: 'worse',
    },
    {
      title: 'less of what should be low',
      now: fcr(48, 80),
      before: fcr(56, 70),
      direction: 'lower',
      verdict: 'better',
    },
    {
      title: 'neither good nor bad',
      now: fcr(56, 70),
      before: fcr(48, 80),
      direction: 'neither',
      verdict: 'changed',
    },
    {
      title: 'no more than chance',
      now: fcr(5, 9),
      before: fcr(7, 9),
      direction: 'higher',
      verdict: 'noise',
    },
    {
      title: 'too few tickets',
      now: fcr(4, 4),
      before: fcr(10, 100),
      direction: 'higher',
      verdict: 'unknown',
    },
    {
      title: 'no interval',
      now: makeFigure('csat', 'all', { value: 0.9, n: 40 }),
      before: fcr(1, 40),
      direction: 'higher',
      verdict: 'unknown',
    },
    {
      title: 'nothing measured',
      now: fcr(0, 0),
      before: fcr(10, 100),
      direction: 'higher',
      verdict: 'unknown',
    },
  ] as const)('$title: $verdict', ({ now, before, direction, verdict }) => {
    expect(changeOf(now, before, direction).verdict).toBe(verdict);
  });

  it('has the numbers of a published difference, and keeps the difference where there is no interval', () => {
    const change = changeOf(fcr(56, 70), fcr(48, 80), 'higher');
    expect([change.difference, change.low, change.high].map((x) => x?.toFixed(4))).toEqual([
      '0.2000',
      '0.0524',
      '0.3339',
    ]);
    expect(changeOf(fcr(4, 4), fcr(10, 100), 'higher')).toMatchObject({
      difference: 0.9,
      low: null,
      high: null,
    });
    expect(changeOf(fcr(0, 0), fcr(10, 100), 'higher').difference).toBeNull();
  });

  it('of counts is judged as that of two Poisson counts, also of none', () => {
    const of = (now: number, before: number, ratio = 1) =>
      changeOf(
        countFigure('tickets_created', 'all', now),
        countFigure('tickets_created', 'all', before),
        'neither',
        ratio,
      );
    expect(of(120, 100).verdict).toBe('noise');
    expect(of(140, 100)).toMatchObject({ difference: 40, verdict: 'changed' });
    expect(of(0, 0)).toMatchObject({ difference: 0, verdict: 'noise' });
    expect(of(0, 10).verdict).toBe('changed');
    // √(1240 + 1120): the difference of two large Poisson counts.
    const large = of(1240, 1120);
    expect(((large.high ?? 0) - (large.low ?? 0)) / 2).toBeCloseTo(1.96 * Math.sqrt(2360), -0.5);
  });

  it('of counts is at equal length', () => {
    const of = (ratio: number) =>
      changeOf(
        countFigure('tickets_created', 'all', 3100),
        countFigure('tickets_created', 'all', 2800),
        'neither',
        ratio,
      );
    expect(of(1).verdict).toBe('changed');
    expect(of(31 / 28)).toMatchObject({ verdict: 'noise' });
    expect(of(31 / 28).difference).toBeCloseTo(0, 9);
  });

  it('of a backlog is not judged where its missing tickets could undo it', () => {
    const backlog = (value: number, missing: number) => ({
      ...countFigure('backlog', 'all', value),
      missing,
    });
    // The real log in April 2016: 140 more came in than went out, and yet 307 fewer were open of which the export could say it.
    expect(changeOf(backlog(1198, 1230), backlog(1505, 0), 'lower')).toEqual({
      difference: -307,
      low: null,
      high: null,
      verdict: 'unknown',
      provisional: false,
    });
    expect(changeOf(backlog(1198, 150), backlog(1505, 156), 'lower').verdict).toBe('better');
    expect(changeOf(backlog(1198, 150), backlog(1505, 157), 'lower').verdict).toBe('unknown');
    expect(changeOf(backlog(10, 1), backlog(10, 0), 'lower').verdict).toBe('unknown');
    expect(changeOf(backlog(10, 0), backlog(10, 0), 'lower').verdict).toBe('noise');
  });

  it('of counts takes the missing tickets at equal length, and those of a rate are no part of it', () => {
    const created = (value: number, missing: number) => ({
      ...countFigure('tickets_created', 'all', value),
      missing,
    });
    expect(changeOf(created(300, 0), created(100, 90), 'neither', 1).verdict).toBe('changed');
    expect(changeOf(created(300, 0), created(100, 90), 'neither', 2).verdict).toBe('unknown');
    expect(changeOf({ ...fcr(56, 70), missing: 500 }, fcr(48, 80), 'higher').verdict).toBe('better');
  });

  it('rests on tickets that can change when more than one in ten can', () => {
    const now = fcr(56, 70);
    expect(changeOf({ ...now, provisional: 7 }, fcr(48, 80), 'higher').provisional).toBe(false);
    expect(changeOf({ ...now, provisional: 8 }, fcr(48, 80), 'higher').provisional).toBe(true);
    expect(changeOf(now, { ...fcr(48, 80), provisional: 9 }, 'higher').provisional).toBe(true);
  });
});

describe('small numbers', () => {
  it.each([
    { n: 0, expected: 'suppress' },
    { n: 4, expected: 'suppress' },
    { n: 5, expected: 'weak' },
    { n: 29, expected: 'weak' },
    { n: 30, expected: 'sound' },
  ])('$n: $expected', ({ n, expected }) => {
    expect(reliability(n)).toBe(expected);
  });
});

describe('a target', () => {
  const target = (value: number, more: Partial<Target> = {}): Target => ({
    kpi: 'first_contact_resolution',
    line: null,
    priority: null,
    value,
    ...more,
  });
  const HIGHER = { direction: 'higher' } as const;
  const LOWER = { direction: 'lower' } as const;

  it.each([
    { title: 'met', of: HIGHER, k: 70, n: 80, state: 'met' },
    { title: 'missed', of: HIGHER, k: 30, n: 80, state: 'missed' },
    { title: 'close: the interval holds it', of: HIGHER, k: 50, n: 80, state: 'close' },
    { title: 'met from below', of: LOWER, k: 30, n: 80, state: 'met' },
    { title: 'missed from above', of: LOWER, k: 70, n: 80, state: 'missed' },
  ])('$title', ({ of, k, n, state }) => {
    expect(targetState(fcr(k, n), of, { targets: [target(0.6)] })?.state).toBe(state);
  });

  it('is the most specific one', () => {
    const targets = [
      target(0.1),
      target(0.2, { line: '1' }),
      target(0.3, { priority: 2 }),
      target(0.4, { line: '1', priority: 2 }),
      target(0.5, { line: '2', priority: 2 }),
      target(0.6, { kpi: 'csat' }),
    ];
    const value = (line: '1' | '2' | '3', priority: 1 | 2 | null) =>
      targetState(
        rateFigure('first_contact_resolution', line, 40, 80),
        HIGHER,
        { targets: targets.toReversed() },
        priority,
      )?.target.value;
    expect(value('1', 2)).toBe(0.4);
    expect(value('2', 2)).toBe(0.5);
    expect(value('3', 2)).toBe(0.3);
    expect(value('1', 1)).toBe(0.2);
    expect(value('1', null)).toBe(0.2);
    expect(value('3', null)).toBe(0.1);
  });

  it('has no state without a figure, a target, a direction or enough tickets', () => {
    expect(targetState(fcr(0, 0), HIGHER, { targets: [target(0.6)] })).toBeNull();
    expect(targetState(fcr(50, 80), HIGHER, { targets: [] })).toBeNull();
    expect(targetState(fcr(50, 80), { direction: 'neither' }, { targets: [target(0.6)] })).toBeNull();
    expect(targetState(fcr(4, 4), HIGHER, { targets: [target(0.6)] })).toBeNull();
  });

  it('cannot be told from a median of so few that it has no interval; of a count it always can', () => {
    const few = { ...durationFigure('resolution_time', '1', 5, 3600, 0), low: null, high: null };
    const hour = target(7200, { kpi: 'resolution_time' });
    expect(targetState(few, LOWER, { targets: [hour] })?.state).toBe('close');
    const backlog = target(10, { kpi: 'backlog' });
    expect(targetState(countFigure('backlog', '1', 3), LOWER, { targets: [backlog] })?.state).toBe('met');
    expect(targetState(countFigure('backlog', '1', 11), LOWER, { targets: [backlog] })?.state).toBe('missed');
  });
});

describe('flow', () => {
  it('is in minus out, and unknown when either is', () => {
    expect(netFlow(12, 20)).toBe(-8);
    expect(netFlow(null, 20)).toBeNull();
    expect(netFlow(12, null)).toBeNull();
  });

  it.each([
    { backlog: 60, resolved: 280, days: 6 },
    { backlog: 0, resolved: 0, days: 0 },
    { backlog: 5, resolved: 0, days: null },
    { backlog: null, resolved: 10, days: null },
    { backlog: 5, resolved: null, days: null },
  ])('$backlog open at $resolved in four weeks: $days days', ({ backlog, resolved, days }) => {
    expect(daysToClear(backlog, resolved)).toBe(days);
  });
});
