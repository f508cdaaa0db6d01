import { describe, expect, test } from 'vitest';
import { snapshotFindings, talkingPoints } from '../../src/snapshot/talking-points.ts';
import type { Snapshot, SnapshotBreakdown } from '../../src/snapshot/snapshot.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';

const changed = (snapshot: Snapshot) =>
  snapshotFindings(snapshot).flatMap((finding) =>
    finding.kind === 'change' ? [`${finding.kpi} ${finding.line} ${finding.change.verdict}`] : [],
  );

describe('what changed', () => {
  test('the largest changes come first, each by the line it is largest of', () => {
    expect(changed(EXAMPLE_SNAPSHOT)).toEqual([
      'sla_resolution all worse',
      'resolution_time all worse',
      'first_contact_resolution 1 worse',
    ]);
  });

  test('nothing where nothing is compared', () => {
    expect(snapshotFindings({ ...EXAMPLE_SNAPSHOT, compare: null, before: [] })).toEqual([]);
  });

  test('of one KPI only that', () => {
    const kinds = (kpi: 'reopen_rate' | 'sla_resolution' | 'tickets_resolved') =>
      talkingPoints(EXAMPLE_SNAPSHOT, kpi).findings.map(({ kind }) => kind);
    expect(kinds('sla_resolution')).toEqual(['change', 'chance']);
    expect(kinds('reopen_rate')).toEqual(['nothing']);
    expect(kinds('tickets_resolved')).toEqual([]);
  });

  test('of one chosen line the figures of all lines, which are the same', () => {
    const lineTwo = { ...EXAMPLE_SNAPSHOT, filters: { ...EXAMPLE_SNAPSHOT.filters, lines: ['2' as const] } };
    expect(changed(lineTwo).length).toBeGreaterThan(0);
    expect(changed(lineTwo).filter((finding) => !finding.includes(' all '))).toEqual([]);
  });
});

describe('groups that stand apart', () => {
  const { standingOut, groups } = talkingPoints(EXAMPLE_SNAPSHOT, 'first_contact_resolution');

  test('a rate is laid beside that of all other tickets', () => {
    // 118 of 141 against the rest of 251 of 478: 133 of 337.
    const [first] = standingOut;
    expect(first?.part.key).toBe('Account & wachtwoord');
    expect(first?.against).toBe('rest');
    expect(first?.other).toMatchObject({ numerator: 133, n: 337, value: 133 / 337 });
    expect(first?.change.verdict).toBe('better');
    expect(first?.change.difference).toBeCloseTo(118 / 141 - 133 / 337, 12);
    expect(standingOut.map(({ part }) => part.key)).toEqual(['Account & wachtwoord', 'Toegang tot gebouw']);
  });

  test('the unknown and the small ones together are not named, and not counted', () => {
    expect(groups).toBe(5);
  });

  test('a median is laid beside that of all tickets: what takes longer is worse', () => {
    const { standingOut: slow } = talkingPoints(EXAMPLE_SNAPSHOT, 'resolution_time');
    expect(slow.map(({ part, against, change }) => [part.key, against, change.verdict])).toEqual([
      ['Servicedesk', 'whole', 'better'],
      ['Systeembeheer', 'whole', 'worse'],
    ]);
  });

  test('a group of fewer than five tickets says nothing, one like the others neither', () => {
    const [breakdown] = EXAMPLE_SNAPSHOT.breakdowns;
    const part = breakdown?.parts[0];
    if (!breakdown || !part) throw new Error('No breakdown in the example');
    const alike = { ...part, key: 'alike', numerator: 63, n: 120, value: 63 / 120, low: 0.44, high: 0.61 };
    const tiny = { ...part, key: 'tiny', numerator: 4, n: 4, value: 1, low: 0.51, high: 1 };
    const parts = (...of: SnapshotBreakdown['parts']) =>
      talkingPoints(
        { ...EXAMPLE_SNAPSHOT, breakdowns: [{ ...breakdown, parts: of }] },
        'first_contact_resolution',
      );
    expect(parts(alike, tiny)).toMatchObject({ standingOut: [], groups: 1 });
  });

  test('a group that is no part of the whole, which only a forged snapshot has, is not judged', () => {
    const [breakdown] = EXAMPLE_SNAPSHOT.breakdowns;
    const part = breakdown?.parts[0];
    if (!breakdown || !part) throw new Error('No breakdown in the example');
    const judged = (numerator: number, n: number) =>
      talkingPoints(
        { ...EXAMPLE_SNAPSHOT, breakdowns: [{ ...breakdown, parts: [{ ...part, numerator, n }] }] },
        'first_contact_resolution',
      ).groups;
    expect([judged(60, 120), judged(470, 475), judged(60, 1e9), judged(130, 120)]).toEqual([1, 0, 0, 0]);
  });

  test('of a count the group that most tickets are of', () => {
    const unit = { unit: 'count', numerator: null, missing: 0, provisional: 0 } as const;
    const none = { low: null, high: null, mean: null, p75: null, p90: null };
    const part = (key: string | null, n: number) => ({ key, ...unit, ...none, value: n, n });
    const breakdown: SnapshotBreakdown = {
      kpi: 'tickets_created',
      by: 'channel',
      parts: [part('phone', 200), part('email', 252), part(null, 300)],
      other: null,
    };
    const points = talkingPoints({ ...EXAMPLE_SNAPSHOT, breakdowns: [breakdown] }, 'tickets_created');
    expect(points.largest).toMatchObject({ by: 'channel', share: 0.5, part: { key: 'email' } });
    expect(points.standingOut).toEqual([]);
  });
});

test('a KPI that could not be measured has nothing to say but that', () => {
  const points = talkingPoints(EXAMPLE_SNAPSHOT, 'hierarchical_escalation');
  expect(points).toMatchObject({ findings: [], standingOut: [], largest: null });
  expect(points.whole?.missing).toBe(504);
});
