/** Rules of WCAG 2.2 A and AA on every page, in both themes and narrow, and the table twin of every plot: UX-14. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { clubInTime, figure, finished, FIXTURES, karate, link, openSpread, SLOW, upload } from './lab';
import { axe, axeInBothThemes, expect, test } from './support';

/** The answer of the Popularity page. */
const FORECAST = /in 90 of 100 runs/;
const addressOf = (path: string): string =>
  path === 'spread' ? link(karate()) : path === 'influence' ? link(clubInTime()) : `./#/${path}`;

async function ready(page: Page, path: string): Promise<void> {
  await page.goto(addressOf(path));
  if (path === 'spread' || path === 'influence') await finished(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached(SLOW);
  if (path === 'popularity') await expect(page.locator('.pop-readout')).toHaveText(FORECAST, SLOW);
  if (path === 'campaign') await expect(figure(page, 'Yeses').getByRole('img')).toBeVisible(SLOW);
  if (path === '') await expect(page.getByRole('figure', { name: /^after/ })).toHaveCount(4, SLOW);
  if (path === 'data') await expect(figure(page, 'Degrees')).toBeVisible(SLOW);
}

/** Pages with pictures and controls, which have colours of their own and another arrangement when they are narrow; others are text. */
const DENSE = ['', 'spread', 'popularity', 'campaign'];
const WIDE = { width: 1440, height: 900 };

for (const paths of [
  ['', 'spread', 'data', 'help', 'nowhere'],
  ['influence', 'popularity', 'campaign'],
])
  test(`no page breaks a rule, light, dark or 320 px wide: ${paths.map((path) => path || 'home').join(', ')}`, async ({
    page,
  }) => {
    for (const path of paths) {
      await ready(page, path);
      if (DENSE.includes(path)) await axeInBothThemes(page);
      else await axe(page);
      if (path === 'spread')
        for (const tab of ['Runs', 'Nodes']) {
          await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
          await axe(page, 'everything', '#results');
        }
      await page.setViewportSize({ width: 320, height: 640 });
      if (DENSE.includes(path)) await axe(page, 'all but colours');
      // The bar is laid out anew once the lab has heard of the new width.
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      if (path === 'nowhere') {
        await page.getByRole('button', { name: 'Open the menu' }).click();
        await expect(page.getByRole('navigation', { name: 'Menu' })).toBeVisible();
        await axe(page);
      }
      await page.setViewportSize(WIDE);
    }
  });

test('dialogs, menus and the import keep the rules', async ({ page }) => {
  const DIALOG = '[role=dialog]';
  await openSpread(page, link(karate()));
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await axe(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /choose another network/ }).click();
  for (const tab of ['Samples', 'Generate', 'Bring your data']) {
    await page.getByRole('tab', { name: tab }).click();
    await axe(page, 'everything', DIALOG);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Select…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await axe(page, 'everything', DIALOG);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'About horizon' }).click();
  await axe(page, 'everything', DIALOG);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await axe(page, 'everything', DIALOG);
  await page.keyboard.press('Escape');
  await page.goto('./#/data');
  await upload(page, `${FIXTURES}broken-bad-weight.csv`);
  await axe(page);
  // Narrow nothing is cut off, and Accept stays in sight.
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('button', { name: 'Accept' })).toBeInViewport();
  await axe(page, 'all but colours');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

/** Fields of a line of CSV, without their quotes. */
const fieldsOf = (line: string): string[] =>
  Array.from(line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g), ([, text]) =>
    text.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'),
  );

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** What a cell says: "1,204", "−0.5", "12k", "6·10⁻⁴"; NaN for words. */
const numberIn = (cell: string): number =>
  Number(
    cell
      .replaceAll(/[,\s]/g, '')
      .replace('−', '-')
      .replace('k', 'e3')
      .replace('M', 'e6')
      .replace('·10', 'e')
      .replace('⁻', '-')
      .replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit))),
  );

test('the table of every plot is its CSV', async ({ page }) => {
  const compare = async (name: string): Promise<void> => {
    const plot = figure(page, name);
    const saved = page.waitForEvent('download');
    await plot.getByRole('button', { name: `Export ${name}` }).click();
    await page.getByRole('menuitem', { name: /^CSV/ }).click();
    const lines = readFileSync(await (await saved).path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    const [head, ...cells] = lines.map(fieldsOf);
    await plot.getByRole('button', { name: `Show ${name} as a table` }).click();
    const table = page.getByRole('table', { name: `${name}, as table` });
    await expect(table).toHaveAttribute('aria-rowcount', String(lines.length));
    const rows = (await table.getByRole('row').allInnerTexts()).map((row) =>
      row.split(/\t/).map((cell) => cell.trim()),
    );
    expect(head).toHaveLength(rows[0].length);
    // Tables show three figures, files all of them.
    for (const [k, row] of rows.slice(1).entries())
      for (const [c, cell] of row.entries()) {
        const full = cells[k]?.[c] ?? '';
        const shown = numberIn(cell);
        if (cell !== '' && Number.isFinite(shown) && full !== '')
          expect(Math.abs(shown - Number(full))).toBeLessThanOrEqual(0.006 * Math.abs(Number(full)) + 5e-4);
        else expect(full).toBe(cell.replace('–', ''));
      }
    if (name === 'Node by node') await axe(page, 'everything', '#results');
    await page.getByRole('button', { name: `Show ${name} as a figure` }).click();
  };
  await openSpread(page, link(karate()));
  for (const name of ['Nodes reached', 'Node by node']) await compare(name);
  await page.getByRole('tab', { name: 'Runs' }).click();
  await compare('Sizes of the runs');
  await openSpread(page, link(clubInTime()));
  await compare('Influence');
  await page.goto('./#/data');
  await compare('Degrees');
});
