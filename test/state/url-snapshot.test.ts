import { expect, it } from 'vitest';
import { parseSnapshotRef } from '../../src/state/url-snapshot.ts';

const HOST = 'https://host.example/desk/';

it('a file of an address is below the folder of the page, however it is written', () => {
  for (const path of ['june.json', 'june.html', 'two words/a b.json', './x.json', '@a/x.json', 'één.json']) {
    expect(parseSnapshotRef(`file:${path}`)).toEqual({ in: 'file', path });
    expect(new URL(path, HOST).href.startsWith(HOST)).toBe(true);
  }
});

it.each([
  '/x.json',
  ' /x.json',
  '\u3000/x.json',
  '//evil/x.json',
  ' //evil/x.json',
  '../x.json',
  'a/../../x.json',
  '%2e%2e/x.json',
  'https://evil/x.json',
  'data:x.json',
  '\\\\evil\\x.json',
  'x.json?y',
  'x.json#y',
  '\t/x.json',
  'x.txt',
  '',
  '.json\0',
  ' ',
])('%j is none', (path) => {
  expect(parseSnapshotRef(`file:${path}`)).toBeNull();
});
