/** UX-15: after the first visit the lab needs no connection; a newer build waits until the reader chooses it. */
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { campaignLevels } from '../src/experiment/library/campaign-levels';
import { forecastPresets } from '../src/experiment/library/forecast-presets';
import { describeBuild, writeServiceWorker } from '../scripts/offline.mjs';
import { serveFolder, type FolderServer } from './folder-server';
import { answered } from './forecast-answers';
import { acceptImport, drop, finished, link, longRun, runButton, SLOW } from './lab';
import { axe, expect, test as base } from './support';

const BUILT = resolve(import.meta.dirname, '..', process.env.LAB_OUT ?? 'dist');

const test = base.extend<{ server: FolderServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
  server: async ({}, use) => {
    const server = await serveFolder(BUILT);
    await use(server);
    await server.close();
  },
  baseURL: ({ server }, use) => use(server.address),
});

const OFFLINE = { name: 'Without a connection' };
const kept = (page: Page) => page.getByRole('status').filter({ hasText: /connection/ });
const notice = (page: Page) => page.getByRole('region', { name: 'New version' });
const hero = (page: Page) => page.getByRole('button', { name: /run it 200 times/ });
const entry = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')?.src.replace(/^.*\//, ''));

/** Waits until all files are kept, and gives what the Data page says. */
async function everythingKept(page: Page): Promise<string> {
  await page.goto('./#/data');
  await expect(page.getByRole('heading', OFFLINE)).toBeVisible(SLOW);
  await expect(kept(page)).toHaveText(/^Everything is kept for use without a connection/, SLOW);
  return kept(page).innerText();
}

/** Paths that are kept, without the lab's folder. */
const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const urls: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) urls.push(url.replace(/\?.*$/, ''));
    return urls.map((url) => url.slice(new URL('.', document.baseURI).href.length));
  });

test.describe('with service workers', () => {
  test.use({ serviceWorkers: 'allow' });

  test('after one visit Home, Campaign, Forecast, a lesson, Papers and data of one’s own need no connection', async ({
    page,
    context,
    server,
    guard,
  }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // While somebody looks at the first page for the first time, nothing else is fetched.
    await page.waitForTimeout(2000);
    expect(server.asked).not.toContain('sw.js');

    const said = await everythingKept(page);
    const { files } = describeBuild(BUILT);
    expect(said).toContain(`${files.length} files`);
    expect((await keptFiles(page)).toSorted()).toEqual(files.map(([path]) => path).toSorted());
    for (const ending of ['html', 'js', 'css', 'wasm', 'woff2', 'json', 'model', 'png', 'svg', 'webmanifest'])
      expect(
        files.some(([path]) => path.endsWith(`.${ending}`)),
        ending,
      ).toBe(true);

    await drop(page, [{ name: 'three friends.csv', text: 'from,to\nAnn,Bob\nBob,Cem\n' }]);
    await acceptImport(page);

    server.cutOff();
    await context.setOffline(true);
    await context.route('**/*', (route) => route.abort());
    const asked = server.asked.length;

    // What was never opened before, in the page that is there.
    await page.goto('./#/influence');
    await finished(page);

    await page.goto('./');
    await page.reload();
    await hero(page).click();
    await expect(page.getByText(/200 runs/).first()).toBeVisible(SLOW);

    await page.goto('./#/data');
    await page.reload();
    await page.getByRole('button', { name: 'Open three friends.csv in Explore' }).click();
    await expect(page.getByRole('button', { name: /^three friends.* 3 nodes/ })).toBeVisible(SLOW);
    await page.goto('./#/spread');
    await finished(page);
    await expect(page.getByRole('button', { name: /^three friends.* 3 nodes/ })).toBeVisible();

    await page.goto('./#/campaign');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: /^Whom/ })).toBeVisible(SLOW);
    await page.goto(link(campaignLevels[0].experiment));
    await expect(page.getByRole('listbox', { name: /^Board/ })).toBeVisible(SLOW);

    await page.goto('./#/forecast');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: /^Who is next/ })).toBeVisible(SLOW);
    await page.goto(link(forecastPresets[0].experiment));
    await answered(page);
    await expect(page.getByRole('button', { name: /^Device: (WebGPU|WebAssembly)/ })).toBeVisible();

    await page.goto('./#/learn/one-spark');
    await page.reload();
    await expect(page.getByRole('heading', { name: /It reached \d+ of \d+/ })).toBeVisible(SLOW);
    // One whose first picture comes with the lab, and one that asks a trained model.
    await page.goto('./#/learn/tipping-point?step=reveal');
    await page.reload();
    await expect(page.locator('.lesson-fig svg')).toBeVisible(SLOW);
    await page.goto('./#/learn/who-is-next');
    await page.reload();
    await expect(page.getByRole('heading', { name: /people have written in this thread/ })).toBeVisible(SLOW);
    await expect(page.getByRole('button', { name: 'Nodes as a list' })).toBeVisible(SLOW);

    await page.goto('./#/papers');
    await page.reload();
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5, SLOW);

    expect(server.asked.length).toBe(asked);
    expect(guard.seen()).toEqual([]);
  });

  test('a newer build waits for the reader, loads once, and takes nothing from the pages of the former one', async ({
    page,
    context,
    server,
  }) => {
    const next = await nextBuild();
    try {
      await everythingKept(page);
      const former = await entry(page);
      const other = await context.newPage();
      await other.goto('./');
      await expect(hero(other)).toBeVisible(SLOW);
      // Registered as well.
      await other.waitForTimeout(6000);
      for (const each of [page, other]) await each.evaluate(() => Object.assign(window, { same: true }));
      const isSame = (of: Page): Promise<boolean> => of.evaluate(() => 'same' in window);

      server.serve(next);
      await page.goto(link(longRun()));
      await runButton(page).click();
      const stop = page.getByRole('button', { name: 'Stop' }).first();
      await expect(stop).toBeVisible(SLOW);
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await expect(notice(page)).toContainText('It waits for what is running', SLOW);
      await axe(page, 'everything', '[aria-label="New version"]');
      await expect(stop).toBeVisible();
      await stop.click();
      await expect(notice(page)).toContainText(/^A new version of the lab is there\.\s*Reload/);
      expect(await isSame(page)).toBe(true);
      await expect(notice(other)).toBeVisible(SLOW);
      await notice(other).getByRole('button', { name: 'Later' }).click();

      let loads = 0;
      page.on('domcontentloaded', () => loads++);
      await notice(page).getByRole('button', { name: 'Reload' }).click();
      await expect.poll(() => entry(page).catch(() => former), SLOW).not.toBe(former);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible(SLOW);
      expect(await entry(page)).toBe(describeBuild(next).entry.replace(/^.*\//, ''));

      // The other page is of the former build, whose parts the server does not have any more.
      expect(await isSame(other)).toBe(true);
      expect(await entry(other)).toBe(former);
      // By now the new page has said that it is there, and asked what may go.
      await page.waitForTimeout(9000);
      expect(loads).toBe(1);
      await other.evaluate(() => (location.hash = '#/papers'));
      await expect(other.getByRole('heading', { level: 2 })).toHaveCount(5, SLOW);
      expect(await isSame(other)).toBe(true);

      // With the last page of the former build its files go.
      await other.reload();
      expect(await entry(other)).not.toBe(former);
      const files = describeBuild(next).files.map(([path]) => path);
      await expect.poll(async () => (await keptFiles(other)).toSorted(), SLOW).toEqual(files.toSorted());
    } finally {
      await rm(next, { recursive: true });
    }
  });

  test('a file of another build is not taken for one of this, and the next visit goes on', async ({ page, server }) => {
    const mixed = await mkdtemp(join(tmpdir(), 'lab-mixed-'));
    try {
      await cp(BUILT, mixed, { recursive: true });
      await writeFile(join(mixed, 'networks', 'kite.json'), 'Not what it was');
      server.serve(mixed);
      await page.goto('./#/data');
      await expect(kept(page)).toHaveText(/^Not all of the lab could be kept/, SLOW);
      server.serve(BUILT);
      const before = server.asked.length;
      await page.reload();
      await everythingKept(page);
      // What was kept at the first visit is not fetched again.
      expect(server.asked.slice(before).filter((path) => path.startsWith('cascades/')).length).toBeLessThan(4);
    } finally {
      await rm(mixed, { recursive: true });
    }
  });

  test('where something else has taken the place of the lab, the lab goes', async ({ page, server, guard }) => {
    guard.allow(/favicon/);
    await everythingKept(page);
    const else_ = await mkdtemp(join(tmpdir(), 'lab-else-'));
    try {
      await writeFile(join(else_, 'index.html'), '<!doctype html><title>Something else</title><h1>Something else</h1>');
      server.serve(else_);
      await page.reload();
      await expect(page).toHaveTitle('Something else');
      expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    } finally {
      await rm(else_, { recursive: true });
    }
  });
});

