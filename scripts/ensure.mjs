/**
 * Before `npm start` and `npm test`: installs what is missing, and nothing when all is there. Only node: modules up here, since
 * the packages may not be installed yet. `--browser` sees to a browser for the end-to-end tests too.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lock = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules', '.lab-installed');

const wanted = createHash('sha256')
  .update(readFileSync(lock))
  .update(process.platform)
  .update(process.arch)
  .digest('hex');

if (!isStamped()) {
  if (!isInstalled()) install();
  writeFileSync(stamp, wanted);
}
if (process.argv.includes('--browser')) await seeToBrowser();

async function seeToBrowser() {
  const { findBrowser } = await import('./browser.mjs');
  try {
    if (findBrowser({ install: true })) return;
    console.log('No browser could be found or installed: end-to-end tests cannot run.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function isStamped() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

/** After `npm install X` the folder is right although the lockfile is new: compare what npm noted down with what is asked. */
function isInstalled() {
  const noted = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const there = packagesOf(noted);
  return Object.entries(packagesOf(lock)).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

/**
 * @param {string} file a lockfile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** `--include=dev` because NODE_ENV=production would leave out the tools. */
function install() {
  console.log('Installing what is missing (npm ci).');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const cli = process.env.npm_execpath;
  // Windows cannot spawn npm.cmd without a shell; npm's own script run by this Node needs none.
  const { status } = cli
    ? spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error('npm ci did not succeed: see above. Is there a network connection, and is Node at least 20.19?');
  process.exit(status ?? 1);
}
