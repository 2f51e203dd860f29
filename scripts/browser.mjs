/**
 * Finds a Chromium for the end-to-end tests: one function for playwright.config, ensure and test.
 * Order: LAB_BROWSER or LAB_BROWSER_CHANNEL, Playwright's own, PATH, the usual places on macOS and Windows;
 * with `install` also apt-get (root on Debian) and Playwright's download.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** @typedef {{ executablePath?: string, channel?: string, from: string }} Browser */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const DOWNLOAD_LIMIT_MS = 8 * 60_000;

/**
 * @param {{ install?: boolean }} [options] install: fetch one when none is there
 * @returns {Browser | undefined} undefined when this machine has none
 */
export function findBrowser({ install = false } = {}) {
  const asked = askedFor();
  if (asked) return asked;
  return installed() ?? (install ? fetched() : undefined);
}

/**
 * What the user named is taken or refused, never silently replaced.
 * @returns {Browser | undefined}
 */
function askedFor() {
  const path = process.env.LAB_BROWSER;
  if (path) {
    if (!answers(path)) throw new Error(`LAB_BROWSER is ${path}, but that does not answer to --version.`);
    return { executablePath: path, from: 'LAB_BROWSER' };
  }
  const channel = process.env.LAB_BROWSER_CHANNEL;
  return channel ? { channel, from: 'LAB_BROWSER_CHANNEL' } : undefined;
}

/** @returns {Browser | undefined} */
function installed() {
  const own = chromium.executablePath();
  if (answers(own)) return { executablePath: own, from: 'Playwright' };
  for (const name of NAMES) {
    const path = onPath(name);
    if (path && answers(path)) return { executablePath: path, from: 'PATH' };
  }
  for (const { channel, path } of channelPlaces()) if (existsSync(path)) return { channel, from: path };
  return undefined;
}

/** @returns {Browser | undefined} */
function fetched() {
  if (isDebian() && process.getuid?.() === 0) {
    console.log('No browser found: installing chromium with apt-get.');
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
    const found = installed();
    if (found) return found;
  }
  console.log('No browser found: letting Playwright download chromium.');
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  run(process.execPath, [cli, 'install', 'chromium']);
  return installed();
}

/** Where Chrome and Edge install themselves on macOS and Windows (there `--version` would open a window). */
function channelPlaces() {
  if (process.platform === 'darwin')
    return [
      { channel: 'chrome', path: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' },
      { channel: 'msedge', path: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge' },
    ];
  if (process.platform !== 'win32') return [];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
  return [
    ...roots.map((root) => ({ channel: 'chrome', path: join(root, 'Google', 'Chrome', 'Application', 'chrome.exe') })),
    ...roots.map((root) => ({ channel: 'msedge', path: join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe') })),
  ];
}

/**
 * A file that exists may still be a stub that only tells where to get a browser: ask it once.
 * The answer travels to child processes (Playwright loads its configuration in each) by the environment.
 * @param {string} path
 */
function answers(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32' || process.env.LAB_BROWSER_ANSWERED === path) return true;
  const { status } = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 10_000 });
  if (status === 0) process.env.LAB_BROWSER_ANSWERED = path;
  return status === 0;
}

/** @param {string} name */
function onPath(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, file))
    .find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: DOWNLOAD_LIMIT_MS, env });
}
