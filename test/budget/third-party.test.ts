import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { packageFolder, thirdPartyText } from '../../src/build/third-party.ts';

it('a package is found by its modules, in another one too', () => {
  expect(packageFolder('/a/node_modules/react/index.js')).toBe('/a/node_modules/react');
  expect(packageFolder('\0/a/node_modules/@x/y/z.js?v=1')).toBe('/a/node_modules/@x/y');
  expect(packageFolder('/a/node_modules/x/node_modules/y/z.js')).toBe('/a/node_modules/x/node_modules/y');
  expect(packageFolder('/a/src/main.tsx')).toBeNull();
});

it('a licence that is not on the list, or has no text, ends the build', () => {
  const one = { name: 'one', version: '1.0.0', license: 'MIT', texts: ['Permission'] };
  expect(thirdPartyText([one])).toContain('one 1.0.0 (MIT)');
  expect(() => thirdPartyText([one, { ...one, name: 'two', license: 'GPL-3.0-only' }])).toThrow(
    'two (GPL-3.0-only)',
  );
  expect(() => thirdPartyText([one, { ...one, name: 'two', texts: [] }])).toThrow('two comes without');
});

it('what SECURITY.md names as a test is there', () => {
  const root = path.join(import.meta.dirname, '../..');
  const named = [
    ...readFileSync(path.join(root, 'SECURITY.md'), 'utf8').matchAll(/`((?:test|src|build|\.ci)\/[^`]+)`/g),
  ];
  expect(named.length).toBeGreaterThan(15);
  for (const [, file = ''] of named)
    expect([file, readFileSync(path.join(root, file)).length > 0]).toEqual([file, true]);
});
