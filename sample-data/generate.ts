import { writeFileSync } from 'node:fs';
import { makeSamples, truthText } from './sample-files.ts';

/** Writes the sample files and truth.json into this folder. */
function main(): void {
  const { samples, truth } = makeSamples();
  const files = [
    ...Object.entries(samples).map(([name, { bytes }]) => ({ name, bytes })),
    { name: 'truth.json', bytes: new TextEncoder().encode(truthText(truth)) },
  ];
  for (const { name, bytes } of files) {
    writeFileSync(new URL(name, import.meta.url), bytes);
    console.log(`${name}  ${bytes.length} bytes`);
  }
}

main();
