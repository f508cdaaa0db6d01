import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from './generated.ts';

for (const { file, now, wanted } of await generatedFiles()) {
  if (now !== wanted) writeFileSync(path.join(import.meta.dirname, '../..', file), wanted);
  console.log(`${now === wanted ? 'unchanged' : 'written'}  ${file}`);
}