test('where service workers are blocked, the lab works and says what it cannot', async ({ page }) => {
  await page.goto('./#/data');
  await expect(kept(page)).toHaveText(/^This browser does not keep the lab itself/, SLOW);
});

test('where service workers are denied, the lab works and says what it cannot', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get: () => {
        throw new DOMException('Service worker is disabled because the context is sandboxed.', 'SecurityError');
      },
    }),
  );
  await page.goto('./#/data');
  await expect(kept(page)).toHaveText(/^This browser does not keep the lab itself/, SLOW);
});

test('a part that cannot be loaded is said, and Reload brings it', async ({ page, guard }) => {
  guard.allow(/Failed to load resource|dynamically imported module|Unable to preload/);
  await page.goto('./#/help');
  await page.route(/PapersPage|Dialogs/, (route) => route.abort());
  await page.evaluate(() => (location.hash = '#/papers'));
  const alert = page.getByRole('alert').filter({ hasText: 'A part of the lab could not be loaded.' });
  await expect(alert).toBeVisible(SLOW);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Notice' })).toContainText('A part of the lab could not be loaded.');
  await page.unroute(/PapersPage|Dialogs/);
  await page.getByRole('button', { name: 'Reload this page' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5, SLOW);
});

/** The build as it were if all its scripts had other contents, hence other names. */
async function nextBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lab-next-'));
  await cp(BUILT, folder, { recursive: true });
  const scripts = new Set((await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.js')));
  const other = (name: string): string => name.replace(/\.js$/, '.next.js');
  for (const name of scripts) await rename(join(folder, 'assets', name), join(folder, 'assets', other(name)));
  const texts = (await readdir(folder, { recursive: true })).filter((path) => ['.js', '.html'].includes(extname(path)));
  for (const path of texts) {
    const text = await readFile(join(folder, path), 'utf8');
    const now = text.replaceAll(/[\w.-]+\.js/g, (name) => (scripts.has(name) ? other(name) : name));
    if (now !== text) await writeFile(join(folder, path), now);
  }
  await writeServiceWorker(folder);
  return folder;
}
