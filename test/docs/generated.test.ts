import { expect, it } from 'vitest';
import { generatedFiles } from './generated.ts';

it('what follows from the code is as the code has it; if not: npm run generate', async () => {
  const files = await generatedFiles();
  expect(files.length).toBeGreaterThan(2);
  for (const { file, now, wanted } of files) expect([file, now === wanted]).toEqual([file, true]);
});
