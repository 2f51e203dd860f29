/**
 * `npm run bench:browser [-- the options of bench]`: the same benchmarks in Chromium, on a page of their own with workers of its
 * own; the compiled program, if any, runs beside it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from '../../scripts/browser.mjs';
import { machineLine, readBenchRequest, sectionText, type BenchRequest } from './bench-report';
import { benchmarks, type BenchmarkRow } from './benchmarks';
import { anchored, compareWithAnchor, measureAnchor } from './benchmarks/anchor';
import type { PageRequest } from './benchmarks/page/page';

const root = fileURLToPath(new URL('./benchmarks/page/', import.meta.url));

const runInPage = (page: Page, request: PageRequest): Promise<BenchmarkRow[]> =>
  page.evaluate(
    (asked) =>
      (globalThis as unknown as { runBenchmark(request: PageRequest): Promise<BenchmarkRow[]> }).runBenchmark(asked),
    request,
  );

async function measure(page: Page, request: BenchRequest): Promise<void> {
  const { only, files, repetitions, anchor, json } = request;
  for (const { name, bytes } of files)
    await page.route(`**/files/${name}`, (route) =>
      route.fulfill({ body: Buffer.from(bytes), contentType: 'application/octet-stream' }),
    );
  for (const { id, title } of benchmarks) {
    if (only.length > 0 && !only.includes(id)) continue;
    const compared = anchor !== undefined && anchored.includes(id);
    const before = compared ? await measureAnchor(anchor, id) : [];
    const addresses = files.map(({ name }) => `files/${name}`);
    const rows = await runInPage(page, { benchmark: id, files: addresses, repetitions });
    if (compared) rows.push(...compareWithAnchor(rows, before, await measureAnchor(anchor, id)));
    process.stdout.write(sectionText({ title, rows }, json));
  }
}

async function main(args: readonly string[]): Promise<number> {
  const request = await readBenchRequest(args);
  if (!request.ok) {
    console.error(request.issues[0].message);
    return 2;
  }
  const found = findBrowser();
  if (!found) throw new Error('No Chromium was found; `npm test` installs one.');
  const outDir = await mkdtemp(join(tmpdir(), 'lab-bench-'));
  const place = { root, configFile: false, base: './', logLevel: 'warn' } as const;
  await build({
    ...place,
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  });
  const server = await preview({ ...place, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const { executablePath, channel } = found;
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(channel === undefined ? {} : { channel }),
  });
  try {
    const page = await browser.newPage();
    const address = server.resolvedUrls?.local[0];
    if (address === undefined) throw new Error('The page has no address.');
    await page.goto(address);
    await measure(page, request.value);
    console.error(machineLine(`Chromium ${browser.version()}`));
    return 0;
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  }
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});
