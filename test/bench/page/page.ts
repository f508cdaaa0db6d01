import { bootBrowserEngine } from '../../../src/engine/browser-engine.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { createSubject, type ImportSample, type Subject } from '../subject.ts';
import { withLongTasks, type LongTasks } from './long-tasks.ts';
import { createPlainSubject, type PlainSample, type PlainSubject } from './plain-subject.ts';

/** What the bench asks of the page; the file is the one that was put in the page's input. */
interface BenchPage {
  /** Milliseconds from nothing to an engine that answers. */
  boot(): Promise<number>;
  duckdbVersion(): Promise<string>;
  importFile(): Promise<ImportSample & LongTasks>;
  query: Subject['query'];
  memoryBytes: Subject['memoryBytes'];
  importPlain(): Promise<PlainSample & LongTasks>;
  queryPlain: PlainSubject['query'];
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

let engine: Engine | null = null;
let subject: Subject | null = null;
let plainSubject: PlainSubject | null = null;

function running(): Engine {
  if (!engine) throw new Error('The engine was not started');
  return engine;
}

function chosen(): File {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('No file was chosen');
  return file;
}

function current(): Subject {
  subject ??= createSubject(running(), chosen());
  return subject;
}

function currentPlain(): PlainSubject {
  plainSubject ??= createPlainSubject(chosen());
  return plainSubject;
}

window.bench = {
  async boot() {
    const start = performance.now();
    engine = await bootBrowserEngine();
    await engine.query('SELECT 1');
    return performance.now() - start;
  },
  async duckdbVersion() {
    const [row] = await running().query('SELECT version() AS version');
    return String(row?.['version']);
  },
  importFile: () => withLongTasks(() => current().importFile()),
  query: (name) => current().query(name),
  memoryBytes: () => current().memoryBytes(),
  importPlain: () => withLongTasks(() => currentPlain().importFile()),
  queryPlain: (name) => currentPlain().query(name),
};
