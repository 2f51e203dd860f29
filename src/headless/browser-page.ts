/** A page of ours, built into a folder of its own, served and opened in Chromium for as long as something uses it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build, preview, type InlineConfig } from 'vite';
import { findBrowser } from '../../scripts/browser.mjs';

/** Under these a page reads the clock to 5 µs instead of 100, and knows shared memory. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export interface BrowserPage {
  page: Page;
  /** As in `Chromium 142.0.7444.59`. */
  browser: string;
}

/**
 * @param root the folder of the page's index.html
 * @param settings what Vite is told beyond the lab's own way to build
 * @param flags what Chromium is started with
 */
export async function withBrowserPage<T>(
  root: URL,
  settings: InlineConfig,
  use: (opened: BrowserPage) => Promise<T>,
  flags: readonly string[] = [],
): Promise<T> {
  const found = findBrowser();
  if (!found) throw new Error('No Chromium was found; `npm test` installs one.');
  const place = { root: fileURLToPath(root), configFile: false, base: './', logLevel: 'warn' } as const;
  const outDir = await mkdtemp(join(tmpdir(), 'lab-page-'));
  try {
    await build({
      ...place,
      ...settings,
      worker: { format: 'es', ...settings.worker },
      build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, ...settings.build },
    });
    const server = await preview({
      ...place,
      build: { outDir },
      preview: { port: 0, host: '127.0.0.1', headers: ISOLATED },
    });
    const { executablePath, channel } = found;
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      ...(channel === undefined ? {} : { channel }),
      args: [...flags],
    });
    try {
      const page = await browser.newPage();
      const address = server.resolvedUrls?.local[0];
      if (address === undefined) throw new Error('The page has no address.');
      await page.goto(address);
      return await use({ page, browser: `Chromium ${browser.version()}` });
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
