import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { CATALOG, kpiDefinition, OVERVIEW_KPIS } from '../../../src/kpi/catalog.ts';
import { FACT_COLUMNS } from '../../../src/kpi/facts.ts';
import {
  KPI_IDS,
  KPI_SUBJECTS,
  LOCALES,
  PARAMETERS,
  type KpiDefinition,
  type KpiKind,
} from '../../../src/kpi/kpi-definition.ts';
import { LENS } from '../../../src/kpi/lens/lens.ts';
import { testEngine } from '../../support/node-engine.ts';
import { columnsIn, createEmptyFacts, describeSqlTypes, parametersIn } from './sql-names.ts';

const BOOLEAN = ['BOOLEAN'];
const WHOLE = ['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT'];
const TYPES: Record<KpiKind, readonly string[]> = {
  rate: BOOLEAN,
  count: BOOLEAN,
  level: BOOLEAN,
  duration: WHOLE,
  score: [...WHOLE, 'DOUBLE'],
};

/** Every piece of SQL of a definition, by what it is. */
function sqlOf(definition: KpiDefinition): [part: string, sql: string, types: readonly string[]][] {
  const types = TYPES[definition.kind];
  const parts: [string, string | undefined, readonly string[]][] = [
    ['population', definition.population, BOOLEAN],
    ['provisional', definition.provisional, BOOLEAN],
    ['censored', definition.kind === 'duration' ? definition.censored : undefined, WHOLE],
    ...definition.measurements.flatMap(({ value, valueOfLine, weight }, i): typeof parts => [
      [`value ${i}`, value, types],
      [`value of a line ${i}`, valueOfLine, types],
      [`weight ${i}`, weight, [...WHOLE, 'DOUBLE']],
    ]),
  ];
  return parts.flatMap(([part, sql, of]) => (sql === undefined ? [] : [[part, sql, of]]));
}

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
  await createEmptyFacts(engine);
});

describe('the catalogue', () => {
  it('has every KPI once, in the order of the page', () => {
    expect(CATALOG.map(({ id }) => id)).toEqual([...KPI_IDS]);
    for (const id of KPI_IDS) expect(kpiDefinition(id).id).toBe(id);
    expect(new Set(CATALOG.map(({ subject }) => subject))).toEqual(new Set(KPI_SUBJECTS));
    expect(new Set(OVERVIEW_KPIS).size).toBe(10);
  });

  it.each(CATALOG.map((definition) => [definition.id, definition] as const))(
    '%s hangs together',
    (_, definition) => {
      expect(definition.measurements.length).toBeGreaterThan(0);
      expect(definition.applicable).toContain('all');
      expect(definition.otherCohorts ?? []).not.toContain(definition.cohort);
      for (const { needs, valueOfLine, weight } of definition.measurements) {
        for (const column of needs) expect(FACT_COLUMNS).toHaveProperty(column);
        expect(valueOfLine === undefined || definition.line === 'reached').toBe(true);
        expect(weight === undefined || definition.kind === 'score').toBe(true);
      }
    },
  );
});

describe.each(CATALOG.map((definition) => [definition.id, definition] as const))(
  'SQL of %s',
  (_, definition) => {
    it.each(sqlOf(definition))(
      '%s names facts and parameters only, of the right type',
      async (part, sql, types) => {
        for (const name of columnsIn(sql)) expect(FACT_COLUMNS).toHaveProperty(name);
        const known = PARAMETERS.filter((name) => name !== 'bit' || part.startsWith('value of a line'));
        for (const name of parametersIn(sql)) expect(known).toContain(name);
        const [type] = await describeSqlTypes(engine, [sql]);
        expect(types).toContain(type);
      },
    );
  },
);

describe.each(LOCALES)('texts in %s', (locale) => {
  const other = locale === 'nl' ? 'en' : 'nl';

  it.each(CATALOG.map((definition) => [definition.id, definition] as const))(
    '%s',
    (_, { text, measurements }) => {
      const here = text[locale];
      const all = [...Object.values(here), ...measurements.flatMap((m) => Object.values(m.text[locale]))];
      for (const words of all) {
        expect(words.trim()).toBe(words);
        expect(words).not.toBe('');
        expect(words).not.toMatch(/[{}]| {2}/u);
      }
      for (const key of ['name', 'short', 'definition', 'formula', 'nulls'] as const)
        expect(here[key]).not.toMatch(/_/u);
      for (const key of ['name', 'short', 'formula'] as const) expect(here[key]).not.toMatch(/\.$/u);
      for (const key of ['definition', 'nulls', 'remedy', 'source'] as const)
        expect(here[key]).toMatch(/\.$/u);
      for (const key of ['definition', 'formula', 'nulls', 'remedy', 'source'] as const) {
        expect(here[key]).not.toBe(text[other][key]);
      }
      for (const m of measurements) expect(m.text[locale].explanation).not.toBe(m.text[other].explanation);
    },
  );

  it('a way of measuring that counts other tickets says so in a definition of its own', () => {
    for (const { id, text, measurements } of CATALOG) {
      for (const { cohort, text: own } of measurements) {
        for (const key of ['definition', 'formula', 'nulls'] as const) {
          const words = own[locale][key];
          expect([id, key, words !== undefined && words !== text[locale][key]]).toEqual([
            id,
            key,
            cohort !== undefined,
          ]);
          expect(words).not.toBe(own[other][key] ?? '');
        }
      }
    }
  });

  it('what counts by the first resolution says what a list cannot tell of a reopened ticket', () => {
    const ids = KPI_IDS.filter((id) => /^(reopen|first_contact)/u.test(id));
    expect(ids).toHaveLength(6);
    for (const id of ids) {
      const words =
        locale === 'nl'
          ? /In een lijst.*laatste oplossing.*heropend ticket dat nu open is/u
          : /In a list.*last resolution.*reopened ticket that is open now/u;
      expect(kpiDefinition(id).text[locale].nulls).toMatch(words);
    }
  });

  it('no two KPIs have one name or one definition', () => {
    for (const key of ['name', 'definition'] as const) {
      expect(new Set(CATALOG.map(({ text }) => text[locale][key])).size).toBe(CATALOG.length);
    }
    expect(new Set(LENS.map(({ text }) => text[locale].name)).size).toBe(LENS.length);
  });
});
