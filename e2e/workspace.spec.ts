/** What is kept: undo and redo, reload, several data, two tabs, an experiment and its file, deletion: UX-7, UX-8. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { bring, field, figure, finished, FIXTURES, link, openSpread, saying, SLOW, karate, upload } from './lab';
import { expect, test } from './support';

const alpha = (page: Page) => field(page, 'Chance to pass it on, α');

async function setAlpha(page: Page, value: string): Promise<void> {
  await alpha(page).fill(value);
  await alpha(page).press('Enter');
  await expect(alpha(page)).toHaveValue(value);
}

test('ten changes, ten undos, ten redos; a reload brings the workspace back; a fresh start can be undone', async ({
  page,
}) => {
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

  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await page.getByRole('button', { name: 'Start fresh' }).click();
  await expect(page.getByRole('button', { name: /310 nodes: choose another network/ })).toBeVisible(SLOW);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /34 nodes: choose another network/ })).toBeVisible(SLOW);
});

test('Delete all my data leaves no database record and no key', async ({ page }) => {
  await page.goto('./#/data');
  await bring(page, `${FIXTURES}club.csv`);
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
  await expect(dialog.getByText(/1 data set with 1 file, \d+ saved versions? .* kB in all/)).toBeVisible();
  await expect(dialog.getByText('club.csv, 549 B')).toBeVisible();
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('All your data were deleted from this browser.').first()).toBeVisible();
  await expect.poll(kept).toEqual({ records: 0, keys: [] });
  await page.reload();
  await expect(page.getByRole('button', { name: /310 nodes: choose another network/ })).toBeVisible(SLOW);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  await expect(page.getByText('What you bring is listed here')).toBeVisible();
});

/** What kept data are called, in the order of the page. */
const shelf = (page: Page): Locator => page.getByRole('region', { name: 'Your data' });
const titles = (page: Page): Promise<string[]> =>
  shelf(page).getByRole('rowheader').getByRole('button').allInnerTexts();
const text = (name: string, content: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

const NETWORK = text('friends.txt', 'ann bob\nbob cleo\ncleo ann\ncleo dan\n');
const CASCADES = text('news.txt', 'ann,1 bob,2 cleo,4\nbob,3 cleo,5 dan,7\n');

async function openData(page: Page): Promise<void> {
  await page.goto('./#/data');
  await expect(page.getByRole('heading', { name: 'What is kept on this device?' })).toBeVisible();
}

test('several data stand side by side: opened, renamed, deleted, over a reload', async ({ page }) => {
  await openData(page);
  await bring(page, `${FIXTURES}club.csv`);
  await openData(page);
  await bring(page, [NETWORK, CASCADES]);
  await openData(page);
  await expect.poll(() => titles(page)).toEqual(['friends.txt, news.txt', 'club.csv']);
  await expect(shelf(page).getByRole('row', { name: /news/ })).toContainText('4 nodes, 4 edges, 2 cascades');

  await shelf(page).getByRole('button', { name: 'Rename club.csv' }).click();
  const name = shelf(page).getByRole('textbox', { name: 'New name of club.csv' });
  await name.fill('nobody');
  await name.press('Escape');
  await expect(shelf(page).getByRole('button', { name: 'Rename club.csv' })).toBeFocused();
  await page.keyboard.press('Enter');
  await name.fill('The <b>old</b> club');
  await name.press('Enter');
  await expect.poll(() => titles(page)).toEqual(['friends.txt, news.txt', 'The <b>old</b> club']);

  await shelf(page)
    .getByRole('button', { name: /^Open The .* club in Explore$/ })
    .click();
  await expect(page.getByRole('button', { name: /24 nodes: choose another network/ })).toBeVisible(SLOW);
  await openData(page);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(['The <b>old</b> club', 'friends.txt, news.txt']);
  await expect(page.getByRole('button', { name: /^club\.csv 24 nodes/ })).toBeVisible(SLOW);
  await shelf(page).getByRole('button', { name: 'Open friends.txt, news.txt in Explore' }).click();
  await expect(page.getByRole('button', { name: /4 nodes, 2 cascades/ })).toBeVisible(SLOW);

  await openData(page);
  await shelf(page)
    .getByRole('button', { name: /^Delete friends/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Delete friends.txt, news.txt?' });
  await expect(dialog.getByText('It is open now and stays so')).toBeVisible();
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(() => titles(page)).toEqual(['The <b>old</b> club']);
  // What is open lives on until the page is left; then the lab asks for it.
  await expect(page.getByRole('button', { name: /4 nodes, 2 cascades/ })).toBeVisible();
});

test('cascades come back with a reload: brought ones, and ones that were drawn', async ({ page }) => {
  await openData(page);
  await bring(page, CASCADES);
  await expect(page.getByRole('button', { name: /^Made from news\.txt 4 nodes, 2 cascades/ })).toBeVisible(SLOW);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Made from news\.txt 4 nodes, 2 cascades/ })).toBeVisible(SLOW);

  await page.getByRole('button', { name: /choose another network/ }).click();
  const picker = page.getByRole('dialog', { name: 'Choose data' });
  await picker.getByRole('tab', { name: 'Samples' }).click();
  await picker.getByRole('button', { name: /^Karate club/ }).click();
  // Nobody of these cascades is a member.
  await expect(page.getByRole('button', { name: /^Karate club 34 nodes:/ })).toBeVisible(SLOW);

  await page.getByRole('button', { name: /choose another network/ }).click();
  await picker.getByRole('radio', { name: 'Cascades' }).check();
  await picker.getByRole('tab', { name: 'Samples' }).click();
  await picker.getByRole('button', { name: /^Draw cascades/ }).click();
  const draw = page.getByRole('dialog', { name: 'Draw cascades' });
  await expect(draw.getByText('On Karate club: 34 nodes, 78 edges.')).toBeVisible();
  await draw.getByRole('textbox', { name: /^Cascades/ }).fill('40');
  await draw.getByRole('textbox', { name: 'Seed' }).fill('x');
  await expect(draw.getByRole('button', { name: 'Draw them' })).toBeDisabled();
  await draw.getByRole('textbox', { name: 'Seed' }).fill('5');
  await draw.getByRole('button', { name: 'Draw them' }).click();
  await expect(page.getByRole('button', { name: /^Karate club 34 nodes, 40 cascades/ })).toBeVisible(SLOW);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Karate club 34 nodes, 40 cascades/ })).toBeVisible(SLOW);
});

