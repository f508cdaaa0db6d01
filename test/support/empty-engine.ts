import { beforeAll } from 'vitest';

// Modules begin anew in every test file and number their tables from 1 again, while the engine stays: without this, what another file
// left would be replaced or dropped under its name, before the eyes of a test that looks at what an import leaves behind.
beforeAll(async () => {
  const engine = await globalThis.linewiseTestEngine;
  if (engine === undefined) return;
  const left = await engine.query<{ kind: string; name: string }>(
    `SELECT 1 AS place, 'VIEW' AS kind, view_name AS name FROM duckdb_views() WHERE NOT internal
     UNION ALL SELECT 2, 'TABLE', table_name FROM duckdb_tables() WHERE NOT internal
     UNION ALL SELECT 3, 'TYPE', type_name FROM duckdb_types() WHERE NOT internal
     ORDER BY place`,
  );
  for (const { kind, name } of left) await engine.query(`DROP ${kind} "${name}"`);
});
