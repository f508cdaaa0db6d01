import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { UNUSED_TEXTS } from './unused-texts.ts';

const VIEWER = path.join(import.meta.dirname, '..');

/**
 * One HTML file that shows a snapshot from disk, without a network and without the engine: script and styles stand in it, by their hash in
 * its policy. Its `<script id="linewise-snapshot">` is empty; snapshot/html-file.ts puts a snapshot in it. Takes some seconds.
 */
export async function buildViewerTemplate(): Promise<string> {
  const built = await build({
    root: VIEWER,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), withoutUnusedTexts()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: fileURLToPath(new URL('../main.tsx', import.meta.url)),
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = inScript(
    output
      .filter((file) => file.type === 'chunk')
      .map(({ code }) => code)
      .join('\n'),
  );
  const style = output
    .filter(isStyle)
    .map(({ source }) => String(source))
    .join('\n')
    .trim();
  const parts: Record<string, string> = {
    SCRIPT: script,
    STYLE: style,
    SCRIPT_HASH: hashOf(script),
    STYLE_HASH: hashOf(style),
  };
  const html = await readFile(path.join(VIEWER, 'viewer.html'), 'utf8');
  return html.replace(
    /%(SCRIPT_HASH|STYLE_HASH)%|\s*%(SCRIPT|STYLE)%;?\s*/g,
    (_, hash = '', part = '') => parts[String(hash) || String(part)] ?? '',
  );
}

/** Leaves the texts of screens that are not in the file out of it, which makes it a quarter smaller. */
function withoutUnusedTexts(): Plugin {
  return {
    name: 'linewise:without-unused-texts',
    load(id) {
      const section = /\/i18n\/[a-z]+\/(\w+)\.ts$/.exec(id)?.[1] ?? '';
      return UNUSED_TEXTS.some((unused) => unused === section) ? `export const ${section} = {};` : null;
    },
  };
}

function isStyle(file: Rolldown.OutputAsset | Rolldown.OutputChunk): file is Rolldown.OutputAsset {
  return file.type === 'asset' && file.fileName.endsWith('.css');
}

/** Nothing in a script may end it early, or begin a comment of the page. */
function inScript(code: string): string {
  return code
    .trim()
    .replaceAll('\r\n', '\n')
    .replace(/<(\/script|script|!--)/gi, String.raw`\x3C$1`);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
