/**
 * `npm run unit:browser [-- PATTERN …]`: unit tests in a worker of Chromium, whose numbers may differ from Node's in the last digit.
 * Without a pattern: every test that compares with reference numbers.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBrowserPage, type BrowserPage } from './browser-page';
import { chooseTests, needsNode, readAddresses } from './browser-tests/choose-tests';
import { bundleTests } from './browser-tests/plugin';
import { outcomeText, summary, type Told } from './browser-tests/report';

/** WebGPU in software, on any machine: what runs on a graphics card can be tested without one. */
const WEBGPU = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];

const root = fileURLToPath(new URL('../../', import.meta.url));
const texts = new Map<string, string | undefined>();

function read(path: string): string | undefined {
  if (!texts.has(path)) {
    try {
      texts.set(path, readFileSync(join(root, path), 'utf8'));
    } catch {
      texts.set(path, undefined);
    }
  }
  return texts.get(path);
}

async function main(patterns: readonly string[]): Promise<number> {
  const all = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll(sep, '/')}`)
    .filter((path) => /\.test\.tsx?$/.test(path))
    .toSorted();
  const tests = chooseTests(all, patterns, read).filter((path) => {
    const reason = needsNode(path, read);
    if (reason !== undefined) console.log(`- ${path}: left out, it needs Node (${reason})`);
    return reason === undefined;
  });
  if (tests.length === 0) {
    console.error('No test to run in a browser.');
    return 2;
  }
  const plugins = () => [bundleTests(root, tests, [...new Set(tests.flatMap((path) => readAddresses(path, read)))])];
  // Read by scripts/seed-properties.ts, where there is no process.
  const define = { 'process.env.LAB_PROPERTY_SEED': JSON.stringify(process.env.LAB_PROPERTY_SEED ?? '29') };
  const quiet = { rolldownOptions: { checks: { pluginTimings: false } } };
  const settings = { mode: 'test', define, worker: { plugins }, build: { minify: false, ...quiet } };
  const run = async ({ page, browser }: BrowserPage): Promise<number> => {
    const told: Told[] = [];
    await page.exposeFunction('tell', (one: Told) => {
      told.push(one);
      process.stdout.write(outcomeText(one));
    });
    await page.evaluate(() => (globalThis as unknown as { runTests(): Promise<void> }).runTests());
    const { line, failed } = summary(told);
    console.log(`${line} (${told.filter(({ kind }) => kind === 'file').length} files, ${browser})`);
    return failed > 0 ? 1 : 0;
  };
  return withBrowserPage(new URL('./browser-tests/page/', import.meta.url), settings, run, WEBGPU);
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});
