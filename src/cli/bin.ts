import { readFileSync } from 'node:fs';
import type { Engine } from '../engine/engine.ts';
import { main } from './main.ts';

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

// `npm run` goes to the folder of the package; files are named from where it was typed.
if (process.env.npm_lifecycle_event === 'linewise' && process.env.INIT_CWD !== undefined) {
  process.chdir(process.env.INIT_CWD);
}

// Whoever reads the result may stop before its end, as `head` does: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

let engine: Promise<Engine> | undefined;
const code = await main(process.argv.slice(2), {
  version,
  env: process.env,
  now: () => new Date(),
  engine: () =>
    (engine ??= import('../engine/node-engine.ts').then(({ bootNodeEngine }) => bootNodeEngine())),
  say: (text) => void process.stderr.write(`${text}\n`),
  out: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    }),
});
await (await engine?.catch(() => undefined))?.close();
process.exitCode = code;
