import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSocket, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** The build that is tested; another one than `dist` beside E2E_URL. */
export const DIST = path.resolve(import.meta.dirname, '../../..', process.env['E2E_DIST'] ?? 'dist');
const NGINX_CONF = path.join(import.meta.dirname, '../../../docs/nginx.conf');

/** A host of the page that a test started. */
export interface Host {
  /** Of the folder of the page, with a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

interface HostOptions {
  /** The folder of the site that the page is in, with slashes around it. */
  base?: string;
  /** What stands in the place of the files. TRUE: it has answered. */
  answer?: (file: string, response: ServerResponse) => boolean;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A plain host of a folder on a port of its own: no compression, no caching. The folder may be another one for each file. */
export async function startHost(
  folder: string | ((file: string) => string),
  { base = '/', answer }: HostOptions = {},
): Promise<Host> {
  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) return void response.writeHead(404).end();
    const file = pathname.slice(base.length) || 'index.html';
    if (answer?.(file, response)) return;
    readFile(path.join(typeof folder === 'string' ? folder : folder(file), file)).then(
      (body) => response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? '' }).end(body),
      () => response.writeHead(404).end(),
    );
  };
  const server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${portOf(server.address())}${base}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The plainest host there is, of a folder and all in it. */
export async function startPython(folder: string): Promise<Host> {
  const port = await freePort();
  const server = spawn('python3', ['-m', 'http.server', '-b', '127.0.0.1', '-d', folder, String(port)], {
    stdio: 'ignore',
  });
  return answering(`http://127.0.0.1:${port}/`, server);
}

export const hasPython = spawnSync('python3', ['--version']).status === 0;
const nginx = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);
export const hasNginx = nginx !== undefined;

/** The real thing, by the configuration that is in the repository, with a gzipped file beside each that is worth it. */
export async function startNginx(): Promise<Host> {
  const folder = await mkdtemp(path.join(tmpdir(), 'linewise-nginx-'));
  const site = path.join(folder, 'site');
  await cp(DIST, site, { recursive: true });
  for (const file of await readdir(site, { recursive: true })) {
    if (/\.(?:js|css|csv|json|svg|html)$/.test(file)) await compress(path.join(site, file));
  }
  const port = await freePort();
  const published = readFileSync(NGINX_CONF, 'utf8');
  const own = published
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/linewise;', `root ${site};`);
  await writeFile(path.join(folder, 'linewise.conf'), own);
  await writeFile(path.join(folder, 'nginx.conf'), nginxAround(folder));
  await mkdir(path.join(folder, 'logs'));
  const server = spawn(
    nginx ?? 'nginx',
    ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-g', 'daemon off;'],
    {
      stdio: 'ignore',
    },
  );
  return answering(`http://127.0.0.1:${port}/`, server, () => rm(folder, { recursive: true, force: true }));
}

/** As a distribution has it around what it includes, but all in one folder and for any user. */
function nginxAround(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  // Started by root it would read the folder as somebody else.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user} pid ${folder}/nginx.pid; error_log ${folder}/error.log; worker_processes 1; events {}
    http {
      types { text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg; image/png png; font/woff2 woff2; }
      default_type application/octet-stream; access_log off; ${temporary.join(' ')}
      include ${folder}/linewise.conf;
    }`;
}

async function compress(file: string): Promise<void> {
  await writeFile(`${file}.gz`, await promisify(gzip)(await readFile(file)));
}

/** Once it answers. */
async function answering(url: string, server: ChildProcess, after?: () => Promise<void>): Promise<Host> {
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const host: Host = {
    url,
    async stop() {
      server.kill();
      await ended;
      await after?.();
    },
  };
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isThere) return host;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await host.stop();
  throw new Error(`${url} does not answer`);
}

async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve));
  const port = portOf(socket.address());
  await new Promise((resolve) => socket.close(resolve));
  return port;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}
