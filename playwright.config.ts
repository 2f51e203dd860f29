import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const port = Number(process.env.LAB_E2E_PORT ?? 4319);
/** With LAB_E2E_URL the tests run against a server that is already there. */
const served = process.env.LAB_E2E_URL;
const isCi = Boolean(process.env.CI);
const browser = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: isCi,
  // One per core of a small machine: a page waits as much as it computes.
  workers: isCi ? 2 : undefined,
  // Test by test, not file by file: neither worker idles while the other ends a long file.
  fullyParallel: isCi,
  retries: isCi ? 1 : 0,
  // Limits for what hangs, wide enough for a slow and busy machine; none is a measure of speed.
  timeout: 180_000,
  expect: { timeout: 15_000, toPass: { intervals: [100, 250] } },
  reporter: 'list',
  use: {
    baseURL: served ?? `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    serviceWorkers: 'block',
    // A trace costs as much as the test itself, so the second try keeps it.
    trace: isCi ? 'on-first-retry' : 'retain-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: browser?.executablePath,
      // WebGL in software, the rest of the page past it (half the work), and no request of the browser's own.
      args: [
        '--disable-gpu-compositing',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
    channel: browser?.channel,
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: served
    ? undefined
    : { command: 'node scripts/e2e-server.mjs', url: `http://localhost:${port}/`, timeout: 120_000, stdout: 'pipe' },
});
