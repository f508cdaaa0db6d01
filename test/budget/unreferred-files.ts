import path from 'node:path';

/** Asked for by a browser, a host, a person or another program by a name that stands outside the build. */
const NAMED_ELSEWHERE = [/^index\.html$/, /^_headers$/, /^schema\/[a-z]+-v\d+\.json$/];
/** Names every file, so that a file that it alone names is fetched for nobody. */
const LISTS_ALL = 'sw.js';
/** The version in the name of an engine's file is filled in while the page runs. */
const VERSION = /\d+\.\d+\.\d+/;

/** The files of a build that no other file of it names. */
export function unreferredFiles(files: ReadonlyMap<string, Buffer>): string[] {
  const texts = [...files]
    .filter(([name]) => name !== LISTS_ALL && /\.(?:html|js|css|webmanifest)$/.test(name))
    .map(([name, content]) => ({ name, text: content.toString() }));
  const isNamed = (file: string) => {
    const parts = path.posix.basename(file).split(VERSION);
    return texts.some(({ name, text }) => name !== file && parts.every((part) => text.includes(part)));
  };
  return [...files.keys()].filter(
    (file) => !NAMED_ELSEWHERE.some((pattern) => pattern.test(file)) && !isNamed(file),
  );
}
