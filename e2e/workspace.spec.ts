/** What is kept: undo and redo, reload, deletion, and a browser that keeps nothing: UX-8. */
import type { Page } from '@playwright/test';
import { field, figure, finished, FIXTURES, link, openSpread, saying, SLOW, karate } from './lab';
import { expect, test } from './support';

test.describe.configure({ timeout: 60_000 });

const alpha = (page: Page) => field(page, 'Chance to pass it on, α');

async function setAlpha(page: Page, value: string): Promise<void> {
  await alpha(page).fill(value);
  await alpha(page).press('Enter');
  await expect(alpha(page)).toHaveValue(value);
}

test('ten changes, ten undos, ten redos; a reload brings the workspace back', async ({ page }) => {
  await openSpread(page, link(karate()));
  const initial = await saying(figure(page, 'Nodes reached'));
  const changes = [
    ['Chance to pass it on, α', '0.26'],
    ['Horizon, T', '9'],
    ['Runs, K', '2100'],
    ['Seed', '8'],
    ['Chance to pass it on, α', '0.27'],
    ['Horizon, T', '10'],
    ['Runs, K', '2200'],
    ['Seed', '9'],
    ['Chance to pass it on, α', '0.28'],
    ['Horizon, T', '11'],
  ] as const;
  for (const [name, value] of changes) {
    await field(page, name).fill(value);
    await field(page, name).press('Enter');
  }
  await finished(page);
  const last = await saying(figure(page, 'Nodes reached'));
  expect(last).not.toBe(initial);

  const undo = page.getByRole('button', { name: 'Undo' });
  const values = (): Promise<string[]> =>
    Promise.all(
      ['Chance to pass it on, α', 'Horizon, T', 'Runs, K', 'Seed'].map((name) => field(page, name).inputValue()),
    );
  await page.getByRole('heading', { level: 1 }).click();
  for (let k = 0; k < 10; k++) {
    if (k % 2) await undo.click();
    else await page.keyboard.press('Control+z');
  }
  await expect.poll(values).toEqual(['0.25', '8', '2,000', '7']);
  await finished(page);
  expect(await saying(figure(page, 'Nodes reached'))).toBe(initial);
  for (let k = 0; k < 10; k++) await page.keyboard.press('Control+Shift+Z');
  await expect.poll(values).toEqual(['0.28', '11', '2,200', '9']);
  await expect(page.getByRole('button', { name: 'Redo' })).toBeDisabled();
  await finished(page);
  const line = page.getByRole('slider', { name: 'Playhead' });
  await line.focus();
  for (let k = 0; k < 4; k++) await page.keyboard.press('ArrowRight');

  await page.reload();
  await finished(page);
  await expect.poll(values).toEqual(['0.28', '11', '2,200', '9']);
  expect(await saying(figure(page, 'Nodes reached'))).toBe(last);
  await expect(line).toHaveAttribute('aria-valuenow', '4');
});

test('Delete all my data leaves no database record and no key', async ({ page }) => {
  await page.goto('./#/data');
  await page.getByLabel('Bring your data', { exact: true }).setInputFiles(`${FIXTURES}club.csv`);
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await page.getByRole('link', { name: 'Spread', exact: true }).click();
  await finished(page);
  await setAlpha(page, '0.42');
  const kept = (): Promise<{ records: number; keys: string[] }> =>
    page.evaluate(async () => {
      let records = 0;
      for (const { name } of await indexedDB.databases()) {
        if (name === undefined) continue;
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error ?? new Error('not opened'));
        });
        for (const store of database.objectStoreNames)
          records += await new Promise<number>((resolve, reject) => {
            const counting = database.transaction(store).objectStore(store).count();
            counting.onsuccess = () => resolve(counting.result);
            counting.onerror = () => reject(counting.error ?? new Error('not counted'));
          });
        database.close();
      }
      return { records, keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)] };
    });
  await page.reload();
  await expect(page.getByRole('button', { name: /^club\.csv 24 nodes/ })).toBeVisible(SLOW);
  await expect(alpha(page)).toHaveValue('0.42');
  expect((await kept()).records).toBeGreaterThanOrEqual(2);
  expect((await kept()).keys.length).toBeGreaterThan(0);

  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByText('club.csv', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Delete all my data…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete all your data?' });
  await expect(dialog.getByText(/1 file, \d+ saved version/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('All your data were deleted from this browser.').first()).toBeVisible();
  await expect.poll(kept).toEqual({ records: 0, keys: [] });
  await page.reload();
  await expect(page.getByRole('button', { name: /310 nodes: choose another network/ })).toBeVisible(SLOW);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  await expect(page.getByText('No files are kept.')).toBeVisible();
});

test('where storage is denied the lab works in memory and says so', async ({ page }) => {
  await page.addInitScript(() => {
    const deny = (): never => {
      throw new DOMException('storage is denied on purpose', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { configurable: true, get: deny });
  });
  await openSpread(page, link(karate()));
  await expect(page.getByText('Not saved on this device', { exact: true })).toBeVisible();
  await setAlpha(page, '0.33');
  await finished(page);
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByText(/does not let the lab keep anything/)).toBeVisible();
  await page.getByLabel('Bring your data', { exact: true }).setInputFiles(`${FIXTURES}club.csv`);
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('button', { name: /^club\.csv 24 nodes/ })).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download experiment' }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.cascade\.json$/);
  await page.getByRole('link', { name: 'Spread', exact: true }).click();
  await finished(page);
  await expect.poll(() => saying(figure(page, 'Nodes reached'))).toMatch(/MC/);
});

test('start fresh keeps the files and can be undone', async ({ page }) => {
  await openSpread(page, link(karate()));
  await setAlpha(page, '0.42');
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await page.getByRole('button', { name: 'Start fresh' }).click();
  await expect(page.getByRole('button', { name: /310 nodes: choose another network/ })).toBeVisible(SLOW);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /34 nodes: choose another network/ })).toBeVisible(SLOW);
});
