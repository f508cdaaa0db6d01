import { spawn } from 'node:child_process';

/** Runs scripts of package.json beside each other, tells of each as it ends, and fails when one does. */
const codes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;

function run(name: string): Promise<number | null> {
  const started = spawn('npm', ['run', name], { shell: process.platform === 'win32' });
  const told: Buffer[] = [];
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (chunk: Buffer) => told.push(chunk));
  return new Promise((resolve, reject) => {
    started.once('error', reject);
    started.once('close', (code) => {
      process.stdout.write(Buffer.concat(told));
      if (code !== 0) console.error(`npm run ${name} failed`);
      resolve(code);
    });
  });
}
