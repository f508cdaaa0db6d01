import path from 'node:path';

/** Asked for by a browser, a host, a person or another program by a name that stands outside the build. */
const NAMED_ELSEWHERE = [/^index\.html$/, /^_headers$/, /^schema\/[a-z]+-v\d+\.json$/];
/** Names every file, so that a file that it alone names is fetched for nobody. */
const LISTS_ALL = 'sw.js';

/** The files of a build that no other file of it names. */
export function unreferredFiles(files: ReadonlyMap<string, Buffer>): string[] {
  const texts = [...files]
    .filter(([name]) => name !== LISTS_ALL && /\.(?:html|js|css|webmanifest)$/.test(name))
    .map(([name, content]) => ({ name, text: content.toString() }));
  const isNamed = (file: string) =>
    texts.some(({ name, text }) => name !== file && text.includes(path.posix.basename(file)));
  return [...files.keys()].filter(
    (file) => !NAMED_ELSEWHERE.some((pattern) => pattern.test(file)) && !isNamed(file),
  );
}
