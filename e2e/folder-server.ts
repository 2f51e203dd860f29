/** A static server that can be sent another folder to serve, or cut off, as the lab finds it where it is published. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface FolderServer {
  /** Address of the folder, which is not the root of its server. */
  address: string;
  serve(folder: string): void;
  /** From now on nothing is answered. */
  cutOff(): void;
  /** Paths below the folder that were asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

const BELOW = '/some/where/';

export async function serveFolder(first: string): Promise<FolderServer> {
  let folder = first;
  let cut = false;
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (cut || !pathname.startsWith(BELOW)) {
      request.socket.destroy();
      return;
    }
    const path = normalize(decodeURI(pathname.slice(BELOW.length))) || '.';
    asked.push(path);
    const file = path === '.' ? 'index.html' : path;
    const content = file.startsWith('..') ? undefined : await readFile(join(folder, file)).catch(() => undefined);
    response.writeHead(content ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    response.end(request.method === 'HEAD' ? undefined : content);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${BELOW}`,
    serve: (other) => (folder = other),
    cutOff: () => {
      cut = true;
      server.closeAllConnections();
    },
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
