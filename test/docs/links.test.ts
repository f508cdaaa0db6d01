import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** As GitHub makes them of headings. */
function anchors(markdown: string): string[] {
  return [...markdown.replace(/^```.*?^```$/gms, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

/** Where the links and pictures of a page lead, without those to other sites. */
function targets(markdown: string): string[] {
  const text = markdown.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

it('every link of every page leads somewhere', () => {
  const pages = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((page) => page !== '' && existsSync(path.join(ROOT, page)));
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md']));
  const broken: string[] = [];
  let links = 0;
  for (const page of pages) {
    const markdown = readFileSync(path.join(ROOT, page), 'utf8');
    for (const target of targets(markdown)) {
      links += 1;
      const [file = '', anchor] = target.split('#');
      const place = file === '' ? path.join(ROOT, page) : path.resolve(ROOT, path.dirname(page), file);
      if (!existsSync(place)) broken.push(`${page}: ${target}`);
      else if (anchor !== undefined && !anchors(readFileSync(place, 'utf8')).includes(anchor))
        broken.push(`${page}: no heading ${target}`);
    }
  }
  expect(broken).toEqual([]);
  expect(links).toBeGreaterThan(20);
});
