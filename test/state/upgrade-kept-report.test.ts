import { expect, it } from 'vitest';
import { completeKeptReport, upgradeKeptReport } from '../../src/state/upgrade-kept-report.ts';

it('keeps the answers given to the first version, its minutes as durations', () => {
  const file = new File(['id'], 'export.csv');
  const answers = {
    profile: 'zendesk',
    shape: 'tickets',
    dates: { 1: { kind: 'iso' } },
    confirmedDates: [1],
    zone: 'UTC',
    status: { open: 'open' },
    priority: {},
    channel: {},
    lineOf: { Servicedesk: 1 },
    nullTokens: ['-'],
    closedAsResolved: true,
  } as const;
  const columns = { id: 0, created: 1, resolution_minutes: 2, first_response_minutes: 3, no_longer_known: 4 };
  const report = upgradeKeptReport({ file, plan: { ...answers, nullTokens: ['-'], columns } });
  expect(report).toEqual({
    files: [file],
    sheets: {},
    plans: [
      {
        ...answers,
        columns: { id: 0, created: 1, resolution_duration: 2, first_response_duration: 3 },
        durations: { 2: { unit: 'min', clock: 'hms' }, 3: { unit: 'min', clock: 'hms' } },
        activity: {},
        eventField: {},
        csat: {},
        dateZone: null,
        startsAtLine1: false,
      },
    ],
  });
});

it('completes what was kept before satisfaction was read, and leaves answers alone', () => {
  const file = new File(['id'], 'export.csv');
  const upgraded = upgradeKeptReport({
    file,
    plan: {
      profile: 'zendesk',
      shape: 'tickets',
      dates: {},
      zone: 'UTC',
      status: {},
      priority: {},
      channel: {},
      lineOf: {},
      nullTokens: [],
      closedAsResolved: false,
      columns: { id: 0 },
    },
  });
  const plans = upgraded.plans.map((plan) => {
    const older: Omit<typeof plan, 'csat'> & { csat?: typeof plan.csat } = { ...plan };
    delete older.csat;
    return older;
  });
  expect(completeKeptReport({ ...upgraded, plans })).toEqual(upgraded);
  const answered = { ...upgraded, plans: upgraded.plans.map((plan) => ({ ...plan, csat: { good: 0.5 } })) };
  expect(completeKeptReport(answered)).toEqual(answered);
});
