import type { Engine, Row } from '../../src/engine/engine.ts';

export interface StatementTime {
  /** The statement, or the name it was given. */
  sql: string;
  ms: number;
}

/** The same engine, keeping how long each statement took to its rows: from the question, or from the answer before it where several were asked at once. */
export function timeStatements(engine: Engine): {
  engine: Engine;
  /** The statements since the last time this was asked, in order. */
  takeStatements: () => StatementTime[];
} {
  let statements: StatementTime[] = [];
  let answered = 0;
  async function timed<T>(sql: string, task: Promise<T>): Promise<T> {
    const start = performance.now();
    const answer = await task;
    const end = performance.now();
    statements.push({ sql, ms: end - Math.max(start, answered) });
    answered = end;
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
