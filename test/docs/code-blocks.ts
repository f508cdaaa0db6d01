/** What a fenced block of a page does to a file: the whole of it, or changes to it. */
export type FileBlock = { path: string } & ({ text: string } | { changes: readonly Change[] });

interface Change {
  before: string;
  after: string;
}

/** The blocks that name a file in their first line: `// path` or `--- path`, in the order of the page. */
export function fileBlocks(markdown: string): FileBlock[] {
  return [...markdown.matchAll(/^```\w*\n(\/\/|---) (\S+)\n(.*?)^```$/gms)].map(
    ([, sign, path = '', body = '']) =>
      sign === '//' ? { path, text: body } : { path, changes: body.split(/^@@\n/m).map(changeOf) },
  );
}

/** The parts of a page below its headings of the second level, by heading. */
export function sections(markdown: string): Map<string, string> {
  return new Map(
    markdown
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part]),
  );
}

function changeOf(hunk: string): Change {
  const lines = hunk.split('\n').slice(0, -1);
  const without = (sign: string) =>
    lines.filter((line) => !line.startsWith(sign)).map((line) => `${line.slice(1)}\n`);
  return { before: without('+').join(''), after: without('-').join('') };
}

/** The file after a block; throws where what the block changes is not there exactly once. */
export function applied(block: FileBlock, was: string | null): string {
  if ('text' in block) {
    if (was !== null) throw new Error(`${block.path} is there already`);
    return block.text;
  }
  return block.changes.reduce((text, { before, after }) => {
    const [head = '', tail, ...others] = text.split(before);
    if (tail === undefined || others.length > 0)
      throw new Error(`${block.path} has ${tail === undefined ? 'no' : 'several'} places like\n${before}`);
    return `${head}${after}${tail}`;
  }, was ?? '');
}
