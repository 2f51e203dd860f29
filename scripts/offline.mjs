/**
 * Writes the service worker of a build, `sw.js`, once all its files are there: the names of all of them and what they hold, and the
 * code of workers/offline.worker.ts. A generator of service workers would do but for one thing: what it writes lets go of the files
 * of the former build as soon as the new one takes over, from under the pages that still show it.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @typedef {import('../workers/offline/kept-files').Build} Build */

export const SERVICE_WORKER = 'sw.js';
/** Notes for people, and what a page never asks for. */
const LEFT_OUT = /(?:^|\/)(?:README\.md|.*\.map|sw\.js|\..*)$/;

/** Digits of the SHA-256 that tell files apart. */
const DIGITS = 16;

/**
 * All files below a folder that a page may ask for.
 * @param {string} folder
 * @returns {Build}
 */
export function describeBuild(folder) {
  let bytes = 0;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !LEFT_OUT.test(path))
    .sort()
    .map((path) => {
      const content = readFileSync(join(folder, path));
      bytes += content.byteLength;
      return /** @type {const} */ ([path, createHash('sha256').update(content).digest('hex').slice(0, DIGITS)]);
    });
  const entry = /<script[^>]* src="\.\/([^"]+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1];
  if (entry === undefined) throw new Error('index.html names no script');
  return { entry, files, bytes };
}

/**
 * Writes the service worker for the files that lie in a folder.
 * @param {string} folder
 */
export async function writeServiceWorker(folder) {
  const described = describeBuild(folder);
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { LAB_BUILD: JSON.stringify(described) },
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: {
        input: fileURLToPath(new URL('../workers/offline.worker.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([result].flat());
  writeFileSync(join(folder, SERVICE_WORKER), output[0].code);
  return described;
}

/** @returns {import('vite').Plugin} */
export function offline() {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const { files, bytes } = await writeServiceWorker(folder);
        this.info(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, are kept for use without a connection`);
      },
    },
  };
}
