/** Rules of WCAG 2.2 A and AA on every page, in both themes and narrow, and the table twin of every plot: UX-14. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { clubInTime, experiment, figure, finished, FIXTURES, link, openSpread, SLOW, upload } from './lab';
import { axe, axeInBothThemes, expect, test } from './support';

test.describe.configure({ timeout: 120_000 });

// Popularity brings cascades without a network, of which the page Data has no degrees.
const PAGES = ['', 'spread', 'influence', 'papers', 'data', 'popularity', 'campaign', 'help', 'nowhere'];
/** The answer of the Popularity page. */
const FORECAST = /in 90 of 100 runs/;
const addressOf = (path: string): string =>
  path === 'spread' ? link(experiment('karate')) : path === 'influence' ? link(clubInTime()) : `./#/${path}`;

async function ready(page: Page, path: string): Promise<void> {
  await page.goto(addressOf(path));
  if (path === 'spread' || path === 'influence') await finished(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached(SLOW);
  if (path === 'popularity') await expect(page.locator('.pop-readout')).toHaveText(FORECAST, SLOW);
  if (path === 'campaign') await expect(figure(page, 'Yeses').getByRole('img')).toBeVisible(SLOW);
  if (path === '') await expect(page.getByRole('figure', { name: /^after/ })).toHaveCount(4, SLOW);
  if (path === 'data') await expect(figure(page, 'Degrees')).toBeVisible(SLOW);
}

for (const paths of [PAGES.filter((path) => path !== 'spread'), ['spread']])
  test(`no page breaks a rule, light or dark: ${paths.map((path) => path || 'home').join(', ')}`, async ({ page }) => {
    for (const path of paths) {
      await ready(page, path);
      await axeInBothThemes(page);
      if (path !== 'spread') continue;
      for (const tab of ['Runs', 'Nodes']) {
        await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
        await axeInBothThemes(page);
      }
    }
  });

test('at 320 px no page breaks a rule or scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of PAGES) {
    await page.goto(addressOf(path));
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached(SLOW);
    if (path === 'spread') await expect(figure(page, 'Nodes reached').getByRole('img')).toBeVisible(SLOW);
    if (path === 'influence') await expect(figure(page, 'Influence').getByRole('img')).toBeVisible(SLOW);
    if (path === 'popularity') await expect(figure(page, 'Reposts so far').getByRole('img')).toBeVisible(SLOW);
    if (path === 'campaign') await expect(page.getByRole('listbox', { name: /^Board/ })).toBeVisible(SLOW);
    await axe(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await page.getByRole('button', { name: 'Open the menu' }).click();
  await expect(page.getByRole('navigation', { name: 'Menu' })).toBeVisible();
  await axe(page);
});

test('dialogs, menus and the import keep the rules', async ({ page }) => {
  await openSpread(page, link(experiment('karate')));
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await axe(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /choose another network/ }).click();
  for (const tab of ['Samples', 'Generate', 'Bring your data']) {
    await page.getByRole('tab', { name: tab }).click();
    await axe(page);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Select…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await axe(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'About horizon' }).click();
  await axe(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await axe(page);
  await page.keyboard.press('Escape');
  await page.goto('./#/data');
  await upload(page, `${FIXTURES}broken-bad-weight.csv`);
  await axe(page);
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
    await axe(page);
    await page.getByRole('button', { name: `Show ${name} as a figure` }).click();
  };
  await openSpread(page, link(experiment('karate')));
  for (const name of ['Nodes reached', 'Node by node', 'Error against cost']) await compare(name);
  await page.getByRole('tab', { name: 'Runs' }).click();
  await compare('Sizes of the runs');
  await openSpread(page, link(clubInTime()));
  for (const name of ['Influence', 'Relative error', 'Accumulated error', 'Node by node']) await compare(name);
  await page.goto('./#/data');
  await compare('Degrees');
});
