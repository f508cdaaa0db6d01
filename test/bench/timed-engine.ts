import type { Engine, Row } from '../../src/engine/engine.ts';

export interface StatementTime {
  /** The statement, or the name it was given. */
  sql: string;
  ms: number;
}

/** The same engine, keeping how long each statement took from the question to its rows. */
export function timeStatements(engine: Engine): {
  engine: Engine;
  /** The statements since the last time this was asked, in order. */
  takeStatements: () => StatementTime[];
} {
  let statements: StatementTime[] = [];
  async function timed<T>(sql: string, task: Promise<T>): Promise<T> {
    const start = performance.now();
    const answer = await task;
    const ms = performance.now() - start;
    statements.push({ sql, ms });
    return answer;
  }
  return {
    engine: {
      ...engine,
      query: <T extends Row>(sql: string) => timed(sql, engine.query<T>(sql)),
      run: (sql, options) => timed(sql, engine.run(sql, options)),
      stream: (sql, onBatch, options) => timed(sql, engine.stream(sql, onBatch, options)),
    },
    takeStatements() {
      const taken = statements;
      statements = [];
      return taken;
    },
  };
}
