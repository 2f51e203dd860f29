/**
 * `npm run bench:browser [-- the options of bench]`: the same benchmarks in Chromium, on a page of their own with workers of its
 * own; the compiled program, if any, runs beside it.
 */
import type { Page } from '@playwright/test';
import { machineLine, readBenchRequest, sectionText, type BenchRequest } from './bench-report';
import { benchmarks, type BenchmarkRow } from './benchmarks';
import { anchored, compareWithAnchor, measureAnchor } from './benchmarks/anchor';
import type { PageRequest } from './benchmarks/page/page';
import { withBrowserPage } from './browser-page';

const root = new URL('./benchmarks/page/', import.meta.url);

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
  return withBrowserPage(root, {}, async ({ page, browser }) => {
    await measure(page, request.value);
    console.error(machineLine(browser));
    return 0;
  });
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});
