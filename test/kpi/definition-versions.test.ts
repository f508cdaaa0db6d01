import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CATALOG, kpiDefinition } from '../../src/kpi/catalog.ts';
import type { KpiDefinition, KpiId } from '../../src/kpi/kpi-definition.ts';

/** What each version of a KPI meant, the first one first. Never changed; a new version is added. */
const MEANINGS: Partial<Record<KpiId, readonly string[]>> = {
  tickets_created: ['c8226d49f4c75198'],
  tickets_resolved: ['17d56ecaa6b0f84a'],
  first_contact_resolution: ['93523aba983e4d2c'],
  first_contact_resolution_net: ['abd05d7ecb9d763e'],
  first_contact_resolution_lasting: ['e6b6fa2ba47d4b8d'],
  first_level_resolution: ['9e4be78eb71441f6'],
  one_touch: ['eef21df1a3483545'],
  escalation_rate: ['9382972d8e023c15'],
  escalation_l1_l2: ['a1888da11e61dee7'],
  escalation_l2_l3: ['fdbf9b6eeb8f693e'],
  escalation_l1_l3: ['b0b46d781b72d42a'],
  returned_escalation: ['f2494c11d363c6a4'],
  hierarchical_escalation: ['1e63ed77fdc64ba0'],
  transfer_rate: ['26558dd6a03a1e6d'],
  moves_per_ticket: ['51e603c442c6e41c'],
  ping_pong: ['96e3b6e11b903ea0'],
  reopen_rate: ['edef01d201180ad7'],
  reopen_rate_ever: ['4651c809d6c84f70'],
  reopens_per_100: ['45ecbb3ef3dce46a'],
  repeat_contact: ['99e03d96bff6d0e1'],
  first_response_time: ['382fb06f17fdda56'],
  resolution_time: ['3519cc1b9e671f4d'],
  first_resolution_time: ['0912873f8de441d7'],
  net_resolution_time: ['cf58e0eb5c7691a5'],
  pickup_time: ['61c1ccff87991c96'],
  time_in_line: ['e7dc41be40b9bc60'],
  handoff_delay: ['c2899afbfc4b9098'],
  handle_time: ['d8f16fd0589e5c09'],
  sla_response: ['c17f460f1202a99b'],
  sla_resolution: ['f0aad362fc23f713'],
  same_day_resolution: ['282bce6dc875532c'],
  backlog: ['fc19dfd1b700dfde'],
  backlog_age: ['f4a1995ed8d96a13'],
  backlog_stale_5: ['2505f556289c9223'],
  backlog_stale_30: ['d5d35d31cd6c7e90'],
  csat: ['5d6bfe745a64d531'],
  csat_response: ['699c3ab511a1d884'],
};

/** All that a figure depends on; how the SQL is laid out, and what the texts say, is no part of it. */
function fingerprint(definition: KpiDefinition): string {
  const { kind, unit, cohort, line, applicable, population, provisional, measurements } = definition;
  const meaning = {
    kind,
    unit,
    cohort,
    line,
    applicable,
    population: sql(population),
    provisional: sql(provisional),
    otherCohorts: definition.otherCohorts ?? [],
    censored: sql(definition.kind === 'duration' ? definition.censored : undefined),
    measurements: measurements.map((one) => ({
      evidence: one.evidence,
      needs: one.needs,
      value: sql(one.value),
      valueOfLine: sql(one.valueOfLine),
      weight: sql(one.weight),
      cohort: one.cohort ?? null,
    })),
  };
  return createHash('sha256').update(JSON.stringify(meaning)).digest('hex').slice(0, 16);
}

function sql(text: string | undefined): string | null {
  return text === undefined ? null : text.replace(/\s+/g, ' ').trim();
}

/** What is to be done where the meaning of a KPI is not the frozen one of its version. */
function troubleOf(definition: KpiDefinition): string | null {
  const { version } = definition;
  const meanings = MEANINGS[definition.id] ?? [];
  const now = fingerprint(definition);
  if (meanings.length > version) return `the version of ${definition.id} may not go back`;
  if (meanings.length < version) return `freeze version ${version} of ${definition.id}: '${now}'`;
  return meanings.at(-1) === now ? null : `raise the version of ${definition.id}`;
}

describe('the version of a KPI', () => {
  it('is raised when the KPI begins to mean something else', () => {
    expect(CATALOG.flatMap((definition) => troubleOf(definition) ?? [])).toEqual([]);
  });

  it('has to be raised for another condition, cohort or line, not for another word', () => {
    const definition = kpiDefinition('resolution_time');
    const [first, ...rest] = definition.measurements;
    if (first === undefined || definition.kind !== 'duration') throw new Error('No measurement');
    const { text } = definition;
    const changes: KpiDefinition[] = [
      { ...definition, measurements: [{ ...first, value: `${first.value} + 1` }, ...rest] },
      { ...definition, measurements: [{ ...first, needs: [] }, ...rest] },
      { ...definition, measurements: [] },
      { ...definition, cohort: 'created' },
      { ...definition, line: 'line_first' },
      { ...definition, population: 'priority = 1' },
      { ...definition, provisional: 'TRUE' },
      { ...definition, applicable: ['all'] },
      { ...definition, censored: '0' },
    ];
    for (const changed of changes) expect(troubleOf(changed)).toBe('raise the version of resolution_time');
    const worded = { ...definition, text: { ...text, en: { ...text.en, definition: 'Other words' } } };
    expect(troubleOf(worded)).toBeNull();
    expect(troubleOf({ ...definition, version: 2 })).toContain('freeze version 2 of resolution_time');
  });
});
