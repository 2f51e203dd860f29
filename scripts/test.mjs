/**
 * `npm test`: types, lint, build, format, unit, device, e2e as separate steps; all run, none fails quietly. The last line is
 * `N passed, N failed`: unit, device and end-to-end tests, each other step that went wrong counting as one failed.
 * `node scripts/test.mjs lint unit` runs these steps only.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, note?: string, seconds?: number }} Count */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = mkdtempSync(join(tmpdir(), 'lab-test-'));
const MINUTE = 60_000;
const NO_BROWSER = 'no browser found (set LAB_BROWSER to the path of a Chromium)';

/** @type {Record<string, () => Promise<Count>>} */
const STEPS = {
  types: () => check('typescript', 'tsc', ['-b']),
  lint: () => check('oxlint', 'oxlint', ['--type-aware', '--deny-warnings']),
  build: () => check('vite', 'vite', ['build', '--logLevel', 'warn']),
  format: () => check('oxfmt', 'oxfmt', ['--check', '.']),
  unit,
  device,
  e2e,
};

/** @type {Map<string, Count & { seconds: number }>} */
const results = new Map();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STEPS));
if (unknown.length) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}
/** @param {string} name */
const wanted = (name) => asked.length === 0 || asked.includes(name);
for (const name of Object.keys(STEPS)) {
  if (!wanted(name)) continue;
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const began = Date.now();
  const count = await STEPS[name]().catch((/** @type {unknown} */ error) => broken(String(error)));
  results.set(name, { seconds: (Date.now() - began) / 1000, ...count });
}
rmSync(reports, { recursive: true, force: true });
summarise();

function summarise() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  console.log('\n── summary ' + '─'.repeat(53));
  for (const [name, { passed, failed, skipped, seconds, note }] of results) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    const tests = passed || skipped ? ` ${passed} passed, ${failed} failed, ${skipped} skipped` : '';
    console.log(
      `${name.padEnd(7)} ${failed ? 'FAILED' : 'ok'}${tests} (${seconds.toFixed(1)} s)${note ? `: ${note}` : ''}`,
    );
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
  process.exitCode = total.failed ? 1 : 0;
}

async function unit() {
  const file = join(reports, 'unit.json');
  const code = await node(
    bin('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    5,
  );
  const report = read(file);
  if (!report) return broken(`vitest left no report (exit code ${code})`);
  return settled(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/** Unit tests of what computes on a graphics card, in a browser with WebGPU in software: in Node they see the other backends alone. */
async function device() {
  if (!findBrowser())
    return process.env.CI ? broken(NO_BROWSER) : { passed: 0, failed: 0, skipped: 0, note: `left out, ${NO_BROWSER}` };
  /** @type {string[]} */
  const said = [];
  const patterns = ['src/models/forest/kernels', 'src/models/forest/model'];
  const code = await node(bin('tsx'), ['src/headless/unit-browser.ts', ...patterns], 4, {}, said);
  const text = said.join('');
  process.stdout.write(text);
  const [, passed, failed] = /^(\d+) passed, (\d+) failed/m.exec(text) ?? [];
  if (passed === undefined) return broken(`the tests in the browser said no result (exit code ${code})`);
  return settled(code, { passed: Number(passed), failed: Number(failed), skipped: 0 });
}

async function e2e() {
  const built = results.get('build');
  if (built?.failed) return broken('not run, since the build failed');
  if (!findBrowser()) return withoutBrowser();
  const file = join(reports, 'e2e.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...(built ? { LAB_E2E_BUILT: '1' } : {}) };
  const code = await node(bin('@playwright/test', 'playwright'), ['test', '--reporter=list,json'], 11, env);
  const stats = read(file)?.stats;
  if (!stats) return broken(`Playwright left no report (exit code ${code})`);
  return settled(code, {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    note: stats.flaky ? `${stats.flaky} passed only at the second try` : undefined,
  });
}

/** One visible line at a desk; a failure where nobody looks. */
function withoutBrowser() {
  if (process.env.CI) return broken(NO_BROWSER);
  const listed = spawnSync(
    process.execPath,
    [bin('@playwright/test', 'playwright'), 'test', '--list', '--reporter=line'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const skipped = Number(/Total: (\d+) test/.exec(listed.stdout)?.[1] ?? 0);
  console.log(`e2e skipped: ${NO_BROWSER}`);
  return { passed: 0, failed: 0, skipped, note: `skipped, ${NO_BROWSER}` };
}

/**
 * A step without tests of its own: silent when all is well, else one failure.
 * @param {string} pack package that owns the command
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
async function check(pack, command, args) {
  const code = await node(bin(pack, command), args, 4);
  return code === 0 ? { passed: 0, failed: 0, skipped: 0 } : broken(`exit code ${code}`);
}

/**
 * A runner that ends badly although every test it counted passed has failed too: a file that cannot be loaded, no test at all.
 * @param {number | null} code
 * @param {Count} count
 * @returns {Count}
 */
function settled(code, count) {
  if (code === 0 || count.failed > 0) return count;
  return { ...count, failed: 1, note: `exit code ${code} although no single test failed` };
}

/**
 * @param {string} note
 * @returns {Count}
 */
function broken(note) {
  console.error(note);
  return { passed: 0, failed: 1, skipped: 0, note };
}

/**
 * Runs a script with this Node: no shell, hence the same on every system.
 * @param {string} script
 * @param {string[]} args
 * @param {number} minutes after which the step is ended as hanging
 * @param {Record<string, string>} [env]
 * @param {string[]} [said] takes what the script says, which else is said at once
 * @returns {Promise<number | null>} exit code; null when it was ended
 */
function node(script, args, minutes, env = {}, said) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ['ignore', said ? 'pipe' : 'inherit', said ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said?.push(String(part)));
    const polite = setTimeout(() => child.kill('SIGTERM'), minutes * MINUTE);
    const hard = setTimeout(() => child.kill('SIGKILL'), minutes * MINUTE + 10_000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(polite);
      clearTimeout(hard);
      resolve(code);
    });
  });
}

/**
 * The file behind a package's command.
 * @param {string} pack
 * @param {string} [command]
 */
function bin(pack, command = pack) {
  const folder = join(root, 'node_modules', pack);
  const entry = createRequire(import.meta.url)(join(folder, 'package.json')).bin;
  return join(folder, typeof entry === 'string' ? entry : entry[command]);
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
