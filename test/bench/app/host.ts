import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readDist } from '../../budget/read-dist.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv',
  '.woff2': 'font/woff2',
};
const GZIPPED = ['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.csv'];

interface Answer {
  body: Buffer;
  headers: Record<string, string>;
}

/** A host of the built app that counts what it sends. */
export interface Host {
  url: string;
  /** Bytes on the wire by file, heads of answers too, since the last time this was asked. */
  takeSent(): ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** Serves the build as GitHub Pages does: what is text gzipped, all of it to be kept for ten minutes. */
export async function startHost(dist: string): Promise<Host> {
  const answers = new Map([...(await readDist(dist))].map(([name, body]) => [name, answerOf(name, body)]));
  let sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.slice(1) || 'index.html';
    count(response, (bytes) => sent.set(name, (sent.get(name) ?? 0) + bytes));
    const answer = answers.get(name);
    if (answer === undefined) response.writeHead(404).end();
    else response.writeHead(200, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The app is not served');
  return {
    url: `http://localhost:${address.port}/`,
    takeSent() {
      const taken = sent;
      sent = new Map();
      return taken;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answerOf(name: string, content: Buffer): Answer {
  const ending = path.extname(name);
  const isPacked = GZIPPED.includes(ending);
  const body = isPacked ? gzipSync(content) : content;
  const headers = {
    'Content-Type': TYPES[ending] ?? 'application/octet-stream',
    'Content-Length': String(body.length),
    'Cache-Control': 'max-age=600',
    ...(isPacked && { 'Content-Encoding': 'gzip' }),
  };
  return { body, headers };
}

/** One answer at a time goes over a connection. */
function count(response: ServerResponse, add: (bytes: number) => void): void {
  const { socket } = response;
  const before = socket?.bytesWritten ?? 0;
  response.on('close', () => add((socket?.bytesWritten ?? before) - before));
}