test('two tabs see the same data and keep their own work', async ({ page, context }) => {
  await openData(page);
  await bring(page, `${FIXTURES}club.csv`);
  await openData(page);
  const other = await context.newPage();
  await openData(other);
  await expect.poll(() => titles(other)).toEqual(['club.csv']);
  await bring(other, NETWORK);
  await openData(other);
  await expect.poll(() => titles(page)).toEqual(['friends.txt', 'club.csv']);
  await shelf(page).getByRole('button', { name: 'Rename friends.txt' }).click();
  await shelf(page).getByRole('textbox').fill('Friends');
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(other)).toEqual(['Friends', 'club.csv']);

  await shelf(page).getByRole('button', { name: 'Delete Friends…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(() => titles(other)).toEqual(['club.csv']);
  // The other tab works on what was deleted, in memory.
  await other.getByRole('link', { name: 'Spread', exact: true }).click();
  await finished(other);
  await setAlpha(other, '0.91');
  await finished(other);
  await expect(other.getByRole('button', { name: /^friends\.txt 4 nodes/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^club\.csv 24 nodes/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /^club\.csv 24 nodes/ })).toBeVisible(SLOW);

  await page.getByRole('button', { name: 'Delete all my data…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(other.getByText(/^All data of the lab were deleted in another tab/).first()).toBeVisible();
  await finished(other);
  await other.close();
});

test('an experiment and its file give the same table elsewhere; another file of that name is refused', async ({
  page,
}, info) => {
  const table = async (): Promise<string[]> => {
    const plot = figure(page, 'Nodes reached');
    await plot.getByRole('button', { name: 'Show Nodes reached as a table' }).click();
    const asTable = page.getByRole('table', { name: 'Nodes reached, as table' });
    // What shows tables is loaded with the first of them.
    await expect(asTable).toBeVisible();
    const rows = await asTable.getByRole('row').allInnerTexts();
    await plot.getByRole('button', { name: 'Show Nodes reached as a figure' }).click();
    return rows;
  };
  await openData(page);
  await bring(page, `${FIXTURES}club.csv`);
  await page.getByRole('link', { name: 'Spread', exact: true }).click();
  await finished(page);
  await setAlpha(page, '0.31');
  await finished(page);
  const before = await table();
  expect(before.length).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Share' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save experiment file' }).click();
  const file = info.outputPath('shared.cascade.json');
  await (await saved).saveAs(file);
  expect(readFileSync(file, 'utf8')).not.toContain('cleo');
  await page.keyboard.press('Escape');

  await openData(page);
  await page.getByRole('button', { name: 'Delete all my data…' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('What you bring is listed here')).toBeVisible();
  await page.reload();
  await page.getByLabel('Bring your data', { exact: true }).setInputFiles(file);
  await expect(page.getByText('Opened “shared.cascade.json”.').first()).toBeVisible();

  const original = readFileSync(`${FIXTURES}club.csv`, 'utf8');
  await upload(page, { name: 'club.csv', mimeType: 'text/csv', buffer: Buffer.from(`${original}x,y\n`) });
  const { inputs } = JSON.parse(readFileSync(file, 'utf8')) as { inputs: { network: { digest: string } } };
  const refusal = page.getByText(/is not the file that the experiment was made with/).first();
  await expect(refusal).toContainText(`expected ${inputs.network.digest.slice(0, 12)}…`);
  await page.getByRole('button', { name: 'Cancel' }).click();

  await openData(page);
  await bring(page, `${FIXTURES}club.csv`);
  await page.getByRole('link', { name: 'Spread', exact: true }).click();
  await finished(page);
  await expect(alpha(page)).toHaveValue('0.31');
  expect(await table()).toEqual(before);
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
  await bring(page, `${FIXTURES}club.csv`);
  await expect(page.getByRole('button', { name: /^club\.csv 24 nodes/ })).toBeVisible();
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download experiment' }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.cascade\.json$/);
  await page.getByRole('link', { name: 'Spread', exact: true }).click();
  await finished(page);
  await expect.poll(() => saying(figure(page, 'Nodes reached'))).toMatch(/MC/);
});
